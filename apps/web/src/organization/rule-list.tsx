// The rules of a pack or of a kind of cycle, each applied or left out, with its value and its article.
import { ruleLabels } from '#contract/glossary';
import { legalFrame } from '#contract/legal-frame';
import type { DatedRule, RuleKey } from '#domain/rule-packs';
import { useText } from '../language/language.js';
import { RuleFields } from './rule-fields.js';

export interface RuleListValues {
  readonly rules: readonly DatedRule[];
  /** Those of them that are not applied. */
  readonly left: readonly RuleKey[];
}

interface Props extends RuleListValues {
  /** The path of the list in the command: `pack.rules`. */
  readonly name: string;
  readonly onChange: (some: Partial<RuleListValues>) => void;
}

export function RuleList({ name, rules, left, onChange }: Props) {
  const text = useText();
  const applied = rules.filter(({ key }) => !left.includes(key));
  return rules.map((rule, index) => (
    <RuleFields
      key={rule.key}
      at={`${name}[${applied.includes(rule) ? applied.indexOf(rule) : rule.key}]`}
      rule={rule}
      standard={legalFrame[rule.key].value}
      applied={applied.includes(rule)}
      legend={text(ruleLabels[rule.key])}
      onChange={(some) => onChange({ rules: rules.with(index, { ...rule, ...some }) })}
      onApply={(isApplied) =>
        onChange({ left: isApplied ? left.filter((key) => key !== rule.key) : [...left, rule.key] })
      }
    />
  ));
}

/** The rules that are applied, from a day on. */
export function appliedFrom({ rules, left }: RuleListValues, from: string): readonly DatedRule[] {
  return rules.filter(({ key }) => !left.includes(key)).map((rule) => ({ ...rule, from }));
}
