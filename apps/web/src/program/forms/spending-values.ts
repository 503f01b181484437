// Money spent while it is being written, alone in its form or in a row of the table.
import { dateIn } from '#contract/tables/cells';
import type { AmountScale } from '#domain/changes';
import { figure } from '../../forms/change-values.js';
import { saidIn } from './result-values.js';

export interface SpendingValues {
  readonly year: string;
  readonly line: string;
  readonly amount: string;
  /** What the amount is counted in, as its writer sees it; absent while no line was chosen. */
  readonly scale?: AmountScale | undefined;
  readonly until: string;
  readonly note: string;
  /** What was recorded last when it was begun. */
  readonly after?: string | undefined;
}

/** What a form is opened for that records what was spent of a line: each has a draft of its own. */
export function partOfSpending(line: string, year: number): string {
  return `${line}@${year}`;
}

/** Nothing spent yet, until the end of the year or today, whichever comes first. */
export function newSpending(
  year: number,
  today: string,
  line: Partial<Pick<SpendingValues, 'line' | 'scale' | 'after'>> = {},
): SpendingValues {
  const yearEnd = `${year}-12-31`;
  return {
    year: String(year),
    line: '',
    amount: '',
    until: today < yearEnd ? today : yearEnd,
    note: '',
    ...line,
  };
}

/** What was typed: dates as offices write them. */
export function spendingOf({ year, line, amount, scale, until, note }: SpendingValues) {
  return {
    year: Number.parseInt(year, 10),
    line,
    amount: figure(amount),
    scale,
    until: dateIn(until) ?? until,
    note: saidIn(note),
  };
}
