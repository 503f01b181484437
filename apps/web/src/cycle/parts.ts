// What a cycle holds, as its page lays it out: this year's changes, those for the next plan, and what can be counted.
import type { CycleChange, OpenedCycle, Owed } from '#domain/cycle/states';
import type { Obligation } from '#domain/obligations';
import { compareTexts } from '#domain/order';
import { groupedBy } from '../grouped-by.js';
import { grouped, type Group, type GroupBy, type Subject } from './subjects.js';

const forNextPlan: readonly CycleChange['status'][] = ['waiting', 'handedOver', 'inPlan', 'late'];
const onTheWay: readonly CycleChange['status'][] = ['agreed', 'cleared'];

/** Whether a change goes into the next plan; one that was dropped stands where it would have taken effect. */
export function isForNextPlan({ lastYear }: Pick<OpenedCycle, 'lastYear'>, change: CycleChange): boolean {
  return change.status === 'dropped'
    ? change.agreed.change.effective > lastYear
    : forNextPlan.includes(change.status);
}

/** The changes of this year, and those for the next plan. */
export function changesOf(cycle: OpenedCycle): {
  readonly thisYear: readonly CycleChange[];
  readonly nextPlan: readonly CycleChange[];
} {
  const changes = Object.values(cycle.changes);
  return {
    thisYear: changes.filter((change) => !isForNextPlan(cycle, change)),
    nextPlan: changes.filter((change) => isForNextPlan(cycle, change)),
  };
}

export interface CycleFigures {
  readonly rounds: number;
  readonly onTheWay: number;
  readonly stuck: number;
  readonly waiting: number;
  readonly owed: number;
  readonly overdue: number;
}

/** Counted from what the reader sees, never kept. */
export function figuresOf(cycle: OpenedCycle, duties: readonly Obligation[]): CycleFigures {
  return {
    rounds: Object.values(cycle.rounds).filter(({ status }) => status === 'running').length,
    ...countsOf([...Object.values(cycle.changes), ...Object.values(cycle.owed)], duties),
  };
}

function countsOf(
  items: readonly (CycleChange | Owed)[],
  duties: readonly Obligation[],
): Omit<CycleFigures, 'rounds'> {
  const inStatus = (...statuses: readonly string[]) =>
    items.filter(({ status }) => statuses.includes(status)).length;
  return {
    onTheWay: inStatus(...onTheWay),
    stuck: inStatus('stuck'),
    waiting: inStatus('waiting'),
    owed: inStatus('owed'),
    overdue: duties.filter(({ overdue }) => overdue).length,
  };
}

/** How things stand under one strategy, or with one department; without a group where they belong to none. */
export interface Standing {
  readonly group?: Group;
  readonly figures: Omit<CycleFigures, 'rounds'>;
}

/** The figures of a cycle, apart for each strategy or each department. */
export function standingsOf(
  { changes, owed }: Pick<OpenedCycle, 'changes' | 'owed'>,
  duties: readonly Obligation[],
  by: GroupBy,
  subjectOfItem: (item: CycleChange | Owed) => Subject,
): readonly Standing[] {
  const items = [...Object.values(changes), ...Object.values(owed)];
  return grouped(items, by, subjectOfItem).map(({ group, items: within }) => ({
    ...(group ? { group } : {}),
    figures: countsOf(
      within,
      duties.filter(({ item }) => within.some(({ id }) => id === item?.id)),
    ),
  }));
}

/** Duties of one kind that are with the same: the one to begin with, and how many there are. */
export interface DutyGroup {
  readonly first: Obligation;
  readonly count: number;
}

/** What is missing: what is late on top, then what is due at once because nothing dates it, then by date. */
export function missingIn(duties: readonly Obligation[]): readonly DutyGroup[] {
  const inOrder = [...duties].sort((one, other) => compareTexts(rankOf(one), rankOf(other)));
  const groups = groupedBy(inOrder, ({ kind, debtor }) => JSON.stringify([kind, debtor]));
  return [...groups.values()].map((group) => ({ first: group[0], count: group.length }));
}

function rankOf({ overdue, due = '' }: Obligation): string {
  return `${overdue ? 0 : 1} ${due}`;
}
