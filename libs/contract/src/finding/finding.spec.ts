// Holds the looking for words to how Korean is typed: composed or not, spaced or not.
import { describe, expect, it } from '@jest/globals';
import { excerptOf, folded, spansOf, wordsTyped } from './finding.js';

const marked = (text: string, typed: string) =>
  spansOf(text, wordsTyped(typed)).map(({ from, to }) => text.slice(from, to));

describe('looking for words', () => {
  it('compares composed syllables, small letters, and no spaces', () => {
    expect(folded('사회적 경제\n기업 SNS'.normalize('NFD'))).toBe('사회적경제기업sns');
  });

  it('takes what was typed as words, each once, and nothing of spaces alone', () => {
    expect(wordsTyped('  성장률  5%  성장률 ')).toEqual(['성장률', '5%']);
    expect(wordsTyped(' \t ')).toEqual([]);
    expect(wordsTyped('1 2 3 4 5 6 7 8 9')).toHaveLength(8);
  });

  it('finds a word wherever the writer put the spaces', () => {
    expect(marked('사회적 경제 기업의 성장률', '사회적경제기업')).toEqual(['사회적 경제 기업']);
    expect(marked('사회적경제기업', '경제 기업')).toEqual(['경제기업']);
    expect(marked('SNS 홍보', 'sns')).toEqual(['SNS']);
    expect(marked('홍보', '취업')).toEqual([]);
  });

  it('marks each place once, words beside or over each other as one', () => {
    expect(marked('일자리 일자리', '일자리')).toEqual(['일자리', '일자리']);
    expect(marked('일자리센터', '일자리 자리센')).toEqual(['일자리센']);
  });

  it('shows the part around the first word of a long text, and a short one whole', () => {
    expect(excerptOf('짧은 글', ['글'])).toBe('짧은 글');
    const long = `${'가'.repeat(200)} 성장률 ${'나'.repeat(200)}`;
    const part = excerptOf(long, ['성장률'], 60);
    expect(part).toContain('성장률');
    expect(part.startsWith('…가')).toBe(true);
    expect(part.endsWith('나…')).toBe(true);
    expect(excerptOf(long, ['없음'], 60)).toMatch(/^가+…$/);
  });
});
