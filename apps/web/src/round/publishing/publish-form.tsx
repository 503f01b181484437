// The forms by which a round is shown to everybody, with what will be shown before their eyes, and by which it is taken back.
import { useState, type FunctionComponent } from 'react';
import { remarksShown, type Redaction, type RemarksShown } from '#domain/publication';
import { formatAddress } from '../../address.js';
import type { OnRound } from '../../forms/at.js';
import { LongField, RadioField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { onRound } from '../../forms/kinds.js';
import { noReason, ReasonField } from '../../forms/shared.js';
import { useText } from '../../language/language.js';
import { BesideContext } from '../../public/beside.js';
import { RoundSheet } from '../../public/round-sheet.js';
import { Failure } from '../../widgets/failure.js';
import { Loading } from '../../widgets/loading.js';
import { publishingStrings } from './strings.js';
import { usePreview } from './use-preview.js';
import { Withholding } from './withholding.js';

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
  const text = useText();
  const [exactly, setExactly] = useState(false);
  const { version, remarks, redactions } = values;
  const { data, error, refetch } = usePreview(page.id, {
    version,
    remarks,
    redactions: exactly ? redactions : [],
  });
  const { shown, clauses = [] } = data ?? {};
  const moved = Math.max(0, page.version - version);
  const silent = (shown?.departments ?? []).filter(({ telephone }) => telephone === undefined);
  return (
    <section className="publishing-preview" aria-labelledby="publishing-preview">
      <header>
        <h2 id="publishing-preview">{text(publishingStrings.preview)}</h2>
        <p className="muted" role="status">
          {text(publishingStrings.count(redactions.length))}
        </p>
        <div className="group-choice" role="group" aria-label={text(publishingStrings.mode)}>
          <button className="button" type="button" aria-pressed={!exactly} onClick={() => setExactly(false)}>
            {text(publishingStrings.choose)}
          </button>
          <button className="button" type="button" aria-pressed={exactly} onClick={() => setExactly(true)}>
            {text(publishingStrings.exactly)}
          </button>
        </div>
      </header>
      {moved > 0 && (
        <div className="callout">
          <p>{text(publishingStrings.moved(moved))}</p>
          <button className="button" type="button" onClick={() => change({ version: page.version })}>
            {text(publishingStrings.renew)}
          </button>
        </div>
      )}
      {data && clauses.length === 0 && <Lacking sentence={text(publishingStrings.noClauses)} />}
      {silent.length > 0 && (
        <Lacking sentence={text(publishingStrings.noTelephone(silent.map(({ name }) => name).join(', ')))} />
      )}
      {error && <Failure error={error} onRetry={() => void refetch()} />}
      {!shown && !error && <Loading />}
      {shown && (
        <BesideContext
          value={(field, item) =>
            exactly ? null : (
              <Withholding
                field={field}
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
    </section>
  );
}

function Lacking({ sentence }: { readonly sentence: string }) {
  const text = useText();
  return (
    <p className="callout">
      {sentence}{' '}
      <a href={formatAddress({ place: 'organization' })}>{text(publishingStrings.toOrganization)}</a>
    </p>
  );
}
