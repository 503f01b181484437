// What must not lie in a log is planted, and looked for.
import { describe, expect, it } from '@jest/globals';
import { saidBriefly, saidOf, withheld } from './withheld.js';

describe('a line', () => {
  it.each([
    ['550 5.1.1 <gildong.hong@city.go.kr> unknown', 'gildong'],
    ['수신자 홍길동@도시.한국 거절', '홍길동'],
    ['connect postgres://app:opensesame@db:5432/cycles', 'opensesame'],
    ['call back at 010-1234-5678', '1234'],
    ['call back at 01012345678', '12345'],
    ['call back at +82 10-1234-5678', '1234'],
    ['call back at +82-2-123-4567', '4567'],
    ['call back at +82 (0)10 1234 5678', '5678'],
    ['call back at +821012345678', '12345'],
    ['office 02-123-4567 is closed', '4567'],
    ['resident 900101-1234567', '1234567'],
    ['Authorization: Bearer abc.def.ghi', 'abc.def'],
    ['GET /#at=link&secret=opensesame', 'opensesame'],
    ['/callback?code=4711&state=0815', '4711'],
  ])('is said without what it must not say: %s', (line, planted) => {
    expect(withheld(line)).not.toContain(planted);
  });

  it.each([
    'address: http://127.0.0.1:3000',
    '주소 · address: http://[::1]:3000',
    '/srv/cycles/mail/1767226500000.eml',
    'queue delivery: connect ECONNREFUSED 127.0.0.1:6379',
    'lists: being rebuilt: 4000 of 120000000000',
  ])('is left as it is where it says nothing of people: %s', (line) => {
    expect(withheld(line)).toBe(line);
  });
});

it('what is very long is cut before anything is looked for', () => {
  expect(withheld('a'.repeat(10_000_000))).toHaveLength(16_002);
});

describe('a fault', () => {
  it.each([
    new Error('no such thing'),
    new TypeError("Cannot read properties of undefined (reading 'state')"),
    new TypeError('found.map is not a function'),
  ])('says where it was: %s', (error) => {
    const [said, frame] = saidOf(error).split('\n');
    expect(said).toBe(`${error.name}: ${error.message}`);
    expect(frame).toMatch(/^\s+at /);
  });

  it.each([
    Object.assign(new Error('invalid input syntax: "홍길동의 의견"'), { code: '22P02' }),
    Object.assign(new Error('duplicate key (홍길동)'), { code: '23505' }),
    new TypeError("Cannot create property 'at' on string '홍길동의 의견'"),
    new TypeError('"홍길동의 의견" is not a function'),
    new RangeError('Invalid language tag: 홍길동'),
    new SyntaxError('Unexpected token \'h\', "홍길동의 의견" is not valid JSON'),
  ])('quotes nothing of what was written: %s', (error) => {
    expect(saidOf(error)).not.toContain('홍길동');
  });

  it('is told in one line where nobody asks where it was', () => {
    const away = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
    expect([new Error('no such thing'), away].map(saidBriefly)).toEqual([
      'Error: no such thing',
      'AggregateError ECONNREFUSED',
    ]);
  });

  it('is told by its kind alone where it is no error', () => {
    expect(saidOf('홍길동')).toBe('thrown: string');
  });
});
