// The forms by which a committee comes to meet: its regular dates, and a member's request.
import type { FunctionComponent } from 'react';
import { dayOffLabels } from '#contract/glossary';
import { addDays } from '#domain/dates';
import { dayOffChoices, type DayOffChoice } from '#domain/series';
import { onCommittee, onRequest, type OnCommittee, type OnRequest } from '../committee/forms/kinds.js';
import { DateField, RadioField, SelectField, ShortField } from '../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../forms/form-of.js';
import { noReason, nothingToWrite, ReasonField } from '../forms/shared.js';
import { useText } from '../language/language.js';
import { TimeField } from '../meeting/time-field.js';
import { ModeFields, sittingModeOf, modeValuesOf, type ModeValues } from '../notice/mode-fields.js';
import { nths, seriesStrings, weekdays } from './strings.js';

const { foretell } = seriesStrings;

interface SeriesValues extends ModeValues {
  readonly nth: string;
  readonly weekday: string;
  readonly time: string;
  readonly place: string;
  readonly from: string;
  readonly until: string;
  readonly dayOff: DayOffChoice;
}

/** A year is what most committees plan for. */
const usualDays = 365;

export const SetSeriesForm = formOf(onCommittee, 'SetMeetingSeries', {
  start: ({ page, committee: { series } }): SeriesValues => ({
    nth: String(series?.nth ?? 2),
    weekday: String(series?.weekday ?? 3),
    time: series?.time ?? '10:00',
    place: series?.place ?? '',
    ...modeValuesOf(series?.mode),
    from: page.today,
    until: addDays(page.today, usualDays),
    dayOff: series?.dayOff ?? 'after',
  }),
  body: (values) => {
    const { nth, weekday, time, place, from, until, dayOff } = values;
    return {
      nth: Number(nth),
      weekday: Number(weekday),
      time,
      place,
      mode: sittingModeOf(values),
      from,
      until,
      dayOff,
    };
  },
  Fields: SeriesFields,
  foretell: () => foretell.set,
});

export const EndSeriesForm = formOf(onCommittee, 'EndMeetingSeries', {
  start: noReason,
  body: ({ reason }) => ({ reason }),
  Fields: ReasonField,
  foretell: () => foretell.end,
});

export const RequestForm = formOf(onCommittee, 'RequestMeeting', {
  start: noReason,
  body: ({ reason }) => ({ reason }),
  Fields: ReasonField,
  foretell: () => foretell.request,
});

/** A missing form does not compile. */
export const requestForms: {
  readonly WithdrawRequest: FunctionComponent<FormProps<OnRequest>>;
} = {
  WithdrawRequest: formOf(onRequest, 'WithdrawRequest', {
    start: nothingToWrite,
    body: (_, { request }) => ({ request: request.seat }),
    foretell: () => foretell.withdraw,
  }),
};

function SeriesFields({ values, change }: FieldsProps<OnCommittee, SeriesValues>) {
  const text = useText();
  const numbered = (labels: typeof nths) =>
    labels.map((label, index) => ({ value: String(index + 1), label: text(label) }));
  return (
    <>
      <div className="from-to-fields">
        <SelectField
          name="nth"
          label={seriesStrings.nth}
          value={values.nth}
          choices={numbered(nths)}
          onChange={(nth) => change({ nth })}
        />
        <SelectField
          name="weekday"
          value={values.weekday}
          choices={numbered(weekdays)}
          onChange={(weekday) => change({ weekday })}
        />
      </div>
      <TimeField name="time" value={values.time} onChange={(time) => change({ time })} />
      <ShortField name="place" value={values.place} onChange={(place) => change({ place })} />
      <ModeFields values={values} change={change} />
      <div className="from-to-fields">
        <DateField
          name="from"
          label={seriesStrings.from}
          value={values.from}
          onChange={(from) => change({ from })}
        />
        <DateField
          name="until"
          label={seriesStrings.last}
          hint={seriesStrings.lastHint}
          value={values.until}
          onChange={(until) => change({ until })}
        />
      </div>
      <RadioField
        name="dayOff"
        value={values.dayOff}
        choices={dayOffChoices.map((choice) => ({ value: choice, label: text(dayOffLabels[choice]) }))}
        onChange={(chosen) =>
          change({ dayOff: dayOffChoices.find((choice) => choice === chosen) ?? values.dayOff })
        }
      />
    </>
  );
}
