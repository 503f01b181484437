// One rule while it is being set: whether it is applied, with which value, and by which article.
import type { DatedRule } from '#domain/rule-packs';
import { LongField } from '../forms/fields.js';
import { RuleValueField } from './rule-value-field.js';

interface Props {
  readonly at: string;
  readonly rule: DatedRule;
  /** The value that the legal frame gives it. */
  readonly standard: string;
  readonly applied: boolean;
  readonly legend: string;
  readonly onChange: (some: Partial<DatedRule>) => void;
  readonly onApply: (applied: boolean) => void;
}

export function RuleFields({ at, rule, standard, applied, legend, onChange, onApply }: Props) {
  return (
    <fieldset className="rule-fields" name={at}>
      <legend>
        <label className="tick">
          <input type="checkbox" checked={applied} onChange={(event) => onApply(event.target.checked)} />
          <span>{legend}</span>
        </label>
      </legend>
      {applied && (
        <>
          <RuleValueField
            name={`${at}.value`}
            rule={rule.key}
            standard={standard}
            value={rule.value}
            onChange={(value) => onChange({ value })}
          />
          <LongField
            name={`${at}.article`}
            value={rule.article}
            onChange={(article) => onChange({ article })}
          />
        </>
      )}
    </fieldset>
  );
}
