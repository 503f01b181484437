// Hands in answers from the table, one after the other, and says how it went.
import { useState } from 'react';
import type { OnOpinion } from '../forms/at.js';
import { keptDraft } from '../forms/draft.js';
import { responseOf } from '../forms/response-values.js';
import { useNotice } from '../frame/notice.js';
import { sendInTurn } from '../outbox/in-turn.js';
import { letterOf } from '../outbox/posting.js';
import { useOutbox } from '../outbox/outbox-context.js';
import { draftIn } from './row-state.js';
import { answersStrings } from './strings.js';
import { formOfAnswer, useAnswerName } from './use-answer-row.js';

export interface HandingIn {
  readonly handIn: (ats: readonly OnOpinion[]) => Promise<void>;
  /** How many are done of how many; undefined while nothing is under way. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
}

/** What could not be sent waits in the outbox; what came back stands in its row. */
export function useHandingIn(): HandingIn {
  const outbox = useOutbox();
  const notice = useNotice();
  const nameOf = useAnswerName();
  const [progress, setProgress] = useState<HandingIn['progress']>();
  const letterNow = (at: OnOpinion) => {
    const name = nameOf(at);
    const draft = draftIn(keptDraft(name), at);
    if (!draft) return undefined;
    const where = formOfAnswer(at);
    const bodyOf = (values: typeof draft.values) => responseOf(values, at);
    return letterOf(outbox.session, { kind: 'round', name, draft, bodyOf, where });
  };
  const handIn = async (ats: readonly OnOpinion[]) => {
    const isOneOfMany = ats.length > 1;
    const letters = ats.map((at) => () => {
      const letter = letterNow(at);
      return letter && { ...letter, isOneOfMany };
    });
    const show = (done: number) => isOneOfMany && setProgress({ done, all: ats.length });
    show(0);
    const told = await sendInTurn(outbox, letters, { onStep: ({ done }) => show(done) });
    setProgress(undefined);
    if (told.done + told.back > 0) notice(answersStrings.handedIn(told.done, told.back));
  };
  return { handIn, progress };
}
