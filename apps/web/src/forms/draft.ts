// What was typed into a form and not yet sent: kept in the browser for its person, so that no error, reload or change of
// sign-in loses it. Two tabs of one person write on the same draft.
import type { ProblemDocument } from '#contract/refusals';
import { isRecord, readJson } from '#contract/json';
import { ofBrowser } from '../storage.js';

/** Whose draft it is, of which command, on which item. */
export interface DraftName {
  readonly organization: string;
  readonly person: string;
  readonly stream: string;
  readonly command: string;
  readonly item?: string;
  /** What within the item it is about. */
  readonly part?: string;
}

/** What a request says: its body, and the revision of the item that its writer saw. */
export interface Said {
  readonly body: unknown;
  readonly seen?: number;
}

/** A request whose answer never came: sent again word for word, it goes under the same key. Both texts are JSON. */
export interface Attempt {
  readonly key: string;
  readonly said: string;
  /** What stood in the form. */
  readonly values?: string;
}

/** A no of the server, as it came. */
export interface Problem {
  readonly problem: ProblemDocument;
  readonly more: Readonly<Record<string, unknown>>;
}

export interface Draft<V> {
  readonly values: V;
  /** The revision of the item that its writer saw. */
  readonly seen?: number;
  readonly attempt?: Attempt;
  /** Why what stands here was refused. */
  readonly refused?: Problem;
  /** The post in which it was last written on. */
  readonly post?: string;
  /** The address of its form. */
  readonly where?: string;
  /** The id of what it makes: written anew after its answer was lost, it still makes one thing. */
  readonly makes?: string;
}

/** What was kept under that name, as it was kept; undefined where nothing was. */
export function keptDraft(name: DraftName): Draft<object> | undefined {
  return asDraft(ofBrowser.take(written(name)));
}

/** What was kept under that name, with `start` for whatever is not in it; undefined where nothing was. */
export function takeDraft<V extends object>(name: DraftName, start: V): Draft<V> | undefined {
  return completed(keptDraft(name), start);
}

/** A draft with `start` for whatever is not in it. */
export function completed<V extends object>(
  draft: Draft<object> | undefined,
  start: V,
): Draft<V> | undefined {
  return draft && { ...draft, values: { ...start, ...(draft.values as Partial<V>) } };
}

/** Keeps a draft. */
export function putDraft(name: DraftName, draft: Draft<object>): void {
  ofBrowser.put(written(name), draft);
}

/** Forgets a draft: it was sent, or thrown away. */
export function dropDraft(name: DraftName): void {
  ofBrowser.drop(written(name));
}

/** Whether something was begun under that name. */
export function hasDraft(name: DraftName): boolean {
  return keptDraft(name) !== undefined;
}

/** Everything that a person has begun in an organization, with where its form is. */
export function draftsOf(organization: string, person: string): readonly (DraftName & Draft<object>)[] {
  return ofBrowser.names(`${['draft', organization, person].join(' ')} `).flatMap((place) => {
    const draft = asDraft(ofBrowser.take(place));
    const [, , , stream = '', command = '', item = '', part] = place.split(' ');
    return draft
      ? [
          {
            ...draft,
            organization,
            person,
            stream,
            command,
            ...(item === '' ? {} : { item }),
            ...(part === undefined ? {} : { part }),
          },
        ]
      : [];
  });
}

/**
 * What a draft says: what its last attempt said, while its writer changes nothing. That may have been done by now, and a
 * body made anew from what came of it would be another.
 */
export function saidIn<V extends object>(
  { values, seen, attempt }: Draft<V>,
  bodyOf: (values: V) => unknown,
): Said {
  if (attempt?.values === JSON.stringify(values)) {
    const last = JSON.parse(attempt.said) as Said;
    if (last.seen === seen) return last;
  }
  return { body: bodyOf(values), seen };
}

/** The attempt under which something is said: the last one where it said the same, else one under a fresh key. */
export function attemptAt(
  { values, attempt: last }: Draft<object>,
  said: Said,
  freshKey: () => string,
): Attempt {
  return last && isRepeat(last, said)
    ? last
    : { key: freshKey(), said: JSON.stringify(said), values: JSON.stringify(values) };
}

/** Whether something was said word for word in the last attempt. */
export function isRepeat(last: Attempt | undefined, said: Said): boolean {
  return last?.said === JSON.stringify(said);
}

/** Whether nothing was typed into a draft since it was sent. */
export function isAsSent({ values, attempt }: Draft<object>): boolean {
  return attempt?.values === JSON.stringify(values);
}

/** Draft by what was kept of it: whoever watches the shelf is given the same for the same. */
const mended = new WeakMap<object, Draft<object>>();

/** What can be read of it: a part that no page of ours wrote is left out, and the rest still is what was typed. */
function asDraft(kept: unknown): Draft<object> | undefined {
  if (!isRecord(kept) || !isRecord(kept['values'])) return undefined;
  const known = mended.get(kept);
  if (known) return known;
  const parts = Object.entries(kept).filter(([part, value]) => isRight[part]?.(value) ?? true);
  const draft = { ...Object.fromEntries(parts), values: kept['values'] };
  mended.set(kept, draft);
  return draft;
}

const isRight: Readonly<Record<string, (part: unknown) => boolean>> = {
  seen: (part) => typeof part === 'number',
  attempt: isAttempt,
  refused: isProblem,
  post: isText,
  where: isText,
  makes: isText,
};

function isAttempt(part: unknown): boolean {
  if (!isRecord(part)) return false;
  const { key, said, values } = part;
  return isText(key) && isRecord(readJson(said)) && (values === undefined || isText(values));
}

/** Whether it is a no of the server, or nothing. */
export function isProblem(part: unknown): boolean {
  return part === undefined || (isRecord(part) && isRecord(part['problem']) && isRecord(part['more']));
}

function isText(part: unknown): boolean {
  return typeof part === 'string';
}

function written({ organization, person, stream, command, item = '', part }: DraftName): string {
  const within = part === undefined ? [] : [part];
  return ['draft', organization, person, stream, command, item, ...within].join(' ');
}
