// What is taken in part by part must come to the same as the whole: under its headings, each row once, by its own number.
import { describe, expect, it } from '@jest/globals';
import type { FiguresImportView, ImportedRow } from '#contract/figure-views';
import type { ImportOutcome } from '#contract/tables/figure-table';
import { outcomesOf, partsOf, sentOf } from './in-parts.js';

const row = (number: number, outcome: ImportOutcome): ImportedRow => ({
  ...{ row: number, outcome, program: '1-1', name: '참여 인원', period: '2024-Q1', value: '1' },
});
const none: ReadonlySet<number> = new Set();
const table = '번호\t지표\n1-1\t"두 줄\n이름"\n\n1-2\t다른\n1-3\t셋째\n';
const tried = [row(2, 'reported'), row(4, 'refused'), row(5, 'corrected')];

describe('a table that is taken in', () => {
  it('goes out under its headings, with the rows that ask for something', () => {
    expect(partsOf(table, tried, none)).toEqual([
      { body: { table: '번호\t지표\n1-1\t"두 줄\n이름"\n1-3\t셋째' }, rows: [2, 5] },
    ]);
  });

  it('goes on with what is not done', () => {
    expect(partsOf(table, tried, new Set([2])).map(({ rows }) => rows)).toEqual([[5]]);
    expect(partsOf(table, tried, new Set([2, 5]))).toEqual([]);
  });

  it('goes out in several parts where it is long', () => {
    const many = Array.from({ length: 250 }, (_, at) => row(at + 2, 'reported'));
    const text = ['번호', ...many.map(({ row: number }) => `n-${number}`)].join('\n');
    const parts = partsOf(text, many, none);
    expect(parts.map(({ rows }) => rows.length)).toEqual([100, 100, 50]);
    expect(parts.flatMap(({ rows }) => rows)).toEqual(many.map(({ row: number }) => number));
  });

  it('goes out whole where it sets a draft, however long it is', () => {
    const many = Array.from({ length: 250 }, (_, at) => row(at + 2, at === 0 ? 'reported' : 'set'));
    const text = ['번호', ...many.map(({ row: number }) => `n-${number}`)].join('\n');
    expect(partsOf(text, many, none)).toEqual([
      { body: { table: text }, rows: many.map(({ row: number }) => number) },
    ]);
  });

  it('tells what became of each row by its number in the whole', () => {
    const [part] = partsOf(table, tried, none);
    const said = { rows: [row(2, 'reported'), row(3, 'refused')] } as unknown as FiguresImportView;
    expect(part && outcomesOf(part, said).map(({ row: number, outcome }) => [number, outcome])).toEqual([
      [2, 'reported'],
      [5, 'refused'],
    ]);
  });

  it('is the file that was taken out, where it is one, and goes out whole', () => {
    expect(sentOf('{"format":"x"}')).toEqual({ figures: { format: 'x' } });
    expect(sentOf('{ no file')).toEqual({ table: '{ no file' });
    expect(partsOf('{"format":"x"}', tried, none)).toEqual([
      { body: { figures: { format: 'x' } }, rows: [2, 4, 5] },
    ]);
  });
});
