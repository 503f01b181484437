// Amounts in whatever they are counted in: what they are in won, and the one scale of a table where it has only one.
import type { Shown } from '#contract/figure-views';
import type { AmountScale } from '#domain/changes';
import { multiply } from '#domain/decimal';
import type { Decimal } from '#domain/ids';

const inWonEach: Readonly<Record<AmountScale, Decimal>> = {
  won: '1',
  thousandWon: '1000',
  millionWon: '1000000',
};

/** A figure as it is printed in won; undefined where there is none. */
export function inWon({ text, scale }: Shown): Decimal | undefined {
  return text === undefined || scale === undefined ? undefined : wonIn({ amount: text, scale });
}

/** What an amount is in won. */
export function wonIn({ amount, scale }: { readonly amount: Decimal; readonly scale: AmountScale }): Decimal {
  return multiply(amount, inWonEach[scale]);
}

/** A figure as far as it is drawn, in won where it is money. */
export function drawn(shown: Shown): number {
  return Number(inWon(shown) ?? shown.text ?? 0);
}

/** What all amounts are counted in; undefined where they differ or there are none. */
export function commonScale(amounts: readonly Shown[]): AmountScale | undefined {
  const scales = new Set(amounts.flatMap(({ text, scale }) => (text === undefined ? [] : (scale ?? []))));
  const [scale] = scales;
  return scales.size === 1 ? scale : undefined;
}
