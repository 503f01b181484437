// The table of a road map: what is to be reached in each year, and how much of the whole that makes by then.
import { addDecimals, divideRoundHalfUp, multiply } from '#domain/decimal';
import type { Period } from '#domain/periods';
import type { ReadTable } from '#documents/read/document';
import { held, type Cell } from '../checks/finding.js';
import { sumOf } from '../plans/money-table.js';
import type { Finding } from '../proposal.js';
import { measuredIn, valueIn } from '../tables/figures.js';
import { findHeaded, placeIn, type BodyRow, type Headed } from '../tables/headed.js';
import { yearColumn } from '../tables/periods.js';
import { plain } from '../tables/words.js';

export interface Road {
  readonly name: string;
  readonly unit: string;
  /** What is to be reached over the whole term, where it stands beside the name. */
  readonly whole?: Cell;
  readonly years: readonly RoadYear[];
  /** Percent of the whole by the end of each year. */
  readonly reached: readonly (Cell & { readonly year: number })[];
  /** It prints how far the years come together. */
  readonly isCumulative: boolean;
}

export interface RoadYear extends Cell {
  readonly year: number;
  readonly period: Period;
}

/** The road map among the tables of a file; undefined where there is none. */
export function roadIn(tables: readonly ReadTable[]): Road | undefined {
  const table = findHeaded(tables, [/확인지표/, /(?<!\d)\d{4}년?(\[..기\])?$/]);
  const rows = table?.rows ?? [];
  const goal = rows.find(({ cells }) => !/달성/.test(cells[0] ?? ''));
  const rates = rows.find(({ cells }) => /달성/.test(cells[0] ?? ''));
  if (!table || !goal) return undefined;
  const [label = ''] = goal.cells;
  const [, name = label, inBrackets = ''] = /^([^()]*)\(([^()]*)\)/.exec(plain(label)) ?? [];
  const whole = measuredIn(inBrackets);
  const years = cellsBy(table, goal);
  const unit = measuredIn(goal.cells.find((_, column) => yearColumn(table.labels[column] ?? '')) ?? '')?.unit;
  return {
    name: plain(name),
    unit: unit ?? whole?.unit ?? '',
    ...(whole && { whole: { value: whole.value, place: placeIn(table, goal, 0) } }),
    years,
    reached: rates ? cellsBy(table, rates) : [],
    isCumulative: rates !== undefined,
  };
}

function cellsBy(table: Headed, row: BodyRow): readonly RoadYear[] {
  return table.labels.flatMap((label, column): readonly RoadYear[] => {
    const at = yearColumn(label);
    const value = valueIn(row.cells[column] ?? '');
    return at && value !== undefined ? [{ ...at, value, place: placeIn(table, row, column) }] : [];
  });
}

/** The years against the whole, and each rate against the years up to its own. */
export function heldRoad({ whole, years, reached }: Road): readonly Finding[] {
  const total = whole?.value ?? sumOf(years);
  return [
    ...(whole
      ? held(whole, sumOf(years), { ko: '로드맵: 해마다의 목표를 더한 값', en: 'Road map: sum of the years' })
      : []),
    ...reached.flatMap((rate) => {
      const until = years.filter(({ year }) => year <= rate.year).map(({ value }) => value);
      const sum = until.reduce(addDecimals, '0');
      if (total === '0') return [];
      return held(rate, divideRoundHalfUp(multiply(sum, '100'), total, 1), {
        ko: `로드맵/달성도/${rate.year}: 그 해까지의 목표`,
        en: `Road map, ${rate.year}: targets up to that year`,
      });
    }),
  ];
}
