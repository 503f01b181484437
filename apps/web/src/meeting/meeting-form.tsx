// The form of whichever command on a meeting was chosen, with the item that it is about as it stands now.
import { hasForm, OneForm } from '../forms/one-form.js';
import type { AskedCommandName } from '../panel/commands.js';
import { agendaForms } from './agenda-forms.js';
import { attendanceForms } from './attendance-forms.js';
import { attendeeForms } from '../conduct/conduct-forms.js';
import { onAgendaItem, onAttendance, onAttendee, onMeeting, onMinutes } from './kinds.js';
import { useMeetingView } from './meeting-context.js';
import { minutesForms } from '../minutes/minutes-forms.js';
import { streamForms } from './stream-forms.js';

interface Props {
  readonly command: AskedCommandName;
  readonly item?: string;
  readonly onDone: () => void;
}

export function MeetingForm({ command, item = '', onDone }: Props) {
  const { page, meeting } = useMeetingView();
  const here = { page, meeting };
  if (hasForm(agendaForms, command)) {
    const known = meeting.agenda[item];
    return (
      <OneForm
        kind={onAgendaItem}
        Form={agendaForms[command]}
        at={known && { ...here, item: known }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(attendanceForms, command)) {
    const attendance = meeting.roll[item];
    return (
      <OneForm
        kind={onAttendance}
        Form={attendanceForms[command]}
        at={attendance && { ...here, attendance }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(attendeeForms, command)) {
    const attendee = meeting.attendees[item];
    return (
      <OneForm
        kind={onAttendee}
        Form={attendeeForms[command]}
        at={attendee && { ...here, attendee }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(minutesForms, command)) {
    const minutes = meeting.status === 'closed' ? meeting.minutes : undefined;
    return (
      <OneForm
        kind={onMinutes}
        Form={minutesForms[command]}
        at={minutes && { ...here, minutes }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(streamForms, command)) {
    return <OneForm kind={onMeeting} Form={streamForms[command]} at={here} onDone={onDone} />;
  }
  return null;
}
