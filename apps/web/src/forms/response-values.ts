// An answer with its words while it is being written, alone in its form or in a row of the table of answers.
import type { Answer } from '#domain/round/words';
import { programOf, topicOf } from '#contract/round-rows';
import { answerOf, newAnswer, valuesOfAnswer, type AnswerValues } from './answer-values.js';
import type { OnOpinion } from './at.js';

export interface ResponseValues {
  readonly answer: AnswerValues;
  readonly text: string;
}

/** An answer as it is first offered. */
export function newResponse(at: OnOpinion): ResponseValues {
  return { answer: newAnswer(at.opinion, programAt(at), at.round.scope.year), text: '' };
}

/** The answer that stands, as the texts that would be typed for it. */
export function standingResponse(at: OnOpinion): ResponseValues {
  const start = newResponse(at);
  if (!('response' in at.opinion)) return start;
  const { answer, text } = at.opinion.response;
  return { answer: valuesOfAnswer(answer, start.answer, programAt(at)), text };
}

/** What was typed, as it is handed in. */
export function responseOf(
  { answer, text }: ResponseValues,
  at: OnOpinion,
): { readonly opinion: string; readonly answer: Answer | undefined; readonly text: string } {
  return { opinion: at.opinion.id, answer: answerOf(answer, programAt(at)), text };
}

/** Whether everything that the chosen disposition shows was filled in; whether it holds is the server's to say. */
export function isFilledIn({ answer, text }: ResponseValues, at: OnOpinion): boolean {
  const said = answerOf(answer, programAt(at));
  return said !== undefined && [text, ...textsIn(said)].every((each) => each.trim() !== '');
}

/** Every text and figure that an answer holds; a figure that is none counts as nothing. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [Number.isNaN(value) ? '' : String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function programAt({ round, opinion }: OnOpinion) {
  return programOf(round, topicOf(round, opinion));
}
