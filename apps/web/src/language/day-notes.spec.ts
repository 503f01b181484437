// A day that somebody chose is said to be off, past, or not known; of a plain one nothing is said.
import { expect, it } from '@jest/globals';
import { dayNote } from './day-notes.js';

const seen = { today: '2021-07-19', own: { '2021-10-01': { status: 'off', name: '개청기념일' } } } as const;

it('says why a day is off, with its weekday', () => {
  expect(dayNote('2021-08-16', seen)).toEqual({
    ko: '2021년 8월 16일 (월) · 대체공휴일(광복절)',
    en: 'Mon 16 Aug 2021 · Substitute holiday (Liberation Day)',
  });
  expect(dayNote('2021-07-24', seen)?.ko).toBe('2021년 7월 24일 (토) · 주말');
  expect(dayNote('2021-10-01', seen)?.ko).toBe('2021년 10월 1일 (금) · 휴무일: 개청기념일');
  expect(dayNote('2025-05-05', seen)?.ko).toBe('2025년 5월 5일 (월) · 어린이날 · 부처님 오신 날');
});

it('says that a day is past, where that matters', () => {
  expect(dayNote('2021-07-16', seen)?.en).toBe('Fri 16 Jul 2021 · in the past');
  expect(dayNote('2021-07-16', { own: {} })).toBeUndefined();
});

it('says where holidays are not known', () => {
  expect(dayNote('2028-01-03', seen)?.ko).toContain('주말만 확인했습니다');
  expect(dayNote('2028-01-01', seen)?.ko).toBe('2028년 1월 1일 (토) · 주말');
});

it.each(['', '2021-02-30', '2021-07-20'])('says nothing of %j', (date) => {
  expect(dayNote(date, seen)).toBeUndefined();
});
