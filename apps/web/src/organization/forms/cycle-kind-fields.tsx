// A kind of cycle while it is defined: begun with one that is offered or there already, its stages, and its rules one by one.
import { offeredKinds } from '#contract/cycle-kinds';
import { stageLabels } from '#contract/glossary';
import { legalFrame } from '#contract/legal-frame';
import type { CycleKind } from '#domain/cycle-kinds';
import type { RuleKey } from '#domain/rule-packs';
import { stages, type Stage } from '#domain/stages';
import { CheckList, DateField, SelectField, ShortField } from '../../forms/fields.js';
import type { FieldsProps } from '../../forms/form-of.js';
import { useText } from '../../language/language.js';
import { idFor } from '../../setup/ids.js';
import { appliedFrom, RuleList, type RuleListValues } from '../rule-list.js';
import { officeStrings } from '../strings.js';
import type { OnOrganization } from './kinds.js';

export interface KindValues extends RuleListValues {
  /** The kind that it is begun with; empty for a new one. */
  readonly base: string;
  readonly name: string;
  readonly stages: readonly Stage[];
  readonly from: string;
}

/** What tells kinds apart; any other rule stays with the organization's packs and the committee's own. */
const kindKeys: readonly RuleKey[] = [
  'round.tracks',
  'round.adjustments',
  'round.rhythm',
  'round.publication',
  'self-check.quarterly',
  'name.opinion',
  'name.response',
  'change.residents-heard',
  'change.reported',
  'change.approved',
  'change.submitted',
  'meeting.quorum',
  'meeting.majority',
  'meeting.notice',
];

/** The first kind that is offered and not there yet. */
export function chosenKind(at: OnOrganization): KindValues {
  const from = `${at.page.today.slice(0, 4)}-01-01`;
  const there = Object.keys(at.organization.cycleKinds ?? {});
  const open = offeredKinds(from).find(({ id }) => !there.includes(id));
  return kindValues(open, from);
}

/** One that keeps the name of what it was begun with takes its place. */
export function kindOf(
  { base, name, stages: chosen, from, rules, left }: KindValues,
  at: OnOrganization,
): CycleKind {
  const begun = kindsToBeginWith(at, from).find(({ id }) => id === base);
  return {
    id: begun?.name === name.trim() ? begun.id : idFor('k', name),
    name: name.trim(),
    stages: chosen,
    rules: appliedFrom({ rules, left }, from),
  };
}

function kindsToBeginWith({ organization }: OnOrganization, from: string): readonly CycleKind[] {
  const there = organization.cycleKinds ?? {};
  return [...Object.values(there), ...offeredKinds(from).filter(({ id }) => !Object.hasOwn(there, id))];
}

function kindValues(kind: CycleKind | undefined, from: string): KindValues {
  const own = kind?.rules ?? [];
  const keys = [...kindKeys, ...own.map(({ key }) => key).filter((key) => !kindKeys.includes(key))];
  return {
    base: kind?.id ?? '',
    name: kind?.name ?? '',
    stages: kind?.stages ?? [],
    from,
    rules: keys.map((key) => own.find((rule) => rule.key === key) ?? { key, ...legalFrame[key], from }),
    left: keys.filter((key) => !own.some((rule) => rule.key === key)),
  };
}

export function KindFields({ at, values, change }: FieldsProps<OnOrganization, KindValues>) {
  const text = useText();
  const { rules, left } = values;
  const kinds = kindsToBeginWith(at, values.from);
  return (
    <>
      <SelectField
        name="base"
        label={officeStrings.kinds.beginWith}
        none={officeStrings.kinds.fresh}
        value={values.base}
        choices={kinds.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(base) =>
          change(
            kindValues(
              kinds.find(({ id }) => id === base),
              values.from,
            ),
          )
        }
      />
      <ShortField
        name="kind.name"
        label={officeStrings.kinds.name}
        value={values.name}
        onChange={(name) => change({ name })}
      />
      <CheckList
        name="kind.stages"
        values={values.stages}
        choices={stages.map((stage) => ({ value: stage, label: text(stageLabels[stage]) }))}
        onChange={(chosen) => change({ stages: stages.filter((stage) => chosen.includes(stage)) })}
      />
      <DateField
        name="from"
        label={officeStrings.pack.from}
        value={values.from}
        onChange={(from) => change({ from })}
      />
      <RuleList name="kind.rules" rules={rules} left={left} onChange={change} />
    </>
  );
}
