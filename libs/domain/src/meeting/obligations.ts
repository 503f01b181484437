// Who owes what by when before and after a meeting: a pure function of its state, never kept beside it.
import { addDays } from '../dates.js';
import type { IsoDate } from '../ids.js';
import { seenOn, type Duty, type Obligation } from '../obligations.js';
import { confirmedByChair, daysToWrite } from './minutes-rules.js';
import { noticeBy } from './notice-rules.js';
import type { ConvenedMeeting } from './states.js';
import { answersMissing, writtenMode } from './written.js';

/** All that is owed for a meeting, seen on a day. */
export function obligationsOfMeeting(meeting: ConvenedMeeting, today: IsoDate): readonly Obligation[] {
  return seenOn(dutiesOf(meeting), today);
}

function dutiesOf(meeting: ConvenedMeeting): readonly Duty[] {
  return [...noticeOwed(meeting), ...answersOwed(meeting), ...minutesOwed(meeting)];
}

/** By the last day of the committee's notice days; where no rule says, by the day of the meeting. */
function noticeOwed(meeting: ConvenedMeeting): readonly Duty[] {
  if (meeting.status !== 'convened' || meeting.notice) return [];
  const debtor = { kind: 'seats', committee: meeting.committee, role: 'secretary' } as const;
  return [{ key: 'send-notice', kind: 'send-notice', debtor, due: noticeBy(meeting, meeting.date) }];
}

/** Whoever has not answered a written meeting owes it by its last day; once that is over the clock owes the count. */
function answersOwed(meeting: ConvenedMeeting): readonly Duty[] {
  const mode = writtenMode(meeting);
  if (meeting.status !== 'convened' || !mode || !meeting.notice) return [];
  const { committee } = meeting;
  const due = mode.closes;
  return [
    ...answersMissing(meeting).map(({ seat }): Duty => {
      const debtor = { kind: 'seat', committee, seat } as const;
      const item = { kind: 'attendance', id: seat } as const;
      return { key: `answer-in-writing/${seat}`, kind: 'answer-in-writing', debtor, due, item };
    }),
    { key: 'count-answers', kind: 'count-answers', debtor: { kind: 'clock' }, due },
  ];
}

/** The secretary owes the minutes some days after the meeting; the committee their confirmation when it meets next. */
function minutesOwed(meeting: ConvenedMeeting): readonly Duty[] {
  if (meeting.status !== 'closed') return [];
  const { committee, date, next, minutes } = meeting;
  const item = { kind: 'minutes', id: minutes.id } as const;
  switch (minutes.status) {
    case 'owed': {
      const debtor = { kind: 'seats', committee, role: 'secretary' } as const;
      const due = addDays(writtenMode(meeting)?.closes ?? date, daysToWrite(meeting));
      return [{ key: 'write-minutes', kind: 'write-minutes', debtor, due, item }];
    }
    case 'written': {
      const debtor = {
        kind: 'seats',
        committee,
        role: confirmedByChair(meeting) ? 'chair' : 'secretary',
      } as const;
      const due = next ? { due: next.date } : {};
      return [{ key: 'confirm-minutes', kind: 'confirm-minutes', debtor, ...due, item }];
    }
    case 'confirmed':
      return [];
  }
}
