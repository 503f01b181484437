// What the page of a plan's progress is asked, as its address says it: year, grouping, and which programs in which order.
import { groupings, type Grouping } from '#contract/figure-views';
import { standings, type Standing } from '#domain/reported';

export const orders = ['number', 'rate', 'budget', 'execution', 'contradictions'] as const;
export type Order = (typeof orders)[number];

/** Programs with something that does not add up, without a result of some indicator, or with one that nobody confirmed. */
export const onlySuch = ['contradictions', 'unreported', 'provisional'] as const;
export type Only = (typeof onlySuch)[number];

export interface Asked {
  /** Absent for all years of the plan. */
  readonly year?: number | undefined;
  readonly by: Grouping;
  readonly words: string;
  /** The id of a strategy or department; empty for all. */
  readonly group: string;
  readonly standing?: Standing | 'none' | undefined;
  readonly only?: Only | undefined;
  readonly order: Order;
  /** From the greatest to the least. */
  readonly falling: boolean;
}

export const nothingAsked: Asked = { by: 'strategy', words: '', group: '', order: 'number', falling: false };

/** What an address says; what it cannot mean is left out. */
export function askedIn(said: Readonly<Record<string, string>>): Asked {
  const year = Number(said['year']);
  const standing = [...standings, 'none' as const].find((each) => each === said['standing']);
  const only = onlySuch.find((each) => each === said['only']);
  return {
    ...(Number.isInteger(year) && year > 0 && { year }),
    by: groupings.find((each) => each === said['by']) ?? nothingAsked.by,
    words: said['words'] ?? '',
    group: said['group'] ?? '',
    ...(standing && { standing }),
    ...(only && { only }),
    order: orders.find((each) => each === said['order']) ?? nothingAsked.order,
    falling: said['falling'] === 'yes',
  };
}

/** What an address says of it: only what is not asked anyway. */
export function saidOf(asked: Asked): Readonly<Record<string, string>> {
  const { year, by, words, group, standing, only, order, falling } = asked;
  return {
    ...(year !== undefined && { year: String(year) }),
    ...(by !== nothingAsked.by && { by }),
    ...(words !== '' && { words }),
    ...(group !== '' && { group }),
    ...(standing && { standing }),
    ...(only && { only }),
    ...(order !== nothingAsked.order && { order }),
    ...(falling && { falling: 'yes' }),
  };
}

/** Asked besides whatever else is asked: no program is left out. */
export const everyProgram = {
  words: '',
  group: '',
  standing: undefined,
  only: undefined,
} satisfies Partial<Asked>;

/** Whether programs are left out. */
export function isNarrowed({ words, group, standing, only }: Asked): boolean {
  return words !== '' || group !== '' || standing !== undefined || only !== undefined;
}
