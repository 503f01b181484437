// What follows from each event of a committee.
import { expectStatus, type Evolve } from '../gate/evolution.js';
import { formerly } from '../naming.js';
import { stages } from '../stages.js';
import type { Committee, CommitteeVocabulary, EstablishedCommittee, Seat } from './states.js';

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
};

function established(state: Committee): EstablishedCommittee {
  return expectStatus(state, 'established');
}

function setSeat(state: EstablishedCommittee, seat: Seat): EstablishedCommittee {
  return { ...state, seats: { ...state.seats, [seat.id]: seat } };
}

function changeSeat(state: Committee, id: string, change: (before: Seat) => Seat): EstablishedCommittee {
  const committee = established(state);
  const before = committee.seats[id];
  return before ? setSeat(committee, { ...change(before), revision: before.revision + 1 }) : committee;
}
