// The form of whichever command on a plan was chosen, with the item that it is about as it stands now.
import { hasForm, OneForm } from '../../forms/one-form.js';
import type { AskedCommandName } from '../../panel/commands.js';
import { usePlanView } from '../plan-context.js';
import { adoptingForms } from './adopting-forms.js';
import { commentForms, changeForms, deferredForms } from './item-forms.js';
import { draftingForms } from './drafting-forms.js';
import { onChange, onComment, onDeferred, onEdition, onPlan } from './kinds.js';
import { paperForms } from './paper-forms.js';
import { streamForms } from './stream-forms.js';

interface Props {
  readonly command: AskedCommandName;
  readonly item?: string;
  /** The program of an edition that the form was opened for. */
  readonly of?: string;
  readonly onDone: () => void;
}

export function PlanForm({ command, item = '', of: program, onDone }: Props) {
  const { page, plan, edition: shown, around } = usePlanView();
  const here = { page, plan, shown, around };
  const edition = plan.editions[item];
  const onThisEdition = edition && { ...here, edition, ...(program !== undefined && { program }) };
  if (hasForm(draftingForms, command)) {
    return <OneForm kind={onEdition} Form={draftingForms[command]} at={onThisEdition} onDone={onDone} />;
  }
  if (hasForm(adoptingForms, command)) {
    return <OneForm kind={onEdition} Form={adoptingForms[command]} at={onThisEdition} onDone={onDone} />;
  }
  if (hasForm(paperForms, command)) {
    return <OneForm kind={onEdition} Form={paperForms[command]} at={onThisEdition} onDone={onDone} />;
  }
  if (hasForm(changeForms, command)) {
    const change = plan.changes[item];
    return (
      <OneForm
        kind={onChange}
        Form={changeForms[command]}
        at={change && { ...here, change }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(deferredForms, command)) {
    const deferred = plan.deferred[item];
    return (
      <OneForm
        kind={onDeferred}
        Form={deferredForms[command]}
        at={deferred && { ...here, deferred }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(commentForms, command)) {
    const comment = plan.comments[item];
    return (
      <OneForm
        kind={onComment}
        Form={commentForms[command]}
        at={comment && { ...here, comment }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(streamForms, command)) {
    return <OneForm kind={onPlan} Form={streamForms[command]} at={here} onDone={onDone} />;
  }
  return null;
}
