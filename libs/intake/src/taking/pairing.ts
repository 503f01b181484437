// Which answer belongs to which opinion: by their order where the file does not say, and that is a doubt each time.
import type { Label } from '#contract/label';
import type { Place } from '../proposal.js';
import type { Questions } from './questions.js';
import { says } from './says.js';

export interface Item {
  readonly text: string;
  readonly place: Place;
}

/** What is paired, as doubts about it are called. */
export interface Paired {
  /** Begins the id of each doubt. */
  readonly id: string;
  readonly opinions: readonly Item[];
  readonly answers: readonly Item[];
}

/** By opinion, the place of its answer among the answers; undefined where none belongs to it. */
export function pairedBy(
  questions: Questions,
  { id, opinions, answers }: Paired,
): readonly (number | undefined)[] {
  if (opinions.length === 1 && answers.length <= 1) return answers.length === 0 ? [undefined] : [0];
  return opinions.map(({ text, place }, nth) => {
    if (answers.length === 0) return undefined;
    const choices = [
      ...answers.map((answer, at) => ({
        value: String(at + 1),
        label: says.answerNumbered(at + 1, answer.text),
      })),
      { value: 'none', label: says.noAnswer satisfies Label },
    ];
    const chosen = questions.ask<string>({
      id: `${id}-answer-of-${nth + 1}`,
      place,
      question: says.whichAnswer(opinions.length, answers.length),
      quoted: text,
      choices,
      usual: String(Math.min(nth, answers.length - 1) + 1),
    });
    return chosen === undefined || chosen === 'none' ? undefined : Number(chosen) - 1;
  });
}
