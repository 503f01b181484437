// Writing one answer in its row: the opinion with what it is about on one side, the answer and what it comes to on the other.
import { useRef } from 'react';
import { commandLabels } from '#contract/glossary';
import type { Change } from '#domain/changes';
import type { Proof } from '#domain/round/words';
import type { OnOpinion } from '../forms/at.js';
import { AnswerFields } from '../forms/answer-fields.js';
import { answerOf } from '../forms/answer-values.js';
import { Discard } from '../forms/discard.js';
import { Moved } from '../forms/moved.js';
import { ParagraphFields } from '../forms/paragraph-fields.js';
import { ProblemContext } from '../forms/problem-context.js';
import { newResponse, responseOf } from '../forms/response-values.js';
import { useCommand } from '../forms/use-command.js';
import { useFieldProblem } from '../forms/use-field-problem.js';
import { responseInstead } from '../forms/response-instead.js';
import { useWaysOn } from '../forms/ways-on.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { LeftAtPost } from '../left/left-at-post.js';
import { proposedOn } from '#contract/round-rows';
import { AnswerSide } from '../table/answer-side.js';
import { OpinionBody } from '../table/opinion-body.js';
import { SubmissionDetails } from '../table/submission-body.js';
import { Failure } from '../widgets/failure.js';
import { EffectTable } from './effect-table.js';
import { ProgramFigures } from './program-figures.js';
import type { AnswerRow } from './rows.js';
import { answersStrings } from './strings.js';

interface Props {
  readonly row: AnswerRow;
  readonly at: OnOpinion;
  readonly onHandIn: () => void;
}

export function AnswerEditor({ row, at, onHandIn }: Props) {
  const text = useText();
  const form = useRef<HTMLFormElement>(null);
  const written = useCommand({
    stream: 'round',
    id: at.page.id,
    command: 'GiveResponse',
    item: at.opinion,
    start: newResponse(at),
    bodyOf: (values) => responseOf(values, at),
    onDone: () => undefined,
  });
  const { values, change, busy, failure } = written;
  const problem = useFieldProblem(form, failure);
  const { mayGoOn, ways } = useWaysOn('GiveResponse', at.opinion.id, {
    leave: written.discard,
    instead: {
      command: responseInstead.command,
      mine: () => responseInstead.mine(values),
      both: () => responseInstead.both(values, at),
      seen: at.opinion.revision,
    },
  });
  return (
    <div className="answer-editor">
      <div className="answer-about">
        <OpinionBody opinion={at.opinion} />
        <Before at={at} />
        <SubmissionDetails topic={row.topic} />
        {row.program && <ProgramFigures program={row.program} />}
      </div>
      <form
        className="command"
        ref={form}
        noValidate
        aria-busy={busy}
        onSubmit={(event) => {
          event.preventDefault();
          onHandIn();
        }}
      >
        {written.moved && (
          <Moved
            said={responseOf(values, at)}
            now={<AnswerSide opinion={at.opinion} />}
            mayGoOn={mayGoOn}
            onGoOn={written.goOn}
            ways={ways}
          />
        )}
        <LeftAtPost stream={at.page.id} command="GiveResponse" item={at.opinion.id} begun={written.begun} />
        <ProblemContext value={problem}>
          <AnswerFields
            opinion={at.opinion}
            values={values.answer}
            change={(some) => change({ answer: { ...values.answer, ...some } })}
            numbered
          />
          <Effect row={row} at={at} values={values} />
          <ParagraphFields at={at} values={values} change={change} />
        </ProblemContext>
        {failure && !problem && !written.moved && <Failure error={failure} />}
        <div className="form-foot">
          <button className="button" type="submit" data-tone="main" aria-disabled={busy}>
            {busy ? text(strings.sending) : text(commandLabels.GiveResponse)}
          </button>
          <Discard written={written} offered={written.begun} />
          {goesToHead(at) && <p className="hint">{text(answersStrings.goesToHead)}</p>}
        </div>
      </form>
    </div>
  );
}

/** What was asked again and answered before; the status stands in the row. */
function Before({ at: { opinion } }: { readonly at: OnOpinion }) {
  const some = opinion.asked.length + opinion.contributions.length > 0 || opinion.found;
  return some ? <AnswerSide opinion={opinion} /> : null;
}

function Effect({
  row,
  at,
  values,
}: Omit<Props, 'onHandIn'> & { readonly values: ReturnType<typeof newResponse> }) {
  if (!row.program) return null;
  const answer = answerOf(values.answer, row.program);
  const proof = answer && 'proof' in answer ? answer.proof : undefined;
  const changes = proof?.kind === 'asProposed' ? proposedOn(row.topic) : changesIn(proof);
  return changes && <EffectTable program={row.program} year={at.round.scope.year} changes={changes} />;
}

function changesIn(proof: Proof | undefined): readonly Change[] | undefined {
  return proof?.kind === 'changes' ? proof.changes : undefined;
}

/** Whether the round took down at its opening that answers of the department pass its head. */
function goesToHead({ round, opinion: { addressee } }: OnOpinion): boolean {
  return (
    addressee.kind === 'department' &&
    round.scope.departments.some(
      ({ department, releases }) => department === addressee.department && releases,
    )
  );
}
