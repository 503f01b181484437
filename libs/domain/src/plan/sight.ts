// Who may see what of a plan: what is in force is everybody's in the organization, a draft is its makers' and reviewers'.
import type { Stamped } from '../gate/evolution.js';
import type { ProgramId } from '../ids.js';
import { filterValues } from '../records.js';
import { distinct, sees, tagsOfAddressee, type Tag } from '../tags.js';
import type { Deferred, DraftedPlan, Edition, EditionLine, PlannedChange } from './states.js';
import type { PlanEvent } from './words.js';

/** The coordinating office, and every committee that reviews, hands over to, or deliberates on the plan: they see all of it. */
export function audienceOfDraft(plan: DraftedPlan): readonly Tag[] {
  const { bodies, reviewers, awaited, parts } = plan;
  const committees = [bodies, ...[reviewers, awaited, parts].map((each) => Object.keys(each))].flat();
  return ['office', ...new Set(committees.map((each) => `committee:${each}`))];
}

/**
 * The plan as a reader with these tags may see it: whole to those who make or review it, to all others the editions that
 * came into force, and of the rest what is their department's. Undefined where nothing is left.
 */
export function planSeenBy(plan: DraftedPlan, tags: readonly Tag[]): DraftedPlan | undefined {
  if (sees(tags, audienceOfDraft(plan))) return plan;
  const own = (program: ProgramId) => isOwn(plan, program, tags);
  const editions = Object.values(plan.editions).flatMap((edition): Edition[] => {
    if (isPublished(edition)) return [edition];
    const part = partOf(edition, own);
    return part ? [part] : [];
  });
  if (editions.length === 0) return undefined;
  return {
    ...plan,
    editions: Object.fromEntries(editions.map((edition) => [edition.id, edition])),
    changes: filterValues(plan.changes, (change) => isOwnChange(change, own, tags)),
    deferred: filterValues(plan.deferred, (item) => isOwnDeferred(item, own, tags)),
    kept: plan.kept.filter(({ program }) => program !== undefined && own(program)),
    comments: {},
  };
}

/** Whether a program's part of any edition is the reader's: as owner, in cooperation, or as leader of its strategy. */
export function isOwn(plan: DraftedPlan, program: ProgramId, tags: readonly Tag[]): boolean {
  return sees(tags, ownersIn(plan, program));
}

/** Whose a program's part of the plan is, in any of its editions. */
export function ownersIn(plan: DraftedPlan, program: ProgramId): readonly Tag[] {
  return distinct(
    Object.values(plan.editions).flatMap((edition) => {
      const line = edition.lines[program] ?? edition.leftOut.find((left) => left.program === program)?.line;
      return line ? audienceOfLine(edition, line) : [];
    }),
  );
}

/** What an event says to a reader with these tags, in the light of the plan as it is now; undefined where they learn nothing of it. */
export function planEventSeenBy(
  plan: DraftedPlan,
  event: Stamped<PlanEvent>,
  tags: readonly Tag[],
): Stamped<PlanEvent> | undefined {
  if (sees(tags, audienceOfDraft(plan))) return event;
  const own = (program: ProgramId | undefined) => program !== undefined && isOwn(plan, program, tags);
  const when = (seen: boolean) => (seen ? event : undefined);
  switch (event.type) {
    case 'PlanPutInForce':
    case 'PlanPublished':
    case 'PublicationWithdrawn':
      return event;
    case 'SuccessorNoted':
    case 'PlanClosed':
      return when(plan.status !== 'inPreparation');
    case 'ProgramPlaced':
    case 'LineSet':
    case 'ProgramLeftOut':
    case 'ProgramNoted':
    case 'AbolitionNoted':
      return when(own(event.program));
    case 'RevisionNoted':
      return when(own(event.agreed.program));
    case 'ChangeTakenIn':
    case 'PlannedChangeDropped': {
      const change = plan.changes[event.change];
      return when(change !== undefined && isOwnChange(change, own, tags));
    }
    case 'DeferredTakenIn':
    case 'DeferredDeclined':
    case 'DeferredCarried': {
      const item = plan.deferred[event.deferred];
      return when(item !== undefined && isOwnDeferred(item, own, tags));
    }
    case 'PartReceived':
    case 'PlanDrafted':
    case 'BodiesSet':
    case 'StrategyAdded':
    case 'PartAssigned':
    case 'ReviewerNoted':
    case 'PartAwaited':
    case 'HearingAnnounced':
    case 'CommentRecorded':
    case 'CommentReplied':
    case 'DraftSubmitted':
    case 'DraftDeliberated':
    case 'DraftSentBack':
    case 'DraftReported':
    case 'ApprovalStarted':
    case 'SignatureRecorded':
    case 'PlanApproved':
    case 'PlanSubmitted':
    case 'CorrectionDrafted':
    case 'CorrectionDropped':
    case 'DayNoted':
    case 'ChecklistNoted':
    case 'ChecklistFilled':
    case 'DisclosureSet':
      return undefined;
  }
}

/** An edition that is or was in force. */
export function isPublished({ status }: Edition): boolean {
  return status === 'inForce' || status === 'superseded';
}

function audienceOfLine(
  { strategies }: Edition,
  { owner, cooperating, strategy }: EditionLine,
): readonly Tag[] {
  const leaders = strategies[strategy]?.leaders ?? [];
  return [
    ...[owner, ...cooperating].map((department) => `department:${department}`),
    ...leaders.map((post) => `post:${post}`),
  ];
}

function partOf(edition: Edition, own: (program: ProgramId) => boolean): Edition | undefined {
  const lines = filterValues(edition.lines, ({ program }) => own(program));
  const leftOut = edition.leftOut.filter(({ program }) => own(program));
  return Object.keys(lines).length + leftOut.length === 0 ? undefined : { ...edition, lines, leftOut };
}

function isOwnChange(
  { agreed }: PlannedChange,
  own: (program: ProgramId) => boolean,
  tags: readonly Tag[],
): boolean {
  return own(agreed.program) || sees(tags, tagsOfAddressee(agreed.addressee));
}

function isOwnDeferred(
  { entry: { program, addressee } }: Deferred,
  own: (program: ProgramId) => boolean,
  tags: readonly Tag[],
): boolean {
  return (program !== undefined && own(program)) || sees(tags, tagsOfAddressee(addressee));
}
