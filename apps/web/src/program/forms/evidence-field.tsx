// What shows a result: any number of papers and pages, each with its title and where it can be seen.
import { Group, ShortField } from '../../forms/fields.js';
import { Add, Removable } from '../../plan/forms/removable.js';
import { useText } from '../../language/language.js';
import { programStrings } from '../strings.js';
import type { EvidenceValues } from './result-values.js';

interface Props {
  readonly values: readonly EvidenceValues[];
  readonly onChange: (values: readonly EvidenceValues[]) => void;
}

const { forms: say } = programStrings;

export function EvidenceField({ values, onChange }: Props) {
  const text = useText();
  return (
    <Group name="evidence" label={programStrings.entry.evidence} hint={say.evidenceHint}>
      {values.map((each, index) => {
        const some = (changed: Partial<EvidenceValues>) =>
          onChange(values.with(index, { ...each, ...changed }));
        return (
          <Removable
            key={index}
            called={each.title || text(say.nthEvidence(index + 1))}
            onRemove={() => onChange(values.toSpliced(index, 1))}
          >
            <ShortField
              name={`evidence[${index}].title`}
              label={say.evidenceTitle}
              value={each.title}
              onChange={(title) => some({ title })}
            />
            <ShortField
              name={`evidence[${index}].link`}
              label={say.evidenceLink}
              optional
              value={each.link}
              onChange={(link) => some({ link })}
            />
          </Removable>
        );
      })}
      <Add label={text(say.addEvidence)} onAdd={() => onChange([...values, { title: '', link: '' }])} />
    </Group>
  );
}
