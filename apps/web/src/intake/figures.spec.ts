// Shows figures that do not agree as every other page writes them.
import { expect, it } from '@jest/globals';
import { differenceSaid, figureSaid } from './figures.js';

it.each([
  ['218000000', '218,000,000'],
  ['-1500.5', '-1,500.5'],
  ['명', '명'],
  ['2021.', '2021.'],
])('reads %j as %j', (words, said) => {
  expect(figureSaid(words)).toBe(said);
});

it.each([
  ['1500', '+1,500'],
  ['-1500', '−1,500'],
])('says which way figures differ: %j is %j', (by, said) => {
  expect(differenceSaid(by)).toBe(said);
});
