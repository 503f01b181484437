// Which item a panel is about: its program or strategy, and the track.
import { trackLabels } from '#contract/glossary';
import type { OpenedRound, Topic } from '#domain/round/states';
import { useText } from '../language/language.js';
import { subjectOf } from '../round/subject-of.js';
import { useRoundView } from '../round/round-context.js';

export function ItemHeading({ on, item }: { readonly on: string; readonly item?: string }) {
  const text = useText();
  const { round } = useRoundView();
  const topic = item === undefined ? undefined : topicBehind(round, on, item);
  if (!topic) {
    return (
      <p className="sheet-about" lang="ko">
        {round.title}
      </p>
    );
  }
  return (
    <p className="sheet-about">
      <span lang="ko">{subjectOf(round, topic)}</span>{' '}
      <span className="muted">{text(trackLabels[topic.track])}</span>
    </p>
  );
}

/** The topic that an item is, or is on. */
function topicBehind(round: OpenedRound, on: string, item: string): Topic | undefined {
  if (on === 'topic') return round.topics[item];
  const within = on === 'opinion' ? round.opinions[item] : round.remarks[item];
  return within && round.topics[within.topic];
}
