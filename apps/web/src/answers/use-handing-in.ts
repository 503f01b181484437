// Hands in answers from the table, one after the other, and says how it went.
import { useState } from 'react';
import type { OnOpinion } from '../forms/at.js';
import { keptDraft } from '../forms/draft.js';
import { responseOf } from '../forms/response-values.js';
import { useNotice } from '../frame/notice.js';
import { waits } from '../outbox/outbox.js';
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
  const handInOne = async (at: OnOpinion, isOneOfMany: boolean): Promise<'done' | 'back' | 'waits'> => {
    const name = nameOf(at);
    const draft = draftIn(keptDraft(name), at);
    if (!draft) return 'done';
    const where = formOfAnswer(at);
    const bodyOf = (values: typeof draft.values) => responseOf(values, at);
    try {
      const letter = letterOf(outbox.session, { kind: 'round', name, draft, bodyOf, where });
      await outbox.send({ ...letter, isOneOfMany });
      return 'done';
    } catch (error) {
      return waits(error) ? 'waits' : 'back';
    }
  };
  const handIn = async (ats: readonly OnOpinion[]) => {
    const told = { done: 0, back: 0, waits: 0 };
    if (ats.length > 1) setProgress({ done: 0, all: ats.length });
    for (const at of ats) {
      told[await handInOne(at, ats.length > 1)] += 1;
      if (ats.length > 1) setProgress({ done: told.done, all: ats.length });
    }
    setProgress(undefined);
    if (told.done + told.back > 0) notice(answersStrings.handedIn(told.done, told.back));
  };
  return { handIn, progress };
}
