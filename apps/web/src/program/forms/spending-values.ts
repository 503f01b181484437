// Money spent while it is being written, alone in its form or in a row of the table.
import { dateIn } from '#contract/tables/cells';
import { figure } from '../../forms/change-values.js';
import { saidIn } from './result-values.js';

export interface SpendingValues {
  readonly year: string;
  readonly line: string;
  readonly amount: string;
  readonly until: string;
  readonly note: string;
  /** What was recorded last when it was begun. */
  readonly after: string;
}

/** What a form is opened for that records what was spent of a line: each has a draft of its own. */
export function partOfSpending(line: string, year: number): string {
  return `${line}@${year}`;
}

/** Nothing spent yet, until the end of the year or today, whichever comes first; `after` what was recorded last. */
export function newSpending(line: string, year: number, today: string, after = ''): SpendingValues {
  const yearEnd = `${year}-12-31`;
  const until = today < yearEnd ? today : yearEnd;
  return { year: String(year), line, amount: '', until, note: '', after };
}

/** What was typed: dates as offices write them. */
export function spendingOf({ year, line, amount, until, note }: SpendingValues) {
  return {
    year: Number.parseInt(year, 10),
    line,
    amount: figure(amount),
    until: dateIn(until) ?? until,
    note: saidIn(note),
  };
}
