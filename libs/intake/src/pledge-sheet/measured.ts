// How the indicators of a pledge sheet are reckoned: how quarters make a year, and which of its figures do not add up.
import { aggregationLabels } from '#contract/figure-words';
import { addDecimals, compareDecimals, divideRoundHalfUp, multiply } from '#domain/decimal';
import type { Indicator } from '#domain/changes';
import type { Decimal } from '#domain/ids';
import { aggregations, plainMeasure, type Aggregation } from '#domain/measures';
import { held, type Cell } from '../checks/finding.js';
import { sumOf } from '../plans/money-table.js';
import type { Decisions, Doubt, Finding } from '../proposal.js';
import type { SheetIndicator, SheetIndicators } from './indicators.js';

/** How the quarters make the year: by their sum, unless each of them is the year's. */
function partsMake({ quartered, years }: SheetIndicator): Aggregation {
  const year = years.find((each) => each.year === quartered?.year);
  const parts = quartered?.parts ?? [];
  if (!year || parts.length < 2 || compareDecimals(sumOf(parts), year.value) === 0) return 'sum';
  return parts.every(({ value }) => compareDecimals(value, year.value) === 0) ? 'maintained' : 'sum';
}

const doubtOn = ({ nth }: SheetIndicator) => `measure:${nth}`;

/** Those whose quarters may be read in more than one way. */
export function doubtsOn(indicators: readonly SheetIndicator[]): readonly Doubt[] {
  return indicators
    .filter((each) => partsMake(each) !== 'sum')
    .map((each): Doubt => ({
      id: doubtOn(each),
      place: each.quartered?.parts[0]?.place ?? each.place,
      question: {
        ko: `${each.name}: 분기의 수치가 어떻게 한 해의 수치가 됩니까?`,
        en: `${each.name}: how do its quarters make its year?`,
      },
      quoted: [...(each.quartered?.parts ?? [])].map(({ value }) => `${value}${each.unit}`).join(', '),
      choices: aggregations.map((value) => ({ value, label: aggregationLabels[value] })),
      usual: partsMake(each),
    }));
}

/** The indicators as a year of the plan has them. */
export function indicatorsOf(
  indicators: readonly SheetIndicator[],
  year: number,
  decisions: Decisions,
): readonly Indicator[] {
  return indicators.flatMap((each): readonly Indicator[] => {
    const { id, name, unit, years, weight, quartered } = each;
    const target = years.find((cell) => cell.year === year)?.value;
    if (target === undefined) return [];
    const made = madeOf(each, decisions);
    return [
      {
        indicator: id,
        name,
        unit,
        target,
        ...(weight && { weight: weight.value }),
        ...(quartered?.year === year && {
          parts: quartered.parts.map(({ quarter, value }) => ({
            period: `${year}-Q${quarter}`,
            target: value,
          })),
        }),
        ...(made !== 'sum' && { measure: { ...plainMeasure, parts: made } }),
      },
    ];
  });
}

function madeOf(indicator: SheetIndicator, decisions: Decisions): Aggregation {
  const said = decisions[doubtOn(indicator)];
  return aggregations.find((each) => each === said) ?? partsMake(indicator);
}

/** Sums over quarters and years, goals that are printed twice, rates, and the weighted rate of them all. */
export function heldIndicators({ indicators, rate }: SheetIndicators): readonly Finding[] {
  return [
    ...indicators.flatMap((each) => [...heldTargets(each), ...heldResult(each)]),
    ...(rate ? heldWhole(indicators, rate) : []),
  ];
}

function heldTargets(indicator: SheetIndicator): readonly Finding[] {
  const { name, years, whole, quartered } = indicator;
  const year = years.find((each) => each.year === quartered?.year);
  const sum = quartered?.sum;
  return [
    ...(whole && years.length > 0
      ? held(whole, sumOf(years), {
          ko: `확인지표/${name}: 해마다의 목표를 더한 값`,
          en: `${name}: sum of the years`,
        })
      : []),
    ...(sum && year
      ? held(sum, year.value, {
          ko: `분기별 목표/${name}: 그 해의 목표`,
          en: `${name}: the target of that year`,
        })
      : []),
    ...(sum && quartered && partsMake(indicator) === 'sum'
      ? held(sum, sumOf(quartered.parts), {
          ko: `분기별 목표/${name}: 더한 값`,
          en: `${name}: sum of the quarters`,
        })
      : []),
  ];
}

function heldResult({ name, whole, goal, reached, rate }: SheetIndicator): readonly Finding[] {
  return [
    ...(goal && whole
      ? held(goal, whole.value, {
          ko: `추진실적 총괄/${name}: 확인지표의 목표`,
          en: `${name}: target of the indicator`,
        })
      : []),
    ...(rate && reached && goal && goal.value !== '0'
      ? held(rate, percent(reached.value, goal.value), {
          ko: `추진실적 총괄/${name}: 이행률`,
          en: `${name}: rate`,
        })
      : []),
  ];
}

/** Rounded once, from what the figures make. */
function heldWhole(indicators: readonly SheetIndicator[], rate: Cell): readonly Finding[] {
  const weighed = indicators.filter(({ weight, goal, reached }) => weight && goal && reached);
  const goals = weighed.map(({ goal }) => goal?.value ?? '1');
  if (weighed.length < indicators.length || goals.includes('0')) return [];
  const over = goals.reduce(multiply, '1');
  const sum = weighed
    .map(({ weight, reached }, index) =>
      goals
        .filter((_, at) => at !== index)
        .reduce(multiply, multiply(weight?.value ?? '0', reached?.value ?? '0')),
    )
    .reduce(addDecimals, '0');
  const weights = weighed.flatMap(({ weight }) => (weight ? [weight] : []));
  const together = sumOf(weights);
  const [first] = weights;
  if (!first || compareDecimals(together, '0') <= 0) return [];
  return [
    ...held({ value: together, place: first.place }, '100', {
      ko: '추진실적 총괄: 비율을 더한 값',
      en: 'Weights: their sum',
    }),
    ...held(rate, divideRoundHalfUp(multiply(sum, '100'), multiply(over, together), 1), {
      ko: '추진실적 총괄: 총 이행률',
      en: 'Weighted rate of all',
    }),
  ];
}

function percent(over: Decimal, under: Decimal): Decimal {
  return divideRoundHalfUp(multiply(over, '100'), under, 1);
}
