// What a panel over a meeting is about: an item of the agenda, a seat, or the meeting as a whole.
import { useText } from '../language/language.js';
import { numberLabel } from '../language/meeting-number.js';
import { useMeetingView } from './meeting-context.js';

export function MeetingItemHeading({ on, item = '' }: { readonly on: string; readonly item?: string }) {
  const text = useText();
  const { meeting } = useMeetingView();
  const known = { agendaItem: meeting.agenda, attendance: meeting.roll, attendee: meeting.attendees }[on]?.[
    item
  ]?.title;
  return (
    <p className="sheet-about" lang={known === undefined ? undefined : 'ko'}>
      {known ?? text(numberLabel(meeting.number))}
    </p>
  );
}
