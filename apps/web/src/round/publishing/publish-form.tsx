// The forms by which a round is shown to everybody, with what will be shown before their eyes, and by which it is taken back.
import { useState, type FunctionComponent } from 'react';
import { remarksShown, type Redaction, type RemarksShown } from '#domain/publication';
import type { OnRound } from '../../forms/at.js';
import { LongField, RadioField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { onRound } from '../../forms/kinds.js';
import { noReason, ReasonField } from '../../forms/shared.js';
import { useText } from '../../language/language.js';
import { BesideContext } from '../../public/beside.js';
import { RoundSheet } from '../../public/round-sheet.js';
import { PreviewFrame } from '../../publishing/preview-frame.js';
import { publishingStrings } from '../../publishing/strings.js';
import { usePreview } from '../../publishing/use-preview.js';
import { Withholding } from '../../publishing/withholding.js';

interface PublishValues {
  readonly version: number;
  readonly remarks: RemarksShown;
  readonly redactions: readonly Redaction[];
  readonly reason: string;
}

type PublishFieldsProps = FieldsProps<OnRound, PublishValues>;

/** What was withheld before stays withheld until somebody shows it. */
export const PublishForm: FunctionComponent<FormProps<OnRound>> = formOf(onRound, 'PublishRound', {
  start: ({ page, round: { publication } }): PublishValues => ({
    version: page.version,
    remarks: publication?.status === 'shown' ? publication.remarks : 'bySector',
    redactions: publication?.status === 'shown' ? publication.redactions : [],
    reason: '',
  }),
  body: (values) => values,
  foretell: () => publishingStrings.foretell,
  Fields: PublishFields,
});

export const WithdrawForm: FunctionComponent<FormProps<OnRound>> = formOf(onRound, 'WithdrawPublication', {
  start: noReason,
  body: ({ reason }) => ({ reason }),
  foretell: () => publishingStrings.foretellWithdrawal,
  Fields: ReasonField,
});

function PublishFields({ at, values, change }: PublishFieldsProps) {
  const text = useText();
  return (
    <>
      <RadioField
        name="remarks"
        label={publishingStrings.remarksField}
        value={values.remarks}
        choices={remarksShown
          .toSorted((one, other) => orderOf(one) - orderOf(other))
          .map((value) => ({ value, label: text(publishingStrings.remarks[value]) }))}
        onChange={(chosen) => {
          const remarks = remarksShown.find((each) => each === chosen);
          if (remarks) change({ remarks });
        }}
      />
      <Preview at={at} values={values} change={change} />
      <LongField name="reason" value={values.reason} onChange={(reason) => change({ reason })} />
    </>
  );
}

/** The rule of the house first. */
function orderOf(remarks: RemarksShown): number {
  return ['bySector', 'byRole', 'none'].indexOf(remarks);
}

function Preview({ at: { page }, values, change }: PublishFieldsProps) {
  const [exactly, setExactly] = useState(false);
  const { version, remarks, redactions } = values;
  const read = usePreview('round', page.id, {
    version,
    remarks,
    redactions: exactly ? redactions : [],
  });
  return (
    <PreviewFrame
      read={read}
      withheld={redactions.length}
      exactly={exactly}
      onExactly={setExactly}
      moved={Math.max(0, page.version - version)}
      onRenew={() => change({ version: page.version })}
    >
      {(shown, clauses) => (
        <BesideContext
          value={(field, item) =>
            exactly ? null : (
              <Withholding
                field={field}
                name={publishingStrings.fields[field]}
                item={item}
                redactions={redactions}
                clauses={clauses}
                onChange={(changed) => change({ redactions: changed })}
              />
            )
          }
        >
          <RoundSheet round={shown} heading="h3" />
        </BesideContext>
      )}
    </PreviewFrame>
  );
}
