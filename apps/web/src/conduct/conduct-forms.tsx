// The forms of what goes on in a meeting besides its roll and its votes.
import type { FunctionComponent } from 'react';
import { nameOfField } from '#contract/field-names';
import { DateField, LongField, SelectField, ShortField } from '../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../forms/form-of.js';
import { noReason, nothingToWrite, type ReasonValues } from '../forms/shared.js';
import { strings } from '../language/strings.js';
import { conductStrings } from './strings.js';
import {
  onAgendaItem,
  onAttendance,
  onAttendee,
  onMeeting,
  type CommandOn,
  type OnAgendaItem,
  type OnAttendance,
  type OnAttendee,
  type OnMeeting,
} from '../meeting/kinds.js';
import { meetingStrings } from '../meeting/strings.js';
import { TimeField } from '../meeting/time-field.js';

const { presider, takeBack, attendees, gist, next } = conductStrings;

/** A missing form does not compile. */
export const attendeeForms: {
  readonly [T in CommandOn<'attendee'>]: FunctionComponent<FormProps<OnAttendee>>;
} = {
  DismissAttendee: formOf(onAttendee, 'DismissAttendee', {
    start: nothingToWrite,
    body: (_, { attendee }) => ({ attendee: attendee.id }),
    foretell: () => attendees.leaves,
  }),
};

export const TakeBackArrival = formOf(onAttendance, 'TakeBackArrival', {
  start: noReason,
  body: ({ reason }, { attendance }) => ({ attendance: attendance.seat, reason }),
  Fields: TakeBackFields,
  foretell: () => takeBack.foretell,
});

function TakeBackFields({ values, change }: FieldsProps<OnAttendance, ReasonValues>) {
  return (
    <LongField
      name="reason"
      hint={takeBack.reasonHint}
      value={values.reason}
      onChange={(reason) => change({ reason })}
    />
  );
}

export const NamePresider = formOf(onMeeting, 'NamePresider', {
  start: (): PresiderValues => ({ seat: '', reason: '' }),
  body: ({ seat, reason }) => ({ seat: seat === '' ? undefined : seat, reason }),
  Fields: PresiderFields,
  foretell: () => presider.foretell,
});

type PresiderValues = ReasonValues & { readonly seat: string };

function PresiderFields({ at: { page, meeting }, values, change }: FieldsProps<OnMeeting, PresiderValues>) {
  const { presiders = [] } = page;
  const there = Object.values(meeting.roll).filter(({ seat }) => presiders.includes(seat));
  return (
    <>
      <SelectField
        name="seat"
        label={presider.seat}
        none={strings.chooseOne}
        value={values.seat}
        choices={there.map(({ seat, title }) => ({ value: seat, label: title }))}
        onChange={(seat) => change({ seat })}
      />
      <LongField
        name="reason"
        hint={presider.reasonHint}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
    </>
  );
}

export const AdmitAttendee = formOf(onMeeting, 'AdmitAttendee', {
  start: (): AttendeeValues => ({ office: '', title: '' }),
  body: ({ office, title }) => ({ office, title }),
  Fields: AttendeeFields,
});

interface AttendeeValues {
  readonly office: string;
  readonly title: string;
}

function AttendeeFields({ values, change }: FieldsProps<OnMeeting, AttendeeValues>) {
  return (
    <>
      <ShortField
        name="office"
        hint={attendees.officeHint}
        value={values.office}
        onChange={(office) => change({ office })}
      />
      <ShortField
        name="title"
        label={nameOfField('title', 'AdmitAttendee')}
        hint={attendees.titleHint}
        value={values.title}
        onChange={(title) => change({ title })}
      />
    </>
  );
}

export const RecordGist = formOf(onAgendaItem, 'RecordGist', {
  start: ({ item }): GistValues => ({ gist: item.gist ?? '' }),
  body: (values, { item }) => ({ agendaItem: item.id, gist: values.gist }),
  Fields: GistFields,
});

interface GistValues {
  readonly gist: string;
}

function GistFields({ values, change }: FieldsProps<OnAgendaItem, GistValues>) {
  return (
    <LongField name="gist" hint={gist.hint} value={values.gist} onChange={(said) => change({ gist: said })} />
  );
}

export const SetNextDate = formOf(onMeeting, 'SetNextDate', {
  start: ({ meeting }): NextValues => ({
    date: meeting.next?.date ?? '',
    time: meeting.next?.time ?? meeting.time,
    place: meeting.next?.place ?? meeting.place,
  }),
  body: ({ date, time, place }) => ({
    date,
    ...(time === '' ? {} : { time }),
    ...(place.trim() === '' ? {} : { place }),
  }),
  Fields: NextFields,
});

interface NextValues {
  readonly date: string;
  readonly time: string;
  readonly place: string;
}

function NextFields({ at: { meeting }, values, change }: FieldsProps<OnMeeting, NextValues>) {
  const { date, time, place } = values;
  return (
    <>
      <DateField
        name="date"
        hint={date !== '' && date <= meeting.date ? next.past : undefined}
        value={date}
        onChange={(chosen) => change({ date: chosen })}
      />
      <TimeField name="time" value={time} onChange={(chosen) => change({ time: chosen })} />
      <ShortField
        name="place"
        label={meetingStrings.place}
        optional
        value={place}
        onChange={(written) => change({ place: written })}
      />
    </>
  );
}
