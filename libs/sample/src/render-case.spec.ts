// The page on the case is written from its data and must not fall behind it.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { caseTable } from './case-table.js';
import { renderCase } from './render-case.js';

describe('the page on the case', () => {
  it('is the one that is kept in docs/case.md', async () => {
    expect(await readFile(new URL('../../../docs/case.md', import.meta.url), 'utf8')).toBe(renderCase());
  });

  it('has every opinion and every choice in both languages, Korean first', () => {
    const [korean, english] = renderCase().split('\n---\n');
    for (const { asked, choice } of caseTable) {
      expect(korean).toContain(`| ${asked.ko} |`);
      expect(korean).toContain(choice.ko);
      expect(english).toContain(`| ${asked.en} |`);
      expect(english).toContain(choice.en);
    }
  });

  it('shows the figures of the paper', () => {
    const page = renderCase();
    expect(page).toContain('사회적경제기업 증가율 5% → 10% | 2021');
    expect(page).toContain('17명 가운데 12명(공공 1/6, 민간 11/11)');
  });
});
