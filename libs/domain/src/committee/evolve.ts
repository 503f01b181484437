// What follows from each event of a committee.
import { rulesWithout } from '../cycle-kinds.js';
import { expectStatus, type Evolve } from '../gate/evolution.js';
import { formerly } from '../naming.js';
import { stages } from '../stages.js';
import { declaredDay } from '../working-days.js';
import type { Committee, CommitteeVocabulary, EstablishedCommittee, MeetingRequest, Seat } from './states.js';

export const evolveCommittee: Evolve<CommitteeVocabulary> = {
  CommitteeEstablished: (state, { name, kind, reportsTo }) => {
    expectStatus(state, 'none');
    return {
      status: 'established',
      name,
      kind,
      seats: {},
      rules: [],
      stages,
      ...(reportsTo === undefined ? {} : { reportsTo }),
    };
  },
  SeatAdded: (state, { id, title, sector, role }) =>
    setSeat(established(state), {
      id,
      revision: 1,
      title,
      former: [],
      sector,
      role,
      terms: [],
      acting: [],
      status: 'vacant',
    }),
  SeatRenamed: (state, { seat, title, on }) =>
    changeSeat(state, seat, (before) => ({
      ...before,
      title,
      former: formerly(before.former, before.title, on),
    })),
  SeatFilled: (state, { seat, person, from, until }) =>
    changeSeat(state, seat, (before) => ({
      ...before,
      status: 'filled',
      terms: [...before.terms, { person, from, until }],
    })),
  SeatVacated: (state, { seat, until }) =>
    changeSeat(state, seat, (before) => ({
      ...before,
      status: 'vacant',
      terms: before.terms.map((term, index) =>
        index === before.terms.length - 1 ? { ...term, until } : term,
      ),
    })),
  ActingChairNamed: (state, { seat, from, until, reason }) =>
    changeSeat(state, seat, (before) => ({ ...before, acting: [...before.acting, { from, until, reason }] })),
  RulesAdopted: (state, { rules }) => {
    const before = established(state);
    return { ...before, rules: [...before.rules, ...rules] };
  },
  StagesSet: (state, { stages: set }) => ({ ...established(state), stages: set }),
  CycleKindTaken: (state, { kind }) => {
    const before = established(state);
    return {
      ...before,
      cycleKind: kind,
      stages: stages.filter((stage) => kind.stages.includes(stage)),
      rules: [...rulesWithout(before.rules, before.cycleKind), ...kind.rules],
    };
  },
  MeetingSeriesSet: (
    state,
    { committee, nth, weekday, time, place, mode, from, until, dayOff, days, on },
  ) => ({
    ...established(state),
    series: { committee, nth, weekday, time, place, ...(mode ? { mode } : {}), from, until, dayOff, set: on },
    ...(days ? { days } : {}),
  }),
  MeetingSeriesEnded: (state) => {
    const { series: _, ...without } = established(state);
    return without;
  },
  MeetingRequested: (state, { committee, seat, reason, by, on }) => {
    const before = established(state);
    const revision = (before.requests?.[seat]?.revision ?? 0) + 1;
    const { person } = by;
    const request: MeetingRequest = { seat, person, on, revision, committee, reason, status: 'open' };
    return { ...before, requests: { ...before.requests, [seat]: request } };
  },
  MeetingRequestWithdrawn: (state, { request }) =>
    changeRequests(established(state), (each) =>
      each.seat === request ? { ...each, revision: each.revision + 1, status: 'withdrawn' } : each,
    ),
  MeetingNoted: (state, { meeting, date }) => {
    const before = established(state);
    return {
      ...changeRequests(before, (each) =>
        each.status === 'open' ? { ...each, revision: each.revision + 1, status: 'answered', meeting } : each,
      ),
      met: before.met !== undefined && before.met > date ? before.met : date,
    };
  },
  DayNoted: (state, { date, name }) => {
    const before = established(state);
    return { ...before, days: { ...before.days, [date]: declaredDay(name) } };
  },
  RequestsReopened: (state, { meeting }) =>
    changeRequests(established(state), (each) => {
      if (each.status !== 'answered' || each.meeting !== meeting) return each;
      const { meeting: _, ...request } = each;
      return { ...request, revision: each.revision + 1, status: 'open' };
    }),
};

function established(state: Committee): EstablishedCommittee {
  return expectStatus(state, 'established');
}

function setSeat(state: EstablishedCommittee, seat: Seat): EstablishedCommittee {
  return { ...state, seats: { ...state.seats, [seat.id]: seat } };
}

function changeRequests(
  state: EstablishedCommittee,
  change: (request: MeetingRequest) => MeetingRequest,
): EstablishedCommittee {
  const { requests } = state;
  if (!requests) return state;
  return {
    ...state,
    requests: Object.fromEntries(Object.entries(requests).map(([seat, each]) => [seat, change(each)])),
  };
}

function changeSeat(state: Committee, id: string, change: (before: Seat) => Seat): EstablishedCommittee {
  const committee = established(state);
  const before = committee.seats[id];
  return before ? setSeat(committee, { ...change(before), revision: before.revision + 1 }) : committee;
}
