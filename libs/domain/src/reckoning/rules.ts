// How a city reckons, as its rule packs say: what caps a rate, which figure counts, how the rates of programs make one.
import type { Decimal, IsoDate } from '../ids.js';
import { ruleInForce, type DatedRule } from '../rule-packs.js';

/** Which figure of a result counts: what was verified where it was, or what the department claims. */
export const countedFigures = ['verified', 'claimed'] as const;
/** The rate of an indicator of which less is better: target over result, or 100 % less what it was overrun by. */
export const downwardRates = ['quotient', 'shortfall'] as const;
/** What the rates of several programs make: their mean, or their mean weighed by budget. */
export const programMeans = ['mean', 'byBudget'] as const;

export interface ReckoningRules {
  /** Percent above which a rate is not shown; absent: it is shown as it is. */
  readonly cap?: Decimal;
  readonly counted: (typeof countedFigures)[number];
  readonly downward: (typeof downwardRates)[number];
  readonly programs: (typeof programMeans)[number];
}

/** Where a city says nothing: uncapped, verified figures first, the quotient, the plain mean. */
export const plainRules: ReckoningRules = { counted: 'verified', downward: 'quotient', programs: 'mean' };

/** The rules by which figures are reckoned on a day. */
export function reckoningRules(rules: readonly DatedRule[], on: IsoDate): ReckoningRules {
  const cap = ruleInForce(rules, 'rate.cap', on)?.value;
  return {
    ...(cap === undefined || cap === 'none' ? {} : { cap }),
    counted: oneOf(countedFigures, ruleInForce(rules, 'result.counts', on)?.value) ?? plainRules.counted,
    downward: oneOf(downwardRates, ruleInForce(rules, 'rate.downward', on)?.value) ?? plainRules.downward,
    programs: oneOf(programMeans, ruleInForce(rules, 'rate.programs', on)?.value) ?? plainRules.programs,
  };
}

function oneOf<W extends string>(words: readonly W[], value: string | undefined): W | undefined {
  return words.find((word) => word === value);
}
