// The lifecycle of a plan as data, as far as a review round stands on it.
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { evolvePlan } from './evolve.js';
import * as rules from './rules.js';
import type { PlanVocabulary } from './states.js';

const row = rowsOf<PlanVocabulary>();

// prettier-ignore
export const planTable: Table<PlanVocabulary> = {
  DraftPlan: row('DraftPlan', {
    by: ['coordinator'], when: ['none'], on: 'stream', is: [], gives: ['PlanDrafted'], rule: rules.draft,
  }),
  AddStrategy: row('AddStrategy', {
    by: ['coordinator'], when: ['draft'], on: 'stream', is: [], gives: ['StrategyAdded'], rule: rules.addStrategy,
  }),
  PlaceProgram: row('PlaceProgram', {
    by: ['coordinator'], when: ['draft'], on: 'strategy', is: ['listed'], gives: ['ProgramPlaced'], rule: rules.placeProgram,
  }),
  PutInForce: row('PutInForce', {
    by: ['coordinator'], when: ['draft'], on: 'stream', is: [], gives: ['PlanPutInForce'], guard: rules.hasPrograms,
    rule: rules.putInForce,
  }),
};

/** The plan as the gate knows it. */
export const planStream: Stream<PlanVocabulary> = {
  name: 'plan',
  initial: { status: 'none' },
  table: planTable,
  casting: { coordinator: ({ post }) => post.kind === 'office' },
  shelves: { strategy: (state) => (state.status === 'none' ? {} : state.strategies) },
  evolve: evolvePlan,
  rules: () => [],
};
