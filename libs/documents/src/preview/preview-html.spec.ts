// A preview shows what a file says where it says it, as text whatever it holds, and no more than a person looks through.
import { describe, expect, it } from '@jest/globals';
import type { ReadCell, ReadDocument, ReadTable } from '../read/document.js';
import { readText } from '../read/text/read-text.js';
import { previewHtml } from './preview-html.js';

const cell = (column: number, text: string, across = 1, down = 1): ReadCell => ({
  column,
  text,
  across,
  down,
});
const table = (...rows: readonly (readonly ReadCell[])[]): ReadTable => ({
  ...{ kind: 'table', nth: 1, line: 1 },
  rows: rows.map((cells, at) => ({ nth: at + 1, cells })),
});
const page = (document: Partial<ReadDocument>) =>
  previewHtml({ format: 'text', blocks: [], leftOut: [], ...document }, '파일.txt', 'ko');
const rowsOf = (html: string) => [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row]) => row);

describe('A preview', () => {
  it('has headings below the page’s own, paragraphs, and tables with their spans', () => {
    const html = page({
      blocks: [
        { kind: 'text', text: '1. 개요', line: 1, level: 1 },
        { kind: 'text', text: '첫 줄', line: 2 },
        { ...table([cell(1, '가', 2)], [cell(1, '나\n다'), cell(2, '라')]), sheet: '1분기' },
      ],
    });
    expect(html).toContain('<h2>1. 개요</h2><p>첫 줄</p><table><caption>1분기</caption>');
    expect(rowsOf(html)).toEqual(['<td colspan="2">가</td>', '<td>나<br/>다</td><td>라</td>']);
  });

  it('keeps cells in their columns where a sheet leaves some out, and under those that cover them', () => {
    const rows = rowsOf(
      page({ blocks: [table([cell(1, '가', 1, 9), cell(3, '나')], [cell(4, '다')], [cell(2, '라')])] }),
    );
    expect(rows).toEqual([
      '<td rowspan="3">가</td><td></td><td>나</td>',
      '<td></td><td></td><td>다</td>',
      '<td>라</td>',
    ]);
  });

  it('has no cell wider than a table is read, and ends where nothing is left to cover', () => {
    const wide = Array.from({ length: 200 }, () => cell(1, '', 20_000));
    const html = page({ blocks: [table(...Array.from({ length: 29 }, () => wide))] });
    expect(html.match(/colspan="\d+"/g)).toEqual(Array.from({ length: 29 }, () => 'colspan="200"'));
  });

  it('has markup of the file as text', () => {
    const hostile = '<script>alert(1)</script><img src=x onerror=alert(2)>';
    const html = page({
      blocks: [
        { kind: 'text', text: hostile, line: 1 },
        { ...table([cell(1, hostile)]), sheet: hostile },
      ],
    });
    expect(html).not.toMatch(/<script|<img/);
    expect(html.match(/&lt;script&gt;/g)).toHaveLength(3);
    expect(previewHtml(readText(Buffer.from('a')), '<b>"', 'en')).toContain('<title>&lt;b&gt;&quot;</title>');
  });

  it('is in Korean, and what it says of its own in the language of who looks', () => {
    const html = previewHtml({ format: 'text', blocks: [], leftOut: [{ kind: 'macro' }] }, 'a', 'en');
    expect(html.match(/<\w+ lang="\w+"/g)).toEqual(['<html lang="ko"', '<ul lang="en"', '<p lang="en"']);
  });

  it('says what the file holds beside it, each kind once, and that there is nothing', () => {
    const html = page({ leftOut: [{ kind: 'macro' }, { kind: 'picture' }, { kind: 'picture', where: '2' }] });
    expect(html).toContain(
      '<ul lang="ko"><li>매크로는 실행하지도 읽지도 않았습니다.</li><li>그림은 읽지 않았습니다.</li></ul>',
    );
    expect(html).toContain('읽을 글이나 표가 없습니다');
  });

  it.each([
    ['rows', { blocks: [table(...Array.from({ length: 20_000 }, () => [cell(1, '가')]))] }],
    [
      'columns that it leaves out',
      { blocks: [table(...Array.from({ length: 5_000 }, () => [cell(200, '')]))] },
    ],
    ['rows without a cell', { blocks: [table(...Array.from({ length: 20_000 }, () => []))] }],
    ['letters', { blocks: [{ kind: 'text' as const, text: '가'.repeat(1_000_000), line: 1 }] }],
    [
      'lines',
      { blocks: Array.from({ length: 9_000 }, () => ({ kind: 'text' as const, text: '가', line: 1 })) },
    ],
  ])('is cut where a file has more %s than a person looks through, and says so', (_, document) => {
    const html = page(document);
    expect(html.length).toBeLessThan(300_000);
    expect(html).toContain('여기까지만 미리 보여 드립니다');
  });

  it('does not say that there is more where all of it is shown', () => {
    const blocks = Array.from({ length: 3_000 }, () => ({ kind: 'text' as const, text: '가', line: 1 }));
    expect(page({ blocks })).not.toContain('여기까지만');
  });
});
