// Which rules are applied from when: a pack of the legal frame as it stands, or with values and articles of one's own.
import { offeredPacks, rulesFrom } from '#contract/legal-frame';
import type { RulePack } from '#domain/rule-packs';
import { DateField, SelectField, ShortField } from '../../forms/fields.js';
import type { FieldsProps } from '../../forms/form-of.js';
import { useText } from '../../language/language.js';
import { appliedFrom, RuleList, type RuleListValues } from '../rule-list.js';
import { officeStrings } from '../strings.js';
import type { OnOrganization } from './kinds.js';

export interface PackValues extends RuleListValues {
  readonly series: string;
  readonly title: string;
  readonly from: string;
}

/** The first pack that is not applied yet, from the first day of the year. */
export function chosenPack({ page, organization }: OnOrganization): PackValues {
  const from = `${page.today.slice(0, 4)}-01-01`;
  const open = offeredPacks.find(
    ({ id }) => !organization.packs.some((pack) => pack.id.startsWith(`${id}-`)),
  );
  return valuesOf((open ?? offeredPacks[0])?.id ?? '', from);
}

/** What was chosen, as a pack; its id says the series and the day, so that the same one is not applied twice. */
export function packOf({ series, title, from, rules, left }: PackValues): RulePack {
  return {
    id: `${series}-${from}`,
    title,
    rules: appliedFrom({ rules, left }, from),
  };
}

function valuesOf(series: string, from: string): PackValues {
  const pack = offeredPacks.find(({ id }) => id === series);
  return {
    series,
    from,
    title: pack ? pack.title.ko : '',
    rules: rulesFrom(pack?.keys ?? [], from),
    left: [],
  };
}

export function PackFields({ values, change }: FieldsProps<OnOrganization, PackValues>) {
  const text = useText();
  const { rules, left } = values;
  return (
    <>
      <SelectField
        name="pack.id"
        label={officeStrings.pack.series}
        value={values.series}
        choices={offeredPacks.map(({ id, title }) => ({ value: id, label: text(title) }))}
        onChange={(series) => change(valuesOf(series, values.from))}
      />
      <ShortField
        name="pack.title"
        label={officeStrings.pack.title}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      <DateField
        name="from"
        label={officeStrings.pack.from}
        value={values.from}
        onChange={(from) => change({ from })}
      />
      <RuleList name="pack.rules" rules={rules} left={left} onChange={change} />
    </>
  );
}
