// The streams that the scenes act on, and the hands that come back in several of them.
import { cycleIdOf } from '#domain/between/naming';
import { handInSeat } from '../offices.js';
import { committee, council, inPost, inSeat, workingCouncil } from '../city.js';
import { nextPlan, plan, planYear } from '../programs.js';
import type { StreamRef } from '../stream-ref.js';

export const round = { kind: 'round', id: '2021-midterm' } as const satisfies StreamRef;

/** The subcommittee's pass over the plan of 2021, and the one that follows it. */
export const cycle: StreamRef<'cycle'> = {
  kind: 'cycle',
  id: cycleIdOf(committee.id, plan.id, planYear),
};
export const nextCycle: StreamRef<'cycle'> = {
  kind: 'cycle',
  id: cycleIdOf(committee.id, nextPlan.id, planYear + 1),
};

export const julyMeeting = { kind: 'meeting', id: 'jobs-2021-7' } as const satisfies StreamRef;
export const augustMeeting = { kind: 'meeting', id: 'jobs-2021-8' } as const satisfies StreamRef;
export const septemberMeeting = { kind: 'meeting', id: 'jobs-2021-9' } as const satisfies StreamRef;
export const workingCouncilMeeting = {
  kind: 'meeting',
  id: 'working-council-2021-4',
} as const satisfies StreamRef;
export const councilMeeting = { kind: 'meeting', id: 'council-2021-2' } as const satisfies StreamRef;

export const office = inPost('coordination-officer');
export const secretary = inSeat('secretary');
export const publicChair = inSeat('chair-public');
export const privateChair = inSeat('chair-private');
export const workingChair = handInSeat(workingCouncil, 'working-chair');
export const workingSecretary = handInSeat(workingCouncil, 'working-secretary');
export const councilChair = handInSeat(council, 'council-chair-private');
export const councilSecretary = handInSeat(council, 'council-secretary');
