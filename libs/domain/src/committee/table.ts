// The lifecycle of a committee as data.
import type { Actor, SeatHeld } from '../actor.js';
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { evolveCommittee } from './evolve.js';
import * as meetings from './meeting-rules.js';
import * as rules from './rules.js';
import type { Committee, CommitteeVocabulary } from './states.js';

const row = rowsOf<CommitteeVocabulary>();

// prettier-ignore
export const committeeTable: Table<CommitteeVocabulary> = {
  EstablishCommittee: row('EstablishCommittee', {
    by: ['coordinator'], when: ['none'], on: 'stream', is: [], gives: ['CommitteeEstablished'], rule: rules.establish,
  }),
  AddSeat: row('AddSeat', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['SeatAdded'], rule: rules.addSeat,
  }),
  RenameSeat: row('RenameSeat', {
    by: ['coordinator'], when: ['established'], on: 'seat', is: ['vacant', 'filled'], gives: ['SeatRenamed'], rule: rules.renameSeat,
  }),
  FillSeat: row('FillSeat', {
    by: ['coordinator'], when: ['established'], on: 'seat', is: ['vacant'], gives: ['SeatFilled'], rule: rules.fillSeat,
  }),
  VacateSeat: row('VacateSeat', {
    by: ['coordinator'], when: ['established'], on: 'seat', is: ['filled'], gives: ['SeatVacated'], rule: rules.vacateSeat,
  }),
  NameActingChair: row('NameActingChair', {
    by: ['coordinator'], when: ['established'], on: 'seat', is: ['filled'], gives: ['ActingChairNamed'],
    guard: rules.notTheSecretary, rule: rules.nameActingChair,
  }),
  AdoptRules: row('AdoptRules', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['RulesAdopted'], rule: rules.adoptRules,
  }),
  SetStages: row('SetStages', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['StagesSet'], rule: rules.setStages,
  }),
  SetMeetingSeries: row('SetMeetingSeries', {
    by: ['chair', 'secretary', 'coordinator'], when: ['established'], on: 'stream', is: [], gives: ['MeetingSeriesSet'],
    rule: meetings.setSeries,
  }),
  EndMeetingSeries: row('EndMeetingSeries', {
    by: ['chair', 'secretary', 'coordinator'], when: ['established'], on: 'stream', is: [], gives: ['MeetingSeriesEnded'],
    guard: meetings.hasSeries, rule: meetings.endSeries,
  }),
  RequestMeeting: row('RequestMeeting', {
    by: ['member'], when: ['established'], on: 'stream', is: [], gives: ['MeetingRequested'], guard: meetings.hasNoRequest,
    rule: meetings.requestMeeting,
  }),
  WithdrawRequest: row('WithdrawRequest', {
    by: ['requester'], when: ['established'], on: 'request', is: ['open'], gives: ['MeetingRequestWithdrawn'],
    rule: meetings.withdrawRequest,
  }),
  NoteMeeting: row('NoteMeeting', {
    by: ['carry-over'], when: ['established'], on: 'stream', is: [], gives: ['MeetingNoted'], rule: meetings.noteMeeting,
  }),
  ReopenRequests: row('ReopenRequests', {
    by: ['carry-over'], when: ['established'], on: 'stream', is: [], gives: ['RequestsReopened'],
    rule: meetings.reopenRequests,
  }),
  NoteDay: row('NoteDay', {
    by: ['carry-over'], when: ['established'], on: 'stream', is: [], gives: ['DayNoted'], rule: meetings.noteDay,
  }),
  TakeCycleKind: row('TakeCycleKind', {
    by: ['coordinator'], when: ['established'], on: 'stream', is: [], gives: ['CycleKindTaken'], rule: rules.takeCycleKind,
  }),
};

/** The committee as the gate knows it. */
export const committeeStream: Stream<CommitteeVocabulary> = {
  name: 'committee',
  initial: { status: 'none' },
  table: committeeTable,
  casting: {
    coordinator: ({ post }) => post.kind === 'office',
    chair: (actor, state) => isSeated(actor, state) && actor.post.role === 'chair',
    secretary: (actor, state) => isSeated(actor, state) && actor.post.role === 'secretary',
    member: isSeated,
    requester: (actor, state, item) =>
      isSeated(actor, state) &&
      item !== undefined &&
      'seat' in item &&
      item.seat === actor.post.seat &&
      item.person === actor.person,
    'carry-over': ({ post }) => post.kind === 'policy' && post.policy === 'carry-over',
  },
  shelves: {
    seat: (state) => (state.status === 'none' ? {} : state.seats),
    request: (state) => (state.status === 'none' ? {} : (state.requests ?? {})),
  },
  evolve: evolveCommittee,
  rules: (state) => (state.status === 'none' ? [] : state.rules),
};

/** Whether an actor sits in a seat of this committee: they act in it, and have a term in it here. */
function isSeated(actor: Actor, state: Committee): actor is Actor & { readonly post: SeatHeld } {
  const { person, post } = actor;
  if (post.kind !== 'seat' || state.status === 'none' || !Object.hasOwn(state.seats, post.seat)) return false;
  return state.seats[post.seat]?.terms.some((term) => term.person === person) === true;
}
