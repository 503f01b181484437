// How a figure is printed: rounded once, here, and nowhere on the way to it.
import type { AmountScale } from '../changes.js';
import { compareDecimals, multiply } from '../decimal.js';
import type { Decimal } from '../ids.js';
import type { Explanation, LackOfFigure } from './explanation.js';
import { rounded, shown, times, whole, type Ratio } from './ratio.js';

type Figure = Explanation['figure'];

/** A figure as it is printed, without its unit, or what it lacks. */
export interface ShownFigure {
  readonly figure: Figure;
  /** `61.0` of a rate, `4278` of a result. */
  readonly text?: string;
  readonly lack?: LackOfFigure;
  /** What money is counted in. */
  readonly scale?: AmountScale;
  readonly provisional: boolean;
}

/** Figures that are fractions of one, and printed in percent. */
const rates: readonly Figure['figure'][] = [
  'rate',
  'planned',
  'execution',
  'programRate',
  'groupRate',
  'groupExecution',
];
const placesOfRates = 1;
/** More than any figure has that somebody entered. */
const mostPlaces = 12;

/** Whether a figure is printed in percent: rates, and weights, which are entered so. */
export function isPercent(figure: Figure['figure']): boolean {
  return rates.includes(figure) || figure === 'weights';
}

/** How a figure is printed: rates in percent to one place, everything else as it is. */
export function shownOf(explanation: Explanation): ShownFigure {
  const { figure, value, lack, scale, provisional } = explanation;
  return {
    figure,
    ...(value && { text: isRate(figure) ? shown(inPercent(value), placesOfRates) : plain(value) }),
    ...(lack && { lack }),
    ...(scale && { scale }),
    provisional,
  };
}

/** The number that is printed: `61` where `61.0` stands before the sign; undefined where the figure has no value. */
export function printedOf({ figure, value }: Explanation): Decimal | undefined {
  if (!value) return undefined;
  return isRate(figure) ? rounded(inPercent(value), placesOfRates) : plain(value);
}

function isRate({ figure }: Figure): boolean {
  return rates.includes(figure);
}

function inPercent(value: Ratio): Ratio {
  return times(value, whole('100'));
}

/** As it is where it comes to an end, and to one place, like a rate, where it does not. */
function plain(value: Ratio): Decimal {
  const exact = rounded(value, mostPlaces);
  return compareDecimals(multiply(exact, value.under), value.over) === 0
    ? exact
    : rounded(value, placesOfRates);
}
