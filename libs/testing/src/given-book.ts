// Books of programs as short notes: figures of years, results and spending, for specs of what they make.
import type { BudgetLine, Indicator } from '#domain/changes';
import type { Signature } from '#domain/actor';
import type { Decimal } from '#domain/ids';
import type { ProgramBook } from '#domain/reckoning/explanation';
import type { Ended, Result, Spending } from '#domain/reported';

type Book = ProgramBook;

export const reporter: Signature = {
  person: 'p-officer',
  post: { kind: 'department', post: 'officer', department: 'd-jobs', rank: 'officer' },
};
export const verifier: Signature = { person: 'p-office', post: { kind: 'office', post: 'planning' } };

/** A year of a book. */
export function yearOf(
  year: number,
  indicators: readonly Indicator[],
  budget: readonly BudgetLine[] = [],
): Book['years'][number] {
  return { year, content: [], indicators, budget };
}

/** A book of those years, results and spending. */
export function bookOf(
  years: readonly Book['years'][number][],
  results: readonly (Result & { readonly id: string })[] = [],
  spending: readonly (Spending & { readonly id: string })[] = [],
): Book {
  return {
    years: Object.fromEntries(years.map((year) => [year.year, year])),
    results: Object.fromEntries(results.map(({ id, ...result }) => [id, result])),
    spending: Object.fromEntries(spending.map(({ id, ...spent }) => [id, spent])),
  };
}

/** An indicator with its target of a year. */
export function indicator(id: string, target: Decimal, more: Partial<Indicator> = {}): Indicator {
  return { indicator: id, name: id, unit: '명', target, ...more };
}

/** A result as a department claims it. */
export function claimed(
  indicatorId: string,
  period: string,
  value: Decimal,
  id = `${indicatorId}@${period}`,
): Result & { readonly id: string } {
  return {
    id,
    status: 'provisional',
    indicator: indicatorId,
    period,
    claimed: value,
    evidence: [{ title: '참여자 명부' }],
    revision: 1,
    by: reporter,
    on: '2024-04-01',
    corrections: [],
  };
}

/** A result as it was verified; `value` is what was claimed, unless that was another figure. */
export function verified(
  indicatorId: string,
  period: string,
  value: Decimal,
  claimedAs: Decimal = value,
): Result & { readonly id: string } {
  return {
    ...claimed(indicatorId, period, claimedAs),
    status: 'confirmed',
    verified: value,
    confirmedBy: verifier,
    confirmedOn: '2024-04-10',
    ...(value !== claimedAs && { reason: '중복 제외' }),
  };
}

/** Why something reported does not stand any more. */
export function ended(reason: string): Ended {
  return { reason, endedBy: reporter, endedOn: '2024-04-20' };
}

/** A budget line. */
export function money(
  line: string,
  source: BudgetLine['source'],
  amount: Decimal,
  more: Partial<BudgetLine> = {},
): BudgetLine {
  return { line, source, item: '사업비', amount, scale: 'millionWon', ...more };
}

/** What was spent of a line until a day. */
export function spent(
  year: number,
  line: string,
  amount: Decimal,
  until = `${year}-12-31`,
  scale: Spending['scale'] = 'millionWon',
): Spending & { readonly id: string } {
  return {
    id: `${line}@${until}`,
    status: 'recorded',
    year,
    line,
    amount,
    scale,
    until,
    revision: 1,
    by: reporter,
    on: until,
    corrections: [],
  };
}
