// The form that convenes a meeting: number, day and place, the agenda with its motions, and whom it would be of.
import { useEffect, useEffectEvent } from 'react';
import type { MeetingSummary } from '#contract/views';
import { formOf, type FieldsProps, type Kind } from '../forms/form-of.js';
import { DateField, ShortField } from '../forms/fields.js';
import { useText } from '../language/language.js';
import { dateLabel } from '../language/dates.js';
import { numberLabel } from '../language/meeting-number.js';
import { isIsoDate } from '#domain/dates';
import { AgendaFields } from './agenda-fields.js';
import {
  agendaOf,
  newItem,
  readyAgenda,
  withBrought,
  type AgendaValues,
  type Brought,
  type ConveneValues,
} from './agenda-values.js';
import type { BeforeMeeting } from './before-meeting.js';
import { lastOf, nextNumber } from './list.js';
import { useConvening } from './queries.js';
import { RollPreview } from './roll-preview.js';
import { writtenStrings } from '../written/strings.js';
import { meetingStrings } from './strings.js';
import { ModeFields, modeOf, modeValuesOf } from '../notice/mode-fields.js';
import { seriesStrings } from '../series/strings.js';
import { TimeField } from './time-field.js';

const beforeMeeting: Kind<'meeting', BeforeMeeting> = {
  stream: 'meeting',
  itemOf: () => undefined,
  Now: () => null,
};

export const ConveneForm = formOf(beforeMeeting, 'ConveneMeeting', {
  start: startOf,
  body: (values, { committee }) => {
    const { number, date, time, place, agenda } = values;
    const what = { committee, number, date, mode: modeOf(values), agenda: agendaOf(agenda) };
    return values.mode === 'written' ? what : { ...what, time, place };
  },
  Fields,
  foretell: () => meetingStrings.convene.foretell,
});

function startOf({ page, committee, meetings, brought, regular }: BeforeMeeting): ConveneValues {
  const last = lastOf(meetings, committee);
  const first = newItem([]);
  const agenda =
    last?.minutes === 'written' ? withBrought([], confirming(last)) : [last ? reported(first) : first];
  return {
    number: nextNumber(meetings, committee, yearOf(regular?.date ?? page.today)),
    date: regular?.date ?? '',
    time: regular?.time ?? last?.time ?? '',
    place: regular?.place ?? last?.place ?? '',
    ...modeValuesOf(regular ? regular.mode : last?.mode?.kind === 'video' ? last.mode : undefined),
    agenda: brought ? withBrought(agenda, brought) : agenda,
  };
}

/** Where the last minutes wait for it, the next meeting begins by confirming them; else by a report on them. */
function confirming({ id }: MeetingSummary): Brought {
  return { kind: 'confirmMinutes', of: id };
}

function reported(item: AgendaValues): AgendaValues {
  return { ...item, title: meetingStrings.convene.previous.ko };
}

function Fields({ at, values, change }: FieldsProps<BeforeMeeting, ConveneValues>) {
  const text = useText();
  const { page, committee, meetings, brought, regular } = at;
  const { number, date, time, place, agenda } = values;
  useBrought(agenda, brought, (joined) => change({ agenda: joined }));
  const day = isIsoDate(date) ? date : page.today;
  const inWriting = values.mode === 'written';
  const { writing } = useConvening({ committee, date: day, agenda: readyAgenda(agenda) }).data ?? {};
  const last = lastOf(meetings, committee);
  const known = meetings.find((meeting) => meeting.committee === committee && meeting.number === number);
  const setDate = (chosen: string) => {
    const suggested = nextNumber(meetings, committee, yearOf(date === '' ? page.today : date));
    const follows = number === suggested && isIsoDate(chosen);
    change({
      date: chosen,
      ...(follows ? { number: nextNumber(meetings, committee, yearOf(chosen)) } : {}),
    });
  };
  return (
    <>
      {regular?.date === date && (
        <p className="muted small">{text(seriesStrings.suggests(dateLabel(regular.date), regular.time))}</p>
      )}
      <ModeFields values={values} change={change} writing={inWriting || writing !== undefined} />
      <div className="convene-when">
        <ShortField
          name="number"
          label={meetingStrings.convene.number}
          hint={
            known
              ? meetingStrings.convene.taken(numberLabel(number))
              : last && meetingStrings.convene.last(numberLabel(last.number), dateLabel(last.date))
          }
          value={number}
          onChange={(written) => change({ number: written })}
        />
        <DateField
          name="date"
          label={inWriting ? writtenStrings.from : undefined}
          hint={isIsoDate(date) && date < page.today ? meetingStrings.convene.past : undefined}
          value={date}
          onChange={setDate}
        />
        {inWriting ? (
          <DateField
            name="mode.closes"
            label={writtenStrings.closes}
            hint={writing && writtenStrings.closesHint(dateLabel(writing.earliest))}
            value={values.closes}
            onChange={(chosen) => change({ closes: chosen })}
          />
        ) : (
          <>
            <TimeField name="time" value={time} onChange={(chosen) => change({ time: chosen })} />
            <ShortField
              name="place"
              label={meetingStrings.place}
              value={place}
              onChange={(written) => change({ place: written })}
            />
          </>
        )}
      </div>
      {inWriting && <p className="callout small">{text(writtenStrings.foretell)}</p>}
      <AgendaFields
        at={at}
        date={day}
        agenda={agenda}
        texts={inWriting}
        onChange={(next) => change({ agenda: next })}
      />
      <RollPreview committee={committee} date={day} agenda={agenda} sitting={!inWriting} />
    </>
  );
}

/** What was brought joins a draft that was begun before, once. */
function useBrought(
  agenda: ConveneValues['agenda'],
  brought: Brought | undefined,
  onChange: (agenda: ConveneValues['agenda']) => void,
): void {
  const join = useEffectEvent(() => {
    if (!brought) return;
    const joined = withBrought(agenda, brought);
    if (joined !== agenda) onChange(joined);
  });
  useEffect(() => join(), []);
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}
