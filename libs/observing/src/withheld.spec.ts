// What must not lie in a log is planted, and looked for.
import { describe, expect, it } from '@jest/globals';
import { saidOf, withheld } from './withheld.js';

describe('a line', () => {
  it.each([
    ['550 5.1.1 <gildong.hong@city.go.kr> unknown', 'gildong'],
    ['수신자 홍길동@도시.한국 거절', '홍길동'],
    ['connect postgres://app:opensesame@db:5432/cycles', 'opensesame'],
    ['call back at 010-1234-5678', '1234'],
    ['call back at 01012345678', '12345'],
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

describe('a fault', () => {
  it('says where it was', () => {
    const said = saidOf(new TypeError('no such thing'));
    expect(said).toMatch(/^TypeError: no such thing\n\s+at /);
  });

  it.each([
    Object.assign(new Error('invalid input syntax: "홍길동의 의견"'), { code: '22P02' }),
    Object.assign(new Error('duplicate key (홍길동)'), { code: '23505' }),
    new SyntaxError('Unexpected token \'h\', "홍길동의 의견" is not valid JSON'),
  ])('quotes nothing of what was written: %s', (error) => {
    expect(saidOf(error)).not.toContain('홍길동');
  });

  it('is told by its kind alone where it is no error', () => {
    expect(saidOf('홍길동')).toBe('thrown: string');
  });
});
