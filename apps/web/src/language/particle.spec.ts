// A wrong particle is the first thing that a Korean reader trips over.
import { expect, it } from '@jest/globals';
import { joined } from './particle.js';

it.each([
  ['2021년도 시행계획', '2021년도 시행계획과'],
  ['당초 계획서', '당초 계획서와'],
  ['정정 1차', '정정 1차와'],
  ['힣', '힣과'],
  ['가', '가와'],
  ['plan-2021', 'plan-2021와'],
  ['', '와'],
])('%j is joined as %j', (word, expected) => {
  expect(joined(word)).toBe(expected);
});
