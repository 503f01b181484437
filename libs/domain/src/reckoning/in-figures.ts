// What does not add up in the figures of one year alone, wherever they are entered: parts, baselines, weights.
import type { Indicator, YearFigures } from '../changes.js';
import { addDecimals, compareDecimals } from '../decimal.js';
import type { Decimal } from '../ids.js';
import { measureOf } from '../measures.js';
import type { Found } from './contradiction.js';
import { derivedTarget } from './derivation.js';
import { compareRatios, rounded, whole, type Ratio } from './ratio.js';
import { printedOf } from './shown.js';
import { targetOfParts } from './targets.js';

/** Percent that weights make together. */
const wholeWeight: Decimal = '100';

/** What does not add up in what a plan says of a year. */
export function foundInFigures(figures: YearFigures): readonly Found[] {
  const { year, indicators } = figures;
  return [
    ...indicators.flatMap((each) => partsOtherwise(each, year) ?? []),
    ...indicators.flatMap((each) => derivedOtherwise(each, year) ?? []),
    ...weightsOff(figures),
  ];
}

/** The parts of a target do not make the year's. */
function partsOtherwise(indicator: Indicator, year: number): Found | undefined {
  const says = indicator.target;
  const made = targetOfParts({ year, indicator, measure: measureOf(indicator) }, String(year));
  const follows = printedOf(made);
  if (!made.value || follows === undefined || isSaidBy(says, made.value, follows)) return undefined;
  return { kind: 'parts', at: targetOf(indicator.indicator, year), says, follows };
}

/** A mean that comes to no end is said by any target that it rounds to. */
function isSaidBy(target: Decimal, made: Ratio, follows: Decimal): boolean {
  if (compareRatios(whole(follows), made) === 0) return compareDecimals(follows, target) === 0;
  const places = target.split('.')[1]?.length ?? 0;
  return compareDecimals(rounded(made, places), target) === 0;
}

/** A target is another than follows from the baseline that it is said to come of. */
function derivedOtherwise({ indicator, target, derived }: Indicator, year: number): Found | undefined {
  const follows = derived && derivedTarget(derived);
  if (follows === undefined || compareDecimals(follows, target) === 0) return undefined;
  return { kind: 'derived', at: targetOf(indicator, year), says: target, follows };
}

/** Where indicators are weighed, their weights are 100 together. */
function weightsOff({ year, indicators }: YearFigures): readonly Found[] {
  const weights = indicators.flatMap(({ weight }) => weight ?? []);
  const follows = weights.reduce(addDecimals, '0');
  if (weights.length === 0 || compareDecimals(follows, wholeWeight) === 0) return [];
  return [{ kind: 'weights', at: { figure: 'weights', period: String(year) }, says: wholeWeight, follows }];
}

function targetOf(indicator: string, year: number) {
  return { figure: 'target', indicator, period: String(year) } as const;
}
