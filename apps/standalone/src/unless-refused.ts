// What the product refuses is told to an operator in its own sentences.
import { sentenceOf } from '#contract/refusals';
import { isRefusal, type Refusal } from '#domain/refusals';
import { Problem } from './problem.js';

/** What came of it. @throws Problem in both languages where it was refused */
export function unlessRefused<V extends object>(answer: V | Refusal): V {
  if (isRefusal(answer)) throw refusedProblem(answer);
  return answer;
}

/** A refusal as the Problem that it is to an operator. */
export function refusedProblem(refusal: Refusal): Problem {
  return new Problem(sentenceOf(refusal, 'ko'), sentenceOf(refusal, 'en'));
}
