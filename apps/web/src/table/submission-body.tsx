// What the department handed in on a topic before anyone spoke: results and self-assessment, or the change it proposes.
import { nameOfField } from '#contract/field-names';
import { proofLabels } from '#contract/glossary';
import type { Submission, Topic } from '#domain/round/states';
import { shortDateLabel } from '../language/dates.js';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { periodLabel } from '../language/periods.js';
import { strings } from '../language/strings.js';
import { useNames } from '../names/names.js';
import { useRoundView } from '../round/round-context.js';
import { isProposalWithdrawn } from '#contract/round-rows';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { ChangeLine } from './change-line.js';

/** Unfolds beside the opinions on the topic. */
export function SubmissionDetails({ topic }: { readonly topic: Topic }) {
  const text = useText();
  const submission = submissionOf(topic);
  if (submission?.kind !== 'assessment' && submission?.kind !== 'proposal')
    return <NothingToRead topic={topic} />;
  return (
    <details className="submission">
      <summary>
        {text(strings.submission[submission.kind])} <Withdrawn topic={topic} submission={submission} />
      </summary>
      <SubmissionBody submission={submission} />
    </details>
  );
}

/** The same, unfolded: where it stands beside what is written about it. */
export function SubmissionOpen({ topic }: { readonly topic: Topic }) {
  const submission = submissionOf(topic);
  if (submission?.kind !== 'assessment' && submission?.kind !== 'proposal')
    return <NothingToRead topic={topic} />;
  return (
    <>
      <Withdrawn topic={topic} submission={submission} />
      <SubmissionBody submission={submission} />
    </>
  );
}

function Withdrawn({ topic, submission }: { readonly topic: Topic; readonly submission: Readable }) {
  const text = useText();
  const { round } = useRoundView();
  if (submission.kind !== 'proposal' || !isProposalWithdrawn(round, topic)) return null;
  return <Chip tone="quiet">{text(proofLabels.proposalWithdrawn)}</Chip>;
}

function NothingToRead({ topic }: { readonly topic: Topic }) {
  const text = useText();
  const submission = submissionOf(topic);
  if (topic.status === 'awaiting')
    return <p className="submission-note">{text(strings.submission.awaited)}</p>;
  if (submission?.kind === 'noChange')
    return <p className="submission-note">{text(strings.submission.noChange)}</p>;
  if (submission?.kind !== 'waived') return null;
  return (
    <p className="submission-note">
      {text(strings.submission.waived)} <span lang="ko">{submission.reason}</span>
    </p>
  );
}

type Readable = Extract<Submission, { readonly kind: 'assessment' | 'proposal' }>;

export function SubmissionBody({ submission }: { readonly submission: Readable }) {
  const text = useText();
  const names = useNames();
  return (
    <div className="submission-body">
      {submission.kind === 'assessment' ? (
        <Assessment assessment={submission} />
      ) : (
        <Proposal proposal={submission} />
      )}
      <p className="muted small">
        <span lang="ko">{names.ofSignature(submission.by)}</span>, {text(shortDateLabel(submission.on))}
      </p>
    </div>
  );
}

function Assessment({
  assessment,
}: {
  readonly assessment: Extract<Submission, { readonly kind: 'assessment' }>;
}) {
  const text = useText();
  const names = useNames();
  return (
    <dl>
      {assessment.results.map(({ indicator, value, period }) => {
        const { name, unit, target } = names.ofIndicator(indicator);
        return (
          <div key={`${indicator} ${period}`}>
            <dt>
              <span lang="ko">{name}</span>, {text(periodLabel(period))}
            </dt>
            <dd>
              <strong>{measured(value, unit)}</strong>{' '}
              {target !== undefined && (
                <span className="muted">{text(strings.targetIs(measured(target, unit)))}</span>
              )}
            </dd>
          </div>
        );
      })}
      <div>
        <dt>{text(nameOfField('problems'))}</dt>
        <dd>
          <Said text={assessment.problems} />
        </dd>
      </div>
      <div>
        <dt>{text(nameOfField('improvements'))}</dt>
        <dd>
          <Said text={assessment.improvements} />
        </dd>
      </div>
    </dl>
  );
}

function Proposal({ proposal }: { readonly proposal: Extract<Submission, { readonly kind: 'proposal' }> }) {
  const text = useText();
  return (
    <dl>
      {proposal.changes.map((change, index) => (
        <div key={index}>
          <dt>{text(strings.submission.change)}</dt>
          <dd>
            <ChangeLine change={change} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{text(nameOfField('reason'))}</dt>
        <dd>
          <Said text={proposal.reason} />
        </dd>
      </div>
    </dl>
  );
}

function submissionOf(topic: Topic): Submission | undefined {
  return 'submission' in topic ? topic.submission : undefined;
}
