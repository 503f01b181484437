// An official letter (시행문): who sends it to whom about what, numbered items, what is enclosed, and who signed.
import type { Language } from '#contract/label';
import type { Block, Item, Run, Section, Signature } from '../model.js';
import { bold, paragraph, run } from './blocks.js';
import { enclosureLines, endingItems } from './enclosures.js';
import { letterWords as say } from './words.js';

export interface Letter {
  /** The organization at its head. */
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly items: readonly Item[];
  readonly enclosures: readonly string[];
  /** In whose name it goes out (발신 명의). */
  readonly sender: string;
  /** The approval line; a step that nobody signed yet has neither mark nor day. */
  readonly steps: readonly Signature[];
  /** Number, date and grade of disclosure, once given. */
  readonly registration: readonly string[];
}

/** A letter on pages of its own. */
export function letterSection(letter: Letter, language: Language): Section {
  const { from, to, title, items, enclosures, sender, steps, registration } = letter;
  const isAlone = enclosures.length === 0;
  const line = (name: string, value: string): Block => paragraph([bold(`${name}  `), run(value)]);
  return {
    orientation: 'portrait',
    blocks: [
      { kind: 'heading', level: 1, text: from, align: 'center' },
      line(say.to[language], to),
      line(say.title[language], title),
      { kind: 'items', marks: 'official', items: isAlone ? endingItems(items, language) : items },
      ...(isAlone ? [] : enclosureLines(enclosures, language)),
      paragraph([bold(sender)], 'center'),
      { kind: 'approvalLine', steps, registration },
    ],
  };
}

/** An item with those below it. */
export function item(text: string, below: readonly Item[] = []): Item {
  const runs: readonly Run[] = [run(text)];
  return below.length === 0 ? { runs } : { runs, items: below };
}
