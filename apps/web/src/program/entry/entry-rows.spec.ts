// A row goes out only when nothing is wrong with it, and nothing of it is lost while it is not.
import { describe, expect, it } from '@jest/globals';
import type { Label } from '#contract/label';
import { problemOf } from '#contract/refusals';
import { refuse, type RefusalCode } from '#domain/refusals';
import { dateLabel } from '../../language/dates.js';
import { programStrings } from '../strings.js';
import { amountProblem, figureProblem, untilProblem } from './cell-problems.js';
import { entryStateOf, isAsStarted, isLocked, problemIn, refusedIn, type EntryColumn } from './entry-rows.js';

interface Values {
  readonly amount: string;
  readonly until: string;
  readonly note: string;
}

const column = (key: keyof Values, more: Partial<EntryColumn<Values>> = {}): EntryColumn<Values> => ({
  key,
  label: { ko: key, en: key },
  get: (values) => values[key],
  set: (values, typed) => ({ ...values, [key]: typed }),
  ...more,
});
const spentIn: Parameters<typeof untilProblem>[1] = { year: 2024, today: '2024-06-30', latest: undefined };
const until = column('until', { problem: (typed) => untilProblem(typed, spentIn) });
const columns = [column('amount', { problem: amountProblem }), until, column('note', { optional: true })];
const row = (amount: string, day: string, note = '') => ({ values: { amount, until: day, note } });
const refusal = (code: RefusalCode, field?: string) => ({
  problem: problemOf(refuse(code, field), 'ko'),
  more: {},
});
const start = row('', '2024-06-30').values;

describe('a row of a table', () => {
  it('is as it was until any cell of it is another, whichever was typed first', () => {
    expect(isAsStarted(columns, row('', '2024-06-30').values, start)).toBe(true);
    expect(isAsStarted(columns, row('', '').values, start)).toBe(false);
    expect(isAsStarted(columns, row('', '2024-06-1').values, start)).toBe(false);
    expect(isAsStarted(columns, row('0', '2024-06-30').values, start)).toBe(false);
  });

  it('is ready when all of it is there and right', () => {
    const stateOf = (draft: ReturnType<typeof row> | undefined, letter?: 'waiting') =>
      entryStateOf(columns, draft, letter, false);
    expect(stateOf(undefined)).toBe('untouched');
    expect(stateOf(row('', '2024-06-01'))).toBe('begun');
    expect(stateOf(row('1,200', ''))).toBe('begun');
    expect(stateOf(row('1,200', '2024. 6. 30.'))).toBe('ready');
    expect(stateOf(row('1,200.5', '2024-06-30'))).toBe('wrong');
    expect(stateOf(row('1200', '2024-06-30'), 'waiting')).toBe('waiting');
  });

  it('stays, and says so, once somebody else reported the same', () => {
    expect(entryStateOf(columns, undefined, undefined, true)).toBe('reported');
    expect(entryStateOf(columns, row('1200', '2024-06-30'), undefined, true)).toBe('taken');
    expect(entryStateOf(columns, row('1200', '2024-06-30'), 'sending', true)).toBe('sending');
    expect((['begun', 'ready', 'reported', 'taken'] as const).map(isLocked)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('can be sent again as it is after a fault, and not after a no', () => {
    const after = (code: RefusalCode) => ({ ...row('1200', '2024-06-30'), refused: refusal(code) });
    expect(entryStateOf(columns, after('nothing-changes'), undefined, false)).toBe('refused');
    expect(entryStateOf(columns, after('fault'), undefined, false)).toBe('ready');
  });

  it('shows a no in the cell that it is about', () => {
    expect(refusedIn(columns, refusal('date-future', 'until'))).toBe('until');
    expect(refusedIn(columns, refusal('unknown-budget-line', 'line'))).toBeUndefined();
    expect(refusedIn(columns, undefined)).toBeUndefined();
  });
});

describe('what is wrong with a cell', () => {
  const { entry: say } = programStrings;

  it('is said of what was typed, and nothing against an empty one', () => {
    expect(problemIn(until, row('1', '2024-07-01').values)).toEqual(say.future);
    expect(problemIn(until, row('1', '').values)).toBeUndefined();
    expect(['스물', '-1', '12'].map(figureProblem)).toEqual([say.noFigure, say.negative, undefined]);
    expect(amountProblem('12.5')).toEqual(say.noWhole);
  });

  const outside = say.outside(dateLabel('2024-01-01'), dateLabel('2025-02-28'));

  it.each<[string, Partial<typeof spentIn>, Label | undefined]>([
    ['2024-06-30', {}, undefined],
    ['2023-12-31', {}, outside],
    ['2025-02-28', { today: '2025-06-30' }, undefined],
    ['2025-03-01', { today: '2025-06-30' }, outside],
    ['2024-03-31', { latest: '2024-03-31' }, say.recorded(dateLabel('2024-03-31'))],
    ['2024-04-01', { latest: '2024-03-31' }, undefined],
  ])('is said of a day before somebody is asked: %s of %j', (day, of, said) => {
    expect(untilProblem(day, { ...spentIn, ...of })).toEqual(said);
  });
});
