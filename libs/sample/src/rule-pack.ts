// The dated rules that City S applies: the legal frame, from a day that is an example.
import { legalFrame, rulesFrom } from '#contract/legal-frame';
import type { RuleKey, RulePack } from '#domain/rule-packs';

/** Its departments hand in what they reached to the rounds of its committees, each of which has words of its own. */
export const notApplied: readonly RuleKey[] = [
  'result.yearly',
  'self-check.quarterly',
  'name.opinion',
  'name.response',
];

/** The pack as the coordinating office applies it; the first day in force is an example. */
export const cityRulePack: RulePack = {
  id: 'city-s-2021',
  title: 'S시 2021년 규칙 묶음 (예시)',
  rules: rulesFrom(
    (Object.keys(legalFrame) as RuleKey[]).filter((key) => !notApplied.includes(key)),
    '2021-01-01',
  ),
};
