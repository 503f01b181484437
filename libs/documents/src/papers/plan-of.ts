// A plan's edition as papers about it take it, with what its ids are called; its figures are those that it was drafted with.
import type { Label } from '#contract/label';
import type { IsoDate, ProgramId } from '#domain/ids';
import { yearsFrom, type Period } from '#domain/periods';
import type { DraftedPlan, Edition, EditionLine } from '#domain/plan/states';
import type { IntroducedProgram } from '#domain/program/states';
import type { ProgramBook } from '#domain/reckoning/explanation';
import type { ReckoningRules } from '#domain/reckoning/rules';
import { paperYears, yearLabel, type PaperYears } from './years.js';

export interface PlanOf {
  readonly id: string;
  readonly plan: DraftedPlan;
  readonly edition: Edition;
  /** Whether the reader sees only their own part of it: then the paper says so. */
  readonly partly: boolean;
  readonly rules: ReckoningRules;
  /** The business day that the paper is of. */
  readonly on: IsoDate;
  /** What the programs keep beside the plan: their schedules, and reasons for what does not add up. */
  readonly programs: ReadonlyMap<ProgramId, Pick<IntroducedProgram, 'schedule' | 'reasons'>>;
  readonly nameOfDepartment: (id: string) => string;
  readonly nameOfCommittee: (id: string) => string;
  /** Title of a post by its key. */
  readonly titleOfPost: (post: string) => string;
}

/** What an edition says of a program, to be reckoned with. */
export function bookOf({ years }: EditionLine): ProgramBook {
  return { years: Object.fromEntries(years.map((each) => [each.year, each])), results: {}, spending: {} };
}

/** The years of the plan. */
export function termOfPlan({ plan }: PlanOf): Period {
  return yearsFrom(plan.year, plan.lastYear);
}

/** The plan's years as a program in it has figures for them. */
export function yearsOfLine(of: PlanOf, line: EditionLine): PaperYears {
  return paperYears(termOfPlan(of), bookOf(line));
}

/** How the column of a year of a program is headed. */
export function yearLabelIn(line: EditionLine): (year: number) => Label {
  const book = bookOf(line);
  return (year) => yearLabel(year, book);
}

/** The strategies in their order, each with its programs in theirs. */
export function strategiesIn({ edition }: PlanOf) {
  const lines = Object.values(edition.lines);
  return Object.values(edition.strategies).map((strategy) => ({
    strategy,
    lines: lines.filter((line) => line.strategy === strategy.id),
  }));
}
