// A PDF says all that its paper says, to eyes and to screen readers, wherever and whenever it is made.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { endlessText, examplePaper, hostileTexts, tableTexts } from '#testing/example-paper';
import { examplePicture } from '#testing/example-picture';
import { describeWithTypst } from '#testing/needs';
import { notRead, readPdf } from '#testing/read-pdf';
import type { Block, Paper } from '../model.js';
import { printable } from '../printable.js';
import { PdfUnavailable, openCompiler } from './compiler.js';
import { drawable, pieces } from './drawable.js';
import type { Font } from './font.js';
import { writePdf } from './write-pdf.js';

const millimetre = 72 / 25.4;

const bare = (text: string) => text.replace(/\s+/g, '');

const paperOf = (...blocks: readonly Block[]): Paper =>
  examplePaper('ko', { draftMark: undefined, sections: [{ orientation: 'portrait', blocks }] });

describeWithTypst('The example paper as PDF', () => {
  let written: Uint8Array;
  let read: Awaited<ReturnType<typeof readPdf>>;
  let font: Font;

  beforeAll(async () => {
    written = await writePdf(examplePaper());
    read = await readPdf(written);
    font = (await openCompiler()).fonts.regular;
  });

  it('has every cell of every table, in their order', () => {
    const { pages } = read;
    const cells = pages.flatMap(({ elements }) => elements.filter(({ role }) => /^T[DH]$/.test(role)));
    const expected = tableTexts(examplePaper())
      .flat(2)
      .map((text) => bare(drawable(text, font)));
    const found = cells.map(({ text }) => bare(text)).filter(Boolean);
    expect(notRead(expected.filter(Boolean), found)).toEqual([]);
  });

  it('has what was typed as text, whatever it looks like', () => {
    const { pages } = read;
    const paragraphs = pages.flatMap(({ elements }) => elements.map(({ text }) => bare(text)));
    expect(paragraphs).toEqual(
      expect.arrayContaining(hostileTexts.map((text) => bare(`- ${drawable(printable(text), font)}`))),
    );
  });

  it('tells a screen reader its language, headings, heads of tables and pictures', () => {
    const { pages, info, marked } = read;
    const elements = pages.flatMap((page) => page.elements);
    const said = (wanted: string) =>
      elements.filter(({ role }) => role === wanted).map(({ text }) => text.trim());
    expect(marked).toBe(true);
    expect(info).toMatchObject({ Language: 'ko', Title: '제2차 점검 회의록', Author: '성과평가과' });
    expect([said('H1'), said('H2'), said('H3')]).toEqual([
      ['제2차 점검 회의록'],
      ['논의한 내용', '붙임 1'],
      ['바뀐 것'],
    ]);
    expect(said('TH')).toEqual(expect.arrayContaining(['위원', '번호', '성과지표', '사유']));
    expect(said('Caption')).toEqual(['참석 위원', '의견과 답변']);
    expect(elements.find(({ role }) => role === 'Figure')?.alt).toContain('막대 네 개');
  });

  it('lies upright and across as its sections do, and cuts nothing off', () => {
    const { pages } = read;
    const sizes = pages.map(({ view }) => view.slice(2).map((each) => Math.round(each / millimetre)));
    expect(sizes[0]).toEqual([210, 297]);
    expect(sizes.at(-1)).toEqual([210, 297]);
    expect(new Set(sizes.slice(1, -1).map(String))).toEqual(new Set(['297,210']));
    const outside = pages.flatMap(({ view: [, , width = 0], texts }) =>
      texts.filter(({ left, right }) => left < 20 * millimetre - 1 || right > width - 20 * millimetre + 1),
    );
    expect(outside).toEqual([]);
  });

  it('sets text in a cell to its left, where nothing else is said', () => {
    const cell = read.pages[0]?.texts.find(({ text }) => text === '위원 1');
    expect(cell?.left).toBeCloseTo(21.2 * millimetre, 1);
  });

  it('says on each page that it is a draft, its number, and the heads of a table that goes on', () => {
    const { pages } = read;
    expect(pages.length).toBeGreaterThan(10);
    pages.forEach(({ texts }, at) => {
      const lines = texts.map(({ text }) => text);
      expect(lines).toContain('작성 중');
      expect(lines.join('')).toContain(`- ${at + 1} -`);
      if (at > 0 && at < pages.length - 1) expect(lines).toContain('성과지표');
    });
  });

  it('declares itself for screen readers and for keeping, with no font but its own', () => {
    const file = Buffer.from(written).toString('latin1');
    const { metadata, info } = read;
    expect(metadata.get('pdfuaid:part')).toBe('1');
    expect([metadata.get('pdfaid:part'), metadata.get('pdfaid:conformance')]).toEqual(['2', 'A']);
    expect(info.Keywords).toBe('asOf=2021-07-14T03:00:00Z, position=4242');
    expect(file).toMatch(/\/OutputIntents \[\d+ 0 R\]/);
    const fonts = [...file.matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name?.split('+')[1]);
    expect(new Set(fonts)).toEqual(new Set(['PretendardGOV-Regular', 'PretendardGOV-Bold']));
    expect(file.match(/\/FontFile3 /g)).toHaveLength(fonts.length);
  });

  it('is the same file whenever it is made', async () => {
    expect(Buffer.compare(written, await writePdf(examplePaper()))).toBe(0);
  });
});

describeWithTypst('A paper as PDF', () => {
  it('is no draft once it is final', async () => {
    const { pages } = await readPdf(await writePdf(examplePaper('en', { draftMark: undefined })));
    expect(pages.flatMap(({ texts }) => texts).map(({ text }) => text)).not.toContain('Draft');
  });

  it('may begin with any heading, and leave levels out', async () => {
    const heading = (level: 1 | 2 | 3) => ({ kind: 'heading' as const, level, text: `${level}` });
    const { pages } = await readPdf(await writePdf(paperOf(heading(3), heading(1), heading(3))));
    expect(pages[0]?.elements.filter(({ role }) => role.startsWith('H'))).toEqual([
      { role: 'H1', text: '3' },
      { role: 'H1', text: '1' },
      { role: 'H2', text: '3' },
    ]);
  });

  it('may hold a picture larger than its page, one that says nothing, and a heading without text', async () => {
    const picture = { kind: 'picture' as const, type: 'png' as const, bytes: examplePicture };
    const { pages } = await readPdf(
      await writePdf(
        paperOf(
          { kind: 'heading', level: 1, text: ' ' },
          { ...picture, width: 500, height: 2000, alt: '그림' },
          { ...picture, width: 10, height: 10, alt: '' },
        ),
      ),
    );
    const elements = pages.flatMap((page) => page.elements);
    expect(elements.filter(({ role }) => /^H\d|^Figure/.test(role))).toEqual([
      { role: 'Figure', text: '', alt: '그림' },
    ]);
    expect(pages).toHaveLength(2);
  });

  it('bears a title that looks like a part of the file, and a line without end', async () => {
    const text = 'endobj\n<< /Type /OutputIntent /DestOutputProfile 1 0 R >>\nstartxref\n1\n%%EOF';
    const paper = paperOf(
      { kind: 'heading', level: 1, text },
      { kind: 'paragraph', runs: [{ text: endlessText }] },
    );
    const { pages, metadata } = await readPdf(await writePdf({ ...paper, title: text, author: text }));
    expect(metadata.get('dc:title')).toBe(text.replaceAll('\n', ' '));
    expect(metadata.get('pdfaid:part')).toBe('2');
    expect(
      bare(
        pages
          .flatMap(({ elements }) => elements.filter(({ role }) => role === 'P').map((p) => p.text))
          .join(''),
      ),
    ).toBe(bare(endlessText));
  });
});

describeWithTypst('Text in a PDF', () => {
  let font: Font;

  beforeAll(async () => {
    font = (await openCompiler()).fonts.regular;
  });

  it.each([
    ['composed as fonts have it', '한글 é', '한글 é'],
    ['without what is never seen', 'a\u200bb\ufeffc', 'abc'],
    ['with the number of what the font lacks', '漢字 🙂 \ue000', '漢字 [U+1F642] [U+E000]'],
  ])('is drawn %s', (_, typed, drawn) => {
    expect(drawable(typed.normalize('NFD'), font)).toBe(drawn);
  });

  it.each([
    [['a short word'], 'a short word'],
    [['가나다라마바사'], '가나다라마바사'],
    [['w', 'i', 'd', 'e', 'w', 'i', 'd', 'e가나다라마바사'], 'widewide가나다라마바사'],
    [['m', 'x\u0327', 'm', 'm', 'm', 'm'], 'mx\u0327mmmm'],
  ])('parts as %j where a word is wider than four letters', (parts, line) => {
    expect(pieces(line, 4, font)).toEqual(parts);
  });
});

describe('Where no compiler runs', () => {
  it('the reader is told so in both languages', () => {
    const refusal = new PdfUnavailable('sunos-sparc');
    expect(refusal.message).toContain('sunos-sparc');
    expect(refusal.ko).toContain('PDF를 만들 수 없습니다');
  });
});

describeWithTypst('A table that stays together', () => {
  const names = ['줄1', '줄2', '줄3', '줄4', '줄5', '줄6'];
  const rows = names.map((text) => ({
    cells: [{ paragraphs: [{ kind: 'paragraph' as const, runs: [{ text }] }] }],
  }));
  const paper = (together: boolean): Paper =>
    paperOf(
      ...Array.from({ length: 48 }, (): Block => ({ kind: 'paragraph', runs: [{ text: '앞의 글' }] })),
      { kind: 'table', caption: '표의 이름', columns: [1], headerRows: 0, together, rows },
    );
  /** How many of its rows, and of its caption, each page has. */
  const partsOnPages = async (together: boolean) => {
    const { pages } = await readPdf(await writePdf(paper(together)));
    return pages.map(({ elements }) => {
      const found = new Set(elements.map(({ text }) => bare(text)));
      return ['표의이름', ...names].filter((name) => found.has(name)).length;
    });
  };

  it('stands on one page with its caption; any other goes over to the next', async () => {
    expect(await partsOnPages(true)).toEqual([0, 1 + names.length]);
    const [first = 0, second = 0] = await partsOnPages(false);
    expect([first > 1, second > 0]).toEqual([true, true]);
  });
});
