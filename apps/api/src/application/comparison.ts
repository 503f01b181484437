// What differs between two versions of a plan, or of two plans, with what is behind it, what was kept, and what is still owed.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ComparedVersion, ComparisonView, StillOwed } from '#contract/views';
import type { KeptEntry } from '#domain/agreed';
import { statedOf } from '#domain/between/drafting';
import { pathOf } from '#domain/between/overview';
import type { EditionId, PlanId, ProgramId } from '#domain/ids';
import { comparePlans, traced, type Difference } from '#domain/plan/comparison';
import { audienceOfDraft, isOwn, isPublished } from '#domain/plan/sight';
import { editionShown, type DraftedPlan, type Edition, type PlannedChange } from '#domain/plan/states';
import type { PlanLine } from '#domain/plan/words';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { sees, tagsOf, type Tag } from '#domain/tags';
import { ApiParts, type ReadingParts } from '../parts.js';
import { waysBack } from './origins.js';
import type { Begun } from '#domain/between/sights';
import { Reader, type Asked } from './streams-read.js';

/**
 * Which figures are compared: those that the editions were adopted or drafted with, or those that stand. An edition
 * compared with itself as it stands shows what became otherwise since it was adopted.
 */
export const comparedAs = ['adopted', 'standing'] as const;
export type ComparedAs = (typeof comparedAs)[number];

/**
 * Which two versions are compared, the earlier one always first; what is left out is the plan that it follows, and the
 * first or present edition.
 */
export interface Compared {
  readonly with?: PlanId;
  readonly edition?: EditionId;
  readonly withEdition?: EditionId;
  readonly as?: ComparedAs;
}

/** A reader wants to know what a plan has otherwise than another version. */
export class ComparisonQuery extends Query<ComparisonView | Refusal> {
  constructor(
    readonly plan: PlanId,
    readonly compared: Compared,
    readonly asked: Asked,
  ) {
    super();
  }
}

/** One side of a comparison. */
interface Side {
  readonly id: PlanId;
  readonly plan: DraftedPlan;
  readonly edition: Edition;
}

@QueryHandler(ComparisonQuery)
export class ComparisonHandler implements IQueryHandler<ComparisonQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ plan, compared, asked }: ComparisonQuery): Promise<ComparisonView | Refusal> {
    const reader = await Reader.of(this.parts, asked);
    return isRefusal(reader) ? reader : comparisonSeenBy(reader, plan, compared);
  }
}

/** The comparison as a reader sees it; refused where they see nothing of either version. */
export async function comparisonSeenBy(
  reader: Reader,
  plan: PlanId,
  compared: Compared,
): Promise<ComparisonView | Refusal> {
  const as = compared.as ?? 'adopted';
  const to = await sideOf(reader, plan, (found) => editionTo(found, compared.edition, as));
  if (isRefusal(to)) return to;
  const other = compared.with ?? to.plan.basis ?? plan;
  const from = await sideOf(reader, other, (found) =>
    other === plan && compared.withEdition === undefined
      ? editionBefore(found, to.edition)
      : editionTo(found, compared.withEdition, as),
  );
  return isRefusal(from) ? from : compare(reader, ...inOrder(from, to), as);
}

async function sideOf(
  reader: Reader,
  id: PlanId,
  choose: (plan: DraftedPlan) => Edition | undefined,
): Promise<Side | Refusal> {
  const [plan, seen] = await Promise.all([reader.whole('plan', id), reader.seen('plan', id)]);
  const edition = seen && choose(seen);
  const whole = edition && plan?.editions[edition.id];
  return plan && whole
    ? { id, plan, edition: whole }
    : refuse('unknown-page', undefined, { stream: 'plan', id });
}

/** As adopted, a plan is what it came into force with first; as it stands, what is in force now. */
function editionTo(plan: DraftedPlan, named: EditionId | undefined, as: ComparedAs): Edition | undefined {
  if (named !== undefined) return Object.hasOwn(plan.editions, named) ? plan.editions[named] : undefined;
  return as === 'standing' ? editionShown(plan) : Object.values(plan.editions)[0];
}

function editionBefore({ editions }: DraftedPlan, { id }: Edition): Edition | undefined {
  const all = Object.values(editions);
  return all[all.findIndex((edition) => edition.id === id) - 1];
}

/** What is behind a difference is what came after the earlier version: so that is told first, whichever was asked for. */
function inOrder(one: Side, other: Side): readonly [from: Side, to: Side] {
  const later = one.id === other.id ? placeOf(one) > placeOf(other) : one.plan.year > other.plan.year;
  return later ? [other, one] : [one, other];
}

function placeOf({ plan, edition }: Side): number {
  return Object.keys(plan.editions).indexOf(edition.id);
}

/** What the later version took in that the earlier one does not have: changes of its own edition and of those between. */
function takenInBetween(from: Side, to: Side): readonly PlannedChange[] {
  const editions = Object.keys(to.plan.editions);
  const first = from.id === to.id ? placeOf(from) + 1 : 0;
  const between = new Set(editions.slice(first, placeOf(to) + 1));
  return Object.values(to.plan.changes).filter(({ edition }) => between.has(edition));
}

async function compare(reader: Reader, from: Side, to: Side, as: ComparedAs): Promise<ComparisonView> {
  const tags = tagsOf(reader.actor);
  const ids = [from, to].flatMap(({ edition }) => Object.keys(edition.lines));
  const programs = await reader.wholeOf('program', ids);
  const years = { from: from.id === to.id ? to.plan.year : from.plan.lastYear, to: to.plan.year };
  const isItself = from.id === to.id && from.edition.id === to.edition.id;
  const linesOf = (side: Side) =>
    as === 'standing' && !(isItself && side === from)
      ? standing(side, programs)
      : Object.values(side.edition.lines);
  const differences = comparePlans(linesOf(from), linesOf(to), years, to.edition.leftOut);
  const revisions = [...programs].flatMap(([program, { revisions: all }]) =>
    all
      .filter(({ agreed: { change } }) => cameBetween(change.effective, years, as))
      .map(({ agreed }) => ({ program, agreed })),
  );
  const told = traced(
    differences.filter((difference) => maySee(difference, [from, to], tags)),
    takenInBetween(from, to),
    revisions,
  );
  const back = await waysBack(
    reader,
    told.flatMap(({ behind }) => behind),
  );
  return {
    from: versionOf(from),
    to: versionOf(to),
    differences: told.map((difference) => ({ ...difference, behind: difference.behind.map(back) })),
    ...(await keptAndOwed(reader, from, to)),
  };
}

/**
 * Whether a revision of that year lies between two versions: a plan was adopted without those of its own year, and stands
 * with them. Editions of one plan lie within its year.
 */
function cameBetween(
  effective: number,
  years: { readonly from: number; readonly to: number },
  as: ComparedAs,
) {
  if (years.from === years.to) return effective === years.to;
  return as === 'standing'
    ? effective > years.from && effective <= years.to
    : effective >= years.from && effective < years.to;
}

/** What came into force is everybody's; of what did not, the makers see all, and a department what is its own. */
function maySee({ program }: Difference, sides: readonly Side[], tags: readonly Tag[]): boolean {
  return sides.every(
    ({ plan, edition }) =>
      isPublished(edition) ||
      sees(tags, audienceOfDraft(plan)) ||
      sides.some((side) => isOwn(side.plan, program, tags)),
  );
}

/** The lines of an edition with each program as it is called now and with the figures that it has now; a draft is as drafted. */
function standing(
  { plan, edition }: Side,
  programs: ReadonlyMap<ProgramId, Begun<'program'>>,
): readonly PlanLine[] {
  return Object.values(edition.lines).map((line) => {
    const program = programs.get(line.program);
    return program && isPublished(edition) ? { ...line, ...statedOf(plan, program) } : line;
  });
}

function versionOf({ id, plan: { title, year }, edition }: Side): ComparedVersion {
  return { plan: id, title, edition: edition.id, status: edition.status, year };
}

/** From the cycles over both plans, as far as the reader sees them, and from what the later plan received of them. */
async function keptAndOwed(
  reader: Reader,
  from: Side,
  to: Side,
): Promise<{ readonly kept: readonly KeptEntry[]; readonly owed: readonly StillOwed[] }> {
  const reviewing = [from, to].flatMap(({ plan }) => Object.values(plan.reviewers));
  const awaited = Object.values(to.plan.awaited).map(({ cycle }) => cycle);
  const cycles = await reader.seenOf('cycle', [...reviewing, ...awaited]);
  const seen = await reader.seen('plan', to.id);
  const kept = [...(seen?.kept ?? []), ...[...cycles.values()].flatMap((cycle) => cycle.kept)];
  const byYear = [...cycles].sort(([, one], [, next]) => one.year - next.year);
  const ids = new Set(byYear.flatMap(([, { owed }]) => Object.keys(owed)));
  return {
    kept: kept.filter((entry, index) => kept.findIndex((each) => isSame(each, entry)) === index),
    owed: [...ids].flatMap((id): StillOwed[] => {
      const place = pathOf(id, byYear);
      if (place?.owed.status !== 'owed' && place?.owed.status !== 'carried') return [];
      const { cycle, owed } = place;
      return [{ id, cycle, status: owed.status, entry: owed.entry }];
    }),
  };
}

function isSame(one: KeptEntry, other: KeptEntry): boolean {
  return one.origin.round === other.origin.round && one.origin.opinion === other.origin.opinion;
}
