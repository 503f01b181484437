// The forms on what a paper carries besides the plan: the prior review, and whether it is open to the public.
import type { FunctionComponent } from 'react';
import { disclosureLabels, ruleLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { CheckAnswer } from '#domain/checklist';
import type { DisclosureGrade } from '#domain/disclosure';
import { withholdingKeys, type WithholdingKey } from '#domain/rule-packs';
import { AnswerFields } from '../../checklist/answer-fields.js';
import { answersFor } from '../../checklist/answers.js';
import { RadioField, SelectField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { useText } from '../../language/language.js';
import { planStrings } from '../strings.js';
import type { OnEdition } from './at.js';
import { onEdition } from './kinds.js';

type OnPaper = 'FillChecklist' | 'SetDisclosure';

/** A missing form does not compile. */
export const paperForms: { readonly [T in OnPaper]: FunctionComponent<FormProps<OnEdition>> } = {
  FillChecklist: formOf(onEdition, 'FillChecklist', {
    start: ({ plan, edition }): FillingValues => ({
      filled: plan.checklist ? answersFor(plan.checklist, edition.checklist?.filled ?? []) : [],
    }),
    body: ({ filled }, { edition }) => ({ edition: edition.id, filled: filled.map(written) }),
    Fields: FillingFields,
  }),
  SetDisclosure: formOf(onEdition, 'SetDisclosure', {
    start: ({ edition: { disclosure } }): GradeValues => ({
      grade: disclosure?.grade ?? 'public',
      clause: disclosure?.clause ?? '',
    }),
    body: ({ grade, clause }, { edition }) => ({
      edition: edition.id,
      grade,
      clause: grade === 'public' || clause === '' ? undefined : clause,
    }),
    Fields: GradeFields,
  }),
};

interface FillingValues {
  readonly filled: readonly CheckAnswer[];
}

/** A note belongs to a yes. */
function written(answer: CheckAnswer): CheckAnswer {
  if (answer.kind !== 'yesNo') return answer;
  const { item, kind, yes, note = '' } = answer;
  return {
    item,
    kind,
    ...(yes === undefined ? {} : { yes }),
    ...(yes && note.trim() !== '' ? { note: note.trim() } : {}),
  };
}

function FillingFields({ at: { plan }, values, change }: FieldsProps<OnEdition, FillingValues>) {
  const form = plan.checklist;
  if (!form) return null;
  return (
    <AnswerFields
      name="filled"
      form={form}
      answers={values.filled}
      onChange={(filled) => change({ filled })}
    />
  );
}

interface GradeValues {
  readonly grade: DisclosureGrade;
  readonly clause: WithholdingKey | '';
}

const grades = wordsOf(disclosureLabels);

function GradeFields({ values, change }: FieldsProps<OnEdition, GradeValues>) {
  const text = useText();
  const { grade, clause } = values;
  return (
    <>
      <RadioField
        name="grade"
        hint={
          grade === 'closed'
            ? planStrings.paper.closedHint
            : grade === 'partial'
              ? planStrings.paper.partialHint
              : undefined
        }
        value={grade}
        choices={grades.map((each) => ({ value: each, label: text(disclosureLabels[each]) }))}
        onChange={(chosen) => change({ grade: grades.find((each) => each === chosen) ?? grade })}
      />
      {grade !== 'public' && (
        <SelectField
          name="clause"
          none={planStrings.paper.noClause}
          value={clause}
          choices={withholdingKeys.map((key) => ({ value: key, label: text(ruleLabels[key]) }))}
          onChange={(chosen) => change({ clause: withholdingKeys.find((key) => key === chosen) ?? '' })}
        />
      )}
    </>
  );
}
