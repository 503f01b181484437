// The days of a year in which an organization is closed come from the list and from its own word together.
import { expect, it } from '@jest/globals';
import { daysOfYear, yearsKnown } from './days-of-year.js';

const founding = { status: 'off', name: '개청기념일', reason: '조례' } as const;
const worked = { status: 'worked', reason: '행사' } as const;

it('tells public holidays and declared days in one order', () => {
  const days = daysOfYear(2021, { '2021-10-04': worked, '2021-10-01': founding, '2022-10-01': founding });
  expect(days.filter(({ date }) => date.startsWith('2021-10'))).toEqual([
    { date: '2021-10-01', holidays: [], declared: founding },
    { date: '2021-10-03', holidays: [{ name: 'foundation' }], declared: undefined },
    { date: '2021-10-04', holidays: [{ name: 'foundation', as: 'substitute' }], declared: worked },
    { date: '2021-10-09', holidays: [{ name: 'hangeul' }], declared: undefined },
    { date: '2021-10-11', holidays: [{ name: 'hangeul', as: 'substitute' }], declared: undefined },
  ]);
});

it('knows the years of the list, the present one and those of declared days', () => {
  expect(yearsKnown(2021, {})).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  expect(yearsKnown(2029, { '2031-10-01': founding }).slice(-2)).toEqual([2029, 2031]);
  expect(daysOfYear(2029, {})).toEqual([]);
});
