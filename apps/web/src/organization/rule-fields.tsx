// One rule while it is being set: whether it is applied, with which value, and by which article.
import type { DatedRule } from '#domain/rule-packs';
import { LongField, SelectField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { choicesOf } from './rule-values.js';
import { valueLabel } from '../rules/rule-words.js';

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
  const text = useText();
  const choices = choicesOf(rule.key, standard);
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
          {choices ? (
            <SelectField
              name={`${at}.value`}
              value={rule.value}
              choices={choices.map((value) => ({ value, label: text(valueLabel(value)) }))}
              onChange={(value) => onChange({ value })}
            />
          ) : (
            <ShortField name={`${at}.value`} value={rule.value} onChange={(value) => onChange({ value })} />
          )}
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
