// How many programs stand how: as parts of a bar, and in words.
import type { StandingCounts } from '#contract/figure-views';
import { standingLabels } from '#contract/figure-words';
import { standings } from '#domain/reported';
import { Stack, Swatch, type Fill } from '../charts/stack.js';
import { useText } from '../language/language.js';
import { progressStrings } from './strings.js';

export const standingWords = [...standings, 'none'] as const;
export type StandingWord = (typeof standingWords)[number];

const fillOf: Readonly<Record<StandingWord, Fill>> = {
  done: 'first',
  carriedOn: 'second',
  onCourse: 'third',
  inPart: 'fourth',
  onHold: 'fifth',
  givenUp: 'sixth',
  none: 'rest',
};

export function StandingStack({ counts }: { readonly counts: StandingCounts }) {
  return <Stack parts={standingWords.map((word) => ({ fill: fillOf[word], value: counts[word] ?? 0 }))} />;
}

export function StandingSwatch({ word }: { readonly word: StandingWord }) {
  return <Swatch fill={fillOf[word]} />;
}

/** What a standing is called, or that nothing says how a program stands. */
export function wordOf(word: StandingWord) {
  return word === 'none' ? progressStrings.summary.unjudged : standingLabels[word];
}

/** `완료 3, 정상추진 5` */
export function StandingText({ counts }: { readonly counts: StandingCounts }) {
  const text = useText();
  const said = standingWords.filter((word) => (counts[word] ?? 0) > 0);
  return said.map((word) => `${text(wordOf(word))} ${counts[word]}`).join(', ');
}
