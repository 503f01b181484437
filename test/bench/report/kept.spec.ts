// Holds the report to what was measured: it follows from what is kept of each part, and one measured alone touches no other.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { partNames } from '../part-names.js';
import { atMost, type Section } from '../section.js';
import { keep, readKept } from './kept.js';
import { pageOf } from './page.js';

const docs = join(import.meta.dirname, '../../../docs');

const sectionOf = (title: string, figure: number): Section => ({
  title,
  about: ['What it is.'],
  columns: ['', 'ms'],
  rows: [['one', String(figure)]],
  verdicts: [atMost(title, figure, 5, String)],
  plots: [
    {
      file: `${title}.svg`,
      title: 'How it grows',
      x: 'x',
      y: 'y',
      lines: [
        {
          name: 'it',
          points: [
            [1, 1],
            [10, figure],
          ],
        },
      ],
    },
  ],
});

describe('what was measured', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kept-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const measure = (part: string, title: string, figure: number, date: string) =>
    keep(folder, part, { date, machine: [`measured on ${date}`], section: sectionOf(title, figure) });

  it('is told in the order of the parts, with its machine once', async () => {
    await measure('http', 'Second', 7, '2026-01-01');
    await measure('append', 'First', 3, '2026-01-01');
    const page = pageOf(await readKept(folder, partNames), 'performance');
    expect(page.match(/^## .+$/gm)).toEqual([
      '## Measured on 2026-01-01',
      '## Goals',
      '## First',
      '## Second',
    ]);
    expect(page.match(/measured on 2026-01-01/g)).toHaveLength(1);
    expect(page).toContain('| Second | ≤ 5 | 7 | **not reached** |');
    expect(page).toContain('![How it grows](performance/First.svg)');
    expect(readFileSync(join(folder, 'First.svg'), 'utf8')).toContain('<svg');
  });

  it('stays where another part is measured alone, which says when and on what', async () => {
    await measure('append', 'First', 3, '2026-01-01');
    await measure('page', 'Page', 3, '2026-01-01');
    await measure('web', 'Screens', 3, '2026-01-01');
    await measure('web', 'Screens', 4, '2026-02-02');
    const page = pageOf(await readKept(folder, partNames), 'performance');
    expect(page).toContain('## Measured on 2026-01-01\n\n- measured on 2026-01-01\n');
    expect(page).toContain('## Screens\n\nMeasured alone on 2026-02-02:\n\n- measured on 2026-02-02\n');
    expect(page).toContain('| Screens | ≤ 5 | 4 | reached |');
  });

  it('is what the report says, word for word', async () => {
    const kept = await readKept(join(docs, 'performance'), partNames);
    expect(readFileSync(join(docs, 'performance.md'), 'utf8')).toBe(pageOf(kept, 'performance'));
  });
});
