// The account of who was told what must count people, not letters, and days as they are in Korea.
import { describe, expect, it } from '@jest/globals';
import type { LetterRead } from './story.js';
import { noticedBy, toldSection } from './told-account.js';

const letter = (person: string, said: Partial<LetterRead> = {}): LetterRead => ({
  person,
  title: `직위 ${person}`,
  kind: 'notice',
  subject: { ko: '[회의 소집] 일자리분과 2021년 7차 회의', en: 'Notice of a meeting' },
  lines: [{ text: { ko: '회의 보기', en: 'Open the meeting' }, link: 'meeting=jobs-2021-7' }],
  written: '2021-07-08T01:01:00.000Z',
  ...said,
});

const duty = (about: string) => ({
  text: { ko: `2021년 8월 6일 (금)까지(3일 남음) 답변 작성: ${about}`, en: '' },
  link: 'round=jobs-2021',
});

const digest = (person: string, written: string, things: number) =>
  letter(person, {
    kind: 'digest',
    written,
    subject: { ko: `처리할 업무 ${things}건`, en: '' },
    lines: [
      ...Array.from({ length: things }, (_, nth) => duty(`1-${nth + 1}`)),
      { text: { ko: '내 업무 열기', en: 'Open my work' }, link: 'at=work' },
      { text: { ko: '처리한 업무는 다시 알리지 않습니다.', en: '' } },
    ],
  });

describe('who was told what', () => {
  it('stands in a line for each day and thing, with those who heard', () => {
    const { lines } = toldSection([
      letter('a'),
      letter('b'),
      digest('a', '2021-07-18T23:59:00.000Z', 2),
      digest('b', '2021-07-19T00:00:00.000Z', 3),
      digest('c', '2021-07-19T15:00:00.000Z', 1),
    ]);
    expect(lines).toEqual([
      expect.stringMatching(
        /^2021-07-08 .* “\[회의 소집\] 일자리분과 2021년 7차 회의” → 2명 · people: 직위 a, 직위 b$/,
      ),
      expect.stringMatching(/^2021-07-19 .* → 2명 · people: 직위 a, 직위 b$/),
      expect.stringMatching(/^ +2021년 8월 6일 \(금\)까지\(3일 남음\) 답변 작성: 5건, 2명 · 5 for 2$/),
      expect.stringMatching(/^2021-07-20 .* → 1명 · person: 직위 c$/),
      expect.stringMatching(/^ +2021년 8월 6일 \(금\)까지\(3일 남음\) 답변 작성: 1건, 1명 · 1 for 1$/),
    ]);
  });

  it('counts people, and names no crowd', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((person) => letter(person));
    expect(toldSection([...many, letter('a')]).lines).toEqual([expect.stringMatching(/→ 5명 · people$/)]);
  });

  it('knows who heard in time', () => {
    const letters = [letter('a'), letter('a'), letter('b', { written: '2021-07-09T15:00:00.000Z' })];
    const wanted = { words: '7차', day: '2021-07-09' };
    expect(noticedBy(letters, wanted)).toBe(1);
    expect(noticedBy(letters, { ...wanted, day: '2021-07-10' })).toBe(2);
    expect(noticedBy(letters, { ...wanted, words: '8차' })).toBe(0);
  });
});
