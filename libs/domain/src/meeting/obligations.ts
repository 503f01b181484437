// Who owes what by when before and after a meeting: a pure function of its state, never kept beside it.
import type { IsoDate } from '../ids.js';
import { seenOn, type Duty, type Obligation } from '../obligations.js';
import { noticeBy } from './notice-rules.js';
import type { ConvenedMeeting } from './states.js';

/** All that is owed for a meeting, seen on a day. */
export function obligationsOfMeeting(meeting: ConvenedMeeting, today: IsoDate): readonly Obligation[] {
  return seenOn(dutiesOf(meeting), today);
}

function dutiesOf(meeting: ConvenedMeeting): readonly Duty[] {
  return noticeOwed(meeting);
}

/** By the last day of the committee's notice days; where no rule says, by the day of the meeting. */
function noticeOwed(meeting: ConvenedMeeting): readonly Duty[] {
  if (meeting.status !== 'convened' || meeting.notice) return [];
  const debtor = { kind: 'seats', committee: meeting.committee, role: 'secretary' } as const;
  return [{ key: 'send-notice', kind: 'send-notice', debtor, due: noticeBy(meeting, meeting.date) }];
}
