// Figures as papers print them: with separators, units and remarks behind them, and a dash where there is none.
import { canonicalDecimal, multiply } from '#domain/decimal';
import type { AmountScale } from '#domain/changes';
import type { Decimal } from '#domain/ids';
import { isNone } from './words.js';

/** As it stands in a pattern, no longer than a figure of a plan can be; only what separators are for is taken for one. */
export const figure = String.raw`\d{1,3}(?:,\d{3}){1,7}(?:\.\d{1,9})?|\d{1,18}(?:\.\d{1,9})?`;

const first = new RegExp(`(${figure})\\s*([^\\s\\d(),./~]*)`);

/** A figure with the unit right behind it, empty where there is none. */
export interface Measured {
  readonly value: Decimal;
  readonly unit: string;
}

/** The number that a printed one stands for. */
export function decimalOf(printed: string): Decimal {
  return canonicalDecimal(printed.replaceAll(',', '').replace(/^0+(?=\d)/, ''));
}

/** The first figure of a cell; undefined where it holds none, or a dash. */
export function measuredIn(text: string): Measured | undefined {
  const [, value, unit = ''] = isNone(text) ? [] : (first.exec(text) ?? []);
  return value === undefined ? undefined : { value: decimalOf(value), unit };
}

/** The same without its unit. */
export function valueIn(text: string): Decimal | undefined {
  return measuredIn(text)?.value;
}

/** How many won each word for money is, apart from the word for won itself. */
const powers = { 억: '100000000', 백만: '1000000', 천: '1000', '': '1' } as const;
export type MoneyWord = keyof typeof powers;

/** What a word of money is in a pattern: `18,047백만 원`. */
export const moneyWord = String.raw`(억|백만|천)?\s*원`;

const scales: Readonly<Record<AmountScale, Decimal>> = {
  won: '1',
  thousandWon: '0.001',
  millionWon: '0.000001',
};

const scaleWords: Readonly<Partial<Record<MoneyWord, AmountScale>>> = {
  백만: 'millionWon',
  천: 'thousandWon',
  '': 'won',
};

/** The word in front of won, as it was matched. */
export function moneyWordOf(matched: string | undefined): MoneyWord {
  return matched === '억' || matched === '백만' || matched === '천' ? matched : '';
}

/** A sum of money that was printed in one word, counted in a scale: exact, with decimals where it is no whole one. */
export function amountIn(scale: AmountScale, value: Decimal, word: MoneyWord): Decimal {
  return multiply(multiply(value, powers[word]), scales[scale]);
}

const declared = new RegExp(`\\(\\s*(?:단위\\s*[:：]?\\s*)?${moneyWord}\\s*\\)`);

/** The scale that a heading declares: `(단위: 백만 원)`, `총사업비 (백만 원)`; undefined where it declares none. */
export function scaleIn(text: string): AmountScale | undefined {
  const match = declared.exec(text);
  return match ? scaleWords[moneyWordOf(match[1])] : undefined;
}
