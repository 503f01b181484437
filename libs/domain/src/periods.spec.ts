// Holds periods to plain sets of months: what they contain, share and name.
import { describe, expect, it } from '@jest/globals';
import { fc } from '#testing/drawn';
import {
  comparePeriods,
  contains,
  endOf,
  inCommon,
  isPeriod,
  monthsIn,
  overlap,
  quarterOf,
  quartersOf,
  startOf,
  through,
  yearsFrom,
  yearsOf,
} from './periods.js';

const ones = fc
  .tuple(
    fc.integer({ min: 2018, max: 2022 }),
    fc.constantFrom('' as const, '-H' as const, '-Q' as const, '-' as const),
    fc.nat({ max: 11 }),
  )
  .map(([year, unit, which]) => {
    const [number, twoDigits] = [(of: number) => (which % of) + 1, String(which + 1).padStart(2, '0')];
    return `${year}${{ '': '', '-H': `-H${number(2)}`, '-Q': `-Q${number(4)}`, '-': `-${twoDigits}` }[unit]}`;
  });
const periods = fc.oneof(
  ones,
  fc
    .tuple(ones, ones)
    .map(([a, b]) => `${a}/${b}`)
    .filter(isPeriod),
);

/** Its months, read off its first and last day. */
function months(period: string): readonly string[] {
  const of: string[] = [];
  const last = endOf(period).slice(0, 7);
  for (let month = startOf(period).slice(0, 7); month <= last; month = after(month)) of.push(month);
  return of;
}

function after(month: string): string {
  const [year = 0, which = 0] = month.split('-').map(Number);
  return which === 12 ? `${year + 1}-01` : `${year}-${String(which + 1).padStart(2, '0')}`;
}

describe('a period', () => {
  it.each(['2024', '2024-H2', '2024-Q3', '2024-09', '2022-Q3/2024-Q1', '2022/2026', '2024-12/2025-01'])(
    'can be named %s',
    (text) => {
      expect(isPeriod(text)).toBe(true);
    },
  );

  it.each([
    '',
    '24',
    '2024-Q5',
    '2024-13',
    '2024-9',
    '2024/2024',
    '2024/2023',
    '2024/2025/2026',
    '2024 ',
    '1990',
    '1991/9998',
    '2101-Q1',
  ])('cannot be named %j', (text) => {
    expect(isPeriod(text)).toBe(false);
    expect(() => startOf(text)).toThrow(RangeError);
  });

  it('begins and ends on days', () => {
    expect([startOf('2022-Q3/2024-Q1'), endOf('2022-Q3/2024-Q1')]).toEqual(['2022-07-01', '2024-03-31']);
    expect([startOf('2024-H1'), endOf('2024-02')]).toEqual(['2024-01-01', '2024-02-29']);
    expect([quarterOf('2024-10-01'), ...quartersOf(2024)]).toEqual([
      '2024-Q4',
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
    ]);
    expect([yearsOf('2022-Q3/2024-Q1'), yearsFrom(2022, 2026), yearsFrom(2022, 2022)]).toEqual([
      [2022, 2023, 2024],
      '2022/2026',
      '2022',
    ]);
  });

  it('holds and shares what its months do', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const [left, right] = [months(a), months(b)];
        const shared = left.filter((month) => right.includes(month));
        const common = inCommon(a, b);
        expect(monthsIn(a)).toBe(left.length);
        expect(contains(a, b)).toBe(shared.length === right.length);
        expect(overlap(a, b)).toBe(shared.length > 0);
        expect(common === undefined ? [] : months(common)).toEqual(shared);
        expect(comparePeriods(a, b)).toBe(-comparePeriods(b, a) + 0);
      }),
    );
  });

  it('is named alike whichever way it came about', () => {
    fc.assert(
      fc.property(periods, periods, (a, b) => {
        const [from, to] = endOf(a) <= endOf(b) ? [a, b] : [b, a];
        const whole = through(from, to);
        expect(isPeriod(whole)).toBe(true);
        expect([startOf(whole), endOf(whole)]).toEqual([startOf(from), endOf(to)]);
        expect(inCommon(whole, whole)).toBe(whole);
      }),
    );
    expect(
      ['2024-Q1/2024-Q4', '2024-01/2024-03', '2024-02/2024-06', '2018-H2/2022-H1'].map((each) =>
        inCommon(each, each),
      ),
    ).toEqual(['2024', '2024-Q1', '2024-02/2024-06', '2018-Q3/2022-Q2']);
    expect(() => through('2024', '2023')).toThrow(RangeError);
  });
});
