// The streams of the jury's story, the hands that act on them, and the ids that follow from its votes.
import { cycleIdOf, voteIdOf } from '#domain/between/naming';
import type { ChangeId, OpinionId, TopicId } from '#domain/ids';
import type { Hand } from '../act.js';
import { handInPost, handInSeat } from '../offices.js';
import type { StreamRef } from '../stream-ref.js';
import { district, jury, officerOf } from './district.js';
import { isCarried, pledges, roundYear, type Pledge } from './pledges.js';

export const plan = { kind: 'plan', id: 'pledges-2018' } as const satisfies StreamRef;
export const round = { kind: 'round', id: 'jury-2020' } as const satisfies StreamRef;
export const cycle: StreamRef<'cycle'> = { kind: 'cycle', id: cycleIdOf(jury.id, plan.id, roundYear) };

export const committee: StreamRef<'committee'> = { kind: 'committee', id: jury.id };
export const voting: StreamRef<'meeting'> = { kind: 'meeting', id: 'jury-2020-1' };
export const deliberating: StreamRef<'meeting'> = { kind: 'meeting', id: 'jury-2020-2' };

export const office = handInPost(district.coordinator.id);
export const chair = handInSeat(jury, 'juror-chair');
export const secretary = handInSeat(jury, 'juror-secretary');

export const strategy = {
  id: 's-3',
  number: 'III',
  title: '일하고 배우며 돌보는 동네',
  leaders: ['job-support-head'],
};

/** The pledges whose adjustment the jury carries. */
export const agreed = pledges.filter(isCarried);

/** The hand that answers for a pledge. */
export function officerFor({ owner }: Pledge): Hand {
  return handInPost(officerOf(owner));
}

/** A pledge's own stream. */
export function streamOf({ id }: Pledge): StreamRef<'program'> {
  return { kind: 'program', id };
}

/** The topic on which a pledge's adjustment is proposed. */
export function topicOf({ id }: Pledge): TopicId {
  return `${id}/change`;
}

/** The opinion that the vote on a pledge's adjustment is. */
export function opinionOn({ id }: Pledge): OpinionId {
  return voteIdOf(voting.id, id, 1);
}

/** The change that was agreed on a pledge. */
export function changeOf(pledge: Pledge): ChangeId {
  return `${round.id}:${opinionOn(pledge)}:1`;
}
