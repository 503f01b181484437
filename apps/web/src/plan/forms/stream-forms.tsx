// The forms of the commands on a plan as a whole: its bodies, the committees' parts, a correction, its end.
import type { FunctionComponent } from 'react';
import { DateField, Group, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { noReason, ReasonField } from '../../forms/shared.js';
import { strings } from '../../language/strings.js';
import { strategyRows } from '../rows.js';
import { planStrings } from '../strings.js';
import type { CommandOnPlan, OnPlan } from './at.js';
import { onPlan } from './kinds.js';
import { PublishPlanForm, WithdrawPlanForm } from './publishing-forms.js';
import { NamedListField } from './named-list-field.js';
import { StrategyTicks } from './strategy-ticks.js';

/** A missing form does not compile. */
export const streamForms: { readonly [T in CommandOnPlan]: FunctionComponent<FormProps<OnPlan>> } = {
  SetBodies: formOf(onPlan, 'SetBodies', {
    start: ({ plan }): BodiesValues => ({ bodies: plan.bodies }),
    body: ({ bodies }) => ({ bodies }),
    Fields: BodiesFields,
  }),
  AssignPart: formOf(onPlan, 'AssignPart', {
    start: ({ plan, around }): PartValues => partOf(plan, around.committees[0]?.id ?? ''),
    body: ({ committee, programs }) => ({ committee, programs }),
    Fields: PartFields,
  }),
  DraftCorrection: formOf(onPlan, 'DraftCorrection', {
    start: noReason,
    body: ({ reason }) => ({ reason }),
    Fields: ReasonField,
    foretell: () => planStrings.foretell.correction,
  }),
  ClosePlan: formOf(onPlan, 'ClosePlan', {
    start: ({ page }) => ({ submitted: page.today, number: '' }),
    body: ({ submitted, number }) => ({ submitted, number }),
    Fields: ClosingFields,
    foretell: () => planStrings.foretell.close,
  }),
  PublishPlan: PublishPlanForm,
  WithdrawPublication: WithdrawPlanForm,
};

interface BodiesValues {
  readonly bodies: readonly string[];
}

function BodiesFields({ at: { around }, values, change }: FieldsProps<OnPlan, BodiesValues>) {
  return (
    <NamedListField
      name="bodies"
      hint={planStrings.forms.bodiesHint}
      nth={planStrings.forms.nthBody}
      add={planStrings.forms.addBody}
      choices={around.committees}
      values={values.bodies}
      onChange={(bodies) => change({ bodies })}
    />
  );
}

interface PartValues {
  readonly committee: string;
  readonly programs: readonly string[];
}

/** What a committee reviews now. */
function partOf({ parts }: OnPlan['plan'], committee: string): PartValues {
  return { committee, programs: parts[committee] ?? [] };
}

function PartFields({ at: { plan, shown, around }, values, change }: FieldsProps<OnPlan, PartValues>) {
  return (
    <>
      <SelectField
        name="committee"
        none={strings.chooseOne}
        value={values.committee}
        choices={around.committees.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(committee) => change(partOf(plan, committee))}
      />
      <Group name="programs">
        {strategyRows(shown)
          .filter(({ lines }) => lines.length > 0)
          .map((row) => (
            <StrategyTicks
              key={row.strategy.id}
              row={row}
              ticked={values.programs}
              onChange={(programs) => change({ programs })}
            />
          ))}
      </Group>
    </>
  );
}

function ClosingFields({
  values,
  change,
}: FieldsProps<OnPlan, { readonly submitted: string; readonly number: string }>) {
  return (
    <>
      <DateField
        happened
        name="submitted"
        value={values.submitted}
        onChange={(submitted) => change({ submitted })}
      />
      <ShortField
        name="number"
        label={planStrings.forms.documentNumber}
        value={values.number}
        onChange={(number) => change({ number })}
      />
    </>
  );
}
