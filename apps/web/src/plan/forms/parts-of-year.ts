// A year's target by its parts while it is being written: into which parts it is divided, and which of them say something.
import type { PeriodTarget } from '#domain/measures';
import type { Decimal } from '#domain/ids';
import type { Period } from '#domain/periods';

export const divisions = ['none', 'halves', 'quarters', 'months'] as const;
export type Division = (typeof divisions)[number];

const partsOf: Readonly<Record<Division, readonly string[]>> = {
  none: [],
  halves: ['H1', 'H2'],
  quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  months: Array.from({ length: 12 }, (_, nth) => String(nth + 1).padStart(2, '0')),
};

/** Into which parts a year is divided; undefined where the parts are of several kinds. */
export function divisionOf(parts: readonly PeriodTarget[] = []): Division | undefined {
  return divisions.find((division) =>
    division === 'none'
      ? parts.length === 0
      : parts.length > 0 && parts.every(({ period }) => partsOf[division].includes(period.slice(5))),
  );
}

/** A year divided so, with the targets that are known of its parts; the others are blank. */
export function divided(
  year: number,
  division: Division,
  known: Readonly<Record<Period, Decimal>>,
): readonly PeriodTarget[] {
  return partsOf[division].map((part) => {
    const period = `${year}-${part}`;
    return { period, target: known[period] ?? '' };
  });
}

/** All parts of the year, whichever of them say something. */
export function wholeOf(year: number, parts: readonly PeriodTarget[]): readonly PeriodTarget[] {
  const division = divisionOf(parts);
  return division === undefined ? parts : divided(year, division, knownIn(parts));
}

/** What is known of parts. */
export function knownIn(parts: readonly PeriodTarget[]): Readonly<Record<Period, Decimal>> {
  return Object.fromEntries(parts.map(({ period, target }) => [period, target]));
}

/** Those that say something; a part that was left blank is none. */
export function statedOf(parts: readonly PeriodTarget[]): readonly PeriodTarget[] {
  return parts.filter(({ target }) => target.trim() !== '');
}
