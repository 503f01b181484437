// Counts a vote by thumb or by key: steps up and down, what it adds up to, and how far that is from who may vote.
import { nameOfField } from '#contract/field-names';
import type { FieldsProps } from '../forms/form-of.js';
import { ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import type { OnAgendaItem } from './kinds.js';
import { meetingStrings } from './strings.js';
import { allInFavour, castOf, restAbstained, stepped, tallyFields, type TallyValues } from './tally.js';

export function TallyFields({ at: { page, item }, values, change }: FieldsProps<OnAgendaItem, TallyValues>) {
  const text = useText();
  const voters = page.voting?.[item.id]?.voters ?? 0;
  const cast = castOf(values);
  const { tally } = meetingStrings;
  return (
    <>
      <div className="tally">
        {tallyFields.map((field) => (
          <div key={field} className="tally-field">
            <ShortField
              name={field}
              numeric
              value={values[field]}
              onChange={(typed) => change({ [field]: typed })}
            />
            <Step
              label={text(tally.fewer(nameOfField(field)))}
              onClick={() => change(stepped(values, field, -1))}
            >
              −
            </Step>
            <Step
              label={text(tally.more(nameOfField(field)))}
              onClick={() => change(stepped(values, field, 1))}
            >
              +
            </Step>
          </div>
        ))}
      </div>
      <p className="tally-sum" role="status" data-off={cast !== voters || undefined}>
        <strong>{text(tally.sum(cast, voters))}</strong>{' '}
        {cast < voters && <span>{text(tally.left(voters - cast))}</span>}
        {cast > voters && <span className="field-problem">{text(tally.tooMany(cast - voters))}</span>}
      </p>
      <p className="tally-quick">
        <button className="button" type="button" onClick={() => change(allInFavour(voters))}>
          {text(tally.all)}
        </button>{' '}
        <button className="button" type="button" onClick={() => change(restAbstained(values, voters))}>
          {text(tally.restAbstained)}
        </button>
      </p>
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: string;
}

function Step({ label, onClick, children }: StepProps) {
  return (
    <button className="button step" type="button" onClick={onClick}>
      <span className="visually-hidden">{label}</span>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
