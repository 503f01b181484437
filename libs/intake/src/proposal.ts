// What a file that came in is taken for: acts in their order, what has to be decided before, and what does not add up in it.
import type { Label } from '#contract/label';
import type { StreamName } from '#domain/between/streams';
import type { WireCommand } from '#contract/wire';

/** Where something stands in the file, as a person finds it there. */
export interface Place {
  /** From 1; which table, where it stands in one. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  /** The line of a text, or the paragraph. */
  readonly line?: number;
}

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

/** By the id of each doubt, the value of the choice that was made. */
export type Decisions = Readonly<Record<string, string>>;

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

/** One act that a row of the file stands for. */
export interface IntakeStep<N extends StreamName = StreamName> {
  /** The same for the same row of the same file: a repeat does nothing. At most 60 characters. */
  readonly key: string;
  readonly place: Place;
  /** What it takes in, for the report: a few words from the row itself. */
  readonly what: string;
  readonly stream: N;
  readonly id: string;
  readonly command: WireCommand<N>;
}

export type AnyIntakeStep = { readonly [N in StreamName]: IntakeStep<N> }[StreamName];

/** Something of the file from which nothing is taken, and why. */
export interface NotTaken {
  readonly place: Place;
  readonly quoted: string;
  readonly why: Label;
}

/** All that is said about a file before anything is taken in. */
export interface Proposal {
  readonly kind: IntakeKind;
  readonly steps: readonly AnyIntakeStep[];
  readonly doubts: readonly Doubt[];
  readonly findings: readonly Finding[];
  readonly notTaken: readonly NotTaken[];
}
