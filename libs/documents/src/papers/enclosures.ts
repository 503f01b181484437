// What is enclosed with a paper, and the mark of its end, as official papers have them (행정업무규정 시행규칙 제4조).
import type { Language } from '#contract/label';
import type { Item, Paragraph, Section } from '../model.js';
import { bold, paragraph, run } from './blocks.js';
import { paperWords } from './words.js';

/** The lines at the end of a paper: what is enclosed, each in one copy, and two spaces after the last word the mark of the end. */
export function enclosureLines(titles: readonly string[], language: Language): readonly Paragraph[] {
  const end = paperWords.end[language];
  if (titles.length === 0) return [paragraph(end)];
  return titles.map((title, at) => {
    const before = at === 0 ? `${paperWords.enclosure[language]}  ` : '';
    const number = titles.length === 1 ? '' : `${at + 1}. `;
    const after = at === titles.length - 1 ? `  ${end}` : '';
    return paragraph(`${before}${number}${paperWords.copies(title, 1)[language]}${after}`);
  });
}

/** Something enclosed, with its number among so many above its title. */
export function enclosed(section: Section, at: number, count: number, language: Language): Section {
  const number = paperWords.enclosureNumber(count === 1 ? undefined : at + 1)[language];
  return { ...section, blocks: [paragraph([bold(number)]), ...section.blocks] };
}

/** Items with the mark of the end after the last word of the last of them. */
export function endingItems(items: readonly Item[], language: Language): readonly Item[] {
  const last = items.at(-1);
  if (!last) return items;
  const ended: Item = last.items?.length
    ? { ...last, items: endingItems(last.items, language) }
    : { ...last, runs: [...last.runs, run(`  ${paperWords.end[language]}`)] };
  return [...items.slice(0, -1), ended];
}
