// Plausible requests to an intake.
import { rowsToCarryOut, rowsToReverse, type Intake, type IntakeVocabulary } from '#domain/intake/states';
import type { RowOutcome, RowReversal } from '#domain/intake/words';
import { oneOf, type Samples } from './samples.js';

const hash = (digit: number) => String(digit % 10).repeat(64);

/** A request to an intake. */
export const intakeSamples: Samples<IntakeVocabulary> = {
  BeginIntake: ({ vary }) => ({
    type: 'BeginIntake',
    file: { hash: hash(vary), name: '답변서.xlsx', type: 'xlsx', size: 1 + vary },
    kind: 'answer-sheet',
    target: { stream: 'round', id: 'round-1' },
    decisions: vary % 3 === 0 ? [{ doubt: 'row-2', choice: 'new' }] : [],
    proposal: hash(vary + 1),
    steps: 1 + (vary % 4),
    findings: vary % 2,
  }),
  NoteOutcomes: ({ state, vary }) => ({ type: 'NoteOutcomes', rows: outcomesIn(state, vary) }),
  UndoIntake: () => ({ type: 'UndoIntake', reason: '다른 회차의 파일이었음' }),
  NoteReversals: ({ state, vary }) => ({ type: 'NoteReversals', rows: reversalsIn(state, vary) }),
};

function outcomesIn(state: Intake, vary: number): readonly RowOutcome[] {
  const rows = state.status === 'takingIn' ? rowsToCarryOut(state) : [0];
  return rows.slice(0, 1 + (vary % 3)).map((row): RowOutcome => {
    const outcome = oneOf<RowOutcome['outcome']>(['done', 'there', 'done', 'refused'], vary + row);
    return outcome === 'refused' ? refusedRow(row, vary) : { row, outcome };
  });
}

function reversalsIn(state: Intake, vary: number): readonly RowReversal[] {
  const rows = state.status === 'undoing' ? rowsToReverse(state).slice(state.undo.reversals.length) : [0];
  return rows.slice(0, 1 + (vary % 3)).map((row): RowReversal => {
    const outcome = oneOf<RowReversal['outcome']>(['reversed', 'left', 'reversed', 'refused'], vary + row);
    return outcome === 'refused' ? refusedRow(row, vary) : { row, outcome };
  });
}

function refusedRow(row: number, vary: number) {
  const plain = { row, outcome: 'refused', code: 'item-not-ready' } as const;
  return vary % 2 === 0
    ? plain
    : ({ ...plain, field: 'opinion', values: [{ name: 'status', value: 'answered' }] } as const);
}
