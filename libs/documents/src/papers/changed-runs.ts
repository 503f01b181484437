// Two wordings side by side: what the later one takes away is struck in the earlier, what it adds is underlined in the later.
import type { Run } from '../model.js';

export interface ChangedRuns {
  readonly before: readonly Run[];
  readonly after: readonly Run[];
}

/** Longer texts than these are told as changed whole: comparing them word by word would take long and say little. */
const mostWords = 400;

/** Word by word, spaces kept with the word before them. A side that is absent has nothing. */
export function changedRuns(before: string | undefined, after: string | undefined): ChangedRuns {
  const [left, right] = [wordsIn(before), wordsIn(after)];
  const kept = left.length > mostWords || right.length > mostWords ? [] : inCommon(left, right);
  return {
    before: runsOf(left, new Set(kept.map(([at]) => at)), 'struck'),
    after: runsOf(right, new Set(kept.map(([, at]) => at)), 'underlined'),
  };
}

function wordsIn(text = ''): readonly string[] {
  return text.match(/\S+\s*|\s+/gu) ?? [];
}

/** The places of the longest row of words that both have in the same order. */
function inCommon(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [left: number, right: number])[] {
  const longest = lengths(left, right);
  const pairs: (readonly [number, number])[] = [];
  let [at, other] = [0, 0];
  while (at < left.length && other < right.length) {
    if (isSame(left[at], right[other])) {
      pairs.push([at, other]);
      at += 1;
      other += 1;
    } else if ((longest[at + 1]?.[other] ?? 0) >= (longest[at]?.[other + 1] ?? 0)) at += 1;
    else other += 1;
  }
  return pairs;
}

/** How many words both have in common from a place on. */
function lengths(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let at = left.length - 1; at >= 0; at -= 1) {
    const [row, below] = [table[at] ?? [], table[at + 1] ?? []];
    for (let other = right.length - 1; other >= 0; other -= 1) {
      row[other] = isSame(left[at], right[other])
        ? (below[other + 1] ?? 0) + 1
        : Math.max(below[other] ?? 0, row[other + 1] ?? 0);
    }
  }
  return table;
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.trim() === other?.trim();
}

function runsOf(
  words: readonly string[],
  kept: ReadonlySet<number>,
  look: 'struck' | 'underlined',
): readonly Run[] {
  const runs: { text: string; isKept: boolean }[] = [];
  for (const [at, word] of words.entries()) {
    const last = runs.at(-1);
    if (last?.isKept === kept.has(at)) last.text += word;
    else runs.push({ text: word, isKept: kept.has(at) });
  }
  return runs.map(({ text, isKept }) => (isKept ? { text } : { text, [look]: true }));
}
