// Laws of reckoning over random books: nothing depends on the order of reporting, sums agree however they are parted, and
// the leaves of an explanation give its figure again.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import { bookOf, claimed, indicator, money, spent, verified, yearOf } from '#testing/given-book';
import { amountScales, budgetSources, type BudgetLine } from '../changes.js';
import { aggregations, directions, yearAggregations, type Measure } from '../measures.js';
import { quartersOf, type Period } from '../periods.js';
import { explain, explainGroup } from './explain.js';
import type { Explanation, ProgramBook } from './explanation.js';
import { indicatorFigures, moneyFigures, programFigures, type FigureRef } from './figures.js';
import { leavesOf, recompute } from './leaves.js';
import { plus, whole, type Ratio } from './ratio.js';
import { countedFigures, downwardRates, programMeans, type ReckoningRules } from './rules.js';
import { shownOf } from './shown.js';

const years = [2022, 2023, 2024];
const items = ['강사비', '재료비'];
const spans: readonly Period[] = [
  '2022/2024',
  '2023',
  '2024',
  '2024-H1',
  '2024-Q3',
  '2022-Q3/2024-Q2',
  '2025',
];

const amounts = fc.integer({ min: 0, max: 99_999 }).map(String);
const decimals = fc
  .tuple(fc.nat({ max: 9999 }), fc.nat({ max: 2 }))
  .map(([units, places]) => (places === 0 ? String(units) : `${units}.${'5'.padStart(places, '0')}`));
const measures: fc.Arbitrary<Measure> = fc.record({
  direction: fc.constantFrom(...directions),
  parts: fc.constantFrom(...aggregations),
  years: fc.constantFrom(...yearAggregations),
});
const rules: fc.Arbitrary<ReckoningRules> = fc.record(
  {
    cap: fc.constantFrom('100', '120'),
    counted: fc.constantFrom(...countedFigures),
    downward: fc.constantFrom(...downwardRates),
    programs: fc.constantFrom(...programMeans),
  },
  { requiredKeys: ['counted', 'downward', 'programs'] },
);

/**
 * Three years of two indicators and one that is the first over the second, of one plan or several; the first year may be
 * a half, the last one goes by quarters and may count in another unit; money by line.
 */
const books: fc.Arbitrary<ProgramBook> = fc
  .record({
    plans: fc.array(fc.constantFrom(undefined, 'a', 'b'), { minLength: 3, maxLength: 3 }),
    isHalf: fc.boolean(),
    unit: fc.constantFrom('명', '천명'),
    measures: fc.array(measures, { minLength: 2, maxLength: 2 }),
    targets: fc.array(decimals, { minLength: 12, maxLength: 12 }),
    weights: fc.array(fc.option(fc.constantFrom('0', '20', '50'), { nil: undefined }), {
      minLength: 3,
      maxLength: 3,
    }),
    results: fc.array(fc.option(fc.tuple(decimals, fc.boolean()), { nil: undefined }), {
      minLength: 12,
      maxLength: 12,
    }),
    lines: fc.array(
      fc.record({
        year: fc.constantFrom(...years),
        source: fc.constantFrom(...budgetSources),
        item: fc.constantFrom(...items),
        amount: amounts,
        scale: fc.constantFrom(...amountScales),
        spent: fc.option(amounts, { nil: undefined }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ plans, isHalf, unit, measures: of, targets, weights, results, lines }) => {
    const indicators = (at: number, year: number) => [
      ...of.map((measure, index) =>
        indicator(`i-${index}`, targets[at * 2 + index] ?? '0', {
          measure,
          ...(weights[index] !== undefined && { weight: weights[index] }),
          ...(year === 2022 && isHalf && { parts: [{ period: '2022-H2', target: targets[index] ?? '0' }] }),
          ...(year === 2024 && {
            unit,
            parts: quartersOf(year).map((period, quarter) => ({
              period,
              target: targets[quarter + 6] ?? '0',
            })),
          }),
        }),
      ),
      indicator('i-2', targets[11] ?? '0', {
        measure: { ...(of[0] as Measure), ratio: { over: 'i-0', under: 'i-1', times: '100' } },
        ...(weights[2] !== undefined && { weight: weights[2] }),
      }),
    ];
    const periods = ['2022', '2023', ...quartersOf(2024)];
    const keyed = lines.map((line, index) => ({ ...line, line: `l-${index}` }));
    return bookOf(
      years.map((year, at) => {
        const budget = keyed
          .filter((line) => line.year === year)
          .map(({ line, source, amount, item, scale }): BudgetLine =>
            money(line, source, amount, { item, scale }),
          );
        const plan = plans[at];
        const stated = yearOf(year, indicators(at, year), budget);
        return plan === undefined ? stated : { ...stated, adopted: { plan, edition: 'e-1' } };
      }),
      results.flatMap((reported, index) => {
        if (!reported) return [];
        const [value, sure] = reported;
        const [of, period] = [`i-${index % 2}`, periods[Math.floor(index / 2)] ?? '2022'];
        return [sure ? verified(of, period, value, '1') : claimed(of, period, value)];
      }),
      keyed.flatMap((line) => (line.spent === undefined ? [] : [spent(line.year, line.line, line.spent)])),
    );
  });

const figures: readonly FigureRef[] = spans.flatMap((period) => [
  ...['i-0', 'i-1', 'i-2'].flatMap((of) =>
    indicatorFigures.map((figure): FigureRef => ({ figure, indicator: of, period })),
  ),
  ...moneyFigures.map((figure): FigureRef => ({ figure, period })),
  ...programFigures.map((figure): FigureRef => ({ figure, period })),
]);

/** The same book with everything in it written down the other way round. */
function reversed(book: ProgramBook): ProgramBook {
  const turned = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(record).reverse());
  return { years: book.years, results: turned(book.results), spending: turned(book.spending) };
}

function sameValue(a: Ratio | undefined, b: Ratio | undefined): boolean {
  return a?.over === b?.over && a?.under === b?.under;
}

function steps(explanation: Explanation): readonly Explanation[] {
  return [explanation, ...explanation.parts.flatMap(steps)];
}

/** Money in won, whatever it was counted in. */
function inWon(explanation: Explanation): bigint {
  const digits = { won: '', thousandWon: '000', millionWon: '000000' }[explanation.scale ?? 'won'];
  return BigInt(`${explanation.value?.over ?? '0'}${digits}`);
}

describe('an explanation', () => {
  it('gives its figure again from its leaves, at every step, or says what it lacks', () => {
    fc.assert(
      fc.property(books, rules, (book, city) => {
        const all = figures.flatMap((figure) => steps(explain(book, figure, city)));
        expect(all.filter((step) => !sameValue(recompute(step), step.value))).toEqual([]);
        expect(all.filter(({ value, lack }) => (value === undefined) !== (lack !== undefined))).toEqual([]);
        expect(all.filter(({ how, parts, value }) => how !== 'leaf' && value && parts.length === 0)).toEqual(
          [],
        );
        expect(
          all.filter((step) => step.provisional !== leavesOf(step).some(({ provisional }) => provisional)),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same in whichever order things were reported', () => {
    fc.assert(
      fc.property(books, rules, (book, city) => {
        const said = (each: ProgramBook): string =>
          JSON.stringify(figures.map((ref) => explain(each, ref, city)));
        expect(said(reversed(book))).toBe(said(book));
      }),
      { numRuns: 30 },
    );
  });

  it('of several programs is the same in whichever order they come, and rests on what theirs rest on', () => {
    fc.assert(
      fc.property(fc.array(books, { maxLength: 4 }), rules, (several, city) => {
        const programs = several.map((book, index) => ({ program: `p-${index}`, book }));
        for (const figure of ['groupRate', 'groupBudget', 'groupSpent', 'groupExecution'] as const) {
          const ref = { figure, period: '2024', of: { kind: 'plan' } } as const;
          const explained = explainGroup(programs, ref, city);
          expect(recompute(explained)).toEqual(explained.value);
          expect(shownOf(explainGroup([...programs].reverse(), ref, city))).toEqual(shownOf(explained));
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('sums of money', () => {
  it('agree however they are parted: by year, by source, by cost item, or by all of them', () => {
    fc.assert(
      fc.property(books, rules, fc.constantFrom('budget', 'spent'), (book, city, figure) => {
        const won = (narrowed: object): bigint =>
          inWon(explain(book, { figure: figure as 'budget', period: '2022/2024', ...narrowed }, city));
        const total = (parts: readonly object[]): bigint =>
          parts.map(won).reduce((sum, each) => sum + each, 0n);
        const byYear = years.map((year) => ({ period: String(year) }));
        const bySource = budgetSources.map((source) => ({ source }));
        const byItem = items.map((item) => ({ item }));
        const byAll = byYear.flatMap((year) =>
          bySource.flatMap((source) => byItem.map((item) => ({ ...year, ...source, ...item }))),
        );
        for (const parted of [byYear, bySource, byItem, byAll]) expect(total(parted)).toBe(won({}));
      }),
      { numRuns: 60 },
    );
  });
});

describe('results that are summed', () => {
  it('agree however the period is parted', () => {
    fc.assert(
      fc.property(books, rules, (book, city) => {
        const summed: ProgramBook = {
          ...book,
          years: Object.fromEntries(
            Object.entries(book.years).map(([year, figuresOf]) => [
              year,
              {
                ...figuresOf,
                indicators: figuresOf.indicators.map(({ measure: _, ...plain }) => ({
                  ...plain,
                  unit: '명',
                })),
              },
            ]),
          ),
        };
        const reached = (period: Period): Ratio =>
          explain(summed, { figure: 'result', indicator: 'i-0', period }, city).value ?? whole('0');
        const sum = (periods: readonly Period[]): Ratio =>
          periods.map(reached).reduce((total, each) => plus(total, each), whole('0'));
        expect(sum(quartersOf(2024))).toEqual(reached('2024'));
        expect(sum(['2024-H1', '2024-H2'])).toEqual(reached('2024'));
        expect(sum(['2022', '2023', '2024'])).toEqual(reached('2022/2024'));
        expect(sum(['2022/2024-Q1', '2024-Q2/2024-Q4'])).toEqual(reached('2022/2024'));
      }),
      { numRuns: 60 },
    );
  });
});
