// What a plan says that is done, year by year: years that say the same are told together.
import { periodLabel } from '#contract/period-labels';
import type { Language } from '#contract/label';
import type { YearFigures } from '#domain/changes';
import { yearsFrom } from '#domain/periods';
import type { Block } from '../model.js';
import { run } from './blocks.js';
import { planWords as say } from './plan-words.js';

/** The clauses of each stretch of years under its heading; without the years where all say the same. */
export function contentBlocks(years: readonly YearFigures[], language: Language): readonly Block[] {
  return contentOf(years, language).flatMap(({ title, clauses }): readonly Block[] => [
    { kind: 'heading', level: 3, text: title },
    { kind: 'items', marks: 'dashes', items: clauses.map((clause) => ({ runs: [run(clause)] })) },
  ]);
}

/** The same as texts, for a paper that has them in a table. */
export function contentOf(
  years: readonly YearFigures[],
  language: Language,
): readonly { readonly title: string; readonly clauses: readonly string[] }[] {
  const stretches = stretchesIn([...years].sort((one, other) => one.year - other.year));
  return stretches.map(({ first, last, content }) => ({
    title: (stretches.length === 1 ? say.content : say.contentOf(periodLabel(yearsFrom(first, last))))[
      language
    ],
    clauses: content,
  }));
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly content: readonly string[];
}

function stretchesIn(years: readonly YearFigures[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { year, content } of years) {
    const before = stretches.at(-1);
    if (before && sameClauses(before.content, content))
      stretches[stretches.length - 1] = { ...before, last: year };
    else stretches.push({ first: year, last: year, content });
  }
  return stretches.filter(({ content }) => content.length > 0);
}

function sameClauses(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((clause, at) => clause === other[at]);
}
