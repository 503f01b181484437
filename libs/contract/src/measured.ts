// Exact figures as people read them: digits in threes, and nothing of the text lost on the way.
import type { Decimal } from '#domain/ids';

/** `420000.5` is `420,000.5`. */
export function grouped(figure: Decimal): string {
  const [whole = '', fraction] = figure.split('.');
  const inThrees = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? inThrees : `${inThrees}.${fraction}`;
}

/** A figure with its unit: Korean units and signs follow at once, other words after a space. */
export function measured(figure: Decimal, unit: string): string {
  return /^[\p{Script=Hangul}%]/u.test(unit)
    ? `${grouped(figure)}${unit}`
    : `${grouped(figure)} ${unit}`.trim();
}
