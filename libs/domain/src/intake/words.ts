// The words of an intake (파일 가져오기): that somebody takes a file in, what became of each of its rows, and that it is taken back.
import type { FileHash, FileRef } from '../files.js';
import type { RefusalCode } from '../refusals.js';

/** Kinds of files that are known; what none of them fits is said to be unknown. */
export const intakeKinds = [
  'answer-sheet',
  'opinion-table',
  'minutes',
  'recommendations',
  'pledge-sheet',
  'road-map',
  'operating-plan',
  'seat-list',
] as const;
export type IntakeKind = (typeof intakeKinds)[number];

/** The kinds of streams that a file can be taken into. */
export const targetStreams = ['round', 'plan', 'committee', 'meeting', 'organization'] as const;

/** Into what a file is taken: the stream that its reader looked at. */
export interface IntakeTarget {
  readonly stream: (typeof targetStreams)[number];
  readonly id: string;
}

/** What was decided of a doubt, by the ids of both. */
export interface Decision {
  readonly doubt: string;
  readonly choice: string;
}

/** Why a row was refused, as the door said it. */
export interface RefusedRow {
  readonly row: number;
  readonly outcome: 'refused';
  readonly code: RefusalCode;
  readonly field?: string;
  /** The values that the refusal's sentence needs. */
  readonly values?: readonly { readonly name: string; readonly value: string }[];
}

/** What became of a row, counted from 0: carried out, there already from before, or refused. */
export type RowOutcome = { readonly row: number; readonly outcome: 'done' | 'there' } | RefusedRow;

/** What became of taking a row back: taken back, left because nothing takes it back, or refused. */
export type RowReversal = { readonly row: number; readonly outcome: 'reversed' | 'left' } | RefusedRow;

/** More rows are taken in as several files. */
export const mostSteps = 5_000;
/** How many rows are carried out between two notes of where it stands. */
export const rowsAtOnce = 25;

export type IntakeCommand =
  | {
      readonly type: 'BeginIntake';
      readonly file: FileRef;
      readonly kind: IntakeKind;
      readonly target: IntakeTarget;
      readonly decisions: readonly Decision[];
      /** Under which hash lies what is proposed: its acts in their order, what does not add up, what is not taken. */
      readonly proposal: FileHash;
      /** How many acts that are. */
      readonly steps: number;
      /** How many findings it holds. */
      readonly findings: number;
    }
  | { readonly type: 'NoteOutcomes'; readonly rows: readonly RowOutcome[] }
  | { readonly type: 'UndoIntake'; readonly reason: string }
  | { readonly type: 'NoteReversals'; readonly rows: readonly RowReversal[] };

type Fact<T extends IntakeCommand['type'], Name extends string> = Omit<
  Extract<IntakeCommand, { readonly type: T }>,
  'type'
> & { readonly type: Name };

export type IntakeEvent =
  | Fact<'BeginIntake', 'IntakeBegun'>
  | Fact<'NoteOutcomes', 'OutcomesNoted'>
  /** The last rows, too, have come out. */
  | Fact<'NoteOutcomes', 'IntakeCarriedOut'>
  | Fact<'UndoIntake', 'IntakeUndoBegun'>
  | Fact<'NoteReversals', 'ReversalsNoted'>
  /** The last of what it did is taken back, or was left for a reason. */
  | Fact<'NoteReversals', 'IntakeUndone'>;
