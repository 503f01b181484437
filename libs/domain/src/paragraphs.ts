// Which opinions one paragraph of a department answers: they are on one topic, and their answers are the same to the letter.
import type { OpinionId, TopicId } from './ids.js';

/** As much of an opinion as says with which others it is answered. */
export interface Opined {
  readonly id: OpinionId;
  readonly topic: TopicId;
  readonly response?: Said;
  /** A promise found in a paper, which stands where no answer does. */
  readonly found?: Said;
}

interface Said {
  readonly text: string;
  readonly sharedWith?: OpinionId;
}

/** What came back on an opinion: the answer that stands, else the promise that was found. */
export function saidOn({ response, found }: Opined): Said | undefined {
  return response ?? found;
}

/** The opinion that the paragraph of an answer was first given to. */
export function paragraphOf(opinion: Opined): OpinionId {
  return saidOn(opinion)?.sharedWith ?? opinion.id;
}

/** The opinions that one paragraph answers, this one too, the one that it was first given to before the others; none where it answers this one alone. */
export function answeredTogether(opinions: readonly Opined[], opinion: Opined): readonly OpinionId[] {
  const { topic } = opinion;
  const said = saidOn(opinion);
  if (!said) return [];
  const first = paragraphOf(opinion);
  const together = opinions
    .filter((each) => each.topic === topic && saidOn(each)?.text === said.text)
    .filter((each) => paragraphOf(each) === first)
    .map(({ id }) => id);
  return together.length > 1 ? together.sort((a, b) => Number(b === first) - Number(a === first)) : [];
}
