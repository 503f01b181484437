// The forms of the commands on a seat, for whoever comes to one by a link; on the roll itself one press does.
import type { FunctionComponent } from 'react';
import { formOf, type FormProps } from '../forms/form-of.js';
import { nothingToWrite } from '../forms/shared.js';
import { TakeBackArrival } from '../conduct/conduct-forms.js';
import { ReplyForm } from '../notice/reply-form.js';
import { onAttendance, type CommandOn, type OnAttendance } from './kinds.js';
import { meetingStrings } from './strings.js';
import { proxyFor } from './taps.js';

/** A missing form does not compile. */
export const attendanceForms: {
  readonly [T in CommandOn<'attendance'>]: FunctionComponent<FormProps<OnAttendance>>;
} = {
  ReplyToNotice: ReplyForm,
  RecordArrival: formOf(onAttendance, 'RecordArrival', {
    start: nothingToWrite,
    body: (_, { attendance }) => {
      const proxy = proxyFor(attendance);
      return { attendance: attendance.seat, ...(proxy === undefined ? {} : { proxy }) };
    },
    foretell: () => meetingStrings.foretell.arrival,
  }),
  RecordDeparture: formOf(onAttendance, 'RecordDeparture', {
    start: nothingToWrite,
    body: (_, { attendance }) => ({ attendance: attendance.seat }),
    foretell: () => meetingStrings.foretell.departure,
  }),
  TakeBackArrival,
};
