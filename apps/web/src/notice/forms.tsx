// The forms of the commands about a meeting until it opens: its notice, another date, another agenda.
import { formOf, type FieldsProps } from '../forms/form-of.js';
import { CheckList, DateField, LongField, ShortField } from '../forms/fields.js';
import type { ReasonValues } from '../forms/shared.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { AgendaFields } from '../meeting/agenda-fields.js';
import { agendaOf, type AgendaValues } from '../meeting/agenda-values.js';
import { ClashesOn } from '../meeting/clashes.js';
import { onMeeting, type OnMeeting } from '../meeting/kinds.js';
import { useMeetings } from '../meeting/queries.js';
import { meetingStrings } from '../meeting/strings.js';
import { TimeField } from '../meeting/time-field.js';
import { useSources } from '../meeting/use-sources.js';
import { addDays, isIsoDate } from '#domain/dates';
import { freshIds } from './fresh-ids.js';
import { ModeFields, modeOf, modeValuesOf, type ModeValues } from './mode-fields.js';
import { noticeStrings } from './strings.js';

const { foretell, amend, preview } = noticeStrings;

export const SendNoticeForm = formOf(onMeeting, 'SendNotice', {
  start: (): UrgentValues => ({ urgent: '' }),
  body: ({ urgent }, { page }) => (isLate(page) || urgent !== '' ? { urgent } : {}),
  Fields: NoticeFields,
  foretell: () => foretell.send,
});

export const MoveForm = formOf(onMeeting, 'MoveMeeting', {
  start: ({ meeting }): MoveValues => ({
    date: meeting.date,
    time: meeting.time,
    place: meeting.place,
    reason: '',
    urgent: '',
    ...modeValuesOf(meeting.mode),
  }),
  body: (values, { page, meeting }) => {
    const { date, time, place, reason, urgent } = values;
    return {
      date,
      time,
      place,
      reason,
      mode: modeOf(values),
      ...(isNear(page, meeting, date) || urgent !== '' ? { urgent } : {}),
    };
  },
  Fields: MoveFields,
  foretell: () => foretell.move,
});

export const AmendForm = formOf(onMeeting, 'AmendAgenda', {
  start: (): AmendValues => ({ added: [], takenOff: [], reason: '' }),
  body: ({ added, takenOff, reason }, { meeting }) => ({
    added: freshIds(agendaOf(added), Object.keys(meeting.agenda)),
    takenOff,
    reason,
  }),
  Fields: AmendFields,
  foretell: () => foretell.amend,
});

interface UrgentValues {
  readonly urgent: string;
}

/** Whether the notice days are over before the notice is out. */
function isLate({ notice, today }: OnMeeting['page']): boolean {
  return notice !== undefined && notice.by < today;
}

/** Whether a new date leaves fewer than the notice days to whoever had the notice. */
function isNear({ notice, today }: OnMeeting['page'], { notice: sent }: OnMeeting['meeting'], date: string) {
  return sent !== undefined && isIsoDate(date) && addDays(date, -(notice?.days ?? 0)) < today;
}

/** What everybody on the roll is going to read, before it goes out. */
function NoticeFields({ at: { page, meeting }, values, change }: FieldsProps<OnMeeting, UrgentValues>) {
  const text = useText();
  const { date, time, place, agenda, roll } = meeting;
  const standing = Object.values(agenda).filter(({ status }) => status !== 'takenOff');
  const seats = Object.values(roll);
  return (
    <>
      {isLate(page) && (
        <>
          <p className="callout">{text(noticeStrings.late(dateLabel(page.notice?.by ?? date)))}</p>
          <LongField
            name="urgent"
            hint={noticeStrings.urgentHint}
            value={values.urgent}
            onChange={(urgent) => change({ urgent })}
          />
        </>
      )}
      <section className="notice-preview" aria-labelledby="notice-preview">
        <h3 id="notice-preview">{text(preview.title)}</h3>
        <dl>
          <div>
            <dt>{text(preview.occasion)}</dt>
            <dd>{text(meetingStrings.when(dateLabel(date), time))}</dd>
          </div>
          <div>
            <dt>{text(preview.place)}</dt>
            <dd lang="ko">{place}</dd>
          </div>
          <div>
            <dt>{text(preview.agenda)}</dt>
            <dd>
              <ol lang="ko">
                {standing.map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
              </ol>
            </dd>
          </div>
        </dl>
        <details>
          <summary>{text(preview.to(seats.length))}</summary>
          <ul className="notice-seats" lang="ko">
            {seats.map(({ seat, title }) => (
              <li key={seat}>{title}</li>
            ))}
          </ul>
        </details>
      </section>
    </>
  );
}

type MoveValues = ModeValues &
  ReasonValues &
  UrgentValues & { readonly date: string; readonly time: string; readonly place: string };

function MoveFields({ at: { page, meeting }, values, change }: FieldsProps<OnMeeting, MoveValues>) {
  const { date, time, place, reason, urgent } = values;
  return (
    <>
      <DateField name="date" value={date} onChange={(chosen) => change({ date: chosen })} />
      {isIsoDate(date) && date > page.today && date !== meeting.date && (
        <ClashesOn committee={meeting.committee} date={date} />
      )}
      <TimeField name="time" value={time} onChange={(chosen) => change({ time: chosen })} />
      <ShortField
        name="place"
        label={meetingStrings.place}
        value={place}
        onChange={(chosen) => change({ place: chosen })}
      />
      <ModeFields values={values} change={change} />
      <LongField name="reason" value={reason} onChange={(said) => change({ reason: said })} />
      {isNear(page, meeting, date) && (
        <LongField
          name="urgent"
          hint={noticeStrings.urgentHint}
          value={urgent}
          onChange={(said) => change({ urgent: said })}
        />
      )}
    </>
  );
}

interface AmendValues extends ReasonValues {
  readonly added: readonly AgendaValues[];
  readonly takenOff: readonly string[];
}

function AmendFields({ at: { page, meeting }, values, change }: FieldsProps<OnMeeting, AmendValues>) {
  const sources = useSources(meeting.committee);
  const { data: meetings = [] } = useMeetings();
  const standing = Object.values(meeting.agenda).filter(({ status }) => status !== 'takenOff');
  return (
    <>
      <CheckList
        name="takenOff"
        label={amend.takeOff}
        values={values.takenOff}
        choices={standing.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(takenOff) => change({ takenOff })}
      />
      <AgendaFields
        at={{ page, committee: meeting.committee, meetings, sources }}
        name="added"
        label={amend.added}
        date={meeting.date}
        agenda={values.added}
        onChange={(added) => change({ added })}
      />
      <LongField name="reason" value={values.reason} onChange={(reason) => change({ reason })} />
    </>
  );
}
