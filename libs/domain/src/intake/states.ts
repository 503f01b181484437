// The states of an intake: running, carried out, being taken back, taken back.
import type { Signature } from '../actor.js';
import type { FileHash, FileRef } from '../files.js';
import type { IsoDate } from '../ids.js';
import type {
  Decision,
  IntakeCommand,
  IntakeEvent,
  IntakeKind,
  IntakeTarget,
  RowOutcome,
  RowReversal,
} from './words.js';

interface IntakeBase {
  /** Whose acts its rows are. */
  readonly by: Signature;
  readonly on: IsoDate;
  readonly file: FileRef;
  readonly kind: IntakeKind;
  readonly target: IntakeTarget;
  readonly decisions: readonly Decision[];
  readonly proposal: FileHash;
  readonly steps: number;
  readonly findings: number;
  /** Of the rows so far, in their order. */
  readonly outcomes: readonly RowOutcome[];
}

export interface IntakeUnderWay extends IntakeBase {
  readonly status: 'takingIn';
}

export interface CarriedOutIntake extends IntakeBase {
  readonly status: 'carriedOut';
}

interface Undone extends IntakeBase {
  readonly undo: {
    readonly by: Signature;
    readonly on: IsoDate;
    readonly reason: string;
    /** Of the rows that were done, the last one first. */
    readonly reversals: readonly RowReversal[];
  };
}

/** It is being taken back, in the post of who asked for that. */
export interface UndoingIntake extends Undone {
  readonly status: 'undoing';
}

export interface UndoneIntake extends Undone {
  readonly status: 'undone';
}

export type BegunIntake = IntakeUnderWay | CarriedOutIntake | UndoingIntake | UndoneIntake;
export type Intake = { readonly status: 'none' } | BegunIntake;

export interface IntakeVocabulary {
  readonly command: IntakeCommand;
  readonly event: IntakeEvent;
  readonly state: Intake;
  readonly items: object;
  readonly role: 'insider' | 'beginner' | 'coordinator' | 'intake policy';
}

/** The rows that have not come out yet, in their order. */
export function rowsToCarryOut({ steps, outcomes }: IntakeUnderWay): readonly number[] {
  return Array.from({ length: steps - outcomes.length }, (_, index) => outcomes.length + index);
}

/** The rows that it carried out itself, the last one first: what taking it back is about. */
export function rowsToReverse({ outcomes }: Pick<BegunIntake, 'outcomes'>): readonly number[] {
  return outcomes.flatMap(({ row, outcome }) => (outcome === 'done' ? [row] : [])).reverse();
}
