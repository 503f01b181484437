// What a road map says besides its years: the goal and the cost in sentences, the parts of the goal, the term before.
import { divideRoundHalfUp, multiply } from '#domain/decimal';
import type { ReadDocument, ReadTable } from '#documents/read/document';
import { held, type Cell } from '../checks/finding.js';
import type { Money } from '../plans/money-acts.js';
import { moneyTableIn, sumOf, sumsOf, wholeOf } from '../plans/money-table.js';
import type { Finding } from '../proposal.js';
import { tablesIn, textsIn } from '../tables/chapters.js';
import { amountIn, decimalOf, figure, moneyWord, moneyWordOf, valueIn } from '../tables/figures.js';
import { columnOf, findHeaded, headed, placeIn, under } from '../tables/headed.js';
import { literally, plain } from '../tables/words.js';
import type { Road } from './road.js';

/** Everything of it that does not add up. */
export function heldOutline(
  document: ReadDocument,
  road: Road,
  money: Money | undefined,
): readonly Finding[] {
  const tables = tablesIn(document);
  return [
    ...heldSentences(document, road, money),
    ...heldGoals(tables, road),
    ...tables.flatMap((table) => heldPast(table, document)),
  ];
}

function heldSentences(document: ReadDocument, road: Road, money: Money | undefined): readonly Finding[] {
  const total = money && wholeOf(money.table)?.totals[0]?.value;
  return textsIn(document).flatMap(({ text, line }): readonly Finding[] => {
    const said = plain(text);
    const [, cost, word] = new RegExp(`^총사업비\\s*:\\s*(${figure})\\s*${moneyWord}`).exec(said) ?? [];
    if (cost !== undefined && money && total !== undefined) {
      const value = amountIn(money.scale, decimalOf(cost), moneyWordOf(word));
      return held({ value, place: { line } }, total, {
        ko: '사업개요/총사업비: 투자계획의 총계',
        en: 'Cost: total of the plan',
      });
    }
    const [, goal] = new RegExp(`^[^:]*목표\\s*:\\s*(${figure})${literally(road.unit)}`).exec(said) ?? [];
    return goal === undefined
      ? []
      : held({ value: decimalOf(goal), place: { line } }, sumOf(road.years), {
          ko: '사업개요/목표: 로드맵을 더한 값',
          en: 'Goal: sum of the road map',
        });
  });
}

/** The goals of the parts come to the goal of the whole. */
function heldGoals(tables: readonly ReadTable[], { whole, years }: Road): readonly Finding[] {
  const table = findHeaded(tables, [/^세부사업/, /목표$/]);
  const goals = (table?.rows ?? []).flatMap((row) => {
    const value = table && valueIn(under(table, row, /목표$/));
    return value === undefined ? [] : [{ value }];
  });
  if (!table || goals.length === 0) return [];
  const total: Cell = {
    value: whole?.value ?? sumOf(years),
    place: { table: table.table.nth, line: table.table.line },
  };
  return held(total, sumOf(goals), { ko: '세부추진계획: 목표를 더한 값', en: 'Parts: sum of their goals' });
}

/** What was reached in a term that is over: sums over years and parts, and each rate; also where a sentence repeats one. */
function heldPast(table: ReadTable, document: ReadDocument): readonly Finding[] {
  const found = headed(table, [/^구분/, /목표$/, /계$/, /달성[율률]$/]);
  if (!found) return [];
  const [goals, sums, rates] = [/목표$/, /실적계$|^계$/, /달성[율률]$/].map((word) => columnOf(found, word));
  const rows = found.rows.map((row) => ({
    row,
    goal: valueIn(row.cells[goals ?? -1] ?? ''),
    sum: valueIn(row.cells[sums ?? -1] ?? ''),
    rate: valueIn(row.cells[rates ?? -1] ?? ''),
  }));
  const [whole, ...parts] = rows;
  return [
    ...sumsOf(
      moneyTableIn(found, () => undefined),
      '그간 추진실적',
    ),
    ...rows.flatMap(({ row, goal, sum, rate }) =>
      goal === undefined || goal === '0' || sum === undefined || rate === undefined
        ? []
        : held(
            { value: rate, place: placeIn(found, row, rates) },
            divideRoundHalfUp(multiply(sum, '100'), goal, 1),
            {
              ko: `그간 추진실적/${plain(row.cells[0] ?? '')}: 목표 달성률`,
              en: `So far, ${plain(row.cells[0] ?? '')}: rate`,
            },
          ),
    ),
    ...(whole?.goal !== undefined && parts.length > 0
      ? held(
          { value: whole.goal, place: placeIn(found, whole.row, goals) },
          sumOf(parts.flatMap(({ goal }) => (goal === undefined ? [] : [{ value: goal }]))),
          { ko: '그간 추진실적/목표: 더한 값', en: 'So far: sum of the goals' },
        )
      : []),
    ...(whole?.rate === undefined ? [] : heldRepeated(whole.rate, document)),
  ];
}

function heldRepeated(rate: string, document: ReadDocument): readonly Finding[] {
  return textsIn(document).flatMap(({ text, line }) => {
    const [, said] = new RegExp(`달성\\s*:\\s*(${figure})\\s*%`).exec(text) ?? [];
    return said === undefined
      ? []
      : held({ value: decimalOf(said), place: { line } }, rate, {
          ko: '그간 추진사항: 표의 달성률',
          en: 'So far: the rate in the table',
        });
  });
}
