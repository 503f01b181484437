// How long bars are: shares of the longest one, in percent, since a page draws them as wide as it has room.

/** A value as a share of the most that is drawn, from 0 to 100; nothing is drawn of less than nothing. */
export function share(value: number, most: number): number {
  if (!(most > 0) || !(value > 0)) return 0;
  return Math.round(Math.min(value / most, 1) * 10_000) / 100;
}

/** A share as an attribute of a drawing. */
export function percent(part: number): string {
  return `${Math.round(part * 100) / 100}%`;
}

/** Where a part of a stack begins and how far it reaches, in percent. */
export interface Stretch {
  readonly at: number;
  readonly long: number;
}

/** Values one behind the other, in percent of the most that is drawn. */
export function stacked(values: readonly number[], most: number): readonly Stretch[] {
  let at = 0;
  return values.map((value) => {
    const stretch = { at, long: Math.min(share(value, most), 100 - at) };
    at += stretch.long;
    return stretch;
  });
}
