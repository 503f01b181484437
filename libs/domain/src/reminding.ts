// When somebody is reminded of what they owe, and who hears of it when it is late: the city's rule, reckoned in its working days.
import { addDays } from './dates.js';
import type { IsoDate } from './ids.js';
import { ruleInForce, type DatedRule, type RuleKey } from './rule-packs.js';
import { workingDayOnOrAfter, workingDayOnOrBefore, type OwnDays } from './working-days.js';

/** Who hears of what is overdue: the head of who owes it, the coordinating office. */
export const superiors = ['head', 'office'] as const;
export type Superior = (typeof superiors)[number];

/** So many days after the due date, to whom. */
export interface Escalation {
  readonly after: number;
  readonly to: Superior;
}

export interface RemindingRule {
  /** Days from the due date, negative before it, in ascending order. */
  readonly steps: readonly number[];
  readonly escalations: readonly Escalation[];
}

/** No step and no escalation lies farther from its due date, in days. */
export const farthestStep = 60;

const usualSteps = [-7, -3, -1, 0, 1];
const step = /^[+-]?\d{1,2}$/;
const escalation = /^\+?(\d{1,2}):(head|office)$/;
const never = 'off';

/** What the rules say on a day; the usual steps and no escalation where they say nothing. */
export function remindingRuleOn(rules: readonly DatedRule[], day: IsoDate): RemindingRule {
  const said = (key: RuleKey) => ruleInForce(rules, key, day)?.value;
  return {
    steps: stepsIn(said('reminder.steps') ?? '') ?? usualSteps,
    escalations: escalationsIn(said('reminder.escalation') ?? never) ?? [],
  };
}

/** Whether a value can be read where its key is one of these rules. */
export function isReminderValue(key: RuleKey, value: string): boolean {
  if (key === 'reminder.steps') return stepsIn(value) !== undefined;
  return key !== 'reminder.escalation' || escalationsIn(value) !== undefined;
}

/** The day of a step: in time before the due date, and not before the day it says after it. */
export function dayOfStep(due: IsoDate, days: number, own?: OwnDays): IsoDate {
  const day = addDays(due, days);
  return days > 0 ? workingDayOnOrAfter(day, own) : workingDayOnOrBefore(day, own);
}

/** The last step that has come by a day; undefined before the first. Steps that fall on one day are one reminder. */
export function stepReached(
  due: IsoDate,
  { steps }: Pick<RemindingRule, 'steps'>,
  day: IsoDate,
  own?: OwnDays,
): number | undefined {
  return steps.findLast((days) => dayOfStep(due, days, own) <= day);
}

/** `-7,-3,-1,0,+1` */
function stepsIn(value: string): readonly number[] | undefined {
  const parts = value.split(',').map((part) => part.trim());
  const days = parts.map(Number);
  const isRead = parts.every((part) => step.test(part)) && days.every(isNear);
  return isRead ? [...new Set(days)].sort((one, other) => one - other) : undefined;
}

/** `3:head,7:office`, or `off` */
function escalationsIn(value: string): readonly Escalation[] | undefined {
  if (value.trim() === never) return [];
  const read = value.split(',').flatMap((part) => {
    const [, after, to] = escalation.exec(part.trim()) ?? [];
    const superior = superiors.find((each) => each === to);
    return superior && isNear(Number(after)) && Number(after) > 0
      ? [{ after: Number(after), to: superior }]
      : [];
  });
  return read.length === value.split(',').length ? read : undefined;
}

function isNear(days: number): boolean {
  return Math.abs(days) <= farthestStep;
}
