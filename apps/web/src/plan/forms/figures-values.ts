// The figures of a year while they are being written: texts as typed, and what they come to.
import type { BudgetLine, Indicator, YearFigures } from '#domain/changes';
import { figuresForYear } from '#domain/figures';
import { plainMeasure, type Derivation, type Measure } from '#domain/measures';
import { figure } from '../../forms/change-values.js';
import { statedOf } from './parts-of-year.js';

/** What a year says, as it is typed. */
export type FiguresValues = YearFigures;

/** A year that says nothing yet. */
export function noFigures(year: number): FiguresValues {
  return { year, content: [], indicators: [], budget: [] };
}

/** What the year after begins with: a target that came of last year's figure comes of another one then. */
export function figuresAfter({ year, content, indicators, budget }: YearFigures): FiguresValues {
  const plain = indicators.map(({ derived: _, ...indicator }) => indicator);
  return figuresForYear({ year, content, indicators: plain, budget }, year + 1);
}

/** What was typed, as figures: people write thousands with commas. What was left blank is not said. */
export function figuresOf({ year, content, indicators, budget }: FiguresValues): YearFigures {
  return {
    year,
    content: content.filter((clause) => clause.trim() !== ''),
    indicators: indicators.map(indicatorOf),
    budget: budget.map((each) => ({ ...each, amount: figure(each.amount) })),
  };
}

/** An indicator that nobody has named yet. */
export function newIndicator(freshId: () => string): Indicator {
  return { indicator: `i-${freshId()}`, name: '', unit: '', target: '' };
}

/** A budget line that nobody has named yet, in the scale of those beside it. */
export function newBudgetLine(beside: readonly BudgetLine[], freshId: () => string): BudgetLine {
  const scale = beside.at(-1)?.scale ?? 'thousandWon';
  return { line: `b-${freshId()}`, source: 'own', item: '', amount: '', scale };
}

/** Where a target came of last year's figure, before anything is written of it. */
export function noDerivation(year: number): Derivation {
  return { baseline: { value: '', period: String(year - 1) }, raise: '', places: 0, rounding: 'halfUp' };
}

function indicatorOf({
  target,
  parts = [],
  weight = '',
  measure,
  derived,
  continues = [],
  ...indicator
}: Indicator): Indicator {
  const stated = statedOf(parts).map((part) => ({ ...part, target: figure(part.target) }));
  const reckoned = measure && measureOf(measure);
  const came = derived && derivationOf(derived);
  return {
    ...indicator,
    target: figure(target),
    ...(stated.length > 0 && { parts: stated }),
    ...(weight.trim() !== '' && { weight: figure(weight) }),
    ...(reckoned && { measure: reckoned }),
    ...(came && { derived: came }),
    ...(continues.length > 0 && { continues }),
  };
}

/** Nothing where it is plain; no ratio of which nothing was chosen. */
function measureOf({ ratio, ...measure }: Measure): Measure | undefined {
  const { direction, parts, years } = measure;
  if (ratio && (ratio.over !== '' || ratio.under !== '')) {
    return { ...measure, ratio: { ...ratio, times: figure(ratio.times) } };
  }
  const isPlain =
    direction === plainMeasure.direction && parts === plainMeasure.parts && years === plainMeasure.years;
  return isPlain ? undefined : measure;
}

function derivationOf(derived: Derivation): Derivation | undefined {
  const { baseline, raise } = derived;
  if (baseline.value.trim() === '' && raise.trim() === '') return undefined;
  return {
    ...derived,
    baseline: { value: figure(baseline.value), period: baseline.period.trim() },
    raise: figure(raise),
  };
}
