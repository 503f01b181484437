// Who may see a meeting: its committee and the office; how others answered in writing only once it is counted.
import type { Stamped } from '../gate/evolution.js';
import { mapValues } from '../records.js';
import { sees, type Tag } from '../tags.js';
import type { Attendance, ConvenedMeeting } from './states.js';
import type { MeetingEvent } from './words.js';

/** The committee that meets, and the coordinating office. */
export function audienceOfMeeting({ committee }: Pick<ConvenedMeeting, 'committee'>): readonly Tag[] {
  return [`committee:${committee}`, 'office'];
}

/** The meeting as a reader sees it: that somebody answered in writing at once, how only when nobody can answer any more. */
export function meetingSeenBy(meeting: ConvenedMeeting, tags: readonly Tag[]): ConvenedMeeting | undefined {
  if (!sees(tags, audienceOfMeeting(meeting))) return undefined;
  return isCounted(meeting)
    ? meeting
    : { ...meeting, roll: mapValues(meeting.roll, (seat) => sealedTo(seat, tags)) };
}

/** The same of what happened in it, in the light of the meeting as it is now. */
export function meetingEventSeenBy(
  now: ConvenedMeeting,
  event: Stamped<MeetingEvent>,
  tags: readonly Tag[],
): Stamped<MeetingEvent> {
  const isSealed = event.type === 'AnsweredInWriting' && !isCounted(now) && !isOwn(event.by.person, tags);
  return isSealed ? { ...event, answers: [] } : event;
}

function sealedTo(seat: Attendance, tags: readonly Tag[]): Attendance {
  const { written, ...rest } = seat;
  return written && isOwn(written.by, tags) ? seat : rest;
}

/** A cancelled one was never counted. */
function isCounted({ status }: ConvenedMeeting): boolean {
  return status === 'open' || status === 'closed';
}

function isOwn(person: string, tags: readonly Tag[]): boolean {
  return tags.includes(`person:${person}`);
}
