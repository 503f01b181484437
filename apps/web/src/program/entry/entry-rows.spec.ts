// A row goes out only when nothing is wrong with it, and nothing of it is lost while it is not.
import { describe, expect, it } from '@jest/globals';
import { entryStateOf, isEmpty, problemIn, type EntryColumn } from './entry-rows.js';
import { amountProblem, dayProblem, figureProblem } from './cell-problems.js';
import { programStrings } from '../strings.js';

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
const columns = [
  column('amount', { decides: true, problem: amountProblem }),
  column('until', { problem: (typed) => dayProblem(typed, '2024-06-30') }),
  column('note', { optional: true }),
];
const row = (amount: string, until: string, note = '') => ({ values: { amount, until, note } });

describe('a row of a table', () => {
  it('is empty until something by which it is sent stands in it', () => {
    expect(isEmpty(columns, row('', '2024-06-30').values)).toBe(true);
    expect(isEmpty(columns, row('0', '').values)).toBe(false);
  });

  it('is ready when all of it is there and right', () => {
    expect(entryStateOf(columns, undefined, undefined)).toBe('untouched');
    expect(entryStateOf(columns, row('1,200', ''), undefined)).toBe('begun');
    expect(entryStateOf(columns, row('1,200', '2024. 6. 30.'), undefined)).toBe('ready');
    expect(entryStateOf(columns, row('1,200.5', '2024-06-30'), undefined)).toBe('wrong');
    expect(entryStateOf(columns, row('1200', '2024-06-30'), 'waiting')).toBe('waiting');
  });

  it('says what is wrong with a cell, and nothing against an empty one', () => {
    const { entry: say } = programStrings;
    const [, until = columns[0]] = columns;
    expect(problemIn(until ?? column('until'), row('1', '2024-07-01').values)).toEqual(say.future);
    expect(problemIn(until ?? column('until'), row('1', '').values)).toBeUndefined();
    expect(['스물', '-1', '12'].map(figureProblem)).toEqual([say.noFigure, say.negative, undefined]);
    expect(amountProblem('12.5')).toEqual(say.noWhole);
  });
});
