// The check of a paper must find what is wrong: a slip in one cell, a dash that is none, a place that is taken.
import { describe, expect, it } from '@jest/globals';
import type { Decimal } from '#domain/ids';
import {
  cells,
  disagreementsIn,
  mixOf,
  months,
  percentOf,
  raisedToTheTen,
  sumOf,
  type Follows,
  type Printed,
} from './printed.js';

const unread = (): never => {
  throw new Error('nothing is read of the product');
};
const product = { figure: unread, program: unread, plan: unread };

const given = (place: string, says: Decimal): Printed => ({ place, says, follows: () => says });
const that = (says: Printed['says'], follows: Follows): Printed => ({ place: 'that', says, follows });
const one = given('one', '600');
const other = given('other', '800');

describe('the check of a paper', () => {
  it.each([
    ['a sum', '1401', sumOf('one', 'other'), '1400', '1'],
    ['a share', '74', percentOf('one', 'other', 0), '75', '-1'],
    ['so many a month', '7201', mixOf(['12', 'one']), '7200', '1'],
    ['a stretch of months', '5', months('2023-07/2023-12'), '6', '-1'],
    ['a goal from a baseline', '6930', raisedToTheTen('other', 'one'), '5600', '1330'],
    ['nothing where a number is printed', '5', () => undefined, '-', '5'],
  ] as const)('finds a slip in %s', (_what, says, how, follows, by) => {
    expect(disagreementsIn([one, other, that(says, how)], product)).toEqual([
      { place: 'that', says, follows, by },
    ]);
  });

  it('takes a dash for nothing, and for nothing else', () => {
    expect(disagreementsIn([that('-', () => undefined)], product)).toEqual([]);
    expect(disagreementsIn([that('-', () => '0')], product)).toEqual([]);
    expect(disagreementsIn([that('-', () => '3')], product)).toEqual([
      { place: 'that', says: '-', follows: '3', by: '-3' },
    ]);
  });

  it('says nothing of what is right', () => {
    expect(disagreementsIn([one, other, that('1400', sumOf('one', 'other'))], product)).toEqual([]);
  });

  it('takes each place once, and a row with a cell for each column', () => {
    expect(() => disagreementsIn([one, one], product)).toThrow('one is printed twice');
    expect(() => disagreementsIn([that('5', sumOf('nowhere'))], product)).toThrow('nowhere');
    expect(() => cells('row', ['a', 'b'], '1', (place, says) => that(says, () => place))).toThrow('row');
  });
});
