// The forms of the commands on a program's two logs: an entry, its correction, and one that should not stand there.
import type { FunctionComponent } from 'react';
import { isIsoDate, yearOf } from '#domain/dates';
import { logs, type EntryWords, type Log } from '#domain/reported';
import { DateField, LongField, RadioField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { noReason, ReasonField, type ReasonValues } from '../../forms/shared.js';
import { useText } from '../../language/language.js';
import { programStrings } from '../strings.js';
import type { CommandOn, OnEntry, OnReport } from './at.js';
import { onEntry, onReport } from './kinds.js';
import { PeriodField } from './period-field.js';

const { forms: say, foretell, log: words } = programStrings;

interface WordsValues {
  readonly by: 'day' | 'period';
  readonly day: string;
  readonly period: string;
  readonly title: string;
  readonly text: string;
}

interface LogValues extends WordsValues {
  readonly log: Log;
}

export const LogEntryForm = formOf(onReport, 'LogEntry', {
  start: ({ page, of }): LogValues => ({
    ...noWords(page.today),
    log: logs.find((each) => each === of) ?? 'progress',
  }),
  body: ({ log, ...values }) => ({ log, ...wordsIn(values) }),
  Fields: LogFields,
});

/** A missing form does not compile. */
export const entryForms: {
  readonly [T in CommandOn<'entry'>]: FunctionComponent<FormProps<OnEntry>>;
} = {
  CorrectEntry: formOf(onEntry, 'CorrectEntry', {
    start: ({ page, entry }): WordsValues & ReasonValues => ({
      ...noWords(page.today),
      ...(isIsoDate(entry.when)
        ? { by: 'day' as const, day: entry.when }
        : { by: 'period' as const, period: entry.when }),
      title: entry.title,
      text: entry.text,
      reason: '',
    }),
    body: ({ reason, ...values }, { entry }) => ({ entry: entry.id, ...wordsIn(values), reason }),
    Fields: CorrectingFields,
  }),
  StrikeEntry: formOf(onEntry, 'StrikeEntry', {
    start: noReason,
    body: ({ reason }, { entry }) => ({ entry: entry.id, reason }),
    Fields: ReasonField,
    foretell: () => foretell.strike,
  }),
};

function noWords(today: string): WordsValues {
  return { by: 'day', day: today, period: today.slice(0, 7), title: '', text: '' };
}

function wordsIn({ by, day, period, title, text }: WordsValues): EntryWords {
  return { when: by === 'day' ? day : period, title, text };
}

function LogFields({ at, values, change }: FieldsProps<OnReport, LogValues>) {
  const text = useText();
  return (
    <>
      <RadioField
        name="log"
        value={values.log}
        choices={logs.map((log) => ({ value: log, label: text(words.logs[log]) }))}
        onChange={(chosen) => change({ log: logs.find((each) => each === chosen) ?? values.log })}
      />
      <WordsFields at={at} values={values} change={change} />
    </>
  );
}

function CorrectingFields({ at, values, change }: FieldsProps<OnEntry, WordsValues & ReasonValues>) {
  return (
    <>
      <WordsFields at={at} values={values} change={change} />
      <ReasonField values={values} change={change} />
    </>
  );
}

function WordsFields({ at: { page, program }, values, change }: FieldsProps<OnReport, WordsValues>) {
  const text = useText();
  const years = Object.values(program.years).map(({ year }) => year);
  const choosable = years.includes(yearOf(page.today)) ? years : [...years, yearOf(page.today)];
  return (
    <>
      <RadioField
        name="when"
        label={say.when}
        value={values.by}
        choices={[
          { value: 'day', label: text(say.byDay) },
          { value: 'period', label: text(say.byPeriod) },
        ]}
        onChange={(by) => change({ by: by === 'day' ? 'day' : 'period' })}
      />
      {values.by === 'day' ? (
        <DateField
          happened
          name="when.day"
          label={say.day}
          value={values.day}
          onChange={(day) => change({ day })}
        />
      ) : (
        <PeriodField
          name="when.period"
          label={say.byPeriod}
          mayGoOn
          years={choosable}
          value={values.period}
          onChange={(period) => change({ period })}
        />
      )}
      <ShortField name="title" value={values.title} onChange={(title) => change({ title })} />
      <LongField name="text" value={values.text} onChange={(said) => change({ text: said })} />
    </>
  );
}
