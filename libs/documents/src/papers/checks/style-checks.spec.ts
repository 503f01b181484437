// Papers are held to official style as they are printed: dates, numbers that somebody typed, and the mark of the end.
import { describe, expect, it } from '@jest/globals';
import type { Block, Paper } from '../../model.js';
import { cell, paragraph } from '../blocks.js';
import { item } from '../letter.js';
import { styleLacks } from './style-checks.js';

const paperOf = (blocks: readonly Block[], language: Paper['language'] = 'ko'): Paper => ({
  ...{ title: '통지', language, author: 'S시', asOf: '2021-07-14T00:00:00Z', position: '1' },
  sections: [{ orientation: 'portrait', blocks }],
});
const signed: Block = { kind: 'approvalLine', steps: [] };
const placesOf = (check: string, ...blocks: readonly Block[]) =>
  styleLacks(paperOf(blocks))
    .filter((found) => found.check === check)
    .map(({ place }) => place);

describe('the style of a paper', () => {
  it('wants days as 2021. 7. 14., wherever they are printed', () => {
    const table: Block = {
      kind: 'table',
      columns: [1],
      headerRows: 0,
      rows: [{ cells: [cell('2021-07-14까지, 2021. 7. 14.(수)부터, 2021년 7월 14일')] }],
    };
    expect(placesOf('date-style', table, paragraph('2021.7.14 또는 2021. 07. 14.'))).toEqual([
      '2021-07-14',
      '2021년 7월 14일',
      '2021.7.14',
      '2021. 07. 14.',
    ]);
    expect(placesOf('date-style', paragraph('등록 2021-123호, 13.5%, 2021. 7. 14. ~ 2021. 8. 1.'))).toEqual(
      [],
    );
  });

  it.each([
    ['in order', ['1. 하나', '가. 둘', '나. 셋', '1) 넷', '2. 다섯'], []],
    ['a depth left out', ['1. 하나', '1) 둘'], ['1) 둘']],
    ['a number left out', ['1. 하나', '3. 둘'], ['3. 둘']],
    ['begun deeper', ['가. 하나', '나. 둘'], ['가. 하나', '나. 둘']],
    ['one number alone', ['1) 하나'], []],
  ])('wants typed numbers in the official order: %s', (_name, lines, wrong) => {
    const items: Block = { kind: 'items', marks: 'dashes', items: lines.map((line) => item(line)) };
    expect(placesOf('numbering-style', items)).toEqual(wrong);
  });

  it('wants the mark of the end once where a paper is signed', () => {
    expect(placesOf('end-missing', paragraph('붙임  표 1부.  끝.'), signed)).toEqual([]);
    expect(placesOf('end-missing', paragraph('붙임  표 1부.'), signed)).toEqual(['통지']);
    expect(placesOf('end-missing', paragraph('이상입니다. 끝.'), paragraph('끝.'), signed)).toEqual(['통지']);
    expect(placesOf('end-missing', paragraph('표'))).toEqual([]);
  });

  it('is that of Korean papers', () => {
    expect(styleLacks(paperOf([paragraph('2021-07-14'), signed], 'en'))).toEqual([]);
  });
});
