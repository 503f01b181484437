// Between which values a rule can be chosen; any other rule's value is written as it is.
import type { RuleKey } from '#domain/rule-packs';

const steps = ['required', 'not-required'] as const;

const choices: Partial<Readonly<Record<RuleKey, readonly string[]>>> = {
  'change.residents-heard': steps,
  'change.reported': steps,
  'change.approved': steps,
  'change.submitted': steps,
  'plan.residents-heard': steps,
  'plan.reported': steps,
  'plan.approved': steps,
  'plan.submitted': steps,
  'meeting.recusal-base': ['stays', 'leaves'],
  'meeting.proxy': ['allowed', 'refused'],
  'meeting.written': ['allowed', 'refused'],
  'minutes.confirm': ['meeting', 'chair'],
  'round.tracks': ['midterm,change', 'midterm', 'change'],
  'round.adjustments': ['opinion', 'vote'],
  'round.rhythm': ['free', 'yearly', 'half-yearly', 'quarterly'],
};

/** The values that a rule can have; undefined where they cannot be listed. The standing one is always among them. */
export function choicesOf(key: RuleKey, standing: string): readonly string[] | undefined {
  const listed = choices[key];
  return listed && (listed.includes(standing) ? listed : [standing, ...listed]);
}
