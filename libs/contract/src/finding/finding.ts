// What can be found by words, and how words are looked for: in any script, wherever the spaces are, small or capital.

/** What a search finds, in the order in which it is shown. */
export const foundKinds = [
  'program',
  'round',
  'plan',
  'opinion',
  'answer',
  'remark',
  'owed',
  'indicator',
  'meeting',
  'agendaItem',
  'submission',
  'planLine',
  'strategy',
  'committee',
  'department',
] as const;
export type FoundKind = (typeof foundKinds)[number];

/** More words would not narrow a search any further. */
const mostWords = 8;

/** A part of a text, by UTF-16 code units, the end not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text as it is compared: syllables composed, without spaces, in small letters. Spaces differ from hand to hand in Korean. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, '');
}

/** The words that somebody typed, as they are compared; none where nothing but spaces was typed. */
export function wordsTyped(typed: string): readonly string[] {
  const words = typed.trim().split(/\s+/u).map(folded);
  return [...new Set(words.filter((word) => word !== ''))].slice(0, mostWords);
}

/** Where words stand in a text whose syllables are composed; spans in their order, none within another. */
export function spansOf(text: string, words: readonly string[]): readonly Span[] {
  const { letters, places } = unspaced(text);
  const spans = words
    .flatMap((word) => occurrences(letters, word))
    .map(({ from, to }) => ({
      from: places[from] ?? 0,
      to: (places[to - 1] ?? 0) + 1,
    }));
  return joined(spans);
}

/** About so many characters of a text around the first of the words that stands in it, whole where it is short. */
export function excerptOf(text: string, words: readonly string[], length = 120): string {
  if (text.length <= length) return text;
  const first = spansOf(text, words)[0]?.from ?? 0;
  const from = Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length));
  const part = wholeCharacters(text.slice(from, from + length)).replace(/\s+/gu, ' ');
  return `${from > 0 ? '…' : ''}${part.trim()}${from + length < text.length ? '…' : ''}`;
}

/** A text as it is compared, and where each of its letters stands in it. */
function unspaced(text: string): { readonly letters: string; readonly places: readonly number[] } {
  let letters = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (/\s/u.test(letter)) continue;
    const small = letter.toLowerCase();
    letters += small;
    for (let unit = 0; unit < small.length; unit += 1) places.push(at);
  }
  return { letters, places };
}

function occurrences(letters: string, word: string): readonly Span[] {
  const spans: Span[] = [];
  if (word === '') return spans;
  for (let from = letters.indexOf(word); from >= 0; from = letters.indexOf(word, from + word.length))
    spans.push({ from, to: from + word.length });
  return spans;
}

function joined(spans: readonly Span[]): readonly Span[] {
  return [...spans]
    .sort((one, other) => one.from - other.from)
    .reduce<readonly Span[]>((all, span) => {
      const last = all.at(-1);
      if (!last || span.from > last.to) return [...all, span];
      return [...all.slice(0, -1), { from: last.from, to: Math.max(last.to, span.to) }];
    }, []);
}

/** Without half a character at either end. */
function wholeCharacters(part: string): string {
  return part.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
