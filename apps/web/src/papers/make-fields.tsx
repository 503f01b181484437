// What is said where a paper is made final: each thing that it lacks accepted by itself, how open it is, and why it replaces another.
import { disclosureLabels, ruleLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import { checkLabels } from '#contract/paper-checks';
import type { FinalPapersView, PaperCheck, PaperChecksView } from '#contract/paper-views';
import type { DisclosureGrade } from '#domain/disclosure';
import { withholdingKeys, type WithholdingKey } from '#domain/rule-packs';
import { CheckList, LongField, RadioField, SelectField } from '../forms/fields.js';
import type { FieldsProps } from '../forms/form-of.js';
import { useText } from '../language/language.js';
import { asAccepted } from './accepted.js';
import { paperStrings as say } from './strings.js';

/** Where a form about a paper as a whole stands. */
export interface OnPaper {
  readonly page: { readonly id: string };
  readonly view: FinalPapersView;
  readonly checks: PaperChecksView;
}

export interface MakeValues {
  readonly id: string;
  readonly grade: DisclosureGrade;
  readonly clause: WithholdingKey | '';
  /** Each as `asAccepted` names it. */
  readonly accepted: readonly string[];
  readonly reason: string;
}

/** Nothing is accepted before somebody did. */
export function startOfMaking(): MakeValues {
  return { id: crypto.randomUUID(), grade: 'public', clause: '', accepted: [], reason: '' };
}

const grades = wordsOf(disclosureLabels);

export function MakeFields({ at: { view, checks }, values, change }: FieldsProps<OnPaper, MakeValues>) {
  const text = useText();
  const { grade, clause, accepted, reason } = values;
  const blocking = checks.checks.filter(({ blocks }) => blocks);
  const acceptable = checks.checks.filter(({ blocks }) => !blocks);
  const stands = view.finals.some(({ status }) => status === 'made' || status === 'registered');
  return (
    <>
      {checks.checks.length === 0 && <p className="callout">{text(say.lacksNothing)}</p>}
      {blocking.map((check) => (
        <div key={check.check} className="callout" data-tone="grave">
          <p>{text(say.blocks(checkLabels[check.check]))}</p>
          <Places check={check} />
        </div>
      ))}
      {acceptable.length > 0 && (
        <CheckList
          name="accepted"
          hint={say.acceptHint}
          values={accepted}
          choices={acceptable.map((check) => ({
            value: asAccepted(check),
            label: text(say.atPlaces(checkLabels[check.check], check.places.length)),
            hint: <Places check={check} />,
          }))}
          onChange={(chosen) => change({ accepted: chosen })}
        />
      )}
      <RadioField
        name="grade"
        value={grade}
        choices={grades.map((each) => ({ value: each, label: text(disclosureLabels[each]) }))}
        onChange={(chosen) => change({ grade: grades.find((each) => each === chosen) ?? grade })}
      />
      {grade !== 'public' && (
        <SelectField
          name="clause"
          none={say.noClause}
          value={clause}
          choices={withholdingKeys.map((key) => ({ value: key, label: text(ruleLabels[key]) }))}
          onChange={(chosen) => change({ clause: withholdingKeys.find((key) => key === chosen) ?? '' })}
        />
      )}
      {stands && (
        <LongField
          name="reason"
          hint={say.reasonHint}
          value={reason}
          onChange={(said) => change({ reason: said })}
        />
      )}
    </>
  );
}

const mostPlaces = 5;

function Places({ check: { places } }: { readonly check: PaperCheck }) {
  const text = useText();
  return (
    <ul className="small">
      {places.slice(0, mostPlaces).map((place, index) => (
        <li key={index} lang="ko">
          {place}
        </li>
      ))}
      {places.length > mostPlaces && <li>{text(say.further(places.length - mostPlaces))}</li>}
    </ul>
  );
}
