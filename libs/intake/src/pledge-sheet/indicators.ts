// The indicators of a pledge sheet: targets by year and quarter, weights, and what was reached, with rates and sums held.
import { aggregationLabels } from '#contract/figure-words';
import { compareDecimals, divideRoundHalfUp, multiply, addDecimals } from '#domain/decimal';
import type { Indicator } from '#domain/changes';
import type { Decimal } from '#domain/ids';
import { aggregations, plainMeasure, type Aggregation } from '#domain/measures';
import type { ReadTable } from '#documents/read/document';
import { held, type Cell } from '../checks/finding.js';
import { sumOf } from '../plans/money-table.js';
import type { Decisions, Doubt, Finding, Place } from '../proposal.js';
import { valueIn } from '../tables/figures.js';
import { columnOf, findHeaded, headed, placeIn, under, type BodyRow, type Headed } from '../tables/headed.js';
import { yearColumn } from '../tables/periods.js';

/** One indicator as its rows in the tables have it. */
export interface SheetIndicator {
  readonly id: string;
  readonly nth: string;
  readonly name: string;
  readonly unit: string;
  readonly place: Place;
  readonly whole?: Cell;
  readonly years: readonly (Cell & { readonly year: number })[];
  readonly quartered?: { readonly year: number; readonly sum?: Cell; readonly parts: readonly Quarter[] };
  readonly weight?: Cell;
  readonly goal?: Cell;
  readonly reached?: Cell;
  readonly rate?: Cell;
}

interface Quarter extends Cell {
  readonly quarter: number;
}

export interface SheetIndicators {
  readonly indicators: readonly SheetIndicator[];
  /** The weighted rate of them all (총 이행률). */
  readonly rate?: Cell;
}

const ofTargets = [/^구분/, /지표$/, /^단위/, /목표$/, /(?<!\d)\d{4}년?$/] as const;
const ofQuarters = [/^구분/, /지표$/, /1\/4$/, /4\/4$/] as const;
const ofResults = [/^구분/, /지표$/, /실적$/, /이행률/] as const;

/** What the three tables say of each indicator, by the number that begins their rows. */
export function indicatorsIn(tables: readonly ReadTable[]): SheetIndicators {
  const targets = findHeaded(tables, ofTargets);
  const quarters = findHeaded(tables, ofQuarters);
  const results = findHeaded(tables, ofResults);
  const rows = targets?.rows.filter(({ cells }) => /^\d+$/.test(cells[0] ?? '')) ?? [];
  const sums = results?.rows.find(({ cells }) => /^총/.test(cells[0] ?? ''));
  const rate = results && sums && cellUnder(results, sums, /이행률/);
  return {
    indicators: targets ? rows.map((row) => indicatorIn(targets, row, quarters, results)) : [],
    ...(rate && { rate }),
  };
}

/** Whether a table is one of those that are read here. */
export function isOfIndicators(table: ReadTable): boolean {
  return [ofTargets, ofQuarters, ofResults].some((words) => headed(table, words) !== undefined);
}

function indicatorIn(
  targets: Headed,
  row: BodyRow,
  quarters: Headed | undefined,
  results: Headed | undefined,
): SheetIndicator {
  const nth = row.cells[0] ?? '';
  const same = (table: Headed | undefined) => table?.rows.find(({ cells }) => cells[0] === nth);
  const [inQuarters, inResults] = [same(quarters), same(results)];
  const whole = cellUnder(targets, row, /목표$/);
  const measured = under(targets, row, /지표$/);
  const part = row.inner.at(-1) ?? partBefore(targets, row);
  return {
    id: `i-${nth}`,
    nth,
    name: part === '' || part === measured ? measured : `${part}: ${measured}`,
    unit: under(targets, row, /^단위/),
    place: placeIn(targets, row),
    ...(whole && { whole }),
    years: targets.labels.flatMap((label, column) => {
      const year = yearColumn(label)?.year;
      const cell = year === undefined ? undefined : cellAt(targets, row, column);
      return cell && year !== undefined ? [{ ...cell, year }] : [];
    }),
    ...(quarters && inQuarters && quarteredIn(quarters, inQuarters)),
    ...(results && inResults && resultIn(results, inResults)),
  };
}

/** What is measured, where the header stands over that and over how together. */
function partBefore(table: Headed, { cells }: BodyRow): string {
  const at = columnOf(table, /지표$/) ?? 0;
  return at > 1 && /지표$/.test(table.labels[at - 1] ?? '') ? (cells[at - 1] ?? '') : '';
}

function quarteredIn(table: Headed, row: BodyRow): Pick<SheetIndicator, 'quartered'> {
  const year = table.labels
    .map((label) => /(\d{4})년?목표/.exec(label)?.[1])
    .find((each) => each !== undefined);
  const sum = cellUnder(table, row, /계$/);
  const parts = [1, 2, 3, 4].flatMap((quarter): readonly Quarter[] => {
    const cell = cellUnder(table, row, new RegExp(`${quarter}/4$`));
    return cell ? [{ ...cell, quarter }] : [];
  });
  return year === undefined ? {} : { quartered: { year: Number(year), parts, ...(sum && { sum }) } };
}

function resultIn(table: Headed, row: BodyRow): Partial<SheetIndicator> {
  const weight = cellUnder(table, row, /비율/);
  const goal = cellUnder(table, row, /목표$/);
  const reached = cellUnder(table, row, /실적$/);
  const rate = cellUnder(table, row, /이행률/);
  return {
    ...(weight && { weight }),
    ...(goal && { goal }),
    ...(reached && { reached }),
    ...(rate && { rate }),
  };
}

function cellUnder(table: Headed, row: BodyRow, word: RegExp): Cell | undefined {
  const column = columnOf(table, word);
  return column === undefined ? undefined : cellAt(table, row, column);
}

function cellAt(table: Headed, row: BodyRow, column: number): Cell | undefined {
  const value = valueIn(row.cells[column] ?? '');
  return value === undefined ? undefined : { value, place: placeIn(table, row, column) };
}

/** How the quarters make the year: by their sum, unless each of them is the year's. */
function partsMake({ quartered, years }: SheetIndicator): Aggregation {
  const year = years.find((each) => each.year === quartered?.year);
  const parts = quartered?.parts ?? [];
  if (!year || parts.length < 2 || compareDecimals(sumOf(parts), year.value) === 0) return 'sum';
  return parts.every(({ value }) => compareDecimals(value, year.value) === 0) ? 'maintained' : 'sum';
}

const doubtOn = ({ nth }: SheetIndicator) => `measure:${nth}`;

/** Those whose quarters may be read in more than one way. */
export function doubtsOn(indicators: readonly SheetIndicator[]): readonly Doubt[] {
  return indicators
    .filter((each) => partsMake(each) !== 'sum')
    .map((each): Doubt => ({
      id: doubtOn(each),
      place: each.quartered?.parts[0]?.place ?? each.place,
      question: {
        ko: `${each.name}: 분기의 수치가 어떻게 한 해의 수치가 됩니까?`,
        en: `${each.name}: how do its quarters make its year?`,
      },
      quoted: [...(each.quartered?.parts ?? [])].map(({ value }) => `${value}${each.unit}`).join(', '),
      choices: aggregations.map((value) => ({ value, label: aggregationLabels[value] })),
      usual: partsMake(each),
    }));
}

/** The indicators as a year of the plan has them. */
export function indicatorsOf(
  indicators: readonly SheetIndicator[],
  year: number,
  decisions: Decisions,
): readonly Indicator[] {
  return indicators.flatMap((each): readonly Indicator[] => {
    const { id, name, unit, years, weight, quartered } = each;
    const target = years.find((cell) => cell.year === year)?.value;
    if (target === undefined) return [];
    const made = madeOf(each, decisions);
    return [
      {
        indicator: id,
        name,
        unit,
        target,
        ...(weight && { weight: weight.value }),
        ...(quartered?.year === year && {
          parts: quartered.parts.map(({ quarter, value }) => ({
            period: `${year}-Q${quarter}`,
            target: value,
          })),
        }),
        ...(made !== 'sum' && { measure: { ...plainMeasure, parts: made } }),
      },
    ];
  });
}

function madeOf(indicator: SheetIndicator, decisions: Decisions): Aggregation {
  const said = decisions[doubtOn(indicator)];
  return aggregations.find((each) => each === said) ?? partsMake(indicator);
}

/** Sums over quarters and years, goals that are printed twice, rates, and the weighted rate of them all. */
export function heldIndicators({ indicators, rate }: SheetIndicators): readonly Finding[] {
  return [
    ...indicators.flatMap((each) => [...heldTargets(each), ...heldResult(each)]),
    ...(rate ? heldWhole(indicators, rate) : []),
  ];
}

function heldTargets(indicator: SheetIndicator): readonly Finding[] {
  const { name, years, whole, quartered } = indicator;
  const year = years.find((each) => each.year === quartered?.year);
  const sum = quartered?.sum;
  return [
    ...(whole && years.length > 0
      ? held(whole, sumOf(years), {
          ko: `확인지표/${name}: 해마다의 목표를 더한 값`,
          en: `${name}: sum of the years`,
        })
      : []),
    ...(sum && year
      ? held(sum, year.value, {
          ko: `분기별 목표/${name}: 그 해의 목표`,
          en: `${name}: the target of that year`,
        })
      : []),
    ...(sum && quartered && partsMake(indicator) === 'sum'
      ? held(sum, sumOf(quartered.parts), {
          ko: `분기별 목표/${name}: 더한 값`,
          en: `${name}: sum of the quarters`,
        })
      : []),
  ];
}

function heldResult({ name, whole, goal, reached, rate }: SheetIndicator): readonly Finding[] {
  return [
    ...(goal && whole
      ? held(goal, whole.value, {
          ko: `추진실적 총괄/${name}: 확인지표의 목표`,
          en: `${name}: target of the indicator`,
        })
      : []),
    ...(rate && reached && goal && goal.value !== '0'
      ? held(rate, percent(reached.value, goal.value), {
          ko: `추진실적 총괄/${name}: 이행률`,
          en: `${name}: rate`,
        })
      : []),
  ];
}

/** Rounded once, from what the figures make. */
function heldWhole(indicators: readonly SheetIndicator[], rate: Cell): readonly Finding[] {
  const weighed = indicators.filter(({ weight, goal, reached }) => weight && goal && reached);
  const goals = weighed.map(({ goal }) => goal?.value ?? '1');
  if (weighed.length < indicators.length || goals.includes('0')) return [];
  const over = goals.reduce(multiply, '1');
  const sum = weighed
    .map(({ weight, reached }, index) =>
      goals
        .filter((_, at) => at !== index)
        .reduce(multiply, multiply(weight?.value ?? '0', reached?.value ?? '0')),
    )
    .reduce(addDecimals, '0');
  const weights = sumOf(weighed.flatMap(({ weight }) => (weight ? [weight] : [])));
  return held(rate, divideRoundHalfUp(sum, multiply(over, divided(weights)), 1), {
    ko: '추진실적 총괄: 총 이행률',
    en: 'Weighted rate of all',
  });
}

/** Weights that are a hundred together leave the percent as it is. */
function divided(weights: Decimal): Decimal {
  return divideRoundHalfUp(weights, '100', 10);
}

function percent(over: Decimal, under: Decimal): Decimal {
  return divideRoundHalfUp(multiply(over, '100'), under, 1);
}
