// A new opinion as it is composed: what is picked on the left is its trace, kept in the browser with its words until it is issued.
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { commandLabels } from '#contract/glossary';
import { Group } from '../../forms/fields.js';
import { ProblemContext } from '../../forms/problem-context.js';
import { sendKeys, sendOnKeys } from '../../forms/send-keys.js';
import { useCommand } from '../../forms/use-command.js';
import { useFieldProblem } from '../../forms/use-field-problem.js';
import {
  saysNothing,
  WordingFields,
  wordingOf,
  wordingValues,
  type WordingValues,
} from '../../forms/wording-fields.js';
import { Discard } from '../../forms/discard.js';
import { Moved } from '../../forms/moved.js';
import { useText } from '../../language/language.js';
import { strings } from '../../language/strings.js';
import { SubmissionOpen } from '../../table/submission-body.js';
import { Failure } from '../../widgets/failure.js';
import { useRoundView } from '../round-context.js';
import { roundStrings } from '../strings.js';
import { placesOf, type Section } from './consolidation.js';
import { consolidatingStrings } from './strings.js';

interface Composed {
  readonly picked: readonly string[];
  readonly onPick: (remark: string) => void;
  readonly onPassed: () => void;
  readonly form: ReactNode;
}

interface Props {
  readonly section: Section;
  readonly onDone: () => void;
  readonly children: (composed: Composed) => ReactNode;
}

export function Composing({ section: { topic, remarks }, onDone, children }: Props) {
  const text = useText();
  const { page } = useRoundView();
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const written = useCommand<'round', WordingValues>({
    stream: 'round',
    id: page.id,
    command: 'IssueOpinion',
    item: topic,
    start: wordingValues(),
    bodyOf: (wording) => ({ topic: topic.id, wording: wordingOf(wording), remarks: wording.remarks }),
    onDone,
  });
  const { values, change, busy, failure, begun } = written;
  const problem = useFieldProblem(form, failure);
  const shown = asked || begun;
  useEffect(() => {
    if (asked) form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [asked]);
  const picked = remarks.filter(({ id, status }) => status === 'standing' && values.remarks.includes(id));
  const drop = () => {
    written.discard();
    setAsked(false);
  };
  /** The remarks went to another opinion: what was written of this one stays. */
  const pass = () => (saysNothing(values) ? drop() : change({ remarks: [] }));
  const pick = (remark: string) =>
    change({
      remarks: values.remarks.includes(remark)
        ? values.remarks.filter((each) => each !== remark)
        : [...values.remarks, remark],
    });
  const carry = () =>
    change({
      text: [values.text, ...picked.map((remark) => remark.text)].filter((part) => part !== '').join('\n'),
    });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void written.send();
  };
  const composing = shown ? (
    <form
      className="composing"
      ref={form}
      onSubmit={submit}
      onKeyDown={sendOnKeys}
      noValidate
      aria-busy={busy}
      aria-label={text(consolidatingStrings.compose)}
    >
      {written.moved && (
        <Moved said={{ text: values.text }} now={<SubmissionOpen topic={topic} />} onGoOn={written.goOn} />
      )}
      <ProblemContext value={problem}>
        <Group name="remarks" hint={consolidatingStrings.pickBeside}>
          <p role="status">
            {text(consolidatingStrings.composing(picked.length))}
            {picked.length > 0 && (
              <span className="muted">
                {' '}
                {text(consolidatingStrings.from(placesOf(remarks, values.remarks)))}
              </span>
            )}
          </p>
        </Group>
        <WordingFields values={values} change={change} />
      </ProblemContext>
      {failure && !problem && <Failure error={failure} />}
      <div className="offers">
        <button
          className="button"
          type="submit"
          data-tone="main"
          aria-disabled={busy}
          aria-keyshortcuts={sendKeys}
        >
          {text(busy ? strings.sending : commandLabels.IssueOpinion)}{' '}
          <kbd>{text(roundStrings.keys.send)}</kbd>
        </button>
        {values.phrase === 'own' && picked.length > 0 && (
          <button className="button" type="button" onClick={carry}>
            {text(consolidatingStrings.carry)}
          </button>
        )}
        <button className="button" type="button" data-tone="quiet" disabled={busy} onClick={drop}>
          {text(begun ? strings.discard : consolidatingStrings.drop)}
        </button>
      </div>
    </form>
  ) : (
    <div className="offers">
      <button className="button" type="button" onClick={() => setAsked(true)}>
        {text(consolidatingStrings.compose)}
      </button>
      <Discard written={written} offered={false} />
    </div>
  );
  return children({ picked: picked.map(({ id }) => id), onPick: pick, onPassed: pass, form: composing });
}
