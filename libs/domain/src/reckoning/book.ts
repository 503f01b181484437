// A program's book, indexed once: what every figure looks up, by indicator and year, in the order of time.
import type { BudgetLine, Indicator } from '../changes.js';
import { groupedBy } from '../grouped-by.js';
import type { BudgetLineId, IndicatorId, ResultId, SpendingId } from '../ids.js';
import { measureOf, plainMeasure, type Measure } from '../measures.js';
import { comparePeriods, yearsOf, type Period } from '../periods.js';
import type { Result, Spending } from '../reported.js';
import type { Adopted, ProgramBook } from './explanation.js';
import { placesInTerms, type PlaceInTerm } from './terms.js';

/** An indicator as a year has it. */
export interface YearOfIndicator extends PlaceInTerm {
  readonly year: number;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly adopted?: Adopted;
}

/** A budget line as a year has it, with what was last spent of it. */
export interface YearOfLine {
  readonly year: number;
  readonly line: BudgetLine;
  readonly spent?: Spending & { readonly id: SpendingId };
  readonly adopted?: Adopted;
}

/** A result that stands. */
export type StandingResult = Exclude<Result, { readonly status: 'withdrawn' }> & { readonly id: ResultId };

/** Results of one indicator: within a year by that year, and those over several; each in the order of time. */
export interface ResultsOfIndicator {
  readonly byYear: ReadonlyMap<number, readonly StandingResult[]>;
  readonly overYears: readonly StandingResult[];
}

export interface IndexedBook {
  /** In their order, those only that state anything. */
  readonly years: readonly number[];
  readonly indicators: ReadonlyMap<IndicatorId, readonly YearOfIndicator[]>;
  readonly indicatorsIn: ReadonlyMap<number, readonly YearOfIndicator[]>;
  readonly lines: readonly YearOfLine[];
  /** What was last spent of lines that their year no longer has. */
  readonly spentUnplanned: readonly Spending[];
  readonly results: ReadonlyMap<IndicatorId, ResultsOfIndicator>;
}

const indexed = new WeakMap<ProgramBook, IndexedBook>();

/** The index of a book. Books never change, so each is read through once, however many figures are asked of it. */
export function indexOf(book: ProgramBook): IndexedBook {
  const known = indexed.get(book);
  if (known) return known;
  const index = read(book);
  indexed.set(book, index);
  return index;
}

/** How an indicator is reckoned over a period: as the last year that the period touches has it, or else the last before. */
export function measureIn(index: IndexedBook, indicator: IndicatorId, period: Period): Measure {
  return yearsTouched(index, indicator, period).at(-1)?.measure ?? plainMeasure;
}

/** The years of an indicator that a period touches; the last one before it where it touches none. */
export function yearsTouched(
  index: IndexedBook,
  indicator: IndicatorId,
  period: Period,
): readonly YearOfIndicator[] {
  const within = yearsWithin(index, indicator, period);
  if (within.length > 0) return within;
  const [first = 0] = yearsOf(period);
  return (index.indicators.get(indicator) ?? []).filter(({ year }) => year < first).slice(-1);
}

/** The years of an indicator that a period touches. */
export function yearsWithin(
  { indicators }: IndexedBook,
  indicator: IndicatorId,
  period: Period,
): readonly YearOfIndicator[] {
  const touched = yearsOf(period);
  const [first = 0, last = 0] = [touched[0], touched.at(-1)];
  return (indicators.get(indicator) ?? []).filter(({ year }) => first <= year && year <= last);
}

function read(book: ProgramBook): IndexedBook {
  const years = Object.values(book.years).sort((a, b) => a.year - b.year);
  const spent = lastSpent(book);
  const stated = years.flatMap(({ year, adopted, indicators: list }) =>
    list.map((indicator) => ({ year, indicator, ...(adopted && { adopted }) })),
  );
  const planned = new Set(
    years.flatMap(({ year, budget }) => budget.map(({ line }) => spendingKey(year, line))),
  );
  const places = placesInTerms(stated);
  const indicators = stated.flatMap((each) => {
    const place = places.get(each);
    return place ? [{ ...each, ...place, measure: measureOf(each.indicator) }] : [];
  });
  return {
    years: years.map(({ year }) => year),
    indicators: groupedBy(indicators, ({ indicator }) => indicator.indicator),
    indicatorsIn: groupedBy(indicators, ({ year }) => year),
    lines: years.flatMap(({ year, adopted, budget }) =>
      budget.map((line) => {
        const last = spent.get(spendingKey(year, line.line));
        return { year, line, ...(last && { spent: last }), ...(adopted && { adopted }) };
      }),
    ),
    spentUnplanned: [...spent].flatMap(([key, last]) => (planned.has(key) ? [] : [last])),
    results: resultsOf(book),
  };
}

function resultsOf(book: ProgramBook): ReadonlyMap<IndicatorId, ResultsOfIndicator> {
  const standing = Object.entries(book.results).flatMap(([id, result]) =>
    result.status === 'withdrawn' ? [] : [{ ...result, id }],
  );
  const byIndicator = groupedBy(
    standing.sort((a, b) => comparePeriods(a.period, b.period)),
    ({ indicator }) => indicator,
  );
  return new Map(
    [...byIndicator].map(([indicator, results]) => {
      const years = new Map(results.map((result) => [result, yearsOf(result.period)]));
      const inOne = results.filter((result) => years.get(result)?.length === 1);
      return [
        indicator,
        {
          byYear: groupedBy(inOne, (result) => years.get(result)?.[0] ?? 0),
          overYears: results.filter((result) => years.get(result)?.length !== 1),
        },
      ];
    }),
  );
}

/** Of each line the report that reaches furthest. */
function lastSpent(book: ProgramBook): ReadonlyMap<string, Spending & { readonly id: SpendingId }> {
  const last = new Map<string, Spending & { readonly id: SpendingId }>();
  for (const [id, spending] of Object.entries(book.spending)) {
    const key = spendingKey(spending.year, spending.line);
    const known = last.get(key);
    if (!known || known.until < spending.until) last.set(key, { ...spending, id });
  }
  return last;
}

function spendingKey(year: number, line: BudgetLineId): string {
  return `${year} ${line}`;
}
