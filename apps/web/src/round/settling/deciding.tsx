// The form of a decision right below what it is about, with the focus in it: one's reason, a note, or a plain yes.
import { useEffect, useRef } from 'react';
import { commandLabels } from '#contract/glossary';
import type { Opinion } from '#domain/round/states';
import { opinionForms } from '../../forms/opinion-forms.js';
import { useNotice } from '../../frame/notice.js';
import { strings } from '../../language/strings.js';
import { useRoundView } from '../round-context.js';
import type { Decision } from './settling.js';

interface Props {
  readonly decision: Decision;
  readonly opinion: Opinion;
  readonly onDone: () => void;
}

export function Deciding({ decision, opinion, onDone }: Props) {
  const { page, round } = useRoundView();
  const notice = useNotice();
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => {
    around.current?.querySelector<HTMLElement>('textarea, [type=submit]')?.focus();
  }, []);
  const Form = opinionForms[decision];
  const done = () => {
    notice(strings.done(commandLabels[decision]));
    onDone();
  };
  return (
    <div className="deciding" ref={around}>
      <Form at={{ page, round, opinion }} onDone={done} />
    </div>
  );
}
