// What is enclosed with a paper, and the mark of its end, as official papers have them (행정업무규정 시행규칙 제4조).
import type { Language } from '#contract/label';
import type { Paragraph } from '../model.js';
import { paragraph } from './blocks.js';
import { paperWords } from './words.js';

/** The lines at the end of a paper: what is enclosed, each in one copy, and two spaces after the last word the mark of the end. */
export function enclosureLines(titles: readonly string[], language: Language): readonly Paragraph[] {
  const end = paperWords.end[language];
  if (titles.length === 0) return [paragraph(end, 'end')];
  return titles.map((title, at) => {
    const before = at === 0 ? `${paperWords.enclosure[language]}  ` : '';
    const number = titles.length === 1 ? '' : `${at + 1}. `;
    const after = at === titles.length - 1 ? `  ${end}` : '';
    return paragraph(`${before}${number}${paperWords.copies(title, 1)[language]}${after}`);
  });
}
