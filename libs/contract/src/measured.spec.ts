// No digit may be lost between the log and the eye.
import { expect, it } from '@jest/globals';
import { grouped, measured } from './measured.js';

it.each([
  ['5', '5'],
  ['999', '999'],
  ['1000', '1,000'],
  ['-4000', '-4,000'],
  ['123456789012345678901234567890', '123,456,789,012,345,678,901,234,567,890'],
  ['1234.56789', '1,234.56789'],
  ['', ''],
])('groups %s as %s', (figure, expected) => {
  expect(grouped(figure)).toBe(expected);
});

it.each([
  ['1200', '명', '1,200명'],
  ['5', '%', '5%'],
  ['4000', 'thousand won', '4,000 thousand won'],
  ['5', '', '5'],
])('writes %s in %s as %s', (figure, unit, expected) => {
  expect(measured(figure, unit)).toBe(expected);
});
