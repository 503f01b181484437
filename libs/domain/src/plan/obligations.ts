// Who owes what by when on a plan: a pure function of its state, never kept beside it.
import type { IsoDate } from '../ids.js';
import { seenOn, type Duty, type Obligation } from '../obligations.js';
import type { PlanStep } from '../plan-leads.js';
import { workingDayOnOrBefore } from '../working-days.js';
import { editionPrepared, isAdoptedElsewhere, isOwed, nextBody, termOf } from './facts.js';
import { dayOfStep } from './leads.js';
import type { DraftedPlan } from './states.js';
import { resultsDay } from '../results-due.js';
import { submissionDay } from './statutory.js';

type Prepared = NonNullable<ReturnType<typeof editionPrepared>>;

const office = { kind: 'office' } as const;

/** All that is owed on a plan, seen on a day. */
export function obligationsOfPlan(plan: DraftedPlan, today: IsoDate): readonly Obligation[] {
  return seenOn(dutiesOn(plan), today);
}

function dutiesOn(plan: DraftedPlan): readonly Duty[] {
  switch (plan.status) {
    case 'inPreparation':
    case 'inForce': {
      const edition = editionPrepared(plan);
      return edition ? [onEdition(plan, edition)] : [];
    }
    case 'reporting':
      return [{ key: 'report-results', kind: 'report-results', debtor: office, due: resultsDue(plan) }];
    case 'closed':
      return [];
  }
}

/** An edition is owed its next step, each by a day of its own, planned backwards from the deadline that all lead to. */
function onEdition(plan: DraftedPlan, edition: Prepared): Duty {
  const { id } = edition;
  const deadline = deadlineOf(plan, edition);
  const about = { debtor: office, item: { kind: 'edition', id } } as const;
  const last = deadline === undefined ? about : { ...about, due: workingDayOnOrBefore(deadline, plan.days) };
  const by = (step: PlanStep) =>
    deadline === undefined ? about : { ...about, due: dayOfStep(plan, step, deadline) };
  switch (edition.status) {
    case 'draft':
      return isAdoptedElsewhere(plan, edition) && Object.keys(edition.lines).length > 0
        ? { ...last, key: `put-in-force/${id}`, kind: 'put-in-force' }
        : { ...by('drafted'), key: `draft-plan/${id}`, kind: 'draft-plan' };
    case 'submitted': {
      const committee = nextBody(plan, edition);
      const debtor =
        committee === undefined ? office : ({ kind: 'seats', committee, role: 'secretary' } as const);
      return {
        ...by('deliberated'),
        key: `deliberate-plan/${id}/${edition.deliberations.length}`,
        kind: 'deliberate-plan',
        debtor,
      };
    }
    case 'deliberated':
      return isOwed(plan, 'plan.reported') && !edition.report
        ? { ...by('reported'), key: `report-plan/${id}`, kind: 'report-plan' }
        : { ...by('approved'), key: `approve-plan/${id}`, kind: 'approve-plan' };
    case 'approving':
      return { ...by('approved'), key: `approve-plan/${id}`, kind: 'approve-plan' };
    case 'approved':
      return owesSubmission(plan, edition)
        ? { ...last, key: `submit-plan/${id}`, kind: 'submit-plan' }
        : { ...last, key: `put-in-force/${id}`, kind: 'put-in-force' };
  }
}

/**
 * A plan that follows another one goes to the province where that is required, and is in force on its first day. A
 * correction has no deadline, nor has a plan taken over as adopted.
 */
function deadlineOf(plan: DraftedPlan, edition: Prepared): IsoDate | undefined {
  if (plan.basis === undefined || edition.correction !== undefined) return undefined;
  return owesSubmission(plan, edition) ? submissionDay(plan.year - 1) : termOf(plan).first;
}

function owesSubmission(plan: DraftedPlan, edition: Prepared): boolean {
  const submitted = edition.status === 'approved' && edition.submission !== undefined;
  return isOwed(plan, 'plan.submitted') && !submitted;
}

/** On the day of the law, or the last working day before it. */
function resultsDue({ lastYear, days }: DraftedPlan): IsoDate {
  return workingDayOnOrBefore(resultsDay(lastYear), days);
}
