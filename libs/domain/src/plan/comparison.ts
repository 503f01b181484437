// Sets any two versions of a plan side by side: every difference line by line, and the agreed changes behind each.
import type { AgreedChange } from '../agreed.js';
import {
  budgetLinesOf,
  type BudgetLine,
  type Change,
  type Indicator,
  type ProgramKind,
  type YearFigures,
} from '../changes.js';
import { compareDecimals } from '../decimal.js';
import { figuresForYear } from '../figures.js';
import type { ChangeId, DepartmentId, IndicatorId, ProgramId, StrategyId } from '../ids.js';
import { sameIndicator } from '../indicators.js';
import type { LeftOut, PlannedChange } from './states.js';
import type { PlanLine } from './words.js';

/** What is different, in the words of both versions. Indicators and budget lines are matched by their ids. */
export type Differing =
  | { readonly kind: 'programAdded' }
  /** `reason` and `successors` where the office said them in the later version. */
  | { readonly kind: 'programGone'; readonly reason?: string; readonly successors?: readonly ProgramId[] }
  | { readonly kind: 'renumbered' | 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'ownerChanged'; readonly from: DepartmentId; readonly to: DepartmentId }
  | {
      readonly kind: 'cooperatingChanged';
      readonly from: readonly DepartmentId[];
      readonly to: readonly DepartmentId[];
    }
  | { readonly kind: 'strategyChanged'; readonly from: StrategyId; readonly to: StrategyId }
  | { readonly kind: 'kindChanged'; readonly from: ProgramKind; readonly to: ProgramKind }
  | { readonly kind: 'priorityChanged'; readonly from: boolean; readonly to: boolean }
  /** Another target, the same indicator in other words, or reckoned otherwise. */
  | { readonly kind: 'indicatorChanged'; readonly from: Indicator; readonly to: Indicator }
  | { readonly kind: 'indicatorAdded' | 'indicatorRemoved'; readonly indicator: Indicator }
  /** Another amount, or the same line under another source or cost item. */
  | { readonly kind: 'budgetLineChanged'; readonly from: BudgetLine; readonly to: BudgetLine }
  | { readonly kind: 'budgetLineAdded' | 'budgetLineRemoved'; readonly line: BudgetLine }
  | { readonly kind: 'clauseAdded' | 'clauseRemoved'; readonly clause: string };

/** One difference of one program. `key` is the same whenever the same two versions are compared, and no other's. */
export type Difference = Differing & {
  readonly key: string;
  readonly program: ProgramId;
  /** Its number and name in the later version, or else in the earlier one. */
  readonly number: string;
  readonly name: string;
};

export type DifferenceKind = Difference['kind'];

/**
 * By which way a difference came: it was in force in the former year already, it is new with this plan, or the
 * coordinating office wrote it, and nothing agreed is behind it.
 */
export const differenceMarks = ['alreadyInForce', 'new', 'byOffice'] as const;
export type DifferenceMark = (typeof differenceMarks)[number];

/** A difference with what is behind it, oldest first: each leads back to its opinion and remarks. */
export type TracedDifference = Difference & {
  readonly mark: DifferenceMark;
  readonly behind: readonly AgreedChange[];
};

/** What a version says of a program that it does not have. */
export type SaidGone = Pick<LeftOut, 'program' | 'reason' | 'successors' | 'abolition'>;

/** An agreed change that took effect in a program's own figures. */
export interface AgreedRevision {
  readonly program: ProgramId;
  readonly agreed: AgreedChange;
}

/**
 * Every difference between two versions: those of the earlier version's programs in its order, then what was added.
 *
 * @param years the year of each version whose figures are compared; a line without that year has no figures
 * @param leftOut what the later version says of programs that it does not have
 */
export function comparePlans(
  from: readonly PlanLine[],
  to: readonly PlanLine[],
  years: { readonly from: number; readonly to: number },
  leftOut: readonly SaidGone[] = [],
): readonly Difference[] {
  const before = new Set(from.map(({ program }) => program));
  return [
    ...from.flatMap((line) => {
      const next = to.find(({ program }) => program === line.program);
      return next ? changesOf(line, next, years) : [gone(line, leftOut)];
    }),
    ...to.filter(({ program }) => !before.has(program)).map((line) => of(line, '', { kind: 'programAdded' })),
  ];
}

/**
 * The differences with the agreed changes behind them.
 *
 * @param changes those of the later version's draft; only what it took in is behind anything
 * @param revisions what took effect in the programs between the two versions
 */
export function traced(
  differences: readonly Difference[],
  changes: readonly PlannedChange[],
  revisions: readonly AgreedRevision[],
): readonly TracedDifference[] {
  const takenIn = changes.filter(({ status }) => status === 'takenIn');
  const noted = takenIn.filter(
    ({ committee, deferred }) => committee === undefined && deferred === undefined,
  );
  const already = byId([...revisions, ...noted].map(({ agreed }) => agreed));
  const fresh = takenIn.map(({ agreed }) => agreed).filter(({ id }) => !already.has(id));
  return differences.map((difference) => {
    const earlier = [...already.values()].filter((agreed) => isBehind(agreed, difference));
    const later = fresh.filter((agreed) => isBehind(agreed, difference));
    return { ...difference, mark: markOf(earlier, later), behind: [...earlier, ...later] };
  });
}

function byId(agreed: readonly AgreedChange[]): ReadonlyMap<ChangeId, AgreedChange> {
  return new Map(agreed.map((each) => [each.id, each]));
}

function markOf(earlier: readonly AgreedChange[], later: readonly AgreedChange[]): DifferenceMark {
  if (later.length > 0) return 'new';
  return earlier.length > 0 ? 'alreadyInForce' : 'byOffice';
}

// ── What is different ───────────────────────────────────────────────────────────────────────────────────────────

function changesOf(
  from: PlanLine,
  to: PlanLine,
  years: { readonly from: number; readonly to: number },
): readonly Difference[] {
  const [before, after] = [figuresFor(from, years.from), figuresFor(to, years.to)];
  return [...changesOfHead(from, to), ...changesOfFigures(before, after)].map(([about, differing]) =>
    of(to, about, differing),
  );
}

/** What a difference is about, by which its key tells it from the program's others. */
type Told = readonly [about: string, differing: Differing];

function changesOfHead(from: PlanLine, to: PlanLine): readonly Told[] {
  const all = [
    { kind: 'renumbered', from: from.number, to: to.number },
    { kind: 'renamed', from: from.name, to: to.name },
    { kind: 'ownerChanged', from: from.owner, to: to.owner },
    { kind: 'cooperatingChanged', from: from.cooperating, to: to.cooperating },
    { kind: 'strategyChanged', from: from.strategy, to: to.strategy },
    { kind: 'kindChanged', from: from.kind, to: to.kind },
    { kind: 'priorityChanged', from: from.priority, to: to.priority },
  ] as const;
  return all.filter((each) => !isSame(each.from, each.to)).map((each) => [each.kind, each]);
}

/** Departments are the same in any order. */
function isSame(from: unknown, to: unknown): boolean {
  return Array.isArray(from) && Array.isArray(to)
    ? from.length === to.length && from.every((each) => to.includes(each))
    : from === to;
}

function changesOfFigures(from: YearFigures, to: YearFigures): readonly Told[] {
  // Parts of a target have other names in another year, and may say the same.
  const before = figuresForYear(from, to.year).indicators;
  const indicators = matched(before, to.indicators, ({ indicator }) => indicator);
  const budget = matched(from.budget, to.budget, ({ line }) => line);
  return [
    ...indicators.flatMap(([id, before, after]): Told[] => {
      const differing = indicatorDiffering(before, after);
      return differing ? [[`indicator/${id}`, differing]] : [];
    }),
    ...budget.flatMap(([id, before, after]): Told[] => {
      const differing = budgetDiffering(before, after);
      return differing ? [[`budget/${id}`, differing]] : [];
    }),
    ...clausesOnlyIn(from, to).map((clause): Told => [
      `-clause/${clause}`,
      { kind: 'clauseRemoved', clause },
    ]),
    ...clausesOnlyIn(to, from).map((clause): Told => [`+clause/${clause}`, { kind: 'clauseAdded', clause }]),
  ];
}

function indicatorDiffering(from: Indicator | undefined, to: Indicator | undefined): Differing | undefined {
  if (!from) return to && { kind: 'indicatorAdded', indicator: to };
  if (!to) return { kind: 'indicatorRemoved', indicator: from };
  return sameIndicator(from, to) ? undefined : { kind: 'indicatorChanged', from, to };
}

function budgetDiffering(from: BudgetLine | undefined, to: BudgetLine | undefined): Differing | undefined {
  if (!from) return to && { kind: 'budgetLineAdded', line: to };
  if (!to) return { kind: 'budgetLineRemoved', line: from };
  const same =
    from.source === to.source &&
    from.item === to.item &&
    from.scale === to.scale &&
    compareDecimals(from.amount, to.amount) === 0;
  return same ? undefined : { kind: 'budgetLineChanged', from, to };
}

function clausesOnlyIn({ content }: YearFigures, other: YearFigures): readonly string[] {
  const others = new Set(other.content.map((clause) => clause.trim()));
  return [...new Set(content.map((clause) => clause.trim()))].filter((clause) => !others.has(clause));
}

/** Each id once, in the earlier version's order, with what both versions have under it. */
function matched<T>(
  from: readonly T[],
  to: readonly T[],
  idOf: (entry: T) => string,
): readonly (readonly [id: string, before: T | undefined, after: T | undefined])[] {
  const [before, after] = [from, to].map((entries) => new Map(entries.map((entry) => [idOf(entry), entry])));
  const ids = new Set([...from, ...to].map(idOf));
  return [...ids].map((id) => [id, before?.get(id), after?.get(id)]);
}

function figuresFor({ years }: PlanLine, year: number): YearFigures {
  return years.find((row) => row.year === year) ?? { year, content: [], indicators: [], budget: [] };
}

function gone(line: PlanLine, leftOut: readonly SaidGone[]): Difference {
  const left = leftOut.find(({ program }) => program === line.program);
  return of(line, '', {
    kind: 'programGone',
    ...(left && left.abolition === undefined ? { reason: left.reason, successors: left.successors } : {}),
  });
}

function of({ program, number, name }: PlanLine, about: string, differing: Differing): Difference {
  return { ...differing, key: about === '' ? program : `${program}/${about}`, program, number, name };
}

// ── What is behind it ───────────────────────────────────────────────────────────────────────────────────────────

function isBehind({ id, program, change }: AgreedChange, difference: Difference): boolean {
  if (program !== difference.program) return false;
  switch (difference.kind) {
    case 'programGone':
      return change.kind === 'abolition';
    case 'indicatorChanged':
      return indicatorsOf(change, id).includes(difference.to.indicator);
    case 'indicatorAdded':
    case 'indicatorRemoved':
      return indicatorsOf(change, id).includes(difference.indicator.indicator);
    case 'budgetLineChanged':
      return budgetLinesOf(change).includes(difference.to.line);
    case 'budgetLineAdded':
    case 'budgetLineRemoved':
      return budgetLinesOf(change).includes(difference.line.line);
    case 'clauseAdded':
    case 'clauseRemoved':
      return clausesOf(change).includes(difference.clause);
    case 'programAdded':
    case 'renumbered':
    case 'renamed':
    case 'ownerChanged':
    case 'cooperatingChanged':
    case 'strategyChanged':
    case 'kindChanged':
    case 'priorityChanged':
      return false;
  }
}

/** The indicators that a change speaks of; one that it adds has the change's own id. */
function indicatorsOf(change: Change, id: ChangeId): readonly IndicatorId[] {
  const named = 'indicator' in change ? [change.indicator] : [];
  return 'added' in change ? [...named, id] : named;
}

function clausesOf(change: Change): readonly string[] {
  return change.kind === 'content' ? [change.from.trim(), change.to.trim()] : [];
}
