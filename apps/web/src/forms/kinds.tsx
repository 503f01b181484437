// What the forms on one kind of item have in common: whose revision is seen, and how the item stands now.
import { AnswerSide } from '../table/answer-side.js';
import { OpinionBody } from '../table/opinion-body.js';
import { SubmissionDetails } from '../table/submission-body.js';
import { topicOf } from '#contract/round-rows';
import { Said } from '../widgets/said.js';
import type { OnOpinion, OnRemark, OnRound, OnTopic } from './at.js';
import type { Kind } from './form-of.js';

export const onOpinion: Kind<'round', OnOpinion> = {
  stream: 'round',
  itemOf: ({ opinion }) => opinion,
  Now: ({ at: { round, opinion } }) => (
    <div className="now">
      <OpinionBody opinion={opinion} />
      <AnswerSide opinion={opinion} />
      <SubmissionDetails topic={topicOf(round, opinion)} />
    </div>
  ),
};

export const onTopic: Kind<'round', OnTopic> = {
  stream: 'round',
  itemOf: ({ topic }) => topic,
  Now: ({ at: { topic } }) => (
    <div className="now">
      <SubmissionDetails topic={topic} />
    </div>
  ),
};

export const onRemark: Kind<'round', OnRemark> = {
  stream: 'round',
  itemOf: ({ remark }) => remark,
  Now: ({ at: { remark } }) => (
    <div className="now">
      <Said text={remark.text} />
      {remark.replies.map(({ text }, index) => (
        <Said key={index} className="reply" text={text} />
      ))}
    </div>
  ),
};

export const onRound: Kind<'round', OnRound> = { stream: 'round', itemOf: () => undefined, Now: () => null };
