// Money in sentences: an amount with where it comes from behind it, `18,047백만 원 (시 12,499, 구 5,548) (시 70:구 30)`.
import type { BudgetSource } from '#domain/changes';
import type { Decimal } from '#domain/ids';
import type { ReadDocument } from '#documents/read/document';
import { decimalOf, figure, moneyWord, moneyWordOf, type MoneyWord } from './figures.js';
import { squeezed } from './words.js';

/** Which source a paper means by a word; the same word is another's money in a province and in its capital. */
export type SourceWords = (word: string) => BudgetSource | undefined;

/** An amount as it is printed, with its parts by source and their shares in percent. */
export interface Sourced {
  readonly printed: string;
  readonly total: Decimal;
  readonly word: MoneyWord;
  readonly parts: readonly SourcePart[];
  readonly shares: readonly SourcePart[];
}

export interface SourcePart {
  readonly source: BudgetSource;
  readonly value: Decimal;
}

const sourceWord = String.raw`(국|시·도|시|도|구|군|민자|민간|기타|자체)비?`;
const amounts = new RegExp(
  String.raw`(${figure})\s*${moneyWord}\s*(?:\(([^()]*)\))?(?:\s*\(([^()]*:[^()]*)\))?`,
  'g',
);
const parts = new RegExp(String.raw`${sourceWord}\s*(${figure})`, 'g');
const alone = new RegExp(String.raw`^(?:전액)?${sourceWord}$`);

/** The words of a document: a city's money is the province's where a district speaks, its own where a province is spoken of. */
export function sourceWordsOf({ blocks }: ReadDocument): SourceWords {
  const all = squeezed(
    blocks
      .map((block) =>
        block.kind === 'text'
          ? block.text
          : block.rows.map(({ cells }) => cells.map(({ text }) => text).join(' ')).join(' '),
      )
      .join(' '),
  );
  const underProvince = /도비/.test(all) && !/구비/.test(all);
  return (word) => {
    const bare = squeezed(word).replace(/\(.*\)$/, '');
    const [, named = bare] = alone.exec(bare) ?? [];
    return sourceOf(named, underProvince);
  };
}

/** Every amount in a text that says where its money comes from, or that it has one. */
export function sourcedIn(text: string, words: SourceWords): readonly Sourced[] {
  return [...text.matchAll(amounts)].map((match) => {
    const [printed, total = '0', word, of = '', shared = ''] = match;
    const whole = { total: decimalOf(total), word: moneyWordOf(word) };
    const single = alone.test(squeezed(of)) ? words(of) : undefined;
    return {
      printed: printed.trim(),
      ...whole,
      parts: single ? [{ source: single, value: whole.total }] : partsIn(of, words),
      shares: partsIn(shared, words),
    };
  });
}

function partsIn(text: string, words: SourceWords): readonly SourcePart[] {
  return [...text.matchAll(parts)].flatMap(([, word = '', value = '0']) => {
    const source = words(word);
    return source ? [{ source, value: decimalOf(value) }] : [];
  });
}

function sourceOf(word: string, underProvince: boolean): BudgetSource | undefined {
  switch (word) {
    case '국':
      return 'national';
    case '시':
      return underProvince ? 'own' : 'province';
    case '도':
    case '시·도':
      return 'province';
    case '구':
    case '군':
    case '자체':
      return 'own';
    case '민자':
    case '민간':
    case '기타':
      return 'other';
    default:
      return undefined;
  }
}
