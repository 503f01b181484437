// What changes come to: each figure of a program as it stands, and after them in this year and in the next.
import { applyChange } from '#domain/applying';
import {
  figuresFor,
  type BudgetLine,
  type Change,
  type Figures,
  type Indicator,
  type YearFigures,
} from '#domain/changes';
import { addDecimals } from '#domain/decimal';
import type { Decimal } from '#domain/ids';
import { isRefusal } from '#domain/refusals';

/** A figure in one year, before and after; undefined where it is not there. */
export interface Moved<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

/** One line of the effect, with each year's figure in the order of the years. */
export interface EffectOn<T> {
  readonly id: string;
  readonly years: readonly Moved<T>[];
}

export interface Effect {
  readonly years: readonly [number, number];
  /** Those that move in some year. */
  readonly indicators: readonly EffectOn<Indicator>[];
  readonly budget: readonly EffectOn<BudgetLine>[];
  /** The sum of the budget in each year, where some line moves and all lines are in one scale. */
  readonly sums: readonly Moved<Decimal>[];
  readonly clauses: readonly EffectOn<string>[];
}

/** What becomes of a program by changes; those that are not yet whole, or do not fit, are left out. */
export function effectOf(program: Figures, year: number, changes: readonly Change[]): Effect {
  const thisYear = applied(figuresFor(program, year), year, changes);
  const stands = program.next?.year === year + 1 ? program.next : thisYear.after;
  const years = [thisYear, applied(stands, year + 1, changes, figuresFor(program, year + 1))] as const;
  const budget = movedIn(
    years,
    ({ budget: lines }) => lines,
    ({ line }) => line,
    ({ amount }) => amount,
  );
  return {
    years: [year, year + 1],
    indicators: movedIn(
      years,
      ({ indicators }) => indicators,
      ({ indicator }) => indicator,
      ({ name, target, unit }) => [name, target, unit].join(' '),
    ),
    budget,
    sums: budget.length === 0 || !isOneScale(program.budget) ? [] : years.map(sumsOf),
    clauses: movedClauses(years),
  };
}

/** Whether there is anything to show. */
export function isSeen({ indicators, budget, clauses }: Effect): boolean {
  return indicators.length + budget.length + clauses.length > 0;
}

/** The figures of a year before and after; `shown` are what the row stood at where an earlier year's changes stand in it. */
function applied(
  stands: Omit<YearFigures, 'year'>,
  year: number,
  changes: readonly Change[],
  shown: Omit<YearFigures, 'year'> = stands,
): { readonly before: YearFigures; readonly after: YearFigures } {
  const start: YearFigures = { ...stands, year };
  const after = changes.reduce((figures, change, index) => {
    if (change.effective !== year) return figures;
    const moved = applyChange(figures, change, `${year}:${index}`);
    return isRefusal(moved) ? figures : moved;
  }, start);
  return { before: { ...shown, year }, after };
}

type Years = readonly { readonly before: YearFigures; readonly after: YearFigures }[];

function movedIn<T>(
  years: Years,
  of: (figures: YearFigures) => readonly T[],
  idOf: (each: T) => string,
  said: (each: T) => string,
): readonly EffectOn<T>[] {
  const ids = new Set(years.flatMap(({ before, after }) => [...of(before), ...of(after)].map(idOf)));
  return [...ids]
    .map((id) => ({
      id,
      years: years.map(({ before, after }) => ({
        before: of(before).find((each) => idOf(each) === id),
        after: of(after).find((each) => idOf(each) === id),
      })),
    }))
    .filter((effect) =>
      effect.years.some(({ before, after }) => (before && said(before)) !== (after && said(after))),
    );
}

/** Clauses have no id: they are told by their place, or by themselves where none stood. */
function movedClauses(years: Years): readonly EffectOn<string>[] {
  const places = Math.max(
    ...years.map(({ before, after }) => Math.max(before.content.length, after.content.length)),
  );
  return Array.from({ length: places }, (_, place) => ({
    id: String(place),
    years: years.map(({ before, after }) => ({ before: before.content[place], after: after.content[place] })),
  })).filter((effect) => effect.years.some(({ before, after }) => before !== after));
}

function sumsOf({ before, after }: Years[number]): Moved<Decimal> {
  return { before: sumOf(before), after: sumOf(after) };
}

function sumOf({ budget }: YearFigures): Decimal {
  return budget.reduce((sum, { amount }) => addDecimals(sum, amount), '0');
}

function isOneScale(budget: readonly BudgetLine[]): boolean {
  return new Set(budget.map(({ scale }) => scale)).size <= 1;
}
