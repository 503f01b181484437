// What an item of a cycle is about: its program with number and name, the strategy it stands under, and who answers for it.
import type { Addressee } from '#domain/agreed';
import type { CycleChange, Owed } from '#domain/cycle/states';
import type { DraftedPlan, Edition } from '#domain/plan/states';
import { byNumber } from '../by-number.js';
import { groupedBy } from '../grouped-by.js';

/** Something with a name, by which items are grouped. */
export interface Group {
  readonly key: string;
  readonly name: string;
}

export interface Subject {
  readonly number: string;
  readonly name: string;
  readonly program?: string;
  readonly strategy?: Group;
  readonly department: Group;
}

/** The lines of the plan that the cycle reviews, as far as the reader sees them. */
export type Lines = Pick<Edition, 'strategies' | 'lines'>;

/** The edition that a plan stands by: the one in force, else the first one. */
export function linesOf(plan: DraftedPlan): Lines {
  const editions = Object.values(plan.editions);
  return editions.find(({ status }) => status === 'inForce') ?? editions[0] ?? { strategies: {}, lines: {} };
}

/** What a change, or something owed, is about. */
export function subjectOf(
  item: CycleChange | Owed,
  { strategies, lines }: Lines,
  nameOfDepartment: (id: string) => string,
): Subject {
  const { program, number, addressee } = aboutOf(item);
  const line = program === undefined ? undefined : lines[program];
  const led = addressee.kind === 'leaders' ? addressee.strategy : undefined;
  const strategy = strategies[line?.strategy ?? led ?? ''];
  return {
    number: line?.number ?? number ?? strategy?.number ?? '',
    name: line?.name ?? (program === undefined ? (strategy?.title ?? '') : program),
    ...(program === undefined ? {} : { program }),
    ...(strategy ? { strategy: { key: strategy.id, name: `${strategy.number} ${strategy.title}` } } : {}),
    department: departmentOf(addressee, strategy?.title, nameOfDepartment),
  };
}

function aboutOf(item: CycleChange | Owed): {
  readonly program?: string;
  readonly number?: string;
  readonly addressee: Addressee;
} {
  if ('entry' in item) return item.entry;
  return { program: item.agreed.program, addressee: item.agreed.addressee };
}

/** Who leads a strategy answers for it as a group of their own. */
function departmentOf(
  addressee: Addressee,
  strategy: string | undefined,
  nameOfDepartment: (id: string) => string,
): Group {
  return addressee.kind === 'department'
    ? { key: addressee.department, name: nameOfDepartment(addressee.department) }
    : { key: `leaders ${addressee.strategy}`, name: strategy ?? addressee.strategy };
}

export type GroupBy = 'strategy' | 'department';

/** Items under what they are grouped by, groups and items in the order of their numbers; those without a group come last. */
export function grouped<T>(
  items: readonly T[],
  by: GroupBy,
  subjectOfItem: (item: T) => Subject,
): readonly { readonly group?: Group; readonly items: readonly T[] }[] {
  const inOrder = [...items].sort((one, other) => byNumber(subjectOfItem(one), subjectOfItem(other)));
  const groups = groupedBy(inOrder, (item) => subjectOfItem(item)[by]?.key ?? '');
  return [...groups.values()]
    .map((within) => {
      const group = subjectOfItem(within[0])[by];
      return { ...(group ? { group } : {}), items: within };
    })
    .sort((one, other) => Number(!one.group) - Number(!other.group));
}
