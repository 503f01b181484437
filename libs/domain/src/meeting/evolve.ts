// What follows from each event of a meeting.
import { expectStatus, ImpossibleHistory, type Evolve } from '../gate/evolution.js';
import type { SeatId } from '../ids.js';
import type {
  AgendaItem,
  Attendance,
  ConvenedMeeting,
  Meeting,
  MeetingVocabulary,
  MovedFrom,
} from './states.js';
import type { AgendaEntry } from './words.js';

export const evolveMeeting: Evolve<MeetingVocabulary> = {
  MeetingConvened: (state, { committee, number, date, time, place, mode, agenda, roll, parties, rules }) => {
    expectStatus(state, 'none');
    return {
      status: 'convened',
      committee,
      number,
      date,
      time,
      place,
      ...(mode ? { mode } : {}),
      rules,
      roll: Object.fromEntries(
        roll.map((seat): [string, Attendance] => [seat.seat, { ...seat, revision: 1, status: 'absent' }]),
      ),
      agenda: itemsOf(agenda, parties),
    };
  },
  NoticeSent: (state, { urgent, on }) => ({
    ...expectStatus(state, 'convened'),
    notice: { on, ...(urgent === undefined ? {} : { urgent }) },
  }),
  MeetingMoved: (state, { date, time, place, mode, reason }) => {
    const before = expectStatus(state, 'convened');
    const from: MovedFrom = { date: before.date, time: before.time, place: before.place, reason };
    return {
      ...before,
      date,
      time,
      place,
      ...(mode ? { mode } : {}),
      moved: [...(before.moved ?? []), from],
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
  MemberArrived: (state, { attendance }) => attend(state, attendance, 'present'),
  MemberLeft: (state, { attendance }) => attend(state, attendance, 'left'),
  MeetingOpened: (state) => ({ ...expectStatus(state, 'convened'), status: 'open' }),
  MemberRecused: (state, { agendaItem, seat, reason }) =>
    decideItem(state, agendaItem, (item) => ({ ...item, recused: [...item.recused, { seat, reason }] })),
  NoObjectionRecorded: (state, { agendaItem }) =>
    decideItem(state, agendaItem, (item) => ({ ...item, status: 'noObjection' })),
  MotionCarried: (state, { agendaItem, inFavour, against, abstained }) =>
    decideItem(state, agendaItem, (item) => ({
      ...item,
      status: 'carried',
      votes: { inFavour, against, abstained },
    })),
  MotionRejected: (state, { agendaItem, inFavour, against, abstained }) =>
    decideItem(state, agendaItem, (item) => ({
      ...item,
      status: 'rejected',
      votes: { inFavour, against, abstained },
    })),
  MotionHeldOver: (state, { agendaItem, reason }) =>
    decideItem(state, agendaItem, (item) => ({ ...item, status: 'heldOver', reason })),
  RollStated: (state, { stated, source }) => ({ ...convened(state), stated: { ...stated, source } }),
  MeetingClosed: (state) => ({ ...expectStatus(state, 'open'), status: 'closed' }),
  MeetingCancelled: (state, { reason }) => ({
    ...expectStatus(state, 'convened'),
    status: 'cancelled',
    reason,
  }),
};

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

function attend(state: Meeting, seat: string, status: Attendance['status']): ConvenedMeeting {
  return changeSeat(state, seat, (before) => ({ ...before, status }));
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
