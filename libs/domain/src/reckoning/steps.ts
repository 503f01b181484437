// How one step of an explanation is made, and what the parts of a step make: the only place that divides or sums.
import type { Explanation, Leaf, LackOfFigure } from './explanation.js';
import type { Aggregation } from '../measures.js';
import { contains, monthsIn, type Period } from '../periods.js';
import { compareRatios, cut, isZero, meanOf, minus, over, times, sumOf, whole, type Ratio } from './ratio.js';

type Figure = Explanation['figure'];
/** Every way in which parts make a value. */
type Made = Exclude<Explanation['how'], 'leaf'>;

/** What is known of itself: a result, a target, an amount. */
export function leafOf(figure: Figure, value: Ratio, leaf: Leaf, provisional = false): Explanation {
  return { figure, value, how: 'leaf', parts: [], leaf, provisional };
}

/** A figure that has no value, with what there is of its parts. */
export function lacking(
  figure: Figure,
  lack: LackOfFigure,
  how: Explanation['how'] = 'leaf',
  parts: readonly Explanation[] = [],
): Explanation {
  return { figure, lack, how, parts, provisional: parts.some(({ provisional }) => provisional) };
}

/** A figure that its parts make; it lacks what they lack, or `zero` where it would have to be divided by nothing. */
export function made(
  figure: Figure,
  how: Made,
  parts: readonly Explanation[],
  zero: LackOfFigure = 'zero-target',
): Explanation {
  const lack = isMeanOfRates(how) ? undefined : parts.find(({ value }) => value === undefined)?.lack;
  if (lack) return lacking(figure, lack, how, parts);
  const value = valueFrom(how, parts);
  if (!value) return lacking(figure, zero, how, parts);
  return { figure, value, how, parts, provisional: parts.some(({ provisional }) => provisional) };
}

/**
 * The mean of rates, each counting its weight. One that has nothing to reach, or nothing that can be reckoned, does not
 * count; one that has no result counts as nothing reached, lest a mean look better for what was left out.
 */
export function meanOfRates(
  figure: Figure,
  how: 'weightedMean' | 'mean',
  rates: readonly { readonly rate: Explanation; readonly weight?: Ratio }[],
): Explanation {
  const parts = rates.map(({ rate, weight }) =>
    weight && (rate.value || rate.lack === 'no-result') ? { ...rate, weight } : rate,
  );
  const counted = parts.filter((part) => 'weight' in part);
  if (counted.some(({ value }) => value)) return made(figure, how, parts, 'no-weights');
  return lacking(figure, counted.length > 0 ? 'no-result' : 'no-rates', how, parts);
}

/**
 * What periods make together; a mean weighs them by their months. One that is all there is stands for itself.
 *
 * @param monthsOf how many of its months count, where those are not all of them
 */
export function aggregated(
  figure: Figure,
  how: Aggregation,
  parts: readonly Explanation[],
  monthsOf: (period: Period) => number = monthsIn,
): Explanation {
  const [only, ...more] = parts;
  if (only && more.length === 0 && (only.parts.length > 0 || contains(only.figure.period, figure.period))) {
    return { ...only, figure };
  }
  if (how !== 'average') return made(figure, how, parts);
  return made(
    figure,
    how,
    parts.map((part) => ({ ...part, weight: whole(String(monthsOf(part.figure.period))) })),
  );
}

/** What parts make; undefined where they are none, have no value, or would have to be divided by nothing. */
export function valueFrom(
  how: Made,
  parts: readonly Pick<Explanation, 'value' | 'weight'>[],
): Ratio | undefined {
  if (isMeanOfRates(how)) {
    const weighed = parts.flatMap(({ value, weight }) => (weight ? [{ value, weight }] : []));
    if (!weighed.some(({ value }) => value)) return undefined;
    return meanOf(weighed.map(({ value = nothing, weight }) => ({ value, weight })));
  }
  const values = parts.flatMap(({ value }) => value ?? []);
  const [first, second] = values;
  if (!first || values.length < parts.length) return undefined;
  switch (how) {
    case 'sum':
      return sumOf(values);
    case 'last':
      return values.at(-1);
    case 'average':
      return meanOf(parts.map(({ value = nothing, weight = one }) => ({ value, weight })));
    case 'maximum':
      return values.reduce((most, each) => (compareRatios(each, most) > 0 ? each : most));
    case 'maintained':
    case 'capped':
      return values.reduce((least, each) => (compareRatios(each, least) < 0 ? each : least));
    case 'quotient':
      return second && !isZero(second) ? over(first, second) : undefined;
    case 'turned':
      return second && !isZero(second) ? minus(whole('2'), over(first, second)) : undefined;
    case 'inFull':
      return second && isZero(second) ? one : undefined;
    case 'factor':
      return values.reduce(times);
    case 'cut':
      return whole(cut(first));
    case 'apart':
      return undefined;
  }
}

const nothing = whole('0');
const one = whole('1');

/** In a mean of rates what has no value stands beside the others: it counts as nothing where it is weighed, or not at all. */
function isMeanOfRates(how: Made): boolean {
  return how === 'weightedMean' || how === 'mean';
}
