// What a row of an imported table sets in a plan that is still in draft: a target, a part of one, or an amount of money.
import { budgetSourceLabels } from '#contract/glossary';
import { figureIn, isDash, wordIn } from '#contract/tables/cells';
import type { FigureRow } from '#contract/tables/figure-table';
import { scaleIn } from '#contract/tables/scales';
import type { BudgetLine, Indicator, YearFigures } from '#domain/changes';
import type { Decimal } from '#domain/ids';
import { needsAmount, needsWholeAmount } from '#domain/payload';
import { comparePeriods, yearsOf, type Period } from '#domain/periods';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { amountOf, isSame, isSameUnit, kindOf, periodOf } from './import-cells.js';
import { indicatorNamed, lineNamed, nextId } from './import-naming.js';

type Years = readonly YearFigures[];

/** The years of a line with what a row sets; the same ones where it sets nothing else than stands there. */
export function yearsWith(row: FigureRow, years: Years): { readonly years: Years } | Refusal {
  const at = periodOf(row);
  if (isRefusal(at)) return at;
  const [year, ...more] = yearsOf(at.period);
  const figures = more.length === 0 ? years.find((each) => each.year === year) : undefined;
  if (!figures) return refuse('unknown-year', 'period', { year: at.period });
  const set = kindOf(row) === 'budget' ? withAmount(row, figures) : withTarget(row, figures, at.period);
  if (isRefusal(set)) return set;
  return set === figures ? { years } : { years: years.map((each) => (each === figures ? set : each)) };
}

/** Whether a row says what is to be reached or spent, and nothing of what was. */
export function setsFigure({ target, claimed, spent }: FigureRow): boolean {
  return !isDash(target) && isDash(claimed) && isDash(spent);
}

/** Whether a row is of a year before all of these, in which a draft sets nothing. */
export function isBefore(row: FigureRow, years: Years): boolean {
  const at = periodOf(row);
  if (isRefusal(at) || years.length === 0) return false;
  return yearsOf(at.period).every((said) => years.every(({ year }) => said < year));
}

function withTarget(row: FigureRow, figures: YearFigures, period: Period): YearFigures | Refusal {
  const target = figureIn(row.target) ?? row.target;
  const wrong = needsAmount(target, 'target');
  if (wrong) return wrong;
  const { year, indicators } = figures;
  const known = indicatorNamed(row, { years: { [year]: figures } }, period);
  if (!known) return withIndicator(row, figures, period, target);
  if (row.unit !== '' && !isSameUnit(row.unit, known.unit))
    return refuse('unit-unfit', 'unit', { said: row.unit, stands: known.unit });
  const weight = weightOf(row);
  if (isRefusal(weight)) return weight;
  const set =
    period === String(year) ? withWeight(withWhole(known, target), weight) : withPart(known, period, target);
  if (set === known) return figures;
  return { ...figures, indicators: indicators.map((each) => (each === known ? set : each)) };
}

/** One that the year does not have yet: a name, a unit, and the target of the whole year. */
function withIndicator(
  row: FigureRow,
  figures: YearFigures,
  period: Period,
  target: Decimal,
): YearFigures | Refusal {
  const { item, name, unit } = row;
  if (item !== '' || name === '' || period !== String(figures.year))
    return refuse('unknown-indicator', 'indicator', { id: item || name });
  if (unit === '') return refuse('text-missing', 'unit');
  const weight = weightOf(row);
  if (isRefusal(weight)) return weight;
  const indicator: Indicator = { indicator: nextId('i', [name]), name, unit, target, ...weight };
  return { ...figures, indicators: [...figures.indicators, indicator] };
}

/** A blank one leaves what is there. */
function weightOf({ weight: cell }: FigureRow): Pick<Indicator, 'weight'> | Refusal {
  if (isDash(cell)) return {};
  const weight = figureIn(cell.replace(/%$/, '')) ?? cell;
  return needsAmount(weight, 'weight') ?? { weight };
}

function withWeight(indicator: Indicator, { weight }: Pick<Indicator, 'weight'>): Indicator {
  return weight === undefined || isSame(weight, indicator.weight ?? '')
    ? indicator
    : { ...indicator, weight };
}

function withWhole(indicator: Indicator, target: Decimal): Indicator {
  if (isSame(target, indicator.target)) return indicator;
  const { derived: _, ...plain } = indicator;
  return { ...plain, target };
}

function withPart(indicator: Indicator, period: Period, target: Decimal): Indicator {
  const { parts = [] } = indicator;
  const known = parts.find((part) => part.period === period);
  if (known && isSame(target, known.target)) return indicator;
  const others = parts.filter((part) => part !== known);
  const all = [...others, { period, target }].sort((one, other) => comparePeriods(one.period, other.period));
  return { ...indicator, parts: all };
}

function withAmount(row: FigureRow, figures: YearFigures): YearFigures | Refusal {
  const { year, budget } = figures;
  const known = lineNamed(row, { years: { [year]: figures } }, year);
  if (!known) return withLine(row, figures);
  const told = amountOf({ amount: row.target, unit: row.unit }, known.scale);
  if (isRefusal(told)) return told;
  const wrong = needsWholeAmount(told.amount, 'target');
  if (wrong) return wrong;
  if (isSame(told.amount, known.amount)) return figures;
  const set = { ...known, amount: told.amount };
  return { ...figures, budget: budget.map((each) => (each === known ? set : each)) };
}

/** One that the year does not have yet: its cost item, its source, and in what it is counted. */
function withLine(
  { item, name, source, unit, target }: FigureRow,
  figures: YearFigures,
): YearFigures | Refusal {
  const { budget } = figures;
  const from = wordIn(budgetSourceLabels, source);
  if (item !== '' || name === '' || from === undefined)
    return refuse('unknown-budget-line', 'line', { id: item || name });
  const scale = unit === '' ? budget.at(-1)?.scale : scaleIn(unit);
  const amount = figureIn(target) ?? target;
  if (scale === undefined) return refuse('text-missing', 'unit');
  const wrong = needsWholeAmount(amount, 'target');
  if (wrong) return wrong;
  const line: BudgetLine = { line: nextId('b', [from, name]), source: from, item: name, amount, scale };
  return { ...figures, budget: [...budget, line] };
}
