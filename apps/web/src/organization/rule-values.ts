// How the value of a rule is set: chosen among words, ticked, counted, or written as it is. Nobody types a stored word.
import { standingLabels } from '#contract/figure-words';
import { motionLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import { motionKinds } from '#domain/motion-kinds';
import { standings, usualStandings } from '#domain/reported';
import type { RuleKey } from '#domain/rule-packs';

export type RuleInput =
  | { readonly kind: 'one'; readonly of: readonly string[] }
  /** Some of them, with commas, after those that always stand. */
  | {
      readonly kind: 'some';
      readonly of: readonly string[];
      readonly always: readonly string[];
      readonly labels: Readonly<Record<string, Label>>;
    }
  /** A number, or the word that stands for none. */
  | { readonly kind: 'number'; readonly none: string }
  | { readonly kind: 'escalation' }
  | { readonly kind: 'text' };

/** What no act asks about stands as the frame has it. */
const fixed = one();
const steps = one('required', 'not-required');

const inputs: Partial<Readonly<Record<RuleKey, RuleInput>>> = {
  'round.submission-first': fixed,
  'round.deadlines': fixed,
  'remark.sealed-until-close': fixed,
  'opinion.trace': fixed,
  'response.proof': fixed,
  'response.release': fixed,
  'settlement.recusal': fixed,
  'meeting.record': fixed,
  'change.residents-heard': steps,
  'change.deliberated': fixed,
  'change.reported': steps,
  'change.approved': steps,
  'change.submitted': steps,
  'plan.residents-heard': steps,
  'plan.deliberated': steps,
  'plan.reported': steps,
  'plan.approved': steps,
  'plan.submitted': steps,
  'plan.results': steps,
  'result.yearly': steps,
  'self-check.quarterly': steps,
  'meeting.recusal-base': one('stays', 'leaves'),
  'meeting.proxy': one('allowed', 'refused'),
  'meeting.written': one('allowed', 'refused'),
  'minutes.confirm': one('meeting', 'chair'),
  'rate.downward': one('quotient', 'shortfall'),
  'rate.programs': one('mean', 'byBudget'),
  'result.counts': one('verified', 'claimed'),
  'round.tracks': one('midterm,change', 'midterm', 'change'),
  'round.adjustments': one('opinion', 'vote'),
  'round.rhythm': one('free', 'yearly', 'half-yearly', 'quarterly'),
  'round.publication': { kind: 'number', none: 'not-required' },
  'rate.cap': { kind: 'number', none: 'none' },
  'standing.words': {
    kind: 'some',
    of: standings.filter((each) => !usualStandings.includes(each)),
    always: usualStandings,
    labels: standingLabels,
  },
  'meeting.written-not-for': { kind: 'some', of: motionKinds, always: [], labels: motionLabels },
  'reminder.escalation': { kind: 'escalation' },
};

/** How a rule's value is set; what stands of it now is always among what can be chosen. */
export function inputOf(key: RuleKey, standing: string): RuleInput {
  const input = inputs[key] ?? { kind: 'text' };
  return input.kind === 'one' && !input.of.includes(standing) ? one(standing, ...input.of) : input;
}

function one(...of: readonly string[]): RuleInput {
  return { kind: 'one', of };
}
