// When a meeting is, as it stands on every page: its day and hour, or the days of a written one.
import { meetingTimeLabel, type MeetingTime as Time } from '#contract/meeting-names';
import type { MovedFrom } from '#domain/meeting/states';
import { useText } from '../language/language.js';

export function MeetingTime({ meeting }: { readonly meeting: Time }) {
  const text = useText();
  const { date, time } = meeting;
  return (
    <time dateTime={time === undefined ? date : `${date}T${time}`}>{text(meetingTimeLabel(meeting))}</time>
  );
}

/** When it was to be, before it was moved. */
export function timeOfMoved({ date, time, closes }: MovedFrom): Time {
  return {
    date,
    ...(time === undefined ? {} : { time }),
    ...(closes === undefined ? {} : { mode: { kind: 'written', closes } }),
  };
}
