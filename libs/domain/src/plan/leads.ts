// By which day each step of a plan is to be done: planned backwards from its deadline, each on a working day.
import { addDays } from '../dates.js';
import type { IsoDate } from '../ids.js';
import { usualLeads, type PlanStep } from '../plan-leads.js';
import { ruleInForce, type RuleKey } from '../rule-packs.js';
import { workingDayOnOrBefore } from '../working-days.js';
import { termOf } from './facts.js';
import type { DraftedPlan } from './states.js';

const keys = {
  drafted: 'plan.lead-drafted',
  deliberated: 'plan.lead-deliberated',
  reported: 'plan.lead-reported',
  approved: 'plan.lead-approved',
} as const satisfies Readonly<Record<PlanStep, RuleKey>>;

/** The day by which a step is to be done that leads to a deadline: by the rules of the plan's first day. */
export function dayOfStep(plan: DraftedPlan, step: PlanStep, deadline: IsoDate): IsoDate {
  const said = ruleInForce(plan.rules, keys[step], termOf(plan).first)?.value;
  const days = said === undefined ? usualLeads[step] : Number(said);
  return workingDayOnOrBefore(addDays(deadline, -days), plan.days);
}
