// What pledge 1-4 of District G plans: five weighted indicators and its money by year and source, as the paper has them.
import type { BudgetLine, BudgetSource, Indicator, YearFigures } from '#domain/changes';
import type { IndicatorId } from '#domain/ids';
import { plainMeasure } from '#domain/measures';
import { content } from './content.js';

export const program = 'p-1-4';

/** The years of the plan; a term of office begins and ends in July. */
export const years = [2022, 2023, 2024, 2025, 2026] as const;
/** The year whose targets the paper breaks down by quarters. */
export const quartered = 2024;

interface Row {
  readonly indicator: IndicatorId;
  readonly name: string;
  readonly unit: string;
  readonly weight: string;
  /** By year. */
  readonly targets: string;
  /** By quarter of the year that is broken down; a dash where none is planned. */
  readonly quarters: string;
  readonly maintained?: true;
}

// prettier-ignore
const rows: readonly Row[] = [
  { indicator: 'i-public-jobs', name: '공공일자리 참여 인원', unit: '명', weight: '30', targets: '941 1135 1200 1250 674', quarters: '600 - 600 -' },
  { indicator: 'i-placements', name: '취업 연계 인원', unit: '명', weight: '20', targets: '675 1360 1370 1380 695', quarters: '342 342 343 343' },
  { indicator: 'i-training', name: '직업교육 인원', unit: '명', weight: '20', targets: '160 180 185 190 200', quarters: '- - 120 65' },
  { indicator: 'i-contests', name: '공모 일자리 취·창업 인원', unit: '명', weight: '20', targets: '88 50 53 56 53', quarters: '28 15 - 10' },
  { indicator: 'i-centre', name: '노동복지센터 운영', unit: '회', weight: '10', targets: '1 1 1 1 1', quarters: '1 1 1 1', maintained: true },
];

/** In million won; a dash there is no line here. */
const money: Readonly<Record<Exclude<BudgetSource, 'other'>, string>> = {
  national: '54 124 75 76 39',
  province: '2767 3885 4321 4499 2404',
  own: '3166 2975 3471 3917 2261',
};

/** The paper divides its money by source only. */
export const costItem = '공공일자리 늘리기';

export const sources = ['national', 'province', 'own'] as const;

/** The budget line of a source: the same one over the years. */
export function lineOf(source: BudgetSource): string {
  return `b-${source}`;
}

/** What the plan has of one of its years. */
export function figuresFor(year: number): YearFigures {
  const nth = years.findIndex((each) => each === year);
  return {
    year,
    content,
    indicators: rows.map((row) => indicatorIn(row, year, nth)),
    budget: sources.map((source): BudgetLine => ({
      line: lineOf(source),
      source,
      item: costItem,
      amount: money[source].split(' ')[nth] ?? '0',
      scale: 'millionWon',
    })),
  };
}

function indicatorIn(
  { indicator, name, unit, weight, targets, quarters, maintained }: Row,
  year: number,
  nth: number,
): Indicator {
  const parts = quarters
    .split(' ')
    .map((target, quarter) => ({ period: `${year}-Q${quarter + 1}`, target }))
    .filter(({ target }) => target !== '-');
  return {
    indicator,
    name,
    unit,
    weight,
    target: targets.split(' ')[nth] ?? '0',
    ...(year === quartered && { parts }),
    ...(maintained && { measure: { ...plainMeasure, parts: 'maintained' } }),
  };
}
