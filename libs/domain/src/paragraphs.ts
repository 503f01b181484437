// Which opinions one paragraph of a department answers: they are on one topic, and their answers are the same to the letter.
import type { OpinionId, TopicId } from './ids.js';

/** As much of an opinion as says with which others it is answered. */
export interface Opined {
  readonly id: OpinionId;
  readonly topic: TopicId;
  readonly response?: { readonly text: string; readonly sharedWith?: OpinionId };
}

/** The opinion that the paragraph of an answer was first given to. */
export function paragraphOf({ id, response }: Opined): OpinionId {
  return response?.sharedWith ?? id;
}

/** The opinions that one paragraph answers, this one too, the one that it was first given to before the others; none where it answers this one alone. */
export function answeredTogether(opinions: readonly Opined[], opinion: Opined): readonly OpinionId[] {
  const { topic, response } = opinion;
  if (!response) return [];
  const first = paragraphOf(opinion);
  const together = opinions
    .filter((each) => each.topic === topic && each.response?.text === response.text)
    .filter((each) => paragraphOf(each) === first)
    .map(({ id }) => id);
  return together.length > 1 ? together.sort((a, b) => Number(b === first) - Number(a === first)) : [];
}
