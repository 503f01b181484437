// Picks a program for an edition among those that run and that it does not have, by name and department.
import type { Edition } from '#domain/plan/states';
import { RadioField } from '../../forms/fields.js';
import { useText } from '../../language/language.js';
import { nameIn, type Named } from '../named.js';
import { usePrograms } from '../queries.js';
import { WhenRead } from '../read-state.js';
import { planStrings } from '../strings.js';

interface Props {
  readonly edition: Edition;
  readonly departments: readonly Named[];
  readonly value: string;
  readonly onChange: (program: string) => void;
}

export function ProgramPicker({ edition, departments, value, onChange }: Props) {
  const text = useText();
  const read = usePrograms();
  return (
    <WhenRead read={read}>
      {({ programs }) => {
        const free = programs.filter(
          ({ id, status }) => status === 'running' && !Object.hasOwn(edition.lines, id),
        );
        const wasLeftOut = (id: string) => edition.leftOut.some(({ program }) => program === id);
        return free.length === 0 ? (
          <p className="callout">{text(planStrings.forms.notPlaced)}</p>
        ) : (
          <RadioField
            name="program"
            label={planStrings.content.program}
            value={value}
            choices={free.map(({ id, name, owner }) => ({
              value: id,
              label: `${name} (${nameIn(departments, owner)})`,
              hint: wasLeftOut(id) && (
                <span className="muted small"> {text(planStrings.forms.leftOutBefore)}</span>
              ),
            }))}
            onChange={onChange}
          />
        );
      }}
    </WhenRead>
  );
}
