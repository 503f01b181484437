// What is shown of a file that is taken in: before, while it runs, and afterwards row by row.
import type { Signature } from '#domain/actor';
import type { StreamName } from '#domain/between/streams';
import type { FileRef } from '#domain/files';
import type { IsoDate } from '#domain/ids';
import type { Decision, IntakeKind, IntakeTarget } from '#domain/intake/words';
import type { BegunIntake } from '#domain/intake/states';
import type { RefusalCode } from '#domain/refusals';
import type { Label } from './label.js';
import type { CommandTypeOf, WireCommand } from './wire.js';

/** Where something stands in the file, as a person finds it there. */
export interface Place {
  /** From 1; which table, where it stands in one. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** The line of a text, or the paragraph. */
  readonly line?: number;
}

/** A question that the file leaves open and a person decides: is this a new opinion, or does the sentence go on? */
export interface Doubt {
  /** The same for the same file, however often it is read. */
  readonly id: string;
  readonly place: Place;
  /** What is in doubt, in words; with what stands there. */
  readonly question: Label;
  readonly quoted: string;
  readonly choices: readonly Choice[];
  /** What is taken where nobody decides; none where somebody must. */
  readonly usual?: string;
}

export interface Choice {
  readonly value: string;
  readonly label: Label;
}

/** Two figures of the file that should agree and do not; neither is corrected. */
export interface Finding {
  readonly place: Place;
  /** What is compared, as a person would say it. */
  readonly what: Label;
  /** What the file says there, and what follows from its other cells: decimals or words. */
  readonly says: string;
  readonly follows: string;
  /** `says` less `follows`, where both are figures. */
  readonly by?: string;
}

/** Something of the file from which nothing is taken, and why. */
export interface NotTaken {
  readonly place: Place;
  readonly quoted: string;
  readonly why: Label;
}

/** Why a row would be, or was, refused. */
export interface RowRefusal extends Label {
  readonly code: RefusalCode;
  readonly field?: string;
}

/** An act that a row of the file stands for. */
export interface IntakeRow {
  readonly place: Place;
  /** A few words from the row itself. */
  readonly what: string;
  readonly stream: StreamName;
  readonly id: string;
  readonly command: CommandTypeOf<StreamName>;
  /** All that is asked by it. */
  readonly asks: WireCommand;
  /** Whether taking the file back takes this back too. */
  readonly reversible: boolean;
}

/** How like a file is to a kind, from 0 to 1. */
export interface Likeness {
  readonly kind: IntakeKind;
  readonly likeness: number;
}

/** A row before it is taken in: it would be done, is there already, or would be refused. */
export interface TriedRow extends IntakeRow {
  readonly outcome: Exclude<RowStanding, 'waiting'>;
  readonly refusal?: RowRefusal;
}

/** What would be taken in from a file; nothing is written. */
export interface IntakeTrial {
  /** As a command names it. */
  readonly file: FileRef;
  /** As what it is taken: as it was asked for, else what it is most like; absent where it is like nothing that is known. */
  readonly kind?: IntakeKind;
  /** The kinds that it could be taken as into this target, the likeliest first. */
  readonly kinds: readonly Likeness[];
  readonly target: IntakeTarget;
  /** To be said in `BeginIntake`: tells it that what was looked at is what is begun. */
  readonly proposal: string;
  readonly rows: readonly TriedRow[];
  readonly doubts: readonly Doubt[];
  /** The doubts that somebody must still decide. */
  readonly undecided: number;
  readonly findings: readonly Finding[];
  readonly notTaken: readonly NotTaken[];
  /** What the file holds and was not read: macros, hidden sheets, rows beyond the limit; as the reader of its format says it. */
  readonly leftOut: readonly Label[];
}

/** What became of a row; `waiting` until its turn has come. */
export type RowStanding = 'waiting' | 'done' | 'there' | 'refused';
/** What became of taking it back. */
export type BackStanding = 'waiting' | 'reversed' | 'left' | 'refused';

export interface ReportedRow extends IntakeRow {
  readonly outcome: RowStanding;
  readonly refusal?: RowRefusal;
  /** Only for what was done, once it is taken back. */
  readonly back?: BackStanding;
  readonly backRefusal?: RowRefusal;
}

/** An intake with what became of every row. */
export interface IntakeReport {
  readonly intake: IntakeSummary;
  readonly decisions: readonly Decision[];
  readonly rows: readonly ReportedRow[];
  /** What was in doubt; what was decided of it stands in `decisions`, else it was as usual. */
  readonly doubts: readonly Doubt[];
  readonly findings: readonly Finding[];
  readonly notTaken: readonly NotTaken[];
  /** What may be done now: `UndoIntake`. */
  readonly allowed: readonly { readonly command: string; readonly on: string }[];
  /** Titles of posts and seats by key. */
  readonly names: Readonly<Record<string, string>>;
  readonly position: number;
}

/** An intake as lists show it. */
export interface IntakeSummary {
  readonly id: string;
  readonly status: BegunIntake['status'];
  readonly by: Signature;
  readonly on: IsoDate;
  readonly file: FileRef;
  readonly kind: IntakeKind;
  readonly target: IntakeTarget;
  /** How many rows there are, and what became of them so far. */
  readonly counts: Readonly<Record<RowStanding, number>> & { readonly all: number };
  readonly findings: number;
  /** Who took it back, when and why. */
  readonly undo?: { readonly by: Signature; readonly on: IsoDate; readonly reason: string };
}

/** The intakes that a reader may see, the latest first. */
export interface IntakesView {
  readonly intakes: readonly IntakeSummary[];
  readonly names: Readonly<Record<string, string>>;
  readonly position: number;
}
