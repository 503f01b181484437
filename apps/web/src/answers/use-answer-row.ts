// What a row of the table shows of its answer: how far it is, and which disposition was chosen.
import { formatAddress } from '../address.js';
import type { OnOpinion } from '../forms/at.js';
import { keptDraft, type Draft, type DraftName } from '../forms/draft.js';
import type { ResponseValues } from '../forms/response-values.js';
import { letterUnder } from '../outbox/letters.js';
import { useKept } from '../outbox/outbox-context.js';
import { useSession } from '../session/session.js';
import { draftIn, rowStateOf, type RowState } from './row-state.js';

type AnswerName = DraftName & { readonly command: 'GiveResponse' };

/** Under which name the answer to an opinion is kept. */
export function useAnswerName(): (at: OnOpinion) => AnswerName {
  const { actor } = useSession();
  return ({ page, opinion }) => ({
    organization: page.organization,
    person: actor.person,
    stream: page.id,
    command: 'GiveResponse',
    item: opinion.id,
  });
}

/** The address of the form in which an answer can be gone on with, wherever it was begun. */
export function formOfAnswer({ page, opinion }: OnOpinion): string {
  const panel = { show: 'GiveResponse', on: 'opinion', item: opinion.id };
  return formatAddress({ place: 'round', id: page.id, panel });
}

/** What is kept of the answer in a row. */
export function useAnswerRow(at: OnOpinion): {
  readonly state: RowState;
  readonly draft: Draft<ResponseValues> | undefined;
} {
  const name = useAnswerName()(at);
  const kept = useKept(() => keptDraft(name));
  const key = kept?.attempt?.key;
  const letter = useKept(() => (key === undefined ? undefined : letterUnder({ ...name, key })?.state));
  return { state: rowStateOf(kept, letter, at), draft: draftIn(kept, at) };
}
