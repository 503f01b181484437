// What our writers write, our readers read: every cell, what it spans, and the ids that a filled table comes back with.
import { describe, expect, it } from '@jest/globals';
import { examplePaper } from '#testing/example-paper';
import { openByRhwp } from '#testing/hwpx/read-by-rhwp';
import { asSheets, tablesRead, tablesWritten } from '#testing/read-back';
import { laidOut } from '../laid-out.js';
import { written } from '../written.js';
import { cleaned } from './cleaned.js';
import type { ReadDocument } from './document.js';
import { readFile } from './read-file.js';

const paper = examplePaper();

/** Headings and paragraphs, marks and all. */
const paragraphs = laidOut(paper)
  .sections.flatMap(({ blocks }) => blocks)
  .flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    if (block.kind !== 'paragraph') return [];
    const mark = block.mark === undefined ? '' : `${block.mark} `;
    return [`${mark}${block.runs.map(({ text }) => text).join('')}`];
  })
  .map((text) => cleaned(text).trim());

const paragraphsRead = ({ blocks }: ReadDocument) =>
  blocks
    .flatMap((block) => (block.kind === 'text' ? [block.text] : []))
    .filter((text) => paragraphs.includes(text));

describe('A paper', () => {
  it.each(['hwpx', 'docx'] as const)('comes back from %s as it was written', async (format) => {
    const read = await readFile(await written(paper, format), format);
    expect(tablesRead(read)).toEqual(tablesWritten(paper));
    expect(paragraphsRead(read)).toEqual(paragraphs);
    expect(read.leftOut).toEqual([{ kind: 'picture' }]);
  });

  it('comes back from HWP, which another program made of HWPX', async () => {
    const hwp = (await openByRhwp(await written(paper, 'hwpx'))).exportHwp();
    const read = await readFile(hwp, 'hwp');
    expect(read.format).toBe('hwp');
    expect(tablesRead(read)).toEqual(tablesWritten(paper));
    expect(paragraphsRead(read)).toEqual(paragraphs);
  });

  it('comes back from XLSX, its own tables from their sheets with all that they span', async () => {
    const read = await readFile(await written(paper, 'xlsx'), 'xlsx');
    expect(asSheets(tablesRead(read))).toEqual(asSheets(tablesWritten(paper)));
    expect(paragraphsRead(read)).toEqual(paragraphs);
  });
});
