// Holds the names of holidays to what the almanac calls them.
import { expect, it } from '@jest/globals';
import { holidayLabel } from './holiday-label.js';

it('says what a day is, and in place of which it is', () => {
  expect(holidayLabel({ name: 'liberation' })).toEqual({ ko: '광복절', en: 'Liberation Day' });
  expect(holidayLabel({ name: 'liberation', as: 'substitute' }).ko).toBe('대체공휴일(광복절)');
  expect(holidayLabel({ name: 'presidentialElection', as: 'temporary' }).ko).toBe('임시공휴일(대통령선거)');
});
