// What follows from each event of a program.
import { expectStatus, type Evolve } from '../gate/evolution.js';
import type { ProgramVocabulary } from './states.js';

export const evolveProgram: Evolve<ProgramVocabulary> = {
  ProgramIntroduced: (state, { name, owner, cooperating, year, indicators, budget }) => {
    expectStatus(state, 'none');
    return { status: 'running', name, owner, cooperating, year, indicators, budget };
  },
  ProgramMoved: (state, { owner }) => {
    const before = expectStatus(state, 'running');
    return { ...before, owner, cooperating: before.cooperating.filter((department) => department !== owner) };
  },
  ProgramAbolished: (state, { since, reason }) => ({
    ...expectStatus(state, 'running'),
    status: 'abolished',
    since,
    reason,
  }),
};
