// How an agreed change enters the draft, and how it leaves it again: asked by the rules, and carried out by what follows.
import type { AgreedChange } from '../agreed.js';
import { applyChange, changeHolds, undoChange } from '../applying.js';
import { budgetLinesOf, type Change, type YearFigures } from '../changes.js';
import type { ProgramId } from '../ids.js';
import { isRefusal, refuse, type Refusal } from '../refusals.js';
import { changesTakenIn, draftOf, editionPrepared, lineOf } from './facts.js';
import type { ChangeIn, Deferred, DraftedPlan, EditionIn, EditionLine, PlannedChange } from './states.js';

type Draft = EditionIn<'draft'>;

/** A draft that has taken a change in, and the figures right before it. */
export interface Entered {
  readonly draft: Draft;
  readonly before: YearFigures;
}

/**
 * The draft with a change in it. A change that another one has already brought about is in it as it stands.
 *
 * @returns a refusal where nothing is being drafted, the program is not in the draft, or its figures are not as agreed;
 * its field is told from the change on
 */
export function enterDraft(plan: DraftedPlan, agreed: AgreedChange): Entered | Refusal {
  const draft = draftOf(plan);
  if (!draft) return refuse('wrong-stage', undefined, { status: plan.status });
  if (agreed.change.kind === 'abolition') return abolish(plan, draft, agreed);
  const line = lineOf(draft, agreed.program);
  const row = line && rowFor(line, agreed.change);
  if (!line || !row) return refuse('unknown-program', 'program', { id: agreed.program });
  const changed = applyChange(row, agreed.change, agreed.id);
  if (!isRefusal(changed)) return { draft: withRow(draft, line, changed), before: row };
  return isAlreadySo(row, agreed) ? { draft, before: beforeBoth(plan, agreed) ?? row } : changed;
}

/**
 * The draft without a change that it had taken in; as it is where its figures have moved on since, where another change
 * says the same, or where an abolished program's number has been given away.
 */
export function leaveDraft(plan: DraftedPlan, draft: Draft, change: ChangeIn<'takenIn'>): Draft {
  const { agreed, before } = change;
  const others = { ...plan, changes: omit(plan.changes, change.id) };
  if (agreed.change.kind === 'abolition')
    return isAbolished(others, agreed.program) ? draft : restore(plan, draft, agreed.program);
  const line = lineOf(draft, agreed.program);
  const row = line && rowFor(line, agreed.change);
  const undone = row && undoChange(row, agreed.change, before, agreed.id);
  if (!line || !undone) return draft;
  const without = withRow(draft, line, undone);
  if (agreed.change.kind === 'budgetMoved') return without;
  return firstUndone(others, line, lineOf(without, agreed.program)) ? draft : without;
}

/**
 * The first change that was taken in upon what another one left (5 → 10, then 10 → 15), or that moved on money which the
 * other one brought: taking the other out from under it would leave figures that nobody agreed on.
 */
export function builtOn(plan: DraftedPlan, change: ChangeIn<'takenIn'>): ChangeIn<'takenIn'> | undefined {
  const entered = changesTakenIn(plan, change.agreed.program);
  const later = entered
    .slice(entered.findIndex(({ id }) => id === change.id) + 1)
    .filter(({ before }) => before.year === change.before.year);
  const standing = later.filter((other) => standsOn(other, change));
  return change.agreed.change.kind === 'budgetMoved' && canLeave(plan, change)
    ? standing.find(({ agreed }) => agreed.change.kind === 'budgetAmount')
    : standing[0];
}

/** Where a change on the shelf came from: a committee's part, a deferred item, or a revision during the drafting. */
export type Source = Pick<PlannedChange, 'committee' | 'deferred'>;

/** The plan once a change has entered its draft. */
export function withChange(
  plan: DraftedPlan,
  agreed: AgreedChange,
  { draft, before }: Entered,
  source: Source = {},
): DraftedPlan {
  const revision = (plan.changes[agreed.id]?.revision ?? 0) + 1;
  const place = { id: agreed.id, revision, agreed, edition: draft.id, ...source } as const;
  return {
    ...plan,
    editions: { ...plan.editions, [draft.id]: draft },
    changes: { ...omit(plan.changes, agreed.id), [agreed.id]: { ...place, status: 'takenIn', before } },
  };
}

/**
 * The plan once a program was revised under it: what its line was copied with stands otherwise now. Only where it was
 * copied from the very figures that were revised: in a correction, or in a first plan.
 */
export function withRevised(plan: DraftedPlan, { id, program, change }: AgreedChange): DraftedPlan {
  const edition = editionPrepared(plan);
  const line = edition && lineOf(edition, program);
  if (!line || (edition.correction === undefined && plan.basis !== undefined)) return plan;
  const copied = line.copied.map((row) => {
    const revised = row.year === change.effective ? applyChange(row, change, id) : row;
    return isRefusal(revised) ? row : revised;
  });
  if (copied.every((row, at) => row === line.copied[at])) return plan;
  const lines = { ...edition.lines, [program]: { ...line, copied } };
  return { ...plan, editions: { ...plan.editions, [edition.id]: { ...edition, lines } } };
}

/** The changes found for a deferred item, traceable like agreed ones: named after it, and numbered on from 1. */
export function agreedFor(
  plan: DraftedPlan,
  { id, entry: { program, origin, addressee } }: Deferred,
  changes: readonly Change[],
): readonly AgreedChange[] {
  const earlier = Object.values(plan.changes).filter(({ deferred }) => deferred === id).length;
  return program === undefined
    ? []
    : changes.map((change, nth) => ({
        id: `${id}:${earlier + nth + 1}`,
        program,
        change,
        origin,
        addressee,
      }));
}

/** The first change whose figures a line holds now and would no longer hold. */
export function firstUndone(
  plan: DraftedPlan,
  now: EditionLine,
  next: Pick<EditionLine, 'years'> | undefined,
): ChangeIn<'takenIn'> | undefined {
  return changesTakenIn(plan, now.program).find(
    ({ agreed }) => holdsIn(now, agreed) && !(next && holdsIn(next, agreed)),
  );
}

/** Whether an abolition that was taken in is why a program is not in the draft. */
export function isAbolished(plan: DraftedPlan, program: ProgramId): boolean {
  return changesTakenIn(plan, program).some(({ agreed }) => agreed.change.kind === 'abolition');
}

/** The row that a change is about: that of its year, or else the first, as for a change of the year before. */
function rowFor({ years }: Pick<EditionLine, 'years'>, { effective }: Change): YearFigures | undefined {
  return years.find(({ year }) => year === effective) ?? years[0];
}

function holdsIn(line: Pick<EditionLine, 'years'>, { id, change }: AgreedChange): boolean {
  const row = rowFor(line, change);
  return row !== undefined && changeHolds(row, change, id);
}

/** Of money that was moved nobody can tell whether it was this move. */
function isAlreadySo(row: YearFigures, { id, change }: AgreedChange): boolean {
  return change.kind !== 'budgetMoved' && changeHolds(row, change, id);
}

/** The figures before the change that brought about the same: whichever of the two is dropped last gives them back. */
function beforeBoth(plan: DraftedPlan, { id, program, change }: AgreedChange): YearFigures | undefined {
  return changesTakenIn(plan, program).find(({ before }) => !isRefusal(applyChange(before, change, id)))
    ?.before;
}

function canLeave(plan: DraftedPlan, { id, agreed, before }: ChangeIn<'takenIn'>): boolean {
  const edition = editionPrepared(plan);
  const line = edition && lineOf(edition, agreed.program);
  const row = line && rowFor(line, agreed.change);
  return row !== undefined && undoChange(row, agreed.change, before, id) !== undefined;
}

/** What another change left is where this one began, and what it is about. */
function standsOn({ agreed, before }: ChangeIn<'takenIn'>, { id, agreed: { change } }: PlannedChange) {
  const next = agreed.change;
  switch (change.kind) {
    case 'indicatorTarget':
      return 'indicator' in next && next.indicator === change.indicator && changeHolds(before, change, id);
    case 'indicatorAdded':
    case 'indicatorReplaced':
      return 'indicator' in next && next.indicator === id;
    case 'budgetMoved':
      return next.kind === 'budgetAmount'
        ? next.line === change.fromLine || next.line === change.toLine
        : next.kind === 'budgetMoved' && next.fromLine === change.toLine;
    case 'budgetAmount':
      return budgetLinesOf(next).includes(change.line) && changeHolds(before, change, id);
    case 'content':
      return (
        next.kind === 'content' && next.from.trim() === change.to.trim() && changeHolds(before, change, id)
      );
    case 'indicatorRemoved':
    case 'abolition':
      return false;
  }
}

function withRow(draft: Draft, line: EditionLine, row: YearFigures): Draft {
  const years = line.years.map((each) => (each.year === row.year ? row : each));
  return { ...draft, lines: { ...draft.lines, [line.program]: { ...line, years } } };
}

/** A program for which another change is taken in is not abolished over it; one that is left out already is so. */
function abolish(plan: DraftedPlan, draft: Draft, { id, program, change }: AgreedChange): Entered | Refusal {
  const waiting = changesTakenIn(plan, program).some(({ agreed }) => agreed.change.kind !== 'abolition');
  if (waiting) return refuse('change-waits', 'kind', { program });
  const line = lineOf(draft, program);
  const gone = line ?? draft.leftOut.find((left) => left.program === program)?.line;
  const before = gone && rowFor(gone, change);
  if (!before) return refuse('unknown-program', 'program', { id: program });
  if (!line) return { draft, before };
  const left = { program, line, reason: id, successors: [], abolition: id };
  return {
    draft: { ...draft, lines: omit(draft.lines, program), leftOut: [...draft.leftOut, left] },
    before,
  };
}

/** As it is called and owned by now; never where the office abolished it besides. */
function restore({ noted, abolished }: DraftedPlan, draft: Draft, program: ProgramId): Draft {
  const left = draft.leftOut.find((each) => each.program === program && each.abolition !== undefined);
  const taken = Object.values(draft.lines).some(({ number }) => number === left?.line.number);
  if (!left || taken || Object.hasOwn(abolished, program)) return draft;
  return {
    ...draft,
    lines: { ...draft.lines, [program]: { ...left.line, ...noted[program] } },
    leftOut: draft.leftOut.filter((each) => each !== left),
  };
}

/** A shelf without one of its entries. */
export function omit<T>(shelf: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(shelf).filter(([key]) => key !== id));
}
