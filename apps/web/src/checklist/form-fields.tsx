// The form of prior review while it is drawn up: its items with how each is answered.
import { checkKindLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Checklist, CheckItem } from '#domain/checklist';
import { Group, LongField, SelectField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { Add, Removable } from '../plan/forms/removable.js';
import { checklistStrings } from './strings.js';

/** An item while it is written: its options as lines of one text. */
export interface ItemValues {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly kind: CheckItem['kind'];
  readonly options: string;
  readonly several: boolean;
}

export interface FormValues {
  readonly title: string;
  readonly required: boolean;
  readonly items: readonly ItemValues[];
}

export function formValues({ title, required, items }: Checklist): FormValues {
  return {
    title,
    required,
    items: items.map(({ id, group = '', label, kind, options = [], several = false }) => ({
      id,
      group,
      label,
      kind,
      options: options.join('\n'),
      several,
    })),
  };
}

/** What was written, as a form; only a choice has options. */
export function writtenForm({ title, required, items }: FormValues): Checklist {
  return {
    title: title.trim(),
    required,
    items: items.map(({ id, group, label, kind, options, several }) => ({
      id,
      ...(group.trim() === '' ? {} : { group: group.trim() }),
      label: label.trim(),
      kind,
      ...(kind === 'choice' ? { options: linesOf(options), several } : {}),
    })),
  };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

interface Props {
  /** The path of the form in the command. */
  readonly name: string;
  readonly values: FormValues;
  readonly onChange: (some: Partial<FormValues>) => void;
}

export function ChecklistFields({ name, values, onChange }: Props) {
  const text = useText();
  const { title, required, items } = values;
  return (
    <>
      <ShortField name={`${name}.title`} value={title} onChange={(written) => onChange({ title: written })} />
      <label className="tick">
        <input
          type="checkbox"
          name={`${name}.required`}
          checked={required}
          onChange={(event) => onChange({ required: event.target.checked })}
        />
        <span>{text(checklistStrings.requiredField)}</span>
      </label>
      <Group name={`${name}.items`} hint={checklistStrings.groupHint}>
        {items.map((item, index) => (
          <Removable
            key={item.id}
            called={item.label || text(checklistStrings.nth(index + 1))}
            onRemove={() => onChange({ items: items.toSpliced(index, 1) })}
          >
            <ItemFields
              name={`${name}.items[${index}]`}
              item={item}
              onChange={(some) => onChange({ items: items.with(index, { ...item, ...some }) })}
            />
          </Removable>
        ))}
        <Add
          label={text(checklistStrings.add)}
          onAdd={() => onChange({ items: [...items, newItem(items.at(-1))] })}
        />
      </Group>
    </>
  );
}

/** The next item is likely to stand under the same heading. */
function newItem(last: ItemValues | undefined): ItemValues {
  return {
    id: `c-${crypto.randomUUID()}`,
    group: last?.group ?? '',
    label: '',
    kind: last?.kind ?? 'yesNo',
    options: '',
    several: false,
  };
}

interface ItemProps {
  readonly name: string;
  readonly item: ItemValues;
  readonly onChange: (some: Partial<ItemValues>) => void;
}

function ItemFields({ name, item, onChange }: ItemProps) {
  const text = useText();
  const kinds = wordsOf(checkKindLabels);
  return (
    <>
      <ShortField
        name={`${name}.group`}
        optional
        value={item.group}
        onChange={(group) => onChange({ group })}
      />
      <div className="from-to-fields">
        <ShortField name={`${name}.label`} value={item.label} onChange={(label) => onChange({ label })} />
        <SelectField
          name={`${name}.kind`}
          value={item.kind}
          choices={kinds.map((kind) => ({ value: kind, label: text(checkKindLabels[kind]) }))}
          onChange={(chosen) => onChange({ kind: kinds.find((kind) => kind === chosen) ?? item.kind })}
        />
      </div>
      {item.kind === 'choice' && (
        <>
          <LongField
            name={`${name}.options`}
            label={checklistStrings.options}
            value={item.options}
            onChange={(options) => onChange({ options })}
          />
          <label className="tick">
            <input
              type="checkbox"
              name={`${name}.several`}
              checked={item.several}
              onChange={(event) => onChange({ several: event.target.checked })}
            />
            <span>{text(checklistStrings.several)}</span>
          </label>
        </>
      )}
    </>
  );
}
