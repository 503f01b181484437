// How far the answer in a row is: from what is kept in the browser, and what is on its way.
import { completed, isAsSent, type Draft } from '../forms/draft.js';
import type { OnOpinion } from '../forms/at.js';
import { isFilledIn, newResponse, type ResponseValues } from '../forms/response-values.js';
import type { Letter } from '../outbox/letters.js';
import type { Tone } from '../widgets/chip.js';

export type RowState = 'untouched' | 'begun' | 'ready' | 'sending' | 'waiting' | 'refused' | 'moved';

export const rowTones: Readonly<Record<RowState, Tone>> = {
  untouched: 'quiet',
  begun: 'known',
  ready: 'agreed',
  sending: 'waiting',
  waiting: 'waiting',
  refused: 'grave',
  moved: 'grave',
};

/** How far an answer is that is still owed. */
export function rowStateOf(
  kept: Draft<object> | undefined,
  letter: Letter['state'] | undefined,
  at: OnOpinion,
): RowState {
  const draft = draftIn(kept, at);
  if (!draft) return 'untouched';
  if (letter === 'sending' || letter === 'waiting') return letter;
  if (draft.refused) return 'refused';
  if (draft.seen !== at.opinion.revision && !isAsSent(draft)) return 'moved';
  return isFilledIn(draft.values, at) ? 'ready' : 'begun';
}

/** What is kept of an answer, whole. */
export function draftIn(kept: Draft<object> | undefined, at: OnOpinion): Draft<ResponseValues> | undefined {
  return completed(kept, newResponse(at));
}
