// How a figure is printed: rounded once, here, and nowhere on the way to it.
import { compareDecimals, multiply } from '../decimal.js';
import type { Decimal } from '../ids.js';
import type { Explanation } from './explanation.js';
import { rounded, shown, times, whole, type Ratio } from './ratio.js';

type Figure = Explanation['figure']['figure'];

/** Figures that are fractions of one, and printed in percent. */
const rates: readonly Figure[] = [
  'rate',
  'planned',
  'execution',
  'programRate',
  'groupRate',
  'groupExecution',
];
const placesOfRates = 1;

/** Whether a figure is printed in percent. */
export function isPercent(figure: Figure): boolean {
  return rates.includes(figure) || figure === 'weights';
}

/** A figure as it is printed: `61.0%`, `4278`; undefined where there is none. */
export function shownOf(explanation: Explanation): string | undefined {
  const { value, figure } = explanation;
  if (!value) return undefined;
  if (rates.includes(figure.figure)) return `${shown(inPercent(value), placesOfRates)}%`;
  return `${plain(value)}${isPercent(figure.figure) ? '%' : ''}`;
}

/** The number that is printed, in percent where the figure is: `61` for `61.0%`; undefined where there is none. */
export function printedOf(explanation: Explanation): Decimal | undefined {
  const { value, figure } = explanation;
  if (!value) return undefined;
  return rates.includes(figure.figure) ? rounded(inPercent(value), placesOfRates) : plain(value);
}

function inPercent(value: Ratio): Ratio {
  return times(value, whole('100'));
}

/** As it is where it has an end, and to one place like a rate where it has none. */
function plain({ over, under }: Ratio): Decimal {
  const whole = rounded({ over, under }, finestPlaces);
  return compareDecimals(multiply(whole, under), over) === 0
    ? whole
    : rounded({ over, under }, placesOfRates);
}

const finestPlaces = 12;
