// The value of one rule while it is set: a choice in words, ticks, a number, or what is written as it is.
import { CheckList, Group, SelectField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { valueLabel } from '../rules/rule-words.js';
import { escalationsOf, escalationText, listOf, listText } from './rule-texts.js';
import { inputOf, type RuleInput } from './rule-values.js';
import { officeStrings } from './strings.js';
import type { RuleKey } from '#domain/rule-packs';

interface Props {
  readonly name: string;
  readonly rule: RuleKey;
  /** The value that the legal frame gives it. */
  readonly standard: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function RuleValueField({ rule, standard, ...field }: Props) {
  const text = useText();
  const input = inputOf(rule, standard);
  switch (input.kind) {
    case 'one':
      return (
        <SelectField
          {...field}
          choices={input.of.map((value) => ({ value, label: text(valueLabel(value)) }))}
        />
      );
    case 'some':
      return <SomeOf {...field} input={input} />;
    case 'number':
      return <NumberOrNone {...field} none={input.none} />;
    case 'escalation':
      return <Escalation {...field} />;
    case 'text':
      return <ShortField {...field} />;
  }
}

type FieldProps = Omit<Props, 'rule' | 'standard'>;

interface SomeProps extends FieldProps {
  readonly input: Extract<RuleInput, { readonly kind: 'some' }>;
}

function SomeOf({ name, value, onChange, input: { of, always, labels } }: SomeProps) {
  const text = useText();
  const named = (word: string) => {
    const label = labels[word];
    return label ? text(label) : word;
  };
  const alwaysSaid = always.map(named).join(', ');
  return (
    <CheckList
      name={name}
      hint={always.length > 0 ? officeStrings.ruleValues.always(alwaysSaid) : undefined}
      values={listOf(value).filter((word) => of.includes(word))}
      choices={of.map((word) => ({ value: word, label: named(word) }))}
      onChange={(chosen) => onChange(listText([...always, ...chosen]))}
    />
  );
}

function NumberOrNone({ name, value, onChange, none }: FieldProps & { readonly none: string }) {
  const text = useText();
  const isNone = value === none;
  return (
    <>
      <label className="tick">
        <input type="checkbox" checked={isNone} onChange={() => onChange(isNone ? '' : none)} />
        <span>{text(valueLabel(none))}</span>
      </label>
      {!isNone && <ShortField name={name} numeric value={value} onChange={onChange} />}
    </>
  );
}

function Escalation({ name, value, onChange }: FieldProps) {
  const after = escalationsOf(value);
  const { escalation } = officeStrings.ruleValues;
  return (
    <Group name={name} hint={escalation.hint}>
      {(['head', 'office'] as const).map((superior) => (
        <ShortField
          key={superior}
          name={`${name}.${superior}`}
          label={escalation[superior]}
          optional
          numeric
          value={after[superior]}
          onChange={(days) => onChange(escalationText({ ...after, [superior]: days }))}
        />
      ))}
    </Group>
  );
}
