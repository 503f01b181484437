// Cells as offices write them.
import { describe, expect, it } from '@jest/globals';
import { sectorLabels, seatRoleLabels } from '../glossary.js';
import { dateIn, figureIn, periodIn, flagIn, isPersonId, listIn, wordEnding, wordIn } from './cells.js';

describe('a cell', () => {
  it.each(['2021-01-04', '2021. 1. 4.', '2021.1.4', '2021/01/04', '20210104', '2021년 1월 4일'])(
    'says a date: %s',
    (cell) => {
      expect(dateIn(cell)).toBe('2021-01-04');
    },
  );

  it.each(['', '2021-13-04', '2021-02-30', '1월 4일', '21-01-04'])('says no date: %s', (cell) => {
    expect(dateIn(cell)).toBeUndefined();
  });

  it.each([
    ['2024-Q3', '2024-Q3'],
    ['2022-Q3/2024-Q1', '2022-Q3/2024-Q1'],
    ['2024년 3분기', '2024-Q3'],
    ['2024. 3/4분기', '2024-Q3'],
    ['2024년 상반기', '2024-H1'],
    ['2024 하반기', '2024-H2'],
    ['2024년 9월', '2024-09'],
    ['2024년', '2024'],
    [' 2024 ', '2024'],
  ])('says a period: %s', (cell, period) => {
    expect(periodIn(cell)).toBe(period);
  });

  it.each(['', '3분기', '2024년 5분기', '2024년 13월', '2024년 언젠가', '24년'])(
    'says no period: %s',
    (cell) => {
      expect(periodIn(cell)).toBeUndefined();
    },
  );

  it('says yes or no, or neither', () => {
    expect(['예', 'O', '○', '중점'].map(flagIn)).toEqual([true, true, true, true]);
    expect(['아니요', 'X', '-', ''].map(flagIn)).toEqual([false, false, false, false]);
    expect(flagIn('글쎄')).toBeUndefined();
  });

  it('says an exact figure', () => {
    expect(['960,000', '0.5', '5'].map(figureIn)).toEqual(['960000', '0.5', '5']);
    expect(['스물', '5명', ''].map(figureIn)).toEqual([undefined, undefined, undefined]);
  });

  it('says a word by its label or a part of it', () => {
    expect(wordIn(seatRoleLabels, '총무')).toBe('secretary');
    expect(wordIn(seatRoleLabels, 'Chair')).toBe('chair');
    expect(wordIn(sectorLabels, '기타')).toBeUndefined();
    expect(wordIn(sectorLabels, '')).toBeUndefined();
    expect(wordEnding(seatRoleLabels, '공공분과장')).toBe('chair');
  });

  it('names several, and tells an id from a name', () => {
    expect(listIn('관광과, 지역경제과 / -')).toEqual(['관광과', '지역경제과']);
    expect(['kim-2021', '홍길동', ''].map(isPersonId)).toEqual([true, false, false]);
  });
});
