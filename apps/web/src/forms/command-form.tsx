// The form of whichever command on a round was chosen, with the item that it is about as it stands now.
import type { AskedCommandName } from '../panel/commands.js';
import { useRoundView } from '../round/round-context.js';
import { onOpinion, onRemark, onRound, onTopic } from './kinds.js';
import { hasForm, OneForm } from './one-form.js';
import { opinionForms } from './opinion-forms.js';
import { remarkForms } from './remark-forms.js';
import { roundForms } from './round-forms.js';
import { topicForms } from './topic-forms.js';

interface Props {
  readonly command: AskedCommandName;
  readonly item?: string;
  readonly onDone: () => void;
}

export function CommandForm({ command, item = '', onDone }: Props) {
  const { page, round } = useRoundView();
  const here = { page, round };
  if (hasForm(opinionForms, command)) {
    const opinion = round.opinions[item];
    return (
      <OneForm
        kind={onOpinion}
        Form={opinionForms[command]}
        at={opinion && { ...here, opinion }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(topicForms, command)) {
    const topic = round.topics[item];
    return (
      <OneForm kind={onTopic} Form={topicForms[command]} at={topic && { ...here, topic }} onDone={onDone} />
    );
  }
  if (hasForm(remarkForms, command)) {
    const remark = round.remarks[item];
    return (
      <OneForm
        kind={onRemark}
        Form={remarkForms[command]}
        at={remark && { ...here, remark }}
        onDone={onDone}
      />
    );
  }
  if (hasForm(roundForms, command)) {
    return <OneForm kind={onRound} Form={roundForms[command]} at={here} onDone={onDone} />;
  }
  return null;
}
