// The minutes and attachment 1 of the sample, read by readers that wrote nothing of it: every cell as it was written.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Paper } from '#documents/model';
import { written } from '#documents/written';
import { tableTexts } from '#testing/example-paper';
import { xmlParts } from '#testing/hwpx/gather';
import { deviations, type Grammar } from '#testing/hwpx/grammar';
import { openByRhwp, tablesByRhwp } from '#testing/hwpx/read-by-rhwp';
import { describeWithTypst } from '#testing/needs';
import { tablesByKordoc, tablesOf } from '#testing/read-by-kordoc';
import { notRead, readPdf } from '#testing/read-pdf';
import { julyMinutes } from './july.js';

let paper: Paper;

beforeAll(async () => {
  ({ paper } = await julyMinutes());
});

const bare = (text: string) => text.replace(/\s+/g, '');

describe('The minutes of July with attachment 1', () => {
  it('have in HWPX what two readers find in it, and nothing that Hangul would not write', async () => {
    const bytes = await written(paper, 'hwpx');
    expect(await tablesByKordoc(bytes)).toEqual(tablesOf(paper));
    const texts = tablesByRhwp(await openByRhwp(bytes)).map((cells) => cells.map(({ text }) => bare(text)));
    expect(texts).toEqual(tablesOf(paper).map((cells) => cells.map(({ text }) => bare(text))));
    const grammar = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../libs/testing/src/hwpx/grammar.json'), 'utf8'),
    ) as Grammar;
    expect(xmlParts(bytes).flatMap(({ kind, root }) => deviations(root, grammar, kind))).toEqual([]);
  });

  it('have in DOCX what another reader finds in it', async () => {
    expect(await tablesByKordoc(await written(paper, 'docx'))).toEqual(tablesOf(paper));
  });

  it('have in XLSX their attachment, cell by cell', async () => {
    const expected = tablesOf(paper).at(-1) ?? [];
    const [first] = expected;
    const found = (await tablesByKordoc(await written(paper, 'xlsx'))).at(-1) ?? [];
    const above = found.find(({ text }) => text === first?.text)?.row ?? 0;
    const width = Math.max(...expected.map(({ column, across }) => column + across));
    const seen = found.filter(({ row, column }) => row >= above && column < width);
    expect(seen.map(({ row, ...cell }) => ({ ...cell, row: row - above }))).toEqual(expected);
  });
});

describeWithTypst('The minutes of July as PDF', () => {
  it('have every cell in their order, on pages that lie as they should', async () => {
    const { pages } = await readPdf(await written(paper, 'pdf'));
    const cells = pages.flatMap(({ elements }) => elements.filter(({ role }) => /^T[DH]$/.test(role)));
    const expected = tableTexts(paper).flat(2).map(bare).filter(Boolean);
    expect(notRead(expected, cells.map(({ text }) => bare(text)).filter(Boolean))).toEqual([]);
    const upright = pages.map(({ view: [, , right = 0, top = 0] }) => right < top);
    expect(upright).toEqual([...upright].sort((one, other) => Number(other) - Number(one)));
    expect(new Set(upright)).toEqual(new Set([true, false]));
  });
});
