// What a paper of a plan says, whichever form it has, in the words of the house: before it is made into acts.
import type { ProgramKind, YearFigures } from '#domain/changes';
import type { Decimal, IsoDate } from '#domain/ids';
import type { Period } from '#domain/periods';
import type { FigureRef } from '#domain/reckoning/figures';
import type { EntryWords, Log, Standing } from '#domain/reported';
import type { Doubt, Finding, NotTaken, Place } from '../proposal.js';

/** A plan as a paper has it. */
export interface PlanPaper {
  readonly title: string;
  readonly year: number;
  readonly lastYear: number;
  readonly strategies: readonly PaperStrategy[];
  readonly programs: readonly PaperProgram[];
  readonly doubts: readonly Doubt[];
  readonly findings: readonly Finding[];
  readonly notTaken: readonly NotTaken[];
}

export interface PaperStrategy {
  readonly number: string;
  readonly title: string;
  readonly place: Place;
}

/** A program as a paper has it; ids of its items are local to the paper. */
export interface PaperProgram {
  readonly number: string;
  /** The number of its strategy. */
  readonly strategy: string;
  readonly name: string;
  readonly kind: ProgramKind;
  readonly place: Place;
  /** What the paper has where it names who answers for it: a department among other words. */
  readonly owner: string;
  /** In the order of the years; never empty. */
  readonly years: readonly YearFigures[];
  readonly schedule: readonly PaperRow[];
  readonly results: readonly PaperResult[];
  readonly spending: readonly PaperSpending[];
  readonly entries: readonly PaperEntry[];
  readonly stated: readonly PaperFigure[];
  readonly standing?: { readonly word: Standing; readonly printed: string; readonly place: Place };
}

interface Printed {
  readonly place: Place;
}

export interface PaperRow extends Printed {
  readonly title: string;
  readonly period: Period;
}

export interface PaperResult extends Printed {
  readonly indicator: string;
  readonly name: string;
  readonly period: Period;
  readonly value: Decimal;
}

export interface PaperSpending extends Printed {
  readonly year: number;
  readonly line: string;
  readonly amount: Decimal;
  readonly until: IsoDate;
}

export interface PaperEntry extends Printed, EntryWords {
  readonly log: Log;
}

/** A total or a rate as the paper prints it; `at` is the way to it in the paper. */
export interface PaperFigure extends Printed {
  readonly at: string;
  readonly figure: FigureRef;
  readonly value: Decimal;
}
