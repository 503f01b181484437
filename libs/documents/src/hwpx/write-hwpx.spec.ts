// A HWPX file deviates in nothing from files that Hangul saved, and two independent readers find in it what the paper says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { examplePaper } from '#testing/example-paper';
import { xmlParts } from '#testing/hwpx/gather';
import { deviations, type Grammar } from '#testing/hwpx/grammar';
import { openByRhwp, tablesByRhwp } from '#testing/hwpx/read-by-rhwp';
import type { XmlElement } from '#testing/hwpx/xml';
import { tablesByKordoc, tablesOf } from '#testing/read-by-kordoc';
import { placed } from '../grid.js';
import { laidOut } from '../laid-out.js';
import type { Paper } from '../model.js';
import { textArea } from './measures.js';
import { writeHwpx } from './write-hwpx.js';

const grammar = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../testing/src/hwpx/grammar.json'), 'utf8'),
) as Grammar;

function deviationsOf(paper: Paper): readonly string[] {
  return xmlParts(writeHwpx(paper)).flatMap(({ kind, root }) => deviations(root, grammar, kind));
}

/** The tables of a paper with their texts to the last blank. */
function tables(paper: Paper) {
  return laidOut(paper)
    .sections.flatMap(({ blocks }) => blocks)
    .filter((block) => block.kind === 'table')
    .map((table) =>
      placed(table).flatMap(({ cells }) =>
        cells.map(({ cell: { paragraphs }, ...place }) => ({
          ...place,
          text: paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n'),
        })),
      ),
    );
}

const place = ({ row, column, across, down, text }: ReturnType<typeof tables>[number][number]) => ({
  row,
  column,
  across,
  down,
  text,
});

function* elements(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) yield* elements(child);
}

describe('The grammar', () => {
  it.each(['ko', 'en'] as const)('has nothing against a paper in %s', (language) => {
    expect(deviationsOf(examplePaper(language))).toEqual([]);
  });

  it.each<readonly [string, Partial<Paper>]>([
    ['without a draft mark', { draftMark: undefined }],
    ['without a block', { sections: [{ orientation: 'portrait', blocks: [] }] }],
  ])('has nothing against a paper %s', (_, changes) => {
    expect(deviationsOf(examplePaper('ko', changes))).toEqual([]);
  });

  it('comes from files that Hangul saved in several of its versions', () => {
    expect(grammar.sources.reduce((sum, { files }) => sum + files, 0)).toBeGreaterThan(100);
  });

  it.each<readonly [string, (cell: XmlElement) => XmlElement]>([
    [
      'an attribute that is not there',
      (cell) => ({ ...cell, attributes: new Map([...cell.attributes].slice(1)) }),
    ],
    [
      'an attribute of its own',
      (cell) => ({ ...cell, attributes: new Map([...cell.attributes, ['row', '1']]) }),
    ],
    [
      'a value of another kind',
      (cell) => ({ ...cell, attributes: new Map([...cell.attributes, ['header', 'yes']]) }),
    ],
    ['another order', (cell) => ({ ...cell, children: [...cell.children].reverse() })],
    ['a child that is not there', (cell) => ({ ...cell, children: cell.children.slice(1) })],
    ['a child too many', (cell) => ({ ...cell, children: cell.children.flatMap((each) => [each, each]) })],
    ['text where none stands', (cell) => ({ ...cell, text: 'a' })],
  ])('notices %s', (_, change) => {
    const cells = xmlParts(writeHwpx(examplePaper())).flatMap(({ root }) => [...elements(root)]);
    const cell = cells.find(({ name }) => name === 'hp:tc');
    expect(cell && deviations(cell, grammar, 'hp:tr')).toEqual([]);
    expect(cell && deviations(change(cell), grammar, 'hp:tr')).not.toEqual([]);
  });
});

describe('A HWPX file', () => {
  const paper = examplePaper();
  const file = writeHwpx(paper);

  it('is the same for the same paper', () => {
    expect(writeHwpx(examplePaper())).toEqual(file);
  });

  it('says first what it is, uncompressed', () => {
    expect(strFromU8(file.slice(0, 58))).toContain('mimetypeapplication/hwp+zip');
    expect(Object.keys(unzipSync(file))).toEqual([
      'mimetype',
      'version.xml',
      'Contents/header.xml',
      'BinData/image1.png',
      'Contents/section0.xml',
      'Contents/section1.xml',
      'Contents/section2.xml',
      'Preview/PrvText.txt',
      'settings.xml',
      'META-INF/container.rdf',
      'Contents/content.hpf',
      'META-INF/container.xml',
      'META-INF/manifest.xml',
    ]);
  });

  it('names only looks, styles and pictures that it has', () => {
    const all = xmlParts(file).flatMap(({ root }) => [...elements(root)]);
    const ids = (name: string) =>
      new Set(all.filter((each) => each.name === name).map(({ attributes }) => attributes.get('id')));
    const known = {
      charPrIDRef: ids('hh:charPr'),
      paraPrIDRef: ids('hh:paraPr'),
      styleIDRef: ids('hh:style'),
      borderFillIDRef: ids('hh:borderFill'),
      outlineShapeIDRef: ids('hh:numbering'),
      tabPrIDRef: ids('hh:tabPr'),
      binaryItemIDRef: ids('opf:item'),
      idref: ids('opf:item'),
    };
    const dangling = all
      .filter(({ name }) => name !== 'hh:paraHead')
      .flatMap(({ name, attributes }) =>
        Object.entries(known)
          .filter(([key, set]) => attributes.has(key) && !set.has(attributes.get(key)))
          .map(([key]) => `${name} ${key}=${attributes.get(key) ?? ''}`),
      );
    expect(dangling).toEqual([]);
  });

  it('counts what it lists', () => {
    const all = xmlParts(file).flatMap(({ root }) => [...elements(root)]);
    for (const { name, attributes, children } of all) {
      const count = attributes.get('itemCnt') ?? attributes.get('fontCnt') ?? attributes.get('rowCnt');
      const rows = name === 'hp:tbl' ? children.filter((child) => child.name === 'hp:tr') : children;
      if (count !== undefined) expect([name, Number(count)]).toEqual([name, rows.length]);
    }
  });

  it('fits a picture into its page', () => {
    const picture = paper.sections[0]?.blocks.find(({ kind }) => kind === 'picture');
    if (picture?.kind !== 'picture') throw new Error('The example has no picture.');
    const large = { ...picture, width: 600, height: 400 };
    const [, , section] = xmlParts(
      writeHwpx(examplePaper('ko', { sections: [{ orientation: 'portrait', blocks: [large] }] })),
    );
    const size = section && [...elements(section.root)].find(({ name }) => name === 'hp:curSz')?.attributes;
    const [width, height] = [Number(size?.get('width')), Number(size?.get('height'))];
    expect(width).toBe(textArea('portrait').width);
    expect(height / width).toBeCloseTo(400 / 600, 3);
  });

  it('has its date from the paper alone', () => {
    const { 'Contents/content.hpf': contents = new Uint8Array() } = unzipSync(file);
    expect(strFromU8(contents).match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([paper.asOf, paper.asOf, paper.asOf]);
    expect(strFromU8(contents)).toContain('position=4242');
  });
});

describe('Read back', () => {
  const paper = examplePaper();
  const file = writeHwpx(paper);

  it('every cell is where it was and says what it said, to the first reader', async () => {
    const document = await openByRhwp(file);
    expect(tablesByRhwp(document).map((cells) => cells.map(place))).toEqual(tables(paper));
  });

  it('and to the second', async () => {
    expect(await tablesByKordoc(file)).toEqual(tablesOf(paper));
  });

  it('rows are known again by the name of their first cell, and cells to be filled in can be', async () => {
    const [roll = [], , , opinions = []] = tablesByRhwp(await openByRhwp(file));
    expect(roll.map(({ name }) => name).filter(Boolean)).toEqual(['roll']);
    const names = opinions.map(({ name }) => name).filter(Boolean);
    expect(names.slice(0, 3)).toEqual(['opinions', 'opinions/opinion-1-1', 'opinions/opinion-2-1']);
    expect(names).toHaveLength(1 + 48);
    expect(opinions.filter(({ header }) => header).every(({ row }) => row < 2)).toBe(true);
    expect(opinions.filter(({ toFill }) => toFill).every(({ text }) => text === '')).toBe(true);
    expect(opinions.filter(({ toFill }) => toFill)).not.toHaveLength(0);
  });

  it('pages lie as their sections say', async () => {
    const document = await openByRhwp(file);
    const pages = Array.from(
      { length: document.pageCount() },
      (_, page) => JSON.parse(document.getPageInfo(page)) as Record<string, number>,
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.map(({ width = 0, height = 0 }) => width > height)).toEqual(
      pages.map(({ sectionIndex }) => sectionIndex === 1),
    );
  });
});
