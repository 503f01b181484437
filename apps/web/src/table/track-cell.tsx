// One subject on one track: the department's submission, the opinions with their answers, and the remarks behind them.
import { itemStatusLabels } from '#contract/statuses';
import { nameOfField } from '#contract/field-names';
import type { Opinion, Topic } from '#domain/round/states';
import { shortDateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Offers } from '../panel/offers.js';
import { Chip } from '../widgets/chip.js';
import { anchorOf } from './anchors.js';
import { OpinionPair } from './opinion-pair.js';
import { Remarks } from './remarks.js';
import { SubmissionDetails } from './submission-body.js';

interface Props {
  readonly topic: Topic;
  /** Those of its opinions that are shown. */
  readonly opinions: readonly Opinion[];
}

export function TrackCell({ topic, opinions }: Props) {
  const text = useText();
  return (
    <div className="track-cell" id={anchorOf({ on: 'topic', item: topic.id })} tabIndex={-1}>
      <Reopened topic={topic} />
      <SubmissionDetails topic={topic} />
      {opinions.map((opinion) => (
        <OpinionPair key={opinion.id} opinion={opinion} />
      ))}
      {opinions.length === 0 && topic.status !== 'abolished' && (
        <p className="muted small">{text(strings.noOpinion)}</p>
      )}
      <div className="track-foot">
        <Remarks topic={topic.id} />
        <Offers on="topic" item={topic.id} />
      </div>
    </div>
  );
}

function Reopened({ topic }: { readonly topic: Topic }) {
  const text = useText();
  if (topic.status !== 'reopened') return null;
  const { opinionsDue, answersDue, reason } = topic;
  return (
    <div className="callout">
      <p>
        <Chip tone="waiting">{text(itemStatusLabels.round.topic.reopened)}</Chip>{' '}
        {text(nameOfField('opinionsDue'))} {text(shortDateLabel(opinionsDue))},{' '}
        {text(nameOfField('answersDue'))} {text(shortDateLabel(answersDue))}
      </p>
      <p lang="ko">{reason}</p>
    </div>
  );
}
