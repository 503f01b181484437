// Rules with dates and articles, as data: what a city applies from when, and what an act records of it.
import type { IsoDate } from './ids.js';

/** The clauses by which something is withheld from the public (비공개), as data with dates like every other rule. */
export const withholdingKeys = [
  'withheld.by-law',
  'withheld.national-interest',
  'withheld.safety',
  'withheld.trial',
  'withheld.deliberation',
  'withheld.personal',
  'withheld.business',
  'withheld.speculation',
  'withheld.data-protection',
] as const;

export type WithholdingKey = (typeof withholdingKeys)[number];

/** The rules that some act of this house reads or enforces, and what is called how by whom (간사 or 총무, 의견 or 권고사항). */
export const ruleKeys = [
  'round.submission-first',
  'round.deadlines',
  'remark.sealed-until-close',
  'opinion.trace',
  'response.proof',
  'response.release',
  'settlement.recusal',
  'meeting.quorum',
  'meeting.majority',
  'meeting.recusal-base',
  'meeting.record',
  'change.residents-heard',
  'change.deliberated',
  'change.reported',
  'change.approved',
  'change.submitted',
  'plan.residents-heard',
  'plan.deliberated',
  'plan.reported',
  'plan.approved',
  'plan.submitted',
  'plan.results',
  'meeting.notice',
  'meeting.proxy',
  'name.chair',
  'name.secretary',
  'name.opinion',
  'name.response',
  'plan.lead-drafted',
  'plan.lead-deliberated',
  'plan.lead-reported',
  'plan.lead-approved',
  ...withholdingKeys,
  'minutes.days',
  'minutes.confirm',
  'reminder.steps',
  'reminder.escalation',
  'meeting.written',
  'meeting.written-window',
  'meeting.written-not-for',
  'rate.cap',
  'rate.downward',
  'rate.programs',
  'result.counts',
  'standing.words',
  'standing.in-part',
  'self-check.quarterly',
  'round.tracks',
  'round.adjustments',
  'round.rhythm',
  'round.publication',
  'result.yearly',
] as const;

export type RuleKey = (typeof ruleKeys)[number];

/** One rule as it stands for some time; `value` is read by the rules that need one. */
export interface DatedRule {
  readonly key: RuleKey;
  readonly value: string;
  readonly article: string;
  readonly from: IsoDate;
  /** The last day in force; absent while it is. */
  readonly until?: IsoDate;
}

/** A named set of dated rules, applied by an organization. */
export interface RulePack {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly DatedRule[];
}

/** What an act keeps of a rule that it used. */
export interface RuleStamp {
  readonly key: RuleKey;
  readonly value: string;
  readonly article: string;
  readonly from: IsoDate;
}

/** The rule of that key in force on a day, the latest one where several are. */
export function ruleInForce(rules: readonly DatedRule[], key: RuleKey, on: IsoDate): DatedRule | undefined {
  return rules
    .filter((rule) => rule.key === key && rule.from <= on && (rule.until === undefined || on <= rule.until))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}

/** How a rule stands on a day: it governs, is yet to come, has ended, or another of its key governs in its place. */
export const ruleStandings = ['inForce', 'toCome', 'superseded', 'ended'] as const;
export type RuleStanding = (typeof ruleStandings)[number];

/** How one of these rules stands on a day. */
export function standingOn(rules: readonly DatedRule[], rule: DatedRule, on: IsoDate): RuleStanding {
  if (rule.from > on) return 'toCome';
  if (rule.until !== undefined && rule.until < on) return 'ended';
  return ruleInForce(rules, rule.key, on) === rule ? 'inForce' : 'superseded';
}

/** The stamps of those rules on a day; a key that no pack of the city sets is left out. */
export function stampsOf(
  rules: readonly DatedRule[],
  keys: readonly RuleKey[],
  on: IsoDate,
): readonly RuleStamp[] {
  return keys.flatMap((key) => {
    const rule = ruleInForce(rules, key, on);
    return rule ? [{ key, value: rule.value, article: rule.article, from: rule.from }] : [];
  });
}

/** Whether a rule that switches a step on is in force on a day: its value is `required`. */
export function isRequired(rules: readonly DatedRule[], key: RuleKey, on: IsoDate): boolean {
  return ruleInForce(rules, key, on)?.value === 'required';
}
