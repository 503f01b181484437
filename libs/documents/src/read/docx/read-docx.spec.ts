// A Word file is read as it stands: what was deleted or moved away is not in it, and tables within cells are taken apart.
import { describe, expect, it } from '@jest/globals';
import { wordFile, wordText } from '#testing/hostile/packages';
import { readDocx } from './read-docx.js';

const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const blocksOf = (body: string) => readDocx(wordFile(body)).blocks;

describe('A Word file', () => {
  it('says what it says once changes are accepted', () => {
    const body =
      '<w:p><w:r><w:t>목표 </w:t></w:r><w:del><w:r><w:delText>10</w:delText></w:r></w:del>' +
      '<w:ins><w:r><w:t>12</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>옛</w:t></w:r></w:moveFrom></w:p>';
    expect(blocksOf(body)).toEqual([{ kind: 'text', text: '목표 12', line: 1 }]);
  });

  it('is formed as it stands, not as it was before a change that is tracked', () => {
    const heading =
      '<w:p><w:pPr><w:pStyle w:val="Heading2"/><w:pPrChange><w:pPr><w:pStyle w:val="Heading4"/></w:pPr></w:pPrChange></w:pPr>' +
      '<w:r><w:t>안건</w:t></w:r></w:p>';
    expect(blocksOf(heading)).toEqual([{ kind: 'text', text: '안건', line: 1, level: 2 }]);
    const wide = '<w:tcPrChange><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tcPrChange>';
    const [read] = blocksOf(table(row(cell(wordText('가'), wide), cell(wordText('나')))));
    expect(read?.kind === 'table' && read.rows[0]?.cells.map(({ column }) => column)).toEqual([1, 2]);
  });

  it('says a text box once, and the level of a heading', () => {
    const box = `<w:txbxContent>${wordText('상자')}</w:txbxContent>`;
    const body =
      '<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>안건</w:t></w:r></w:p>' +
      `<w:p><w:r><mc:AlternateContent xmlns:mc="x"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(blocksOf(body)).toEqual([
      { kind: 'text', text: '안건', line: 1, level: 2 },
      { kind: 'text', text: '상자', line: 2 },
    ]);
  });

  it('has cells over rows and columns, and paragraphs in them as lines', () => {
    const body = table(
      row(
        cell(wordText('가') + wordText('나'), '<w:vMerge w:val="restart"/>'),
        cell(wordText('다'), '<w:gridSpan w:val="2"/>'),
      ),
      row(cell(wordText(''), '<w:vMerge/>'), cell(wordText('라')), cell(wordText('마'))),
    );
    const [read] = blocksOf(body);
    expect(read?.kind === 'table' && read.rows.map(({ cells }) => cells)).toEqual([
      [
        { column: 1, text: '가\n나', across: 1, down: 2 },
        { column: 2, text: '다', across: 2, down: 1 },
      ],
      [
        { column: 2, text: '라', across: 1, down: 1 },
        { column: 3, text: '마', across: 1, down: 1 },
      ],
    ]);
  });

  it('has a table within a cell after the table that it stood in, and says so', () => {
    const inner = table(row(cell(wordText('안')), cell(wordText('쪽'))));
    const { blocks, leftOut } = readDocx(
      wordFile(table(row(cell(wordText('앞') + inner + wordText('뒤')))) + wordText('끝')),
    );
    expect(
      blocks.map((block) =>
        block.kind === 'text' ? block.text : block.rows[0]?.cells.map(({ text }) => text),
      ),
    ).toEqual([['앞\n뒤'], ['안', '쪽'], '끝']);
    expect(leftOut).toEqual([{ kind: 'nested-table', where: '2' }]);
  });
});
