// The fields of an answer: the disposition first, then what that disposition owes.
import { dispositionLabels, proofLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Opinion } from '#domain/round/states';
import type { Answer, Proof } from '#domain/round/words';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { programOf, topicOf } from '#contract/round-rows';
import { useRoundView } from '../round/round-context.js';
import { SubmissionBody } from '../table/submission-body.js';
import { choosing, proofsFor, type AnswerValues } from './answer-values.js';
import { ChangeFields } from './change-fields.js';
import { DateField, Group, LongField, RadioField, ShortField } from './fields.js';

interface Props {
  readonly opinion: Opinion;
  readonly values: AnswerValues;
  readonly change: (some: Partial<AnswerValues>) => void;
}

/** The dispositions that answer an opinion, in the order of their keys. */
export function dispositionsFor({ asks }: Pick<Opinion, 'asks'>): readonly Answer['disposition'][] {
  return wordsOf(dispositionLabels).filter(
    (disposition) => disposition !== 'nothingToAnswer' || asks === 'nothing',
  );
}

export function AnswerFields({ opinion, values, change, numbered }: Props & { readonly numbered?: boolean }) {
  const text = useText();
  const choices = dispositionsFor(opinion);
  return (
    <>
      <RadioField
        name="answer.disposition"
        value={values.disposition}
        choices={choices.map((disposition, index) => ({
          value: disposition,
          label: text(dispositionLabels[disposition]),
          mark: numbered ? String(index + 1) : undefined,
          hint: <small className="hint">{text(strings.dispositionOwes[disposition])}</small>,
        }))}
        onChange={(chosen) =>
          change(choosing(choices.find((each) => each === chosen) ?? '', opinion.asks, values))
        }
      />
      <Owed opinion={opinion} values={values} change={change} />
    </>
  );
}

function Owed(props: Props) {
  const { values, change } = props;
  switch (values.disposition) {
    case 'accepted':
      return <ProofFields {...props} />;
    case 'partlyAccepted':
      return (
        <>
          <ProofFields {...props} />
          <LongField
            name="answer.leftOut"
            value={values.leftOut}
            onChange={(leftOut) => change({ leftOut })}
          />
        </>
      );
    case 'notAccepted':
      return (
        <LongField name="answer.reason" value={values.reason} onChange={(reason) => change({ reason })} />
      );
    case 'deferred':
      return (
        <>
          <ShortField
            name="answer.year"
            label={strings.deferralYear}
            numeric
            value={values.year}
            onChange={(year) => change({ year })}
          />
          <LongField name="answer.reason" value={values.reason} onChange={(reason) => change({ reason })} />
        </>
      );
    case 'underWay':
      return (
        <LongField
          name="answer.evidence"
          value={values.evidence}
          onChange={(evidence) => change({ evidence })}
        />
      );
    case 'nothingToAnswer':
    case '':
      return null;
  }
}

function ProofFields(props: Props) {
  const text = useText();
  const { opinion, values, change } = props;
  const kinds = proofsFor(opinion.asks, values.disposition);
  const fields = <FieldsOfProof {...props} kind={values.proof} />;
  if (kinds.length === 1) return fields;
  return (
    <Group name="answer.proof">
      <RadioField
        name="answer.proof.kind"
        label={strings.proofKind}
        value={values.proof}
        choices={kinds.map((kind) => ({ value: kind, label: text(proofLabels[kind]) }))}
        onChange={(chosen) => change({ proof: kinds.find((each) => each === chosen) })}
      />
      {fields}
    </Group>
  );
}

function FieldsOfProof({ kind, opinion, values, change }: Props & { readonly kind: Proof['kind'] }) {
  const { round } = useRoundView();
  const topic = topicOf(round, opinion);
  switch (kind) {
    case 'changes':
      return (
        <ChangeFields
          name="answer.proof.changes"
          program={programOf(round, topic)}
          years={[round.scope.year, round.scope.year + 1]}
          changes={values.changes}
          onChange={(changes) => change({ changes })}
        />
      );
    case 'asProposed':
    case 'proposalWithdrawn': {
      const submission = 'submission' in topic ? topic.submission : undefined;
      return (
        <Group name="answer.proof" label={proofLabels[kind]}>
          {submission?.kind === 'proposal' && <SubmissionBody submission={submission} />}
        </Group>
      );
    }
    case 'followUp':
      return (
        <>
          <LongField
            name="answer.proof.action"
            value={values.action}
            onChange={(action) => change({ action })}
          />
          <DateField name="answer.proof.due" value={values.due} onChange={(due) => change({ due })} />
        </>
      );
  }
}
