// The form of whichever command was chosen, with the item that it is about as it stands now.
import type { FunctionComponent } from 'react';
import type { RoundCommandName } from '../panel/commands.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useRoundView } from '../round/round-context.js';
import type { FormProps, Kind } from './form-of.js';
import { onOpinion, onRemark, onRound, onTopic } from './kinds.js';
import { opinionForms } from './opinion-forms.js';
import { remarkForms } from './remark-forms.js';
import { roundForms } from './round-forms.js';
import { topicForms } from './topic-forms.js';

interface Props {
  readonly command: RoundCommandName;
  readonly item?: string;
  readonly onDone: () => void;
}

export function CommandForm({ command, item = '', onDone }: Props) {
  const { page, round } = useRoundView();
  const here = { page, round };
  if (isIn(opinionForms, command)) {
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
  if (isIn(topicForms, command)) {
    const topic = round.topics[item];
    return (
      <OneForm kind={onTopic} Form={topicForms[command]} at={topic && { ...here, topic }} onDone={onDone} />
    );
  }
  if (isIn(remarkForms, command)) {
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
  if (isIn(roundForms, command)) {
    return <OneForm kind={onRound} Form={roundForms[command]} at={here} onDone={onDone} />;
  }
  return null;
}

interface OneProps<At> {
  readonly kind: Kind<At>;
  readonly Form: FunctionComponent<FormProps<At>>;
  /** Absent where the reader's page does not have the item. */
  readonly at: At | undefined;
  readonly onDone: () => void;
}

function OneForm<At>({ kind: { Now }, Form, at, onDone }: OneProps<At>) {
  const text = useText();
  if (!at) return <p>{text(strings.notThere)}</p>;
  return (
    <>
      <Now at={at} />
      <Form at={at} onDone={onDone} />
    </>
  );
}

function isIn<T extends string>(forms: Readonly<Record<T, unknown>>, command: string): command is T {
  return Object.hasOwn(forms, command);
}
