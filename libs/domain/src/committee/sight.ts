// Who may see what of a committee: its seats and rules are open; by what link it meets, and who of it asks for a meeting, are
// its own.
import type { Stamped } from '../gate/evolution.js';
import type { CommitteeId } from '../ids.js';
import type { MeetingMode } from '../meeting-mode.js';
import { filterValues } from '../records.js';
import { sees, type Tag } from '../tags.js';
import type { EstablishedCommittee } from './states.js';
import type { CommitteeEvent } from './words.js';

/** The committee itself, and the coordinating office. */
export function audienceWithin(committee: CommitteeId): readonly Tag[] {
  return [`committee:${committee}`, 'office'];
}

/** A committee as a reader with these tags may see it. */
export function committeeSeenBy(committee: EstablishedCommittee, tags: readonly Tag[]): EstablishedCommittee {
  const { series, requests, ...open } = committee;
  return {
    ...open,
    ...(series ? { series: withModeSeenBy(series, tags) } : {}),
    ...(requests
      ? { requests: filterValues(requests, (request) => sees(tags, audienceWithin(request.committee))) }
      : {}),
  };
}

/** What an event of a committee, as it stands now, says to a reader; undefined where they learn nothing of it. */
export function committeeEventSeenBy(
  now: EstablishedCommittee,
  event: Stamped<CommitteeEvent>,
  tags: readonly Tag[],
): Stamped<CommitteeEvent> | undefined {
  switch (event.type) {
    case 'MeetingSeriesSet':
      return withModeSeenBy(event, tags);
    case 'MeetingRequested':
      return sees(tags, audienceWithin(event.committee)) ? event : undefined;
    case 'MeetingRequestWithdrawn': {
      const request = now.requests?.[event.request];
      return request && sees(tags, audienceWithin(request.committee)) ? event : undefined;
    }
    case 'CommitteeEstablished':
    case 'SeatAdded':
    case 'SeatRenamed':
    case 'SeatFilled':
    case 'SeatVacated':
    case 'ActingChairNamed':
    case 'RulesAdopted':
    case 'StagesSet':
    case 'MeetingSeriesEnded':
    case 'MeetingNoted':
    case 'RequestsReopened':
    case 'DayNoted':
      return event;
  }
}

function withModeSeenBy<T extends { readonly committee: CommitteeId; readonly mode?: MeetingMode }>(
  meeting: T,
  tags: readonly Tag[],
): T {
  const { mode } = meeting;
  return mode === undefined || sees(tags, audienceWithin(meeting.committee))
    ? meeting
    : { ...meeting, mode: { kind: mode.kind } };
}
