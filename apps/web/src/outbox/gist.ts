// What a text that waits is about, in its own words.
import { isDeeperThan } from '#contract/depth';
import { readJson } from '#contract/json';

/** No form has parts within parts so often; whoever left one at a post may have written anything. */
const deepest = 20;

/**
 * The longest text that stands in a form itself, or else in a part of it: parts hold words of the plan too, ready to be
 * picked.
 *
 * @param values JSON of what stood in the form; what is none has no gist
 */
export function gistOf(values: string): string {
  const stood = readJson(values);
  if (isDeeperThan(deepest, stood)) return '';
  const entries = typeof stood === 'object' && stood !== null ? Object.entries(stood) : [];
  const own = entries.flatMap(([field, value]) =>
    typeof value === 'string' && field !== 'hash' ? [value] : [],
  );
  return longest(own) || longest(textsIn(stood));
}

/** What a form holds ready to be picked: words and ids of the plan as it stands, and what a file is known by. */
const picked: readonly string[] = [
  'amountLine',
  'contentFrom',
  'decisions',
  'disposition',
  'fromLine',
  'hash',
  'indicator',
  'kind',
  'proof',
  'toLine',
  'type',
  'unit',
];

function longest(texts: readonly string[]): string {
  return texts.reduce((one, other) => (other.length > one.length ? other : one), '');
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, each]) => (picked.includes(field) ? [] : textsIn(each)));
}
