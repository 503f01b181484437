// Values that break programs: each of them was somebody's outage once.
import { fc } from '#testing/drawn';

const kilo = 1_000;

/** Texts in which a parser, a database, a log or a screen may stumble. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'NUL\u0000안',
  '\ud800',
  '\udc00가',
  '가\ud83d',
  '\u202e뒤집힌 글\u202c',
  '\u200b\u200d\ufeff',
  'e\u0301\u0301\u0301'.repeat(50),
  '\u1112\u1161\u11ab\u1100\u1173\u11af',
  'ㅎㅏㄴㄱㅡㄹ',
  '👩‍👩‍👧‍👦🏴‍☠️',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  '9'.repeat(400),
  '99999999999999999999',
  '2147483648',
  '9007199254740993',
  '-1',
  '1.5',
  'null',
  'undefined',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../../etc/passwd',
  '..\\..\\windows',
  '%00',
  '%2e%2e%2f',
  "' OR '1'='1",
  "'; DROP TABLE eventstore.events; --",
  '$1',
  '${7*7}{{7*7}}<%= 7*7 %>',
  '<script>alert(1)</script>',
  '=cmd|calc!A1',
  '#import "@preview/x:1"',
  '\r\nset-cookie: a=b',
  '2021-02-30',
  '0000-00-00',
  '9999-12-31',
  '+275760-09-13',
  '2021-07-14T00:00:00Z',
  '24:00',
  '가'.repeat(20 * kilo + 1),
  'a'.repeat(101),
  'a'.repeat(321),
  '\n'.repeat(kilo),
];

const hostileNumbers: readonly number[] = [
  0,
  -0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e21,
  1e308,
  Number.MIN_VALUE,
];

/** What is deep or wide beyond any use, but still JSON. */
export const hostileShapes: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { length: -1 },
  { toString: 1, valueOf: 1 },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  deep(200),
  Array.from({ length: 501 }, () => 'a'),
  Array.from({ length: 100 * kilo }, () => 0),
  Object.fromEntries(Array.from({ length: 2 * kilo }, (_, nth) => [`k${nth}`, nth])),
];

/** Anything that JSON can say and a field does not expect; the huge ones are seldom. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileNumbers) },
  { weight: 3, arbitrary: fc.constantFrom(...hostileShapes) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

/** An object in an object, so many times. */
function deep(levels: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
}
