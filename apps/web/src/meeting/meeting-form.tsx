// The form of whichever command on a meeting was chosen, with the item that it is about as it stands now.
import { OneForm } from '../forms/one-form.js';
import type { AskedCommandName } from '../panel/commands.js';
import { agendaForms } from './agenda-forms.js';
import { attendanceForms } from './attendance-forms.js';
import { onAgendaItem, onAttendance, onMeeting } from './kinds.js';
import { useMeetingView } from './meeting-context.js';
import { streamForms } from './stream-forms.js';

interface Props {
  readonly command: AskedCommandName;
  readonly item?: string;
  readonly onDone: () => void;
}

export function MeetingForm({ command, item = '', onDone }: Props) {
  const { page, meeting } = useMeetingView();
  const here = { page, meeting };
  if (isIn(agendaForms, command)) {
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
  if (isIn(attendanceForms, command)) {
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
  if (isIn(streamForms, command)) {
    return <OneForm kind={onMeeting} Form={streamForms[command]} at={here} onDone={onDone} />;
  }
  return null;
}

function isIn<T extends string>(forms: Readonly<Record<T, unknown>>, command: string): command is T {
  return Object.hasOwn(forms, command);
}
