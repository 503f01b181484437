// Where a program and its indicators come from: what they continue, are merged of or split from, picked by their names.
import { descentLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Ancestor } from '#domain/lineage';
import type { IndicatorAncestor } from '#domain/measures';
import { Group, SelectField } from '../../forms/fields.js';
import { useText } from '../../language/language.js';
import { strings } from '../../language/strings.js';
import { useIndicators, usePrograms } from '../queries.js';
import { Add, Removable } from './removable.js';
import { figuresStrings } from './strings.js';

interface AncestorsProps {
  readonly values: readonly Ancestor[];
  readonly onChange: (values: readonly Ancestor[]) => void;
}

/** The programs before this one, each with how it stands to it. */
export function AncestorsField({ values, onChange }: AncestorsProps) {
  const text = useText();
  const programs = useProgramChoices();
  const nameOf = (id: string) => programs.find(({ value }) => value === id)?.label ?? '';
  return (
    <Group name="ancestors" hint={figuresStrings.ancestorsHint} optional>
      {values.map((ancestor, index) => {
        const some = (changed: Partial<Ancestor>) =>
          onChange(values.with(index, { ...ancestor, ...changed }));
        const descents = wordsOf(descentLabels);
        return (
          <Removable
            key={index}
            called={nameOf(ancestor.program)}
            onRemove={() => onChange(values.toSpliced(index, 1))}
          >
            <div className="from-to-fields">
              <SelectField
                name={`ancestors[${index}].program`}
                none={strings.chooseOne}
                value={ancestor.program}
                choices={programs}
                onChange={(program) => some({ program })}
              />
              <SelectField
                name={`ancestors[${index}].how`}
                value={ancestor.how}
                choices={descents.map((how) => ({ value: how, label: text(descentLabels[how]) }))}
                onChange={(chosen) => some({ how: descents.find((each) => each === chosen) ?? ancestor.how })}
              />
            </div>
          </Removable>
        );
      })}
      <Add
        label={text(figuresStrings.addAncestor)}
        onAdd={() => onChange([...values, { program: '', how: values.at(-1)?.how ?? 'continues' }])}
      />
    </Group>
  );
}

interface ContinuesProps {
  /** Its path in the command: `indicators[0].continues`. */
  readonly name: string;
  readonly values: readonly IndicatorAncestor[];
  readonly onChange: (values: readonly IndicatorAncestor[]) => void;
}

/** The indicators before this one, of any program. */
export function ContinuesField({ name, values, onChange }: ContinuesProps) {
  const text = useText();
  const programs = useProgramChoices();
  return (
    <Group name={name} hint={figuresStrings.continuesHint} optional>
      {values.map((ancestor, index) => (
        <Removable
          key={index}
          called={programs.find(({ value }) => value === ancestor.program)?.label ?? ''}
          onRemove={() => onChange(values.toSpliced(index, 1))}
        >
          <div className="from-to-fields">
            <SelectField
              name={`${name}[${index}].program`}
              none={strings.chooseOne}
              value={ancestor.program}
              choices={programs}
              onChange={(program) => onChange(values.with(index, { program, indicator: '' }))}
            />
            {ancestor.program !== '' && (
              <IndicatorOf
                key={ancestor.program}
                name={`${name}[${index}].indicator`}
                ancestor={ancestor}
                onChange={(indicator) => onChange(values.with(index, { ...ancestor, indicator }))}
              />
            )}
          </div>
        </Removable>
      ))}
      <Add
        label={text(figuresStrings.addContinued)}
        onAdd={() => onChange([...values, { program: values.at(-1)?.program ?? '', indicator: '' }])}
      />
    </Group>
  );
}

interface IndicatorProps {
  readonly name: string;
  readonly ancestor: IndicatorAncestor;
  readonly onChange: (indicator: string) => void;
}

function IndicatorOf({ name, ancestor: { program, indicator }, onChange }: IndicatorProps) {
  const { data } = useIndicators(program);
  return (
    <SelectField
      name={name}
      none={strings.chooseOne}
      value={indicator}
      choices={(data?.indicators ?? []).map((each) => ({ value: each.indicator, label: each.name }))}
      onChange={onChange}
    />
  );
}

function useProgramChoices() {
  const { data } = usePrograms();
  return (data?.programs ?? []).map(({ id, name }) => ({ value: id, label: name }));
}
