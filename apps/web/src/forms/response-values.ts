// An answer with its words while it is being written, alone in its form or in a row of the table of answers.
import { isSameAddressee } from '#domain/agreed';
import { answeredTogether, paragraphOf } from '#domain/paragraphs';
import type { Opinion } from '#domain/round/states';
import type { Answer } from '#domain/round/words';
import { programOf, topicOf } from '#contract/round-rows';
import { answerOf, newAnswer, valuesOfAnswer, type AnswerValues } from './answer-values.js';
import type { OnOpinion } from './at.js';

/** An opinion with an answer. */
type Answered = Extract<Opinion, { readonly response: unknown }>;

export interface ResponseValues {
  readonly answer: AnswerValues;
  readonly text: string;
  /** The opinion whose answer is the same paragraph; empty where it has words of its own. */
  readonly sharedWith: string;
}

/** An answer as it is first offered. */
export function newResponse(at: OnOpinion): ResponseValues {
  return { answer: newAnswer(at.opinion, programAt(at), at.round.scope.year), text: '', sharedWith: '' };
}

/** The answer that stands, as the texts that would be typed for it. */
export function standingResponse(at: OnOpinion): ResponseValues {
  const start = newResponse(at);
  if (!('response' in at.opinion)) return start;
  const { answer, text } = at.opinion.response;
  const isShared = answeredTogether(Object.values(at.round.opinions), at.opinion).length > 0;
  const sharedWith = isShared ? paragraphOf(at.opinion) : at.opinion.id;
  return {
    answer: valuesOfAnswer(answer, start.answer, programAt(at)),
    text,
    sharedWith: sharedWith === at.opinion.id ? '' : sharedWith,
  };
}

/** The other opinions on the topic whose paragraph may answer this one too: those that the same hand has answered. */
export function paragraphsFor({ round, opinion }: OnOpinion): readonly Answered[] {
  return Object.values(round.opinions)
    .filter((each): each is Answered => 'response' in each && each.topic === opinion.topic)
    .filter((each) => paragraphOf(each) === each.id && each.id !== opinion.id)
    .filter(({ addressee }) => isSameAddressee(addressee, opinion.addressee));
}

/** What was typed, as it is handed in; a shared paragraph reads as it does where it was first given. */
export function responseOf(
  { answer, text, sharedWith }: ResponseValues,
  at: OnOpinion,
): {
  readonly opinion: string;
  readonly answer: Answer | undefined;
  readonly text: string;
  readonly sharedWith: string | undefined;
} {
  const shared = paragraphsFor(at).find(({ id }) => id === sharedWith);
  return {
    opinion: at.opinion.id,
    answer: answerOf(answer, programAt(at)),
    text: shared ? shared.response.text : text,
    sharedWith: shared?.id,
  };
}

/** Whether everything that the chosen disposition shows was filled in; whether it holds is the server's to say. */
export function isFilledIn(values: ResponseValues, at: OnOpinion): boolean {
  const { answer, text } = responseOf(values, at);
  return answer !== undefined && [text, ...textsIn(answer)].every((each) => each.trim() !== '');
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
