// The forms of the commands on a committee as a whole: a seat more, the stages of its cycles, rules of its own.
import type { FunctionComponent } from 'react';
import { commandLabels, ruleLabels, sectorLabels, seatRoleLabels, stageLabels } from '#contract/glossary';
import { legalFrame } from '#contract/legal-frame';
import { wordsOf } from '#contract/label';
import type { SeatRole } from '#domain/actor';
import type { Sector } from '#domain/committee/words';
import { ruleInForce, type RuleKey } from '#domain/rule-packs';
import { stages, type Stage } from '#domain/stages';
import { formatAddress } from '../../address.js';
import { CheckList, DateField, LongField, RadioField, SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { useText } from '../../language/language.js';
import { useRoleNames } from '../../names/use-role-names.js';
import { RuleValueField } from '../../organization/rule-value-field.js';
import { officeStrings } from '../../organization/strings.js';
import { EndSeriesForm, RequestForm, SetSeriesForm } from '../../series/forms.js';
import { idFor } from '../../setup/ids.js';
import { onCommittee, type CommandOnCommittee, type OnCommittee } from './kinds.js';

/** A missing form does not compile. */
export const committeeForms: {
  readonly [T in CommandOnCommittee]: FunctionComponent<FormProps<OnCommittee>>;
} = {
  AddSeat: formOf(onCommittee, 'AddSeat', {
    start: (): SeatValues => ({ title: '', sector: 'public', role: 'member' }),
    body: ({ title, sector, role }, { page }) => ({
      id: idFor('s', page.id, title),
      title: title.trim(),
      sector,
      role,
    }),
    Fields: SeatFields,
    foretell: () => officeStrings.foretell.seat,
  }),
  SetMeetingSeries: SetSeriesForm,
  EndMeetingSeries: EndSeriesForm,
  RequestMeeting: RequestForm,
  SetStages: formOf(onCommittee, 'SetStages', {
    start: ({ committee }): StagesValues => ({ stages: committee.stages }),
    body: ({ stages: chosen }) => ({ stages: chosen }),
    Fields: StagesFields,
  }),
  TakeCycleKind: formOf(onCommittee, 'TakeCycleKind', {
    start: ({ committee, organization }): KindValues => ({
      kind: committee.cycleKind?.id ?? Object.keys(organization?.cycleKinds ?? {})[0] ?? '',
    }),
    body: ({ kind }) => ({ kind }),
    Fields: KindField,
    foretell: () => officeStrings.kinds.foretellTaking,
  }),
  AdoptRules: formOf(onCommittee, 'AdoptRules', {
    start: (at) => ruleStanding('meeting.quorum', at),
    body: ({ key, value, article, from }) => ({ rules: [{ key, value, article, from }] }),
    Fields: RuleFields,
    foretell: () => officeStrings.foretell.rules,
  }),
};

interface SeatValues {
  readonly title: string;
  readonly sector: Sector;
  readonly role: SeatRole;
}

const sectors = wordsOf(sectorLabels);
const roles = wordsOf(seatRoleLabels);

function SeatFields({ at: { page }, values, change }: FieldsProps<OnCommittee, SeatValues>) {
  const text = useText();
  const names = useRoleNames(page.id);
  return (
    <>
      <ShortField
        name="title"
        label={officeStrings.seatTitle}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      <RadioField
        name="sector"
        value={values.sector}
        choices={sectors.map((sector) => ({ value: sector, label: text(sectorLabels[sector]) }))}
        onChange={(chosen) => change({ sector: sectors.find((each) => each === chosen) ?? values.sector })}
      />
      <RadioField
        name="role"
        value={values.role}
        choices={roles.map((role) => ({ value: role, label: text(names[role]) }))}
        onChange={(chosen) => change({ role: roles.find((each) => each === chosen) ?? values.role })}
      />
    </>
  );
}

interface KindValues {
  readonly kind: string;
}

function KindField({ at: { organization }, values, change }: FieldsProps<OnCommittee, KindValues>) {
  const text = useText();
  const kinds = Object.values(organization?.cycleKinds ?? {});
  if (kinds.length === 0) return <NothingToTake />;
  return (
    <RadioField
      name="kind"
      label={officeStrings.kinds.title}
      value={values.kind}
      choices={kinds.map(({ id, name, stages: each }) => ({
        value: id,
        label: name,
        hint: (
          <span className="muted small"> {each.map((stage) => text(stageLabels[stage])).join(' → ')}</span>
        ),
      }))}
      onChange={(kind) => change({ kind })}
    />
  );
}

function NothingToTake() {
  const text = useText();
  const defining = { place: 'organization', panel: { show: 'DefineCycleKind', on: 'stream' } } as const;
  return (
    <p className="callout">
      {text(officeStrings.kinds.nothingToTake)}{' '}
      <a href={formatAddress(defining)}>{text(commandLabels.DefineCycleKind)}</a>
    </p>
  );
}

interface StagesValues {
  readonly stages: readonly Stage[];
}

function StagesFields({ values, change }: FieldsProps<OnCommittee, StagesValues>) {
  const text = useText();
  return (
    <CheckList
      name="stages"
      values={values.stages}
      choices={stages.map((stage) => ({ value: stage, label: text(stageLabels[stage]) }))}
      onChange={(chosen) => change({ stages: stages.filter((stage) => chosen.includes(stage)) })}
    />
  );
}

interface RuleValues {
  readonly key: RuleKey;
  readonly value: string;
  readonly article: string;
  readonly from: string;
}

/** A rule as it stands for the committee now; as the legal frame has it where nothing sets it. */
function ruleStanding(key: RuleKey, { page, committee, organization }: OnCommittee): RuleValues {
  const standing =
    ruleInForce(committee.rules, key, page.today) ??
    ruleInForce(organization?.rules ?? [], key, page.today) ??
    legalFrame[key];
  return { key, value: standing.value, article: standing.article, from: page.today };
}

const keys = wordsOf(ruleLabels);

function RuleFields({ at, values, change }: FieldsProps<OnCommittee, RuleValues>) {
  const text = useText();
  return (
    <>
      <SelectField
        name="rules[0].key"
        value={values.key}
        choices={keys.map((key) => ({ value: key, label: text(ruleLabels[key]) }))}
        onChange={(chosen) => change(ruleStanding(keys.find((key) => key === chosen) ?? values.key, at))}
      />
      <RuleValueField
        key={values.key}
        name="rules[0].value"
        rule={values.key}
        standard={legalFrame[values.key].value}
        value={values.value}
        onChange={(value) => change({ value })}
      />
      <LongField name="rules[0].article" value={values.article} onChange={(article) => change({ article })} />
      <DateField
        name="rules[0].from"
        label={officeStrings.pack.from}
        value={values.from}
        onChange={(from) => change({ from })}
      />
    </>
  );
}
