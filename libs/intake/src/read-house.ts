// The streams that a file speaks of, as the person who brings it sees them: read before, so that recognising waits for nothing.
import type { Begun } from '#domain/between/sights';
import type { CommitteeId, MeetingId, PlanId, RoundId } from '#domain/ids';

/** By id; what the person may not see is not in it. */
export interface ReadHouse {
  readonly rounds: ReadonlyMap<RoundId, Begun<'round'>>;
  readonly plans: ReadonlyMap<PlanId, Begun<'plan'>>;
  readonly committees: ReadonlyMap<CommitteeId, Begun<'committee'>>;
  readonly meetings: ReadonlyMap<MeetingId, Begun<'meeting'>>;
}
