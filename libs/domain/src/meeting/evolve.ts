// What follows from each event of a meeting.
import { withFile, withoutFile } from '../attachments.js';
import { expectStatus, ImpossibleHistory, type Evolve } from '../gate/evolution.js';
import type { SeatId } from '../ids.js';
import {
  asksAnew,
  presiderNow,
  seatsPresent,
  type AgendaItem,
  type Attendance,
  type ConvenedMeeting,
  type Meeting,
  type MeetingVocabulary,
  type Minutes,
  type MovedFrom,
} from './states.js';
import type { AgendaEntry } from './words.js';

export const evolveMeeting: Evolve<MeetingVocabulary> = {
  MeetingConvened: (state, event) => {
    const { committee, number, date, time, place, mode, agenda, roll, parties, rules, days } = event;
    expectStatus(state, 'none');
    return {
      status: 'convened',
      committee,
      number,
      date,
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      ...(mode ? { mode } : {}),
      ...(days ? { days } : {}),
      rules,
      roll: Object.fromEntries(
        roll.map((seat): [string, Attendance] => [seat.seat, { ...seat, revision: 1, status: 'absent' }]),
      ),
      agenda: itemsOf(agenda, parties),
      attendees: {},
    };
  },
  NoticeSent: (state, { urgent, on }) => ({
    ...expectStatus(state, 'convened'),
    notice: { on, ...(urgent === undefined ? {} : { urgent }) },
  }),
  MeetingMoved: (state, { date, time, place, mode, reason, on }) => {
    const before = expectStatus(state, 'convened');
    return {
      ...before,
      date,
      ...(time === undefined ? {} : { time }),
      ...(place === undefined ? {} : { place }),
      ...(mode ? { mode } : {}),
      moved: [...(before.moved ?? []), { ...whenOf(before), reason, on }],
      ...(asksAnew(before, { date, ...(time === undefined ? {} : { time }) })
        ? { roll: unanswered(before.roll) }
        : {}),
    };
  },
  AgendaAmended: (state, { added, takenOff, reason, parties }) => {
    const before = expectStatus(state, 'convened');
    const kept = Object.values(before.agenda).map((item): [string, AgendaItem] => [
      item.id,
      takenOff.includes(item.id)
        ? { ...item, revision: item.revision + 1, status: 'takenOff', reason }
        : item,
    ]);
    return { ...before, agenda: { ...Object.fromEntries(kept), ...itemsOf(added, parties) } };
  },
  ReplyNoted: (state, { attendance, reply, proxy, note }) =>
    changeSeat(state, attendance, (before) => ({
      ...before,
      reply: {
        answer: reply,
        ...(proxy === undefined ? {} : { proxy }),
        ...(note === undefined ? {} : { note }),
      },
    })),
  MemberArrived: (state, { attendance, proxy }) =>
    changeSeat(state, attendance, ({ proxy: _, ...before }) => ({
      ...before,
      ...(proxy === undefined ? {} : { proxy }),
      status: 'present',
    })),
  MemberLeft: (state, { attendance }) =>
    changeSeat(state, attendance, (before) => ({ ...before, status: 'left' })),
  MeetingOpened: (state) => ({ ...expectStatus(state, 'convened'), status: 'open' }),
  MemberRecused: (state, { agendaItem, seat, reason }) =>
    decideItem(state, agendaItem, (item) => ({ ...item, recused: [...item.recused, { seat, reason }] })),
  NoObjectionRecorded: (state, { agendaItem }) =>
    comesOut(state, agendaItem, (item) => ({ ...item, status: 'noObjection' })),
  MotionCarried: (state, { agendaItem, inFavour, against, abstained }) =>
    comesOut(state, agendaItem, (item) => ({
      ...item,
      status: 'carried',
      votes: { inFavour, against, abstained },
    })),
  MotionRejected: (state, { agendaItem, inFavour, against, abstained }) =>
    comesOut(state, agendaItem, (item) => ({
      ...item,
      status: 'rejected',
      votes: { inFavour, against, abstained },
    })),
  MotionHeldOver: (state, { agendaItem, reason }) =>
    comesOut(state, agendaItem, (item) => ({ ...item, status: 'heldOver', reason })),
  RollStated: (state, { stated, source }) => ({ ...convened(state), stated: { ...stated, source } }),
  MeetingClosed: (state, { ended }) => ({
    ...expectStatus(state, 'open'),
    status: 'closed',
    ...(ended === undefined ? {} : { ended }),
    minutes: { id: 'minutes', revision: 1, revisions: [], status: 'owed' },
  }),
  MeetingCancelled: (state, { reason, on }) => ({
    ...expectStatus(state, 'convened'),
    status: 'cancelled',
    reason,
    on,
  }),
  ArrivalTakenBack: (state, { attendance }) => {
    const { presider, ...meeting } = changeSeat(state, attendance, ({ proxy: _, ...before }) => ({
      ...before,
      status: 'absent',
    }));
    return presider === undefined || presider.seat === attendance ? meeting : { ...meeting, presider };
  },
  PresiderNamed: (state, { seat, reason }) => ({ ...convened(state), presider: { seat, reason } }),
  AttendeeAdmitted: (state, { id, office, title }) => {
    const meeting = convened(state);
    const attendee = { id, office, title, status: 'present', revision: 1 } as const;
    return { ...meeting, attendees: { ...meeting.attendees, [id]: attendee } };
  },
  AttendeeDismissed: (state, { attendee }) => {
    const meeting = convened(state);
    const before = meeting.attendees[attendee];
    if (!before) throw new ImpossibleHistory(`no attendee ${attendee}`);
    const gone = { ...before, status: 'left', revision: before.revision + 1 } as const;
    return { ...meeting, attendees: { ...meeting.attendees, [attendee]: gone } };
  },
  GistRecorded: (state, { agendaItem, gist }) => decideItem(state, agendaItem, (item) => ({ ...item, gist })),
  NextDateSet: (state, { date, time, place }) => ({
    ...convened(state),
    next: { date, ...(time === undefined ? {} : { time }), ...(place === undefined ? {} : { place }) },
  }),
  MinutesWritten: (state, { words, by, on }) =>
    onMinutes(state, (before) => ({
      ...movedMinutes(before),
      revisions: [{ words, by, on }],
      status: 'written',
    })),
  MinutesCorrected: (state, { words, reason, by, on }) =>
    onMinutes(state, (before) => ({
      ...movedMinutes(before),
      revisions: [...before.revisions, { words, reason, by, on }],
      status: 'written',
    })),
  MinutesConfirmed: (state, { by, on }) =>
    onMinutes(state, (before) => ({ ...movedMinutes(before), status: 'confirmed', by, on })),
  MinutesFileAttached: (state, { minutes: _, ...attached }) =>
    onMinutes(state, (before) => ({
      ...before,
      ...withFile(before, attached),
      revision: before.revision + 1,
    })),
  MinutesFileDetached: (state, { hash }) =>
    onMinutes(state, (before) => ({
      ...before,
      ...withoutFile(before, hash),
      revision: before.revision + 1,
    })),
  AnsweredInWriting: (state, { attendance, answers, by }) => {
    expectStatus(state, 'convened');
    return changeSeat(state, attendance, (before) => ({
      ...before,
      status: 'present',
      written: { by: by.person, answers },
    }));
  },
};

function whenOf({ date, time, place, mode }: ConvenedMeeting): Omit<MovedFrom, 'reason' | 'on'> {
  return {
    date,
    ...(time === undefined ? {} : { time }),
    ...(place === undefined ? {} : { place }),
    ...(mode?.kind === 'written' ? { closes: mode.closes } : {}),
  };
}

/** What minutes keep from state to state; their revision moves on. */
function movedMinutes({ id, revision, revisions, files }: Minutes) {
  return { id, revision: revision + 1, revisions, ...(files === undefined ? {} : { files }) };
}

function onMinutes(state: Meeting, move: (minutes: Minutes) => Minutes): ConvenedMeeting {
  const meeting = expectStatus(state, 'closed');
  return { ...meeting, minutes: move(meeting.minutes) };
}

/** An item that comes out keeps who was there: the figures of its decision stay countable. */
function comesOut(state: Meeting, id: string, decide: (item: AgendaItem) => AgendaItem): ConvenedMeeting {
  const meeting = convened(state);
  const presider = presiderNow(meeting);
  const presence = { seats: seatsPresent(meeting), ...(presider === undefined ? {} : { presider }) };
  return decideItem(meeting, id, (item) => ({ ...decide(item), presence }));
}

function convened(state: Meeting): ConvenedMeeting {
  return expectStatus(state, 'convened', 'open', 'closed', 'cancelled');
}

function itemsOf(
  agenda: readonly AgendaEntry[],
  parties: Readonly<Record<string, readonly SeatId[]>>,
): Readonly<Record<string, AgendaItem>> {
  return Object.fromEntries(
    agenda.map((entry): [string, AgendaItem] => [
      entry.id,
      {
        ...entry,
        revision: 1,
        parties: Object.hasOwn(parties, entry.id) ? (parties[entry.id] ?? []) : [],
        recused: [],
        status: 'pending',
      },
    ]),
  );
}

/** A reply to the earlier date says nothing of the new one, and nor does one that is still on its way. */
function unanswered(roll: ConvenedMeeting['roll']): ConvenedMeeting['roll'] {
  return Object.fromEntries(
    Object.entries(roll).map(([seat, { reply, ...without }]): [string, Attendance] => [
      seat,
      { ...without, revision: without.revision + 1 },
    ]),
  );
}

function changeSeat(
  state: Meeting,
  seat: string,
  change: (before: Attendance) => Attendance,
): ConvenedMeeting {
  const meeting = convened(state);
  const before = meeting.roll[seat];
  if (!before) throw new ImpossibleHistory(`no seat ${seat}`);
  return {
    ...meeting,
    roll: { ...meeting.roll, [seat]: { ...change(before), revision: before.revision + 1 } },
  };
}

function decideItem(state: Meeting, id: string, decide: (item: AgendaItem) => AgendaItem): ConvenedMeeting {
  const meeting = convened(state);
  const before = meeting.agenda[id];
  if (!before) throw new ImpossibleHistory(`no agenda item ${id}`);
  return {
    ...meeting,
    agenda: { ...meeting.agenda, [id]: { ...decide(before), revision: before.revision + 1 } },
  };
}
