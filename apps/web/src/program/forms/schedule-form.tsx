// The form of the schedule: all of its rows at once, each with what is done and in which periods.
import { yearOf } from '#domain/dates';
import type { ScheduleRow } from '#domain/reported';
import { Group, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps } from '../../forms/form-of.js';
import { ReasonField, type ReasonValues } from '../../forms/shared.js';
import { useText } from '../../language/language.js';
import { Add, Removable } from '../../plan/forms/removable.js';
import { programStrings } from '../strings.js';
import type { OnReport } from './at.js';
import { onReport } from './kinds.js';
import { PeriodField } from './period-field.js';
import { saidIn } from './result-values.js';
import { ScheduleNow } from './standing-now.js';

const { forms: say } = programStrings;

interface ScheduleValues extends ReasonValues {
  readonly rows: readonly ScheduleRow[];
}

export const SetScheduleForm = formOf(onReport, 'SetSchedule', {
  start: ({ page, program }): ScheduleValues => ({
    rows: program.schedule.length > 0 ? program.schedule : [newRow(yearOf(page.today))],
    reason: '',
  }),
  body: ({ rows, reason }) => ({ rows, reason: saidIn(reason) }),
  Fields: ScheduleFields,
  replaces: {
    stood: (_values, { program }) => ({ id: 'schedule', revision: program.scheduleRevision }),
    Now: ({ at: { program } }) => <ScheduleNow rows={program.schedule} />,
  },
});

function newRow(year: number): ScheduleRow {
  return { id: `s-${crypto.randomUUID()}`, title: '', periods: [`${year}-Q1`] };
}

function ScheduleFields({ at: { page, program }, values, change }: FieldsProps<OnReport, ScheduleValues>) {
  const text = useText();
  const { rows } = values;
  const set = (changed: readonly ScheduleRow[]) => change({ rows: changed });
  return (
    <>
      <Group name="rows">
        {rows.map((row, index) => (
          <Removable
            key={row.id}
            called={row.title || text(say.nthRow(index + 1))}
            onRemove={() => set(rows.toSpliced(index, 1))}
          >
            <ShortField
              name={`rows[${index}].title`}
              label={say.nthRow(index + 1)}
              value={row.title}
              onChange={(title) => set(rows.with(index, { ...row, title }))}
            />
            <Periods
              name={`rows[${index}].periods`}
              row={row}
              years={Object.values(program.years).map(({ year }) => year)}
              onChange={(periods) => set(rows.with(index, { ...row, periods }))}
            />
          </Removable>
        ))}
        <Add label={text(say.addRow)} onAdd={() => set([...rows, newRow(yearOf(page.today))])} />
      </Group>
      {(program.schedule.length > 0 || values.reason !== '') && (
        <ReasonField values={values} change={change} />
      )}
    </>
  );
}

interface PeriodsProps {
  readonly name: string;
  readonly row: ScheduleRow;
  readonly years: readonly number[];
  readonly onChange: (periods: readonly string[]) => void;
}

function Periods({ name, row: { title, periods }, years, onChange }: PeriodsProps) {
  const text = useText();
  return (
    <Group name={name}>
      {periods.map((period, index) => (
        <Removable
          key={index}
          called={[title, text(say.nthPeriod(index + 1))].filter(Boolean).join(' ')}
          onRemove={() => onChange(periods.toSpliced(index, 1))}
        >
          <PeriodField
            name={`${name}[${index}]`}
            label={say.nthPeriod(index + 1)}
            mayGoOn
            years={years}
            value={period}
            onChange={(picked) => onChange(periods.with(index, picked))}
          />
        </Removable>
      ))}
      <Add
        label={text(say.addPeriod)}
        onAdd={() => onChange([...periods, periods.at(-1) ?? `${years[0]}-Q1`])}
      />
    </Group>
  );
}
