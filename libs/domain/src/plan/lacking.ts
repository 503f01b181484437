// What an edition lacks before it can take its next step: the gate refuses with the first of it, the page tells all of it.
import { firstRefusal } from '../payload.js';
import type { IsoDate } from '../ids.js';
import { refuse, type Refusal, type RefusalCode } from '../refusals.js';
import {
  changesConflicting,
  commentsUnanswered,
  deferredOpen,
  isAdoptedElsewhere,
  isOnlySigned,
  isOwed,
  mustStillSign,
  partsMissing,
} from './facts.js';
import type { DraftedPlan, Edition } from './states.js';

/** The codes under which something can be lacking. */
export type LackCode = Extract<
  RefusalCode,
  | 'list-empty'
  | 'bodies-missing'
  | 'parts-awaited'
  | 'changes-conflicting'
  | 'deferred-open'
  | 'hearing-owed'
  | 'comments-unanswered'
  | 'report-owed'
  | 'signature-missing'
  | 'submission-owed'
  | 'checklist-owed'
>;

/** One thing that is lacking, as the gate would refuse it. */
export type Lack = Refusal & { readonly refused: LackCode };

/** All that an edition lacks before its next step on a day; nothing where it is with its bodies, or is on its way no more. */
export function lackingIn(plan: DraftedPlan, edition: Edition, today: IsoDate): readonly Lack[] {
  switch (edition.status) {
    case 'draft':
      return isAdoptedElsewhere(plan, edition)
        ? lackingForForce(plan, edition)
        : [...lackingForBodies(plan, edition), ...hearingGoesOn(plan, edition, today)];
    case 'deliberated':
      return lackingForApproval(plan, edition);
    case 'approving':
      return edition.line
        .filter((place) => mustStillSign(edition.line, place))
        .map(({ title }) => lack('signature-missing', { title }));
    case 'approved':
      return lackingForForce(plan, edition);
    case 'submitted':
    case 'inForce':
    case 'superseded':
    case 'dropped':
      return [];
  }
}

/** What a draft lacks before it can go to its bodies. */
export function lackingForBodies(plan: DraftedPlan, edition: Edition): readonly Lack[] {
  const unanswered = commentsUnanswered(plan, edition).length;
  return [
    ...withoutLines(edition),
    ...(plan.bodies.length === 0 && !isOnlySigned(plan) ? [lack('bodies-missing')] : []),
    ...waitingIn(plan),
    ...(isOwed(plan, 'plan.residents-heard')
      ? [
          ...(edition.hearing ? [] : [lack('hearing-owed')]),
          ...(unanswered === 0 ? [] : [lack('comments-unanswered', { count: unanswered })]),
        ]
      : []),
  ];
}

/** A hearing that is owed and not over yet. */
export function hearingGoesOn(plan: DraftedPlan, edition: Edition, today: IsoDate): readonly Lack[] {
  const until = isOwed(plan, 'plan.residents-heard') ? edition.hearing?.until : undefined;
  return until !== undefined && until >= today ? [lack('hearing-owed', { until })] : [];
}

/** What an edition that its bodies have taken lacks before it can be signed. */
export function lackingForApproval(plan: DraftedPlan, edition: Edition): readonly Lack[] {
  const reported = 'report' in edition && edition.report !== undefined;
  const unfilled = plan.checklist?.required === true && edition.checklist === undefined;
  return [
    ...waitingIn(plan),
    ...(isOwed(plan, 'plan.reported') && !reported ? [lack('report-owed')] : []),
    ...(unfilled ? [lack('checklist-owed')] : []),
  ];
}

/** What an edition lacks before it can come into force. */
export function lackingForForce(plan: DraftedPlan, edition: Edition): readonly Lack[] {
  const submissionOwed =
    edition.status === 'approved' && !edition.submission && isOwed(plan, 'plan.submitted');
  return [...withoutLines(edition), ...waitingIn(plan), ...(submissionOwed ? [lack('submission-owed')] : [])];
}

/** The first thing that is lacking, as the gate refuses it. */
export function firstLacking(lacking: readonly Lack[]): Refusal | undefined {
  return firstRefusal(...lacking);
}

/** Every committee's part has come, and each thing that came was dealt with. A correction waits for what was revised meanwhile. */
function waitingIn(plan: DraftedPlan): readonly Lack[] {
  const [missing, conflicting, open] = [partsMissing(plan), changesConflicting(plan), deferredOpen(plan)];
  return [
    ...(missing.length === 0
      ? []
      : [lack('parts-awaited', { committees: missing.join(', '), count: missing.length })]),
    ...(conflicting.length === 0 ? [] : [lack('changes-conflicting', { count: conflicting.length })]),
    ...(open.length === 0 ? [] : [lack('deferred-open', { count: open.length })]),
  ];
}

function withoutLines({ lines }: Edition): readonly Lack[] {
  return Object.keys(lines).length === 0 ? [{ ...lack('list-empty'), field: 'lines' }] : [];
}

function lack(code: LackCode, about?: Refusal['about']): Lack {
  return { ...refuse(code, 'edition', about), refused: code };
}
