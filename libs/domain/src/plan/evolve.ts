// What follows from each event of a plan.
import { expectStatus, type Evolve } from '../gate/evolution.js';
import type { PlanVocabulary } from './states.js';

export const evolvePlan: Evolve<PlanVocabulary> = {
  PlanDrafted: (state, { title, year }) => {
    expectStatus(state, 'none');
    return { status: 'draft', title, year, strategies: {}, programs: [] };
  },
  StrategyAdded: (state, { id, number, title, leaders }) => {
    const before = expectStatus(state, 'draft');
    return {
      ...before,
      strategies: {
        ...before.strategies,
        [id]: { id, revision: 1, status: 'listed', number, title, leaders },
      },
    };
  },
  ProgramPlaced: (state, { program, strategy, number, kind, priority }) => {
    const before = expectStatus(state, 'draft');
    return { ...before, programs: [...before.programs, { program, strategy, number, kind, priority }] };
  },
  PlanPutInForce: (state, { from }) => ({ ...expectStatus(state, 'draft'), status: 'inForce', from }),
};
