// What the id of a topic says: which program or strategy it is about, and on which track.
import { trackLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Track } from '#domain/round/words';

/** The program or strategy that a topic is about. */
export function subjectOfTopic(topic: string): string {
  return topic.slice(0, topic.lastIndexOf('/'));
}

/** The track of a topic; undefined where its id ends on none. */
export function trackOfTopic(topic: string): Track | undefined {
  const last = topic.slice(topic.lastIndexOf('/') + 1);
  return wordsOf(trackLabels).find((track) => track === last);
}
