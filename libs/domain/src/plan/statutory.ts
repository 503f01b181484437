// The days that the law itself names on the way of a plan, whatever else is planned backwards from them.
import type { IsoDate } from '../ids.js';
import { resultsDay } from '../results-due.js';
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

/** A plan goes to the province by 30 November of the year before its first (사회보장급여법 시행령 §20). */
export function submissionDay(yearBefore: number): IsoDate {
  return `${yearBefore}-11-30`;
}

/** What the law asks for while a plan is or was in force, as far as its rules say so: the next one, and its results. */
export function statutoryDaysOf({ status, lastYear, rules }: DraftedPlan): readonly StatutoryDay[] {
  if (status === 'inPreparation') return [];
  const days: readonly (readonly [StatutoryStep, RuleKey, IsoDate])[] = [
    ['submission', 'plan.submitted', submissionDay(lastYear)],
    ['results', 'plan.results', resultsDay(lastYear)],
  ];
  return days.flatMap(([step, key, on]) => {
    const rule = isRequired(rules, key, on) ? ruleInForce(rules, key, on) : undefined;
    return rule ? [{ step, on, article: rule.article }] : [];
  });
}
