// Shows that the keys of the decisions are found under any layout.
import { expect, it } from '@jest/globals';
import { letterOfKey } from './settling.js';

it.each([
  ['a Latin layout', { key: 'j', code: 'KeyJ' }, 'J'],
  ['a Latin layout with other places', { key: 'j', code: 'KeyC' }, 'J'],
  ['a Hangul layout that hands out letters', { key: 'ㅓ', code: 'KeyJ' }, 'J'],
  ['a Hangul layout that composes', { key: 'Process', code: 'KeyA' }, 'A'],
  ['no letter', { key: 'Enter', code: 'Enter' }, 'Enter'],
])('takes the key for its letter: %s', (_, pressed, letter) => {
  expect(letterOfKey(pressed)).toBe(letter);
});
