// The form that registers a committee which is not there yet.
import { committeeKindLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Page } from '#contract/views';
import type { CommitteeKind } from '#domain/committee/words';
import { RadioField, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type Kind } from '../../forms/form-of.js';
import { useReadiness } from '../../http/queries.js';
import { useText } from '../../language/language.js';
import { strings } from '../../language/strings.js';
import { officeStrings } from '../../organization/strings.js';

interface BeforeCommittee {
  readonly page: Page<'committee'>;
}

interface CommitteeValues {
  readonly name: string;
  readonly kind: CommitteeKind;
  readonly reportsTo: string;
}

const beforeCommittee: Kind<'committee', BeforeCommittee> = {
  stream: 'committee',
  itemOf: () => undefined,
  Now: () => null,
};

const kinds = wordsOf(committeeKindLabels);

export const EstablishForm = formOf(beforeCommittee, 'EstablishCommittee', {
  start: (): CommitteeValues => ({ name: '', kind: 'subcommittee', reportsTo: '' }),
  body: ({ name, kind, reportsTo }) => ({
    name: name.trim(),
    kind,
    reportsTo: reportsTo === '' ? undefined : reportsTo,
  }),
  Fields: CommitteeFields,
  foretell: () => officeStrings.foretell.committee,
});

function CommitteeFields({ values, change }: FieldsProps<BeforeCommittee, CommitteeValues>) {
  const text = useText();
  const { data } = useReadiness();
  const committees = data?.committees ?? [];
  return (
    <>
      <ShortField
        name="name"
        label={officeStrings.committeeName}
        value={values.name}
        onChange={(name) => change({ name })}
      />
      <RadioField
        name="kind"
        value={values.kind}
        choices={kinds.map((kind) => ({ value: kind, label: text(committeeKindLabels[kind]) }))}
        onChange={(chosen) => change({ kind: kinds.find((kind) => kind === chosen) ?? values.kind })}
      />
      {committees.length > 0 && (
        <SelectField
          name="reportsTo"
          optional
          none={strings.nothing}
          value={values.reportsTo}
          choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(reportsTo) => change({ reportsTo })}
        />
      )}
    </>
  );
}
