// Makes the letter that hands in a draft: its words, under the key of its last attempt where it says the same.
import type { CommandTypeOf } from '#contract/wire';
import { postKey } from '#domain/actor';
import type { StreamName } from '#domain/between/streams';
import { attemptAt, putDraft, saidIn, type Draft, type DraftName } from '../forms/draft.js';
import type { Session } from '../session/session.js';
import type { Letter } from './letters.js';

interface Posted<S extends StreamName, V extends object> {
  readonly kind: S;
  readonly name: DraftName & { readonly command: CommandTypeOf<S> };
  readonly draft: Draft<V>;
  readonly bodyOf: (values: V) => unknown;
  readonly where: string;
}

/** The commands that make a new thing of which there may be many: no revision of an item keeps them from making two. */
const making: readonly string[] = [
  'SubmitRemark',
  'EnterRemark',
  'IssueOpinion',
  'AdmitAttendee',
  'ReportResult',
  'RecordSpending',
  'LogEntry',
  'StateFigure',
];

/** The letter for a draft, which is kept with its key first: whatever happens then, it can be said again. */
export function letterOf<S extends StreamName, V extends object>(
  { actor }: Session,
  { kind, name, draft, bodyOf, where }: Posted<S, V>,
): Letter {
  const fresh = crypto.randomUUID();
  const makes = making.includes(name.command) ? (draft.makes ?? fresh) : undefined;
  const said = saidIn(draft, (values) => withId(bodyOf(values), makes));
  const attempt = attemptAt(draft, said, () => fresh);
  putDraft(name, { ...draft, attempt, makes, refused: undefined });
  return {
    ...name,
    kind,
    key: attempt.key,
    post: postKey(actor.post),
    said: attempt.said,
    values: attempt.values ?? JSON.stringify(draft.values),
    where,
    state: 'sending',
    sent: 0,
  };
}

/** A body with the id of what it makes, unless it names one itself. */
function withId(body: unknown, id: string | undefined): unknown {
  return id === undefined || typeof body !== 'object' ? body : { id, ...body };
}

/** The letter for a command that is nothing but a yes to an item as it was seen. */
export function letterOfYes<S extends StreamName>(
  { actor }: Session,
  kind: S,
  name: DraftName & { readonly command: CommandTypeOf<S> },
  said: { readonly body: object; readonly seen: number },
): Letter {
  return {
    ...name,
    kind,
    key: crypto.randomUUID(),
    post: postKey(actor.post),
    said: JSON.stringify(said),
    values: '{}',
    where: location.hash,
    state: 'sending',
    sent: 0,
  };
}
