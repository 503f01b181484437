// The days that the law itself names on the way of a plan, whatever else is planned backwards from them.
import { addDays } from '../dates.js';
import type { IsoDate } from '../ids.js';
import { isRequired, ruleInForce, type RuleKey } from '../rule-packs.js';
import type { DraftedPlan } from './states.js';

export const statutorySteps = ['submission', 'results'] as const;
export type StatutoryStep = (typeof statutorySteps)[number];

/** A day of the law, with the article by which it holds. */
export interface StatutoryDay {
  readonly step: StatutoryStep;
  readonly on: IsoDate;
  readonly article: string;
}

/**
 * While a plan is or was in force, and its rules ask for it: the next one goes to the province by 30 November of its last
 * year (사회보장급여법 시행령 §20), and its results by the end of February after (시행규칙 §3).
 */
export function statutoryDaysOf({ status, lastYear, rules }: DraftedPlan): readonly StatutoryDay[] {
  if (status === 'inPreparation') return [];
  const days: readonly (readonly [StatutoryStep, RuleKey, IsoDate])[] = [
    ['submission', 'plan.submitted', `${lastYear}-11-30`],
    ['results', 'plan.results', addDays(`${lastYear + 1}-03-01`, -1)],
  ];
  return days.flatMap(([step, key, on]) => {
    const rule = isRequired(rules, key, on) ? ruleInForce(rules, key, on) : undefined;
    return rule ? [{ step, on, article: rule.article }] : [];
  });
}
