// Holds the names of meetings to how offices count them.
import { expect, it } from '@jest/globals';
import { meetingLabel } from './meeting-number.js';

it('counts meetings per year, and leaves other numbers as they are', () => {
  expect(meetingLabel('2021-7')).toEqual({ ko: '2021년 7차 회의', en: 'Meeting 7 of 2021' });
  expect(meetingLabel('임시 1')).toEqual({ ko: '임시 1 회의', en: 'Meeting 임시 1' });
});
