// The forms by which a plan is shown to everybody, with what will be shown before their eyes, and by which it is taken back.
import { useState, type FunctionComponent } from 'react';
import type { PlanRedaction } from '#domain/publication';
import { LongField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { noReason, ReasonField } from '../../forms/shared.js';
import { PlanSheet } from '../../public/plan-sheet.js';
import { PreviewFrame } from '../../publishing/preview-frame.js';
import { publishingStrings } from '../../publishing/strings.js';
import { usePreview } from '../../publishing/use-preview.js';
import { Withholding } from '../../publishing/withholding.js';
import type { OnPlan } from './at.js';
import { onPlan } from './kinds.js';

interface PublishValues {
  readonly version: number;
  readonly redactions: readonly PlanRedaction[];
  readonly reason: string;
}

/** What was withheld before stays withheld until somebody shows it. */
export const PublishPlanForm: FunctionComponent<FormProps<OnPlan>> = formOf(onPlan, 'PublishPlan', {
  start: ({ page, plan: { publication } }): PublishValues => ({
    version: page.version,
    redactions: publication?.status === 'shown' ? publication.redactions : [],
    reason: '',
  }),
  body: (values) => values,
  foretell: () => publishingStrings.foretell,
  Fields: PublishFields,
});

export const WithdrawPlanForm: FunctionComponent<FormProps<OnPlan>> = formOf(onPlan, 'WithdrawPublication', {
  start: noReason,
  body: ({ reason }) => ({ reason }),
  foretell: () => publishingStrings.foretellWithdrawal,
  Fields: ReasonField,
});

function PublishFields({ at: { page }, values, change }: FieldsProps<OnPlan, PublishValues>) {
  const [exactly, setExactly] = useState(false);
  const { version, redactions } = values;
  const read = usePreview('plan', page.id, { version, redactions: exactly ? redactions : [] });
  return (
    <>
      <PreviewFrame
        read={read}
        withheld={redactions.length}
        exactly={exactly}
        onExactly={setExactly}
        moved={Math.max(0, page.version - version)}
        onRenew={() => change({ version: page.version })}
      >
        {(shown, clauses) => (
          <PlanSheet
            plan={shown}
            heading="h3"
            beside={(field, program) =>
              exactly ? null : (
                <Withholding
                  field={field}
                  name={publishingStrings.planFields[field]}
                  item={program}
                  redactions={redactions}
                  clauses={clauses}
                  onChange={(changed) => change({ redactions: changed })}
                />
              )
            }
          />
        )}
      </PreviewFrame>
      <LongField name="reason" value={values.reason} onChange={(reason) => change({ reason })} />
    </>
  );
}
