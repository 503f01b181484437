// What follows from each event of an intake.
import { expectStatus, type Evolve } from '../gate/evolution.js';
import type { IntakeVocabulary, UndoingIntake } from './states.js';
import type { RowReversal } from './words.js';

export const evolveIntake: Evolve<IntakeVocabulary> = {
  IntakeBegun: (state, { by, on, file, kind, target, decisions, proposal, steps, findings }) => {
    expectStatus(state, 'none');
    return {
      status: 'takingIn',
      ...{ by, on, file, kind, target, decisions, proposal, steps, findings },
      outcomes: [],
    };
  },
  OutcomesNoted: (state, { rows }) => {
    const before = expectStatus(state, 'takingIn');
    return { ...before, outcomes: [...before.outcomes, ...rows] };
  },
  IntakeCarriedOut: (state, { rows }) => {
    const before = expectStatus(state, 'takingIn');
    return { ...before, status: 'carriedOut', outcomes: [...before.outcomes, ...rows] };
  },
  IntakeUndoBegun: (state, { by, on, reason }) => ({
    ...expectStatus(state, 'carriedOut'),
    status: 'undoing',
    undo: { by, on, reason, reversals: [] },
  }),
  ReversalsNoted: (state, { rows }) => {
    const before = expectStatus(state, 'undoing');
    return { ...before, undo: withReversals(before, rows) };
  },
  IntakeUndone: (state, { rows }) => {
    const before = expectStatus(state, 'undoing');
    return { ...before, status: 'undone', undo: withReversals(before, rows) };
  },
};

function withReversals({ undo }: UndoingIntake, rows: readonly RowReversal[]): UndoingIntake['undo'] {
  return { ...undo, reversals: [...undo.reversals, ...rows] };
}
