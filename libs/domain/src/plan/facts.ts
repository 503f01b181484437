// What the state of a plan says at once, asked by rules, casting and guards alike.
import type { YearFigures } from '../changes.js';
import { yearOf } from '../dates.js';
import { sameFigures } from '../figures.js';
import type { CommitteeId, IsoDate, ProgramId } from '../ids.js';
import { refuse, type Refusal } from '../refusals.js';
import { isRequired, type RuleKey } from '../rule-packs.js';
import {
  editionShown,
  type ChangeIn,
  type Comment,
  type Deferred,
  type DraftedPlan,
  type Edition,
  type EditionIn,
  type EditionLine,
  type PlanItems,
} from './states.js';

export { mustStillSign } from '../signing.js';

/** The states of an edition that is being prepared. */
export const preparing = ['draft', 'submitted', 'deliberated', 'approving', 'approved'] as const;

type Prepared = EditionIn<(typeof preparing)[number]>;

/** The edition that is being prepared; there is one at a time, or none. */
export function editionPrepared(plan: DraftedPlan): Prepared | undefined {
  return Object.values(plan.editions).find(isPrepared);
}

/** The edition that is being prepared, as far as it may still be changed. */
export function draftOf(plan: DraftedPlan): EditionIn<'draft'> | undefined {
  const edition = editionPrepared(plan);
  return edition?.status === 'draft' ? edition : undefined;
}

/** Refuses what is done in a draft while there is none: while it is with its bodies, being approved, or in force. */
export function notInDraft(plan: DraftedPlan): Refusal | undefined {
  const { status } = editionPrepared(plan) ?? editionShown(plan) ?? plan;
  return draftOf(plan) ? undefined : refuse('item-not-ready', 'edition', { status });
}

/** The programs of the edition that is being prepared, or else of the one in force. */
export function programsOf(plan: DraftedPlan): readonly ProgramId[] {
  return Object.keys((editionPrepared(plan) ?? editionShown(plan))?.lines ?? {});
}

/** The programs that an edition in preparation, or else the one in force, has or has left out. */
export function programsKnown(plan: DraftedPlan): readonly ProgramId[] {
  const leftOut = editionPrepared(plan)?.leftOut ?? [];
  return [...new Set([...programsOf(plan), ...leftOut.map(({ program }) => program)])];
}

/** The line of a program in an edition. */
export function lineOf({ lines }: Edition, program: ProgramId): EditionLine | undefined {
  return Object.hasOwn(lines, program) ? lines[program] : undefined;
}

/** Whether nobody here deliberates on an edition: a first one that was adopted elsewhere only has to be put in force. */
export function isAdoptedElsewhere(plan: DraftedPlan, { correction }: Edition): boolean {
  return plan.basis === undefined && correction === undefined && plan.bodies.length === 0;
}

/** Whether a plan is signed without being deliberated on (결재만): its city asks for the one and not for the other, and no body is named. */
export function isOnlySigned(plan: DraftedPlan): boolean {
  return plan.bodies.length === 0 && isOwed(plan, 'plan.approved') && !isOwed(plan, 'plan.deliberated');
}

/** An annual plan is for one year; a term plan has a row for each of its years. */
export function isAnnual({ year, lastYear }: Pick<DraftedPlan, 'year' | 'lastYear'>): boolean {
  return year === lastYear;
}

/** The first and the last day of a plan's years. */
export function termOf({ year, lastYear }: DraftedPlan): { readonly first: IsoDate; readonly last: IsoDate } {
  return { first: `${year}-01-01`, last: `${lastYear}-12-31` };
}

/** Whether a step is owed: by the rules that are in force on the plan's first day, whenever they are asked. */
export function isOwed(plan: DraftedPlan, step: RuleKey): boolean {
  return isRequired(plan.rules, step, termOf(plan).first);
}

/** The body whose turn it is to take a submitted edition; none for anything else. */
export function nextBody(plan: DraftedPlan, item: PlanItems[keyof PlanItems]): CommitteeId | undefined {
  return item.status === 'submitted' ? plan.bodies[item.deliberations.length] : undefined;
}

/** The committees whose part has not come. */
export function partsMissing(plan: DraftedPlan): readonly CommitteeId[] {
  return Object.entries(plan.awaited).flatMap(([committee, { received }]) => (received ? [] : [committee]));
}

/** The changes that did not find their figures in the edition that is being prepared, and that nobody has decided on. */
export function changesConflicting(plan: DraftedPlan): readonly ChangeIn<'conflicting'>[] {
  const prepared = editionPrepared(plan)?.id;
  return Object.values(plan.changes)
    .filter((change) => change.status === 'conflicting')
    .filter(({ edition }) => edition === prepared);
}

/** The changes of a program that the edition in preparation has taken in, in the order in which they entered it. */
export function changesTakenIn(plan: DraftedPlan, program: ProgramId): readonly ChangeIn<'takenIn'>[] {
  const prepared = editionPrepared(plan)?.id;
  return Object.values(plan.changes)
    .filter((change) => change.status === 'takenIn')
    .filter(({ agreed, edition }) => agreed.program === program && edition === prepared);
}

/** The deferred items that the draft has not dealt with. */
export function deferredOpen(plan: DraftedPlan): readonly Deferred[] {
  return Object.values(plan.deferred).filter(({ status }) => status === 'open');
}

/** Whether anything about a program is under way into the edition in preparation, or was promised of it: then it cannot be left out. */
export function somethingWaitsFor(plan: DraftedPlan, program: ProgramId): boolean {
  return (
    changesTakenIn(plan, program).length > 0 ||
    changesConflicting(plan).some(({ agreed }) => agreed.program === program) ||
    (plan.status === 'inPreparation' && deferredFor(plan, program).length > 0)
  );
}

/** The deferred items on a program that the plan has not decided to do without. */
function deferredFor(plan: DraftedPlan, program: ProgramId): readonly Deferred[] {
  return Object.values(plan.deferred).filter(
    ({ entry, status }) => entry.program === program && (status === 'open' || status === 'takenIn'),
  );
}

/** Whether changes that were found for a deferred item are still on their way into the plan. */
export function hasChangesFor(plan: DraftedPlan, item: Deferred): boolean {
  return Object.values(plan.changes).some(
    ({ deferred, status }) => deferred === item.id && status !== 'dropped',
  );
}

/** The rows of a line that say something else than it was copied with, in years that are over: nobody can move those any more. */
export function frozenRows(
  { copied, years }: Pick<EditionLine, 'copied' | 'years'>,
  today: IsoDate,
): readonly YearFigures[] {
  return years.filter((row) => {
    const stood = copied.find(({ year }) => year === row.year);
    return row.year < yearOf(today) && stood !== undefined && !sameFigures(stood, row);
  });
}

/** The comments on an edition that nobody has replied to. */
export function commentsUnanswered(plan: DraftedPlan, edition: Edition): readonly Comment[] {
  return Object.values(plan.comments).filter(
    (comment) => comment.edition === edition.id && comment.status === 'received',
  );
}

function isPrepared(edition: Edition): edition is Prepared {
  const open: readonly string[] = preparing;
  return open.includes(edition.status);
}
