// The form of one remark, as small as it can be: what kind, what is said, and handing it in.
import { useEffect, useRef, type SubmitEvent } from 'react';
import { remarkKindLabels, trackLabels } from '#contract/glossary';
import type { Topic } from '#domain/round/states';
import { hasDraft } from '../../forms/draft.js';
import { LongField, RadioField } from '../../forms/fields.js';
import { Discard } from '../../forms/discard.js';
import { Moved } from '../../forms/moved.js';
import { ProblemContext } from '../../forms/problem-context.js';
import { sendKeys, sendOnKeys } from '../../forms/send-keys.js';
import { useCommand } from '../../forms/use-command.js';
import { useFieldProblem } from '../../forms/use-field-problem.js';
import { useText } from '../../language/language.js';
import { strings } from '../../language/strings.js';
import { ofBrowser } from '../../storage.js';
import { useKept } from '../../outbox/outbox-context.js';
import { SubmissionOpen } from '../../table/submission-body.js';
import { Failure } from '../../widgets/failure.js';
import { useRoundView } from '../round-context.js';
import { roundStrings } from '../strings.js';
import { nameOfRemark, newRemark, type RemarkValues, type Writer } from './kept.js';

interface Props {
  readonly topic: Topic;
  readonly writer: Writer;
  /** Whether it takes the focus: its writer has just handed in another. */
  readonly focused: boolean;
  readonly onDone: () => void;
}

const kinds = ['opinion', 'question'] as const;

export function RemarkForm({ topic, writer, focused, onDone }: Props) {
  const text = useText();
  const { page } = useRoundView();
  const form = useRef<HTMLFormElement>(null);
  const written = useCommand<'round', RemarkValues>({
    stream: 'round',
    id: page.id,
    command: 'SubmitRemark',
    item: topic,
    start: newRemark,
    bodyOf: ({ kind, text: said }) => ({ topic: topic.id, kind, text: said }),
    onDone,
  });
  const { values, change, busy, failure, begun } = written;
  const problem = useFieldProblem(form, failure);
  useEffect(() => {
    if (focused) form.current?.querySelector('textarea')?.focus();
  }, [focused]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void written.send();
  };
  const empty = values.text.trim() === '';
  return (
    <form
      className="remark-form"
      ref={form}
      onSubmit={submit}
      onKeyDown={sendOnKeys}
      noValidate
      aria-busy={busy}
    >
      {written.moved && (
        <Moved said={{ text: values.text }} now={<SubmissionOpen topic={topic} />} onGoOn={written.goOn} />
      )}
      <ProblemContext value={problem}>
        <LongField
          name="text"
          label={roundStrings.write.field(trackLabels[topic.track])}
          value={values.text}
          onChange={(said) => change({ text: said })}
        />
        <div className="remark-foot">
          <RadioField
            name="kind"
            value={values.kind}
            choices={kinds.map((kind) => ({ value: kind, label: text(remarkKindLabels[kind]) }))}
            onChange={(chosen) => change({ kind: kinds.find((each) => each === chosen) })}
          />
          <Discard written={written} offered={begun && !empty} />
          <button
            className="button"
            type="submit"
            data-tone={empty ? undefined : 'main'}
            aria-disabled={busy}
            aria-keyshortcuts={sendKeys}
          >
            {text(busy ? strings.sending : roundStrings.write.handIn)}{' '}
            <kbd>{text(roundStrings.keys.send)}</kbd>
          </button>
        </div>
      </ProblemContext>
      {begun && !empty && !busy && <Kept writer={writer} topic={topic.id} />}
      {failure && !problem && <Failure error={failure} />}
    </form>
  );
}

/** Said only of what the browser has. */
function Kept({ writer, topic }: { readonly writer: Writer; readonly topic: string }) {
  const text = useText();
  const kept = useKept(() => hasDraft(nameOfRemark(writer, topic)) && ofBrowser.keeps());
  return (
    <p className="kept-note small" data-kept={kept}>
      {text(kept ? roundStrings.write.keptHere : roundStrings.write.keptNot)}
    </p>
  );
}
