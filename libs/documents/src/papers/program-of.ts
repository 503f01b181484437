// A program as papers about it take it: its state, the place that a plan gives it, and what its ids are called.
import type { Label } from '#contract/label';
import type { ProgramKind } from '#domain/changes';
import type { IsoDate } from '#domain/ids';
import { yearsFrom, type Period } from '#domain/periods';
import type { IntroducedProgram } from '#domain/program/states';
import type { StandingRules } from '#domain/reckoning/standing-rules';
import { paperYears, yearLabel, type PaperYears } from './years.js';

/** What the plan that it stands in says of it. */
export interface PlaceInPlan {
  readonly number: string;
  readonly kind: ProgramKind;
  readonly term: Period;
}

export interface ProgramOf {
  readonly id: string;
  readonly program: IntroducedProgram;
  /** Absent of one that no plan has placed, or none that the reader sees. */
  readonly place?: PlaceInPlan;
  readonly rules: StandingRules;
  /** The business day that the paper is of. */
  readonly on: IsoDate;
  readonly nameOfDepartment: (id: string) => string;
  /** Titles of the posts that answer for its department. */
  readonly officers: readonly string[];
}

/** The years that a paper on a program is about: its plan's, or all that were stated. */
export function yearsOfProgram({ program, place, on }: ProgramOf): PaperYears {
  const stated = Object.values(program.years).map(({ year }) => year);
  const today = Number(on.slice(0, 4));
  const all = stated.length === 0 ? [today] : stated;
  return paperYears(place?.term ?? yearsFrom(Math.min(...all), Math.max(...all)), program);
}

/** How the column of a year of the program is headed. */
export function yearLabelOf({ program }: ProgramOf): (year: number) => Label {
  return (year) => yearLabel(year, program);
}

/** Number and name, as the title of a paper on it. */
export function programTitle({ program, place }: ProgramOf): string {
  return [place?.number, program.name].filter(Boolean).join(' ');
}
