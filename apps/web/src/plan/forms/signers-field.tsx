// The approval line while it is being drawn up: who approves, in their order, and who cooperates beside it.
import { signerPartLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Signer } from '#domain/plan/words';
import { Group, RadioField, ShortField } from '../../forms/fields.js';
import { useText } from '../../language/language.js';
import { planStrings } from '../strings.js';
import { Add, Removable } from './removable.js';

interface Props {
  readonly name: string;
  readonly line: readonly Signer[];
  readonly onChange: (line: readonly Signer[]) => void;
}

export function SignersField({ name, line, onChange }: Props) {
  const text = useText();
  return (
    <Group name={name} label={planStrings.procedure.line}>
      {line.map((signer, index) => (
        <Removable
          key={index}
          called={signer.title || text(planStrings.forms.nthSigner(index + 1))}
          onRemove={() => onChange(line.toSpliced(index, 1))}
        >
          <OneSigner
            name={`${name}[${index}]`}
            nth={index + 1}
            signer={signer}
            onChange={(some) => onChange(line.with(index, { ...signer, ...some }))}
          />
        </Removable>
      ))}
      <Add
        label={text(planStrings.forms.addSigner)}
        onAdd={() => onChange([...line, { title: '', part: 'approves' }])}
      />
    </Group>
  );
}

interface OneProps {
  readonly name: string;
  readonly nth: number;
  readonly signer: Signer;
  readonly onChange: (some: Partial<Signer>) => void;
}

function OneSigner({ name, nth, signer, onChange }: OneProps) {
  const text = useText();
  const parts = wordsOf(signerPartLabels);
  return (
    <>
      <ShortField
        name={`${name}.title`}
        label={planStrings.forms.nthSigner(nth)}
        value={signer.title}
        onChange={(title) => onChange({ title })}
      />
      <RadioField
        name={`${name}.part`}
        label={planStrings.forms.part(nth)}
        value={signer.part}
        choices={parts.map((part) => ({ value: part, label: text(signerPartLabels[part]) }))}
        onChange={(chosen) => onChange({ part: parts.find((each) => each === chosen) ?? signer.part })}
      />
    </>
  );
}
