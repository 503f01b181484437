// A department's answer: its disposition with the proof that stands behind it, and what the department wrote.
import { dispositionLabels, proofLabels } from '#contract/glossary';
import { nameOfField } from '#contract/field-names';
import type { Label } from '#contract/label';
import type { Change } from '#domain/changes';
import type { Response } from '#domain/round/states';
import type { Answer, Proof } from '#domain/round/words';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Said } from '../widgets/said.js';
import { ChangeList } from './change-line.js';

type Answered = Pick<Response, 'answer' | 'text'>;

interface Props {
  readonly response: Answered;
  /** What the department had proposed itself: an answer may stand by that. */
  readonly proposed?: readonly Change[];
}

export function AnswerBody({ response, proposed = [] }: Props) {
  const text = useText();
  return (
    <div className="answer-body">
      <p className="disposition">{text(dispositionLabels[response.answer.disposition])}</p>
      <ProofOf answer={response.answer} proposed={proposed} />
      <Said text={response.text} />
    </div>
  );
}

/** What stands behind an answer. */
export function ProofOf({
  answer,
  proposed,
}: {
  readonly answer: Answer;
  readonly proposed: readonly Change[];
}) {
  switch (answer.disposition) {
    case 'accepted':
      return <ProofBody proof={answer.proof} proposed={proposed} />;
    case 'partlyAccepted':
      return (
        <>
          <ProofBody proof={answer.proof} proposed={proposed} />
          <Owed name={nameOfField('leftOut')} said={answer.leftOut} />
        </>
      );
    case 'notAccepted':
      return <Owed name={nameOfField('reason')} said={answer.reason} />;
    case 'deferred':
      return <Owed name={strings.deferredTo(answer.year)} said={answer.reason} />;
    case 'underWay':
      return <Owed name={nameOfField('evidence')} said={answer.evidence} />;
    case 'nothingToAnswer':
      return null;
  }
}

function ProofBody({ proof, proposed }: { readonly proof: Proof; readonly proposed: readonly Change[] }) {
  const text = useText();
  switch (proof.kind) {
    case 'changes':
      return <ChangeList changes={proof.changes} />;
    case 'asProposed':
      return (
        <>
          <p className="name">{text(proofLabels.asProposed)}</p>
          <ChangeList changes={proposed} />
        </>
      );
    case 'proposalWithdrawn':
      return <p className="name">{text(proofLabels.proposalWithdrawn)}</p>;
    case 'followUp':
      return (
        <div className="proof">
          <span className="name">{text(proofLabels.followUp)}</span> <Said text={proof.action} />
          <p>{text(strings.until(dateLabel(proof.due)))}</p>
        </div>
      );
  }
}

function Owed({ name, said }: { readonly name: Label; readonly said: string }) {
  const text = useText();
  return (
    <div className="proof">
      <span className="name">{text(name)}</span> <Said text={said} />
    </div>
  );
}

/** Whether what an act said is an answer. */
export function isAnswered(said: object): said is Answered {
  return 'answer' in said && 'text' in said;
}
