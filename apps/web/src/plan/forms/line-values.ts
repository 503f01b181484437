// A line of a plan while it is being set: where it stands, and its figures for each year of the plan.
import type { ProgramKind } from '#domain/changes';
import type { DraftedPlan, Edition } from '#domain/plan/states';
import { byNumber } from '../../by-number.js';
import { figuresIn, yearsOf } from '../rows.js';
import { figuresOf, noFigures, type FiguresValues } from './figures-values.js';

export interface LineValues {
  readonly program: string;
  readonly strategy: string;
  readonly number: string;
  readonly kind: ProgramKind;
  readonly priority: boolean;
  readonly years: readonly FiguresValues[];
  readonly reason: string;
}

/** The line of a program as it stands or as it was left out, for each year of the plan; an empty one for any other program. */
export function lineValues(
  plan: Pick<DraftedPlan, 'year' | 'lastYear'>,
  edition: Edition,
  program: string,
): LineValues {
  const line = edition.lines[program] ?? edition.leftOut.find((left) => left.program === program)?.line;
  return {
    program,
    strategy: line?.strategy ?? Object.keys(edition.strategies)[0] ?? '',
    number: line?.number ?? '',
    kind: line?.kind ?? 'new',
    priority: line?.priority ?? false,
    years: yearsOf(plan).map((year) => (line && figuresIn(line, year)) ?? noFigures(year)),
    reason: '',
  };
}

/** The program that comes first in an edition. */
export function firstProgram(edition: Edition): string {
  return Object.values(edition.lines).sort(byNumber)[0]?.program ?? '';
}

/** What was typed, as the body of the command that sets the line. */
export function lineOf({ years, ...line }: LineValues) {
  return { ...line, years: years.map(figuresOf) };
}
