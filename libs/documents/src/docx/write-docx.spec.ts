// A Word file says all that its paper says, to whoever reads it and to whoever works on it further.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { endlessText, examplePaper, hostileTexts } from '#testing/example-paper';
import { tablesByKordoc, tablesOf } from '#testing/read-by-kordoc';
import { printable } from '../printable.js';
import { writeDocx } from './write-docx.js';

const entities = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };

const unescaped = (xml: string | undefined) =>
  xml?.replace(
    /&\w+;/g,
    (entity) => Object.entries(entities).find(([name]) => name === entity)?.[1] ?? entity,
  );

describe('The example paper as DOCX', () => {
  let written: Uint8Array;
  let parts: Readonly<Record<string, Uint8Array>>;
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const all = (pattern: RegExp, path = 'word/document.xml') =>
    [...part(path).matchAll(pattern)].map(([, found]) => found);

  beforeAll(async () => {
    written = await writeDocx(examplePaper());
    parts = unzipSync(written);
  });

  it('has every cell of every table at its place, as another reader sees it', async () => {
    expect(await tablesByKordoc(written)).toEqual(tablesOf(examplePaper()));
  });

  it('has what was typed as text, whatever it looks like', () => {
    const texts = all(/<w:t xml:space="preserve">([^<]*)<\/w:t>/g).map(unescaped);
    const typed = [...hostileTexts, endlessText].flatMap((text) => printable(text).split('\n'));
    expect(texts).toEqual(expect.arrayContaining(typed));
  });

  it('has real headings, and heads of tables that are repeated', () => {
    expect(all(/<w:pStyle w:val="(Heading\d)"\/>/g)).toEqual([
      'Heading1',
      'Heading2',
      'Heading2',
      'Heading3',
    ]);
    const repeated = part('word/document.xml')
      .split('<w:tbl>')
      .slice(1)
      .map((table) => table.match(/<w:tblHeader\/>/g)?.length ?? 0);
    expect(repeated).toEqual([1, 1, 1, 2, 1]);
  });

  it('prints marks as text, so that they are the same in every format', () => {
    expect(all(/<w:t xml:space="preserve">(\S{1,3}) <\/w:t>/g).slice(0, 4)).toEqual([
      '1.',
      '2.',
      '가.',
      '나.',
    ]);
    expect(part('word/document.xml')).not.toContain('<w:numPr>');
  });

  it('lies upright and across as its sections do', () => {
    expect(all(/<w:pgSz [^>]*w:orient="(\w+)"/g)).toEqual(['portrait', 'landscape', 'portrait']);
  });

  it('says on each page that it is a draft, and its number', async () => {
    expect(Object.keys(parts).filter((path) => /^word\/header\d/.test(path))).toHaveLength(3);
    expect(part('word/header2.xml')).toContain('작성 중');
    expect(part('word/footer2.xml')).toContain('PAGE');
    const final = unzipSync(await writeDocx(examplePaper('en', { draftMark: undefined })));
    expect(Object.keys(final).filter((path) => /^word\/header\d/.test(path))).toEqual([]);
  });

  it('carries the ids of tables and rows, its position and its one date', () => {
    const known = new Map(
      [...part('docProps/custom.xml').matchAll(/name="([^"]+)"><vt:lpwstr>([^<]*)</g)].map(
        ([, name, value]) => [name, value],
      ),
    );
    expect(known.get('position')).toBe('4242');
    const bookmarks = all(/<w:bookmarkStart w:name="([^"]+)"/g).map((name) => known.get(name));
    expect([...known.values()]).toEqual(expect.arrayContaining(['roll', 'opinions']));
    expect(bookmarks).toEqual(
      expect.arrayContaining(['opinion-1-1', 'opinion-3-3', 'opinion-24-3', 'change-2']),
    );
    expect(all(/<dcterms:\w+[^>]*>([^<]*)</g, 'docProps/core.xml')).toEqual([
      '2021-07-14T03:00:00Z',
      '2021-07-14T03:00:00Z',
    ]);
  });

  it('is the same file whenever it is made', async () => {
    expect(Buffer.compare(written, await writeDocx(examplePaper()))).toBe(0);
  });
});
