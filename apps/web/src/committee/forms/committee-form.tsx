// The form of whichever command on a committee was chosen, with the seat that it is about as it stands now.
import { hasForm, OneForm } from '../../forms/one-form.js';
import type { AskedCommandName } from '../../panel/commands.js';
import { useCommitteeView } from '../committee-context.js';
import { committeeForms } from './committee-forms.js';
import { requestForms } from '../../series/forms.js';
import { onCommittee, onRequest, onSeat } from './kinds.js';
import { seatForms } from './seat-forms.js';

interface Props {
  readonly command: AskedCommandName;
  readonly item?: string;
  readonly onDone: () => void;
}

export function CommitteeForm({ command, item = '', onDone }: Props) {
  const here = useCommitteeView();
  if (hasForm(seatForms, command)) {
    const seat = here.committee.seats[item];
    return <OneForm kind={onSeat} Form={seatForms[command]} at={seat && { ...here, seat }} onDone={onDone} />;
  }
  if (hasForm(requestForms, command)) {
    const request = here.committee.requests?.[item];
    return (
      <OneForm
        kind={onRequest}
        Form={requestForms[command]}
        at={request && { ...here, request }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(committeeForms, command)) {
    return <OneForm kind={onCommittee} Form={committeeForms[command]} at={here} onDone={onDone} />;
  }
  return null;
}
