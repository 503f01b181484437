// The lifecycle of a committee as data.
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { evolveCommittee } from './evolve.js';
import * as rules from './rules.js';
import type { CommitteeVocabulary } from './states.js';

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
};

/** The committee as the gate knows it. */
export const committeeStream: Stream<CommitteeVocabulary> = {
  name: 'committee',
  initial: { status: 'none' },
  table: committeeTable,
  casting: { coordinator: ({ post }) => post.kind === 'office' },
  shelves: { seat: (state) => (state.status === 'none' ? {} : state.seats) },
  evolve: evolveCommittee,
  rules: (state) => (state.status === 'none' ? [] : state.rules),
};
