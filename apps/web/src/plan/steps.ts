// The way of an edition into force as steps in their order: which are done, which is next, which are not asked for.
import type { RuleKey } from '#domain/rule-packs';
import type { DraftedPlan, Edition, Hearing } from '#domain/plan/states';
import type { CommitteeId, IsoDate, MeetingId } from '#domain/ids';
import { isStepRequired, procedureOf } from './rows.js';

export type StepStanding = 'done' | 'now' | 'ahead' | 'notRequired';

/** What was recorded of a step. */
export interface Recorded {
  readonly hearing?: Hearing;
  readonly on?: IsoDate;
  readonly number?: string;
  readonly to?: string;
  /** The meeting that took it. */
  readonly meeting?: MeetingId;
}

export interface PlanStep {
  readonly kind:
    'hearing' | 'submitted' | 'handedOn' | 'deliberated' | 'reported' | 'approved' | 'submission' | 'inForce';
  /** The body that deliberates. */
  readonly body?: CommitteeId;
  readonly standing: StepStanding;
  readonly recorded?: Recorded;
}

type Step = Omit<PlanStep, 'standing'> & { readonly rule?: RuleKey };

/** The steps of an edition; the first one that is asked for and not done is next, while the edition is under way. */
export function stepsOf(plan: DraftedPlan, edition: Edition): readonly PlanStep[] {
  const steps = [...beforeBodies(plan, edition), ...ofBodies(plan, edition), ...afterBodies(edition)];
  const underWay = !['inForce', 'superseded', 'dropped'].includes(edition.status);
  const isAsked = ({ rule }: Step) => rule === undefined || isStepRequired(plan, rule);
  const next = underWay ? steps.find((step) => !step.recorded && isAsked(step)) : undefined;
  return steps.map(({ rule, ...step }) => ({
    ...step,
    standing: step.recorded
      ? 'done'
      : step.kind === next?.kind && step.body === next.body
        ? 'now'
        : isAsked({ rule, ...step })
          ? 'ahead'
          : 'notRequired',
  }));
}

/** Without a body it is handed on to whoever signs. */
function beforeBodies({ bodies }: DraftedPlan, edition: Edition): readonly Step[] {
  const { hearing, submittedOn } = procedureOf(edition);
  return [
    { kind: 'hearing', rule: 'plan.residents-heard', ...(hearing && { recorded: { hearing } }) },
    {
      kind: bodies.length === 0 ? 'handedOn' : 'submitted',
      ...(submittedOn !== undefined && { recorded: { on: submittedOn } }),
    },
  ];
}

function ofBodies({ bodies }: DraftedPlan, edition: Edition): readonly Step[] {
  const { deliberations } = procedureOf(edition);
  return bodies.map((body, index) => {
    const deliberation = deliberations[index];
    return {
      kind: 'deliberated',
      rule: 'plan.deliberated',
      body,
      ...(deliberation && { recorded: { on: deliberation.on, meeting: deliberation.meeting } }),
    };
  });
}

function afterBodies(edition: Edition): readonly Step[] {
  const { report, approved, submission, from } = procedureOf(edition);
  return [
    {
      kind: 'reported',
      rule: 'plan.reported',
      ...(report && { recorded: { on: report.reported, number: report.number } }),
    },
    { kind: 'approved', rule: 'plan.approved', ...(approved && { recorded: approved }) },
    {
      kind: 'submission',
      rule: 'plan.submitted',
      ...(submission && {
        recorded: { on: submission.submitted, number: submission.number, to: submission.to },
      }),
    },
    { kind: 'inForce', ...(from !== undefined && { recorded: { on: from } }) },
  ];
}
