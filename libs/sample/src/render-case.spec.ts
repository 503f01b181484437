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

  it('has the year: the two plans side by side, what was kept, and what is still owed', () => {
    const [korean, english] = renderCase().split('\n---\n');
    expect(korean).toContain(
      '| 1-6 | 사회적경제기업 증가율 | 5% → 10% | 2021년에 이미 | `o-1-6-change`, 발언 2건 |',
    );
    expect(korean).toContain('| 1-3 | 세부사업 | 1-3 → – | 빠짐 | 2020-12-31 폐지 |');
    expect(korean).toContain('지표를 보완할 것 | 남아 있음 (까닭을 적고 넘김) |');
    expect(english).toContain('| 1-8 | Target | – → 150 | new in 2022 | `o-1-8-change-2`, 1 remark |');
  });

  it('shows the figures of the paper', () => {
    const page = renderCase();
    expect(page).toContain('사회적경제기업 증가율 5% → 10% | 2021');
    expect(page).toContain('17명 가운데 12명(공공 1/6, 민간 11/11)');
  });
});
