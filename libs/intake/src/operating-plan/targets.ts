// The targets of an operating plan: last year's results raised by so many percent, and what they make by the month.
import { divideRoundDown, divideRoundHalfUp, multiply, addDecimals, compareDecimals } from '#domain/decimal';
import type { Indicator } from '#domain/changes';
import type { Decimal } from '#domain/ids';
import type { Derivation } from '#domain/measures';
import type { ReadDocument, ReadTable } from '#documents/read/document';
import { held, type Cell } from '../checks/finding.js';
import type { Decisions, Doubt, Finding } from '../proposal.js';
import { tablesIn, textsIn } from '../tables/chapters.js';
import { decimalOf, figure, measuredIn } from '../tables/figures.js';
import { headed, placeIn, type BodyRow, type Headed } from '../tables/headed.js';
import { literally, plain, squeezed } from '../tables/words.js';

/** A figure with its unit, of something in a year. */
export interface Counted extends Cell {
  readonly year: number;
  readonly name: string;
  readonly unit: string;
}

export interface Target {
  readonly name: string;
  readonly goal: Counted;
  readonly baseline?: Counted;
  readonly monthly?: Cell;
}

export interface Targets {
  readonly table: ReadTable;
  readonly targets: readonly Target[];
  /** Percent more than the baseline; absent where the plan names none. */
  readonly raise?: Decimal;
}

const baselineRow = /(\d{4})년도?실적$/;
const goalRow = /(\d{4})년도?목표$/;

/** The table with last year's results over this year's targets; undefined where there is none. */
export function targetsIn(document: ReadDocument): Targets | undefined {
  for (const table of tablesIn(document)) {
    const found = headed(table, [/^구분/]);
    const goals = found && rowOn(found, goalRow);
    if (!found || !goals) continue;
    const baselines = rowOn(found, baselineRow);
    const monthly = rowOn(found, /^월평균$/);
    const percent = /(\d+(?:\.\d+)?)%상향/.exec(
      squeezed(table.rows.flatMap((row) => row.cells.map(({ text }) => text)).join(' ')),
    );
    const targets = found.labels.flatMap((name, column): readonly Target[] => {
      const goal = countedAt(found, goals, goalRow, column, name);
      if (!goal || column === 0 || /^비고/.test(name)) return [];
      const baseline = baselines && countedAt(found, baselines, baselineRow, column, name);
      const average = monthly && measuredIn(monthly.cells[column] ?? '');
      return [
        {
          name,
          goal,
          ...(baseline && { baseline }),
          ...(monthly &&
            average && { monthly: { value: average.value, place: placeIn(found, monthly, column) } }),
        },
      ];
    });
    return { table, targets, ...(percent?.[1] !== undefined && { raise: percent[1] }) };
  }
  return undefined;
}

function rowOn({ rows }: Headed, word: RegExp): BodyRow | undefined {
  return rows.find(({ cells }) => word.test(squeezed(cells[0] ?? '')));
}

function countedAt(
  table: Headed,
  row: BodyRow,
  word: RegExp,
  column: number,
  name: string,
): Counted | undefined {
  const measured = measuredIn(row.cells[column] ?? '');
  const year = Number(word.exec(squeezed(row.cells[0] ?? ''))?.[1]);
  return measured && { ...measured, year, name, place: placeIn(table, row, column) };
}

/** To how many places targets were raised: what fits most of them. */
function derivationOf({ baseline }: Target, { targets, raise }: Targets): Derivation | undefined {
  if (!baseline || raise === undefined) return undefined;
  const fits = (places: number) => targets.filter((each) => isRaised(each, raise, places)).length;
  const places = [0, -1, -2, -3].reduce((best, each) => (fits(each) > fits(best) ? each : best));
  return {
    baseline: { value: baseline.value, period: String(baseline.year) },
    raise,
    places,
    rounding: 'halfUp',
  };
}

function isRaised({ goal, baseline }: Target, raise: Decimal, places: number): boolean {
  return baseline !== undefined && compareDecimals(goal.value, raised(baseline.value, raise, places)) === 0;
}

function raised(value: Decimal, raise: Decimal, places: number): Decimal {
  return divideRoundHalfUp(multiply(value, addDecimals('100', raise)), '100', places);
}

/** The targets as indicators of a project; their units as decided where they are counted in two. */
export function indicatorsOf(
  read: Targets,
  units: readonly UnitDoubt[],
  decisions: Decisions,
): readonly Indicator[] {
  return read.targets.map((target, index): Indicator => {
    const derived = derivationOf(target, read);
    const doubt = units.find(({ name }) => name === target.name);
    const said =
      doubt && (doubt.choices.find(({ value }) => value === decisions[doubt.id])?.value ?? doubt.usual);
    return {
      indicator: `i-${index + 1}`,
      name: target.name,
      unit: said ?? target.goal.unit,
      target: target.goal.value,
      ...(derived && { derived }),
    };
  });
}

export interface UnitDoubt extends Doubt {
  readonly name: string;
}

/** Targets that a plan counts in another unit elsewhere. */
export function unitDoubts({ targets }: Targets, elsewhere: readonly Counted[]): readonly UnitDoubt[] {
  return targets.flatMap(({ name, goal }): readonly UnitDoubt[] => {
    const others = elsewhere
      .filter((each) => each.name === name && each.year === goal.year)
      .map(({ unit }) => unit);
    const units = [...new Set([...others, goal.unit])];
    const [first] = units;
    if (units.length < 2 || first === undefined) return [];
    return [
      {
        id: `unit:${name}`,
        name,
        place: goal.place,
        question: { ko: `${name}: 어느 단위로 셉니까?`, en: `${name}: in which unit is it counted?` },
        quoted: units.join(', '),
        choices: units.map((value) => ({ value, label: { ko: value, en: value } })),
        usual: first,
      },
    ];
  });
}

/**
 * Each target against its baseline, and each monthly average against its target: cut to a whole number; and both against
 * where they are printed elsewhere.
 */
export function heldTargets(read: Targets, elsewhere: readonly Counted[]): readonly Finding[] {
  return read.targets.flatMap((target) => {
    const { name, goal, baseline, monthly } = target;
    const derived = derivationOf(target, read);
    return [
      ...[goal, ...(baseline ? [baseline] : [])].flatMap((cell) =>
        elsewhere
          .filter((each) => each.name === name && each.year === cell.year)
          .flatMap((each) =>
            held(cell, each.value, {
              ko: `${cell.year}년 ${name}: 다른 곳에 적힌 값`,
              en: `${name} of ${cell.year}: as it is printed elsewhere`,
            }),
          ),
      ),
      ...(baseline && derived
        ? held(goal, raised(baseline.value, derived.raise, derived.places), {
            ko: `목표/${name}: ${baseline.year}년 실적에서 ${derived.raise}% 올린 값`,
            en: `Target of ${name}: the result of ${baseline.year} raised by ${derived.raise} %`,
          })
        : []),
      ...(monthly
        ? held(monthly, divideRoundDown(goal.value, '12', 0), {
            ko: `월평균/${name}: 목표를 열둘로 나눈 값`,
            en: `Monthly average of ${name}`,
          })
        : []),
    ];
  });
}

/** Goals that a sentence or a table's cell names beside one another: `취업자 2,060명, 구직자 6,930명`. */
export function goalsIn(document: ReadDocument, { targets }: Targets): readonly Counted[] {
  const lines = [
    ...textsIn(document).map(({ text, line }) => ({ text, place: { line } })),
    ...tablesIn(document).flatMap(({ nth, line, rows }) =>
      rows.map((row, index) => ({
        text: row.cells.map(({ text }) => text).join(' '),
        place: { table: nth, row: row.nth, line: line + index },
      })),
    ),
  ].filter(({ text }) => /목\s*표/.test(text));
  return lines.flatMap(({ text, place }) =>
    targets.flatMap(({ name, goal }): readonly Counted[] => {
      const [, value, unit] =
        new RegExp(`${literally(name)}자?\\s+(${figure})(건|명|개|회)`).exec(plain(text)) ?? [];
      if (value === undefined || unit === undefined) return [];
      return [{ name, year: goal.year, value: decimalOf(value), unit, place }];
    }),
  );
}
