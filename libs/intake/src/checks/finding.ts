// Holds one figure of a file against what follows from others, and says it where they differ.
import { compareDecimals, subtractDecimals } from '#domain/decimal';
import type { Decimal } from '#domain/ids';
import type { Label } from '#contract/label';
import type { Finding, Place } from '../proposal.js';

/** A figure where it is printed. */
export interface Cell {
  readonly value: Decimal;
  readonly place: Place;
}

/** Nothing where both are the same; else both, and by how much they differ. */
export function held({ value, place }: Cell, follows: Decimal, what: Label): readonly Finding[] {
  if (compareDecimals(value, follows) === 0) return [];
  return [{ place, what, says: value, follows, by: subtractDecimals(value, follows) }];
}

/** The same of two words: units of one figure that is printed twice. */
export function heldWord(place: Place, says: string, follows: string, what: Label): readonly Finding[] {
  return says === follows ? [] : [{ place, what, says, follows }];
}
