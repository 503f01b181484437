// The tools that tables of papers are read with: headers over merged cells, figures, money, dates and boxes as they are printed.
import { describe, expect, it } from '@jest/globals';
import type { ReadCell, ReadDocument, ReadTable } from '#documents/read/document';
import { readText } from '#documents/read/text/read-text';
import { stretchesIn } from '../checks/stretches.js';
import { amountIn, measuredIn, scaleIn } from './figures.js';
import { columnOf, headed, under } from './headed.js';
import { sourcedIn, sourceWordsOf } from './money.js';
import { periodOf, runIn, yearColumn } from './periods.js';
import { boxesIn, isNone } from './words.js';

const words = [/^구분/, /지표$/, /목표$/, /(?<!\d)\d{4}년?$/];

const tableOf = (...rows: readonly string[]): ReadTable => {
  const [table] = readText(Buffer.from(rows.join('\n'))).blocks;
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};

const cell = (column: number, text: string, across = 1, down = 1): ReadCell => ({
  column,
  text,
  across,
  down,
});

describe('a table under its header', () => {
  const flat = tableOf(
    '구분\t확인지표\t목표\t2022\t',
    '1\t일자리\t인원\t5\t3',
    '구분\t확인지표\t목표\t2022\t',
    '2\t교육\t인원\t7\t-',
  );
  const spanned: ReadTable = {
    kind: 'table',
    nth: 1,
    line: 1,
    rows: [
      { nth: 1, cells: [cell(1, '구 분', 1, 2), cell(2, '확인지표', 2, 2), cell(4, '계획', 2)] },
      { nth: 2, cells: [cell(4, '목표'), cell(5, '2022')] },
      { nth: 3, cells: [cell(1, '1'), cell(2, '일자리'), cell(3, '인원'), cell(4, '5'), cell(5, '3')] },
    ],
  };

  it.each([
    ['whose merged cells a text has lost', flat],
    ['whose cells say what they cover', spanned],
  ])('%s has each figure under its word', (_, table) => {
    const found = headed(table, words);
    const [row] = found?.rows ?? [];
    expect(
      found && row && [/^구분/, /지표$/, /목표$/, /2022$/].map((word) => under(found, row, word)),
    ).toEqual(['1', '인원', '5', '3']);
  });

  it('leaves out the header where a page repeats it', () => {
    expect(headed(flat, words)?.rows.map(({ cells: [first] }) => first)).toEqual(['1', '2']);
  });

  it('is none where a word is missing', () => {
    expect(headed(flat, [/예산/])).toBeUndefined();
    const found = headed(flat, words);
    expect(found && columnOf(found, /예산/)).toBeUndefined();
  });
});

describe('figures', () => {
  it.each([
    ['5,200', { value: '5200', unit: '' }],
    ['13,300명', { value: '13300', unit: '명' }],
    ['1 (운영)', { value: '1', unit: '' }],
    ['61.0', { value: '61', unit: '' }],
    ['85.0%', { value: '85', unit: '%' }],
    ['-', undefined],
    ['', undefined],
  ])('%s', (text, read) => {
    expect(measuredIn(text)).toEqual(read);
  });

  it('take a dash for none, and a zero for a figure', () => {
    expect([' - ', '–', ''].map(isNone)).toEqual([true, true, true]);
    expect(isNone('0')).toBe(false);
  });

  it('of money are counted in the scale over them, exactly', () => {
    expect([
      scaleIn('(단위 : 백만원)'),
      scaleIn('총사업비 (천 원)'),
      scaleIn('지원 사업 (단위: 명)'),
    ]).toEqual(['millionWon', 'thousandWon', undefined]);
    expect(amountIn('millionWon', '106161', '천')).toBe('106.161');
    expect(amountIn('millionWon', '24', '억')).toBe('2400');
  });
});

describe('money in a sentence', () => {
  const document = (text: string): ReadDocument => readText(Buffer.from(text));
  const inDistrict = sourceWordsOf(document('국비 시비 구비'));

  it('has its sources and their shares', () => {
    expect(sourcedIn('총 100백만 원(시 70, 구 30) (시 70:구 30)', inDistrict)).toEqual([
      {
        printed: '100백만 원(시 70, 구 30) (시 70:구 30)',
        total: '100',
        word: '백만',
        parts: [
          { source: 'province', value: '70' },
          { source: 'own', value: '30' },
        ],
        shares: [
          { source: 'province', value: '70' },
          { source: 'own', value: '30' },
        ],
      },
    ]);
    expect(sourcedIn('218백만 원(전액 구비)', inDistrict)[0]?.parts).toEqual([
      { source: 'own', value: '218' },
    ]);
  });

  it('is the city’s own where a province gives the rest', () => {
    expect(inDistrict('시비')).toBe('province');
    expect(sourceWordsOf(document('국비 도비 시비'))('시 비')).toBe('own');
    expect(inDistrict('기타(민자)')).toBe('other');
    expect(inDistrict('사비')).toBeUndefined();
  });
});

describe('dates', () => {
  it('of columns are years and halves of them', () => {
    expect(yearColumn('2018년 [하반기]')).toEqual({ year: 2018, period: '2018-H2' });
    expect(yearColumn('연도별투자계획2019년')).toEqual({ year: 2019, period: '2019' });
    expect(['12018', '9999년', '계'].map(yearColumn)).toEqual([undefined, undefined, undefined]);
  });

  it('of logs are months, from one to another too', () => {
    expect(['2022. 9.', '2024. 2.~3.', '2024. 13.', '미정'].map(periodOf)).toEqual([
      '2022-09',
      '2024-02/2024-03',
      undefined,
      undefined,
    ]);
  });

  it('of projects are months of their year, or all of it', () => {
    expect(runIn('운영기간: 2016. 3. ~ 12.', 2016)).toBe('2016-03/2016-12');
    expect(runIn('운영기간: 2016. 1. ~ 12. (월 1회)', 2016)).toBe('2016');
    expect(runIn('연중(수시)', 2016)).toBe('2016');
    expect(runIn('미정', 2016)).toBeUndefined();
  });

  it('that say how many months lie between them are counted again', () => {
    const sizes = (text: string) => stretchesIn(text, '', {}).map(({ says, follows }) => [says, follows]);
    expect(sizes('3.~6.(4개월), 7.~12.(5개월), 3.~7(4개월)')).toEqual([
      ['5', '6'],
      ['4', '5'],
    ]);
    expect(sizes('2024. 7. 1.~11. 30.(5개월)')).toEqual([]);
    expect(sizes('연 8개월 (상·하반기 각 5개월)')).toEqual([['8', '10']]);
  });
});

describe('boxes', () => {
  it.each([
    '<input type="checkbox"/> 완료 <input checked="" type="checkbox"/> 이행 후 지속추진',
    '☐ 완료 ☑ 이행 후 지속추진',
    '□ 완료 ■ 이행 후 지속추진',
  ])('%s', (text) => {
    expect(boxesIn(text)).toEqual([
      { label: '완료', ticked: false },
      { label: '이행 후 지속추진', ticked: true },
    ]);
  });
});
