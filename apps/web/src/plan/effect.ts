// By how much a target moved, as people say it: `+5%p`, `-20명`.
import { subtractDecimals } from '#domain/decimal';
import type { Decimal } from '#domain/ids';
import { measured } from '#contract/measured';

/** The difference with its sign; that of two rates is in points. */
export function effectOf(from: Decimal, to: Decimal, unit: string): string {
  const difference = subtractDecimals(to, from);
  const sign = difference.startsWith('-') ? '' : '+';
  return `${sign}${measured(difference, unit === '%' ? '%p' : unit)}`;
}
