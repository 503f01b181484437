// The rules of an intake.
import { needsFile } from '../files.js';
import type { At } from '../gate/gate.js';
import { firstRefusal, needsDistinct, needsSome, needsText } from '../payload.js';
import { refuse, type Refusal } from '../refusals.js';
import { rowsToCarryOut, rowsToReverse, type IntakeVocabulary } from './states.js';
import { mostSteps, type IntakeCommand, type IntakeEvent } from './words.js';

type CommandIs<T extends IntakeCommand['type']> = Extract<IntakeCommand, { readonly type: T }>;
type EventIs<T extends IntakeEvent['type']> = Extract<IntakeEvent, { readonly type: T }>;
type OnStream<S extends 'takingIn' | 'carriedOut' | 'undoing'> = At<IntakeVocabulary, S, 'stream', never>;

/** What is taken in was proposed at the door, from the file and what was decided of it. */
export function begin(_at: unknown, command: CommandIs<'BeginIntake'>): EventIs<'IntakeBegun'> | Refusal {
  const { file, target, decisions, proposal, steps } = command;
  const wrong = firstRefusal(
    needsFile(file, 'file'),
    needsText(target.id, 'target.id'),
    needsDistinct(
      decisions.map(({ doubt }) => doubt),
      'decisions',
    ),
    needsText(proposal, 'proposal'),
    steps > 0 ? undefined : refuse('intake-empty', 'file'),
    steps <= mostSteps ? undefined : refuse('intake-too-long', 'file', { most: mostSteps }),
  );
  return wrong ?? { ...command, type: 'IntakeBegun' };
}

/** Row after row, none left out: where it stands is where it goes on. */
export function noteOutcomes(
  { state }: OnStream<'takingIn'>,
  command: CommandIs<'NoteOutcomes'>,
): EventIs<'OutcomesNoted' | 'IntakeCarriedOut'> | Refusal {
  const { rows } = command;
  const next = rowsToCarryOut(state);
  const type = rows.length < next.length ? 'OutcomesNoted' : 'IntakeCarriedOut';
  return wrongRows(rows, next) ?? { ...command, type };
}

/** Where nothing was carried out, nothing is taken back. */
export function hasDoneSomething({ state }: OnStream<'carriedOut'>): Refusal | undefined {
  return rowsToReverse(state).length === 0 ? refuse('nothing-to-undo') : undefined;
}

/** Taking back is an act of its own, with its reason. */
export function undo(_at: unknown, command: CommandIs<'UndoIntake'>): EventIs<'IntakeUndoBegun'> | Refusal {
  return needsText(command.reason, 'reason', 'reason-missing') ?? { ...command, type: 'IntakeUndoBegun' };
}

/** The last row first, none left out. */
export function noteReversals(
  { state }: OnStream<'undoing'>,
  command: CommandIs<'NoteReversals'>,
): EventIs<'ReversalsNoted' | 'IntakeUndone'> | Refusal {
  const { rows } = command;
  const next = rowsToReverse(state).slice(state.undo.reversals.length);
  const type = rows.length < next.length ? 'ReversalsNoted' : 'IntakeUndone';
  return wrongRows(rows, next) ?? { ...command, type };
}

function wrongRows(rows: readonly { readonly row: number }[], next: readonly number[]): Refusal | undefined {
  const wrong = rows.findIndex(({ row }, index) => row !== next[index]);
  return (
    needsSome(rows, 'rows') ??
    (wrong === -1
      ? undefined
      : refuse('number-invalid', `rows[${wrong}].row`, { number: String(rows[wrong]?.row) }))
  );
}
