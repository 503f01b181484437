// The form of whichever command on a cycle was chosen, with the item that it is about as it stands now.
import { hasForm, OneForm } from '../forms/one-form.js';
import type { AskedCommandName } from '../panel/commands.js';
import { changeForms } from './change-forms.js';
import { useCycleView } from './cycle-context.js';
import { onChange, onCycle, onOwed } from './kinds.js';
import { owedForms } from './owed-forms.js';
import { stageForms } from './stage-forms.js';

interface Props {
  readonly command: AskedCommandName;
  readonly item?: string;
  readonly onDone: () => void;
}

export function CycleForm({ command, item = '', onDone }: Props) {
  const { page, cycle } = useCycleView();
  const here = { page, cycle };
  if (hasForm(changeForms, command)) {
    const change = cycle.changes[item];
    return (
      <OneForm
        kind={onChange}
        Form={changeForms[command]}
        at={change && { ...here, change }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(owedForms, command)) {
    const owed = cycle.owed[item];
    return <OneForm kind={onOwed} Form={owedForms[command]} at={owed && { ...here, owed }} onDone={onDone} />;
  }
  if (hasForm(stageForms, command)) {
    return <OneForm kind={onCycle} Form={stageForms[command]} at={here} onDone={onDone} />;
  }
  return null;
}
