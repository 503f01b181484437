// Dated rules: what each governs, its value, by which article, and from when until when.
import { valueLabel } from '../rules/rule-words.js';
import { useId } from 'react';
import { ruleLabels } from '#contract/glossary';
import { ruleInForce, ruleKeys, type DatedRule } from '#domain/rule-packs';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { nameOfField } from '#contract/field-names';
import { Chip } from '../widgets/chip.js';
import { officeStrings } from './strings.js';

interface Props {
  readonly label: string;
  readonly rules: readonly DatedRule[];
  readonly today: string;
}

export function RuleTable({ label, rules, today }: Props) {
  const text = useText();
  const id = useId();
  const inOrder = rules.toSorted(
    (one, other) =>
      ruleKeys.indexOf(one.key) - ruleKeys.indexOf(other.key) || (one.from < other.from ? 1 : -1),
  );
  return (
    <div className="sheet-scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="sheet-table">
        <caption id={id}>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{text(officeStrings.rule)}</th>
            <th scope="col">{text(nameOfField('value'))}</th>
            <th scope="col">{text(nameOfField('article'))}</th>
            <th scope="col">{text(officeStrings.inForce)}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((rule) => (
            <tr key={`${rule.key} ${rule.from} ${rules.indexOf(rule)}`}>
              <th scope="row">{text(ruleLabels[rule.key])}</th>
              <td>{text(valueLabel(rule.value))}</td>
              <td lang="ko" className="wide">
                {rule.article}
              </td>
              <td>
                {text(
                  rule.until === undefined
                    ? officeStrings.since(dateLabel(rule.from))
                    : officeStrings.term(dateLabel(rule.from), dateLabel(rule.until)),
                )}
                {rule.from <= today && ruleInForce(rules, rule.key, today) !== rule && (
                  <Chip tone="quiet">{text(officeStrings.superseded)}</Chip>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
