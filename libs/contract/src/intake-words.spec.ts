// Somebody must find in their file what is said of it.
import { expect, it } from '@jest/globals';
import { placeLabel } from './intake-words.js';

it('says where in a file something stands', () => {
  expect(placeLabel({ table: 1, row: 3, column: 2 })).toEqual({
    ko: '표 1, 3행, 2열',
    en: 'table 1, row 3, column 2',
  });
  expect(placeLabel({ line: 12 }).ko).toBe('12번째 줄');
});
