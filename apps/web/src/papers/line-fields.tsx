// Number and day as the city's own document system gave them, and who signed there: by title, in which manner, and when.
import { signatureMannerLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { OutsideSignature } from '#domain/paper/words';
import type { SignatureManner } from '#domain/signing';
import { DateField, Group, SelectField, ShortField } from '../forms/fields.js';
import type { FieldsProps } from '../forms/form-of.js';
import { useText } from '../language/language.js';
import { paperStrings as say } from './strings.js';

/** A signature as it is entered: its place in the line follows from its manner. */
interface Entered {
  readonly title: string;
  readonly manner: SignatureManner;
  readonly signed: string;
}

export interface LineValues {
  readonly number: string;
  readonly registered: string;
  readonly line: readonly Entered[];
}

/** The line with the part of each signature. */
export function bodyOfLine(line: readonly Entered[]): readonly OutsideSignature[] {
  return line.map((signature) => ({ ...signature, part: partOf(signature.manner) }));
}

function partOf(manner: SignatureManner): OutsideSignature['part'] {
  switch (manner) {
    case 'drafted':
      return 'drafts';
    case 'cooperated':
      return 'cooperates';
    case 'approved':
    case 'delegated':
    case 'forAbsent':
    case 'asActing':
      return 'approves';
  }
}

const manners = wordsOf(signatureMannerLabels);

export function LineFields({ values, change }: FieldsProps<unknown, LineValues>) {
  const text = useText();
  const { number, registered, line } = values;
  const put = (at: number, some: Partial<Entered>) =>
    change({ line: line.map((each, index) => (index === at ? { ...each, ...some } : each)) });
  return (
    <>
      <ShortField name="number" value={number} onChange={(given) => change({ number: given })} />
      <DateField
        name="registered"
        happened
        value={registered}
        onChange={(day) => change({ registered: day })}
      />
      <Group name="line" hint={say.lineHint}>
        {line.map((signature, at) => (
          <div key={at} className="signature-entered">
            <ShortField
              name={`line[${at}].title`}
              value={signature.title}
              onChange={(title) => put(at, { title })}
            />
            <SelectField
              name={`line[${at}].manner`}
              value={signature.manner}
              choices={manners.map((each) => ({ value: each, label: text(signatureMannerLabels[each]) }))}
              onChange={(chosen) =>
                put(at, { manner: manners.find((each) => each === chosen) ?? signature.manner })
              }
            />
            <DateField
              name={`line[${at}].signed`}
              happened
              value={signature.signed}
              onChange={(signed) => put(at, { signed })}
            />
            <button
              className="button"
              type="button"
              data-tone="quiet"
              onClick={() => change({ line: line.filter((_, index) => index !== at) })}
            >
              {text(say.removeSignature)}
            </button>
          </div>
        ))}
        <button
          className="button"
          type="button"
          data-tone="quiet"
          onClick={() => change({ line: [...line, { title: '', manner: 'approved', signed: registered }] })}
        >
          {text(say.addSignature)}
        </button>
      </Group>
    </>
  );
}
