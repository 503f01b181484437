// What does not add up in the figures of a year while they are typed: what is no figure yet is held against nothing.
import type { Indicator } from '#domain/changes';
import { isDecimal } from '#domain/decimal';
import type { Decimal } from '#domain/ids';
import { isPeriod } from '#domain/periods';
import type { Found } from '#domain/reckoning/contradiction';
import { foundInFigures } from '#domain/reckoning/in-figures';
import { figuresOf, type FiguresValues } from './figures-values.js';

/** What does not add up, with the indicator that it is about by its name. */
export interface Odd extends Found {
  readonly indicatorName?: string;
  readonly unit?: string;
}

/** All that does not add up in what was typed so far. */
export function oddIn(typed: FiguresValues): readonly Odd[] {
  const figures = figuresOf(typed);
  const { indicators } = figures;
  const areWeighed = indicators.every(({ weight }) => weight === undefined || isDecimal(weight));
  return foundInFigures({ ...figures, indicators: indicators.map(asFarAsTyped) })
    .filter(({ kind }) => areWeighed || kind !== 'weights')
    .map((found) => ({ ...found, ...namedIn(indicators, found) }));
}

function asFarAsTyped({ target, parts, weight, derived, ...indicator }: Indicator): Indicator {
  if (!isDecimal(target)) return { ...indicator, target: '0', ...weightOf(weight) };
  const areParts = parts?.every((part) => isDecimal(part.target) && isPeriod(part.period));
  const comesOf = derived && isDecimal(derived.baseline.value) && isDecimal(derived.raise);
  return {
    ...indicator,
    target,
    ...weightOf(weight),
    ...(parts && areParts && { parts }),
    ...(derived && comesOf && { derived }),
  };
}

function weightOf(weight: Decimal | undefined): Pick<Indicator, 'weight'> {
  return weight !== undefined && isDecimal(weight) ? { weight } : {};
}

function namedIn(indicators: readonly Indicator[], { at }: Found): Pick<Odd, 'indicatorName' | 'unit'> {
  const indicator =
    'indicator' in at ? indicators.find((each) => each.indicator === at.indicator) : undefined;
  return indicator ? { indicatorName: indicator.name, unit: indicator.unit } : {};
}
