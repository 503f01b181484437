// How what is owed gets from one cycle into the next: into the first of those after it that is not over yet.
import type { Actor } from '../actor.js';
import type { OwedEntry } from '../agreed.js';
import type { OpenedCycle } from '../cycle/states.js';
import type { IsoDate, PlanId } from '../ids.js';
import { openingOfCycle } from './cycle-opening.js';
import type { Following, Lookup } from './following.js';
import { cycleIdOf, planIdFor } from './naming.js';

/** Where a cycle passes things on to: the same committee's cycle over the next year's part, or the next plan. */
interface NextYear {
  readonly plan: PlanId;
  readonly year: number;
  /** The last year of that plan. */
  readonly lastYear: number;
}

/**
 * The next cycle is there, and holds what is passed on to it. One that is over itself passes it further, so that nothing
 * is left behind; what one of them holds already stays there.
 */
export function passingOn(
  cycle: OpenedCycle,
  owed: readonly OwedEntry[],
  carried: { readonly actor: Actor; readonly on: IsoDate },
  lookup: Lookup,
): readonly Following[] {
  const { committee } = cycle;
  const { plan, year, lastYear } = yearAfter(cycle, lookup);
  const id = cycleIdOf(committee, plan, year);
  const next = lookup.now('cycle', id);
  const target = { stream: 'cycle', id, actor: carried.actor } as const;
  if (next.status === 'none') {
    const around = { organization: lookup.organization(), committee: lookup.now('committee', committee) };
    const about = { committee, plan, year, lastYear, owed };
    return [{ ...target, command: openingOfCycle(about, around, carried.on) }];
  }
  const missing = owed.filter((entry) => !Object.hasOwn(next.owed, entry.id));
  if (missing.length === 0) return [];
  return next.status === 'adopted' || next.status === 'closed'
    ? passingOn(next, missing, carried, lookup)
    : [{ ...target, command: { type: 'TakeOver', owed: missing } }];
}

/**
 * The year after in the plan that the cycle was adopted into, else in its own term plan, else in the plan after. One that
 * nobody has drafted yet is taken to be as long as the plan before it.
 */
function yearAfter(cycle: OpenedCycle, lookup: Lookup): NextYear {
  const year = cycle.year + 1;
  const own = lookup.now('plan', cycle.plan);
  const into = 'into' in cycle ? cycle.into : undefined;
  const continues = own.status !== 'none' && year <= own.lastYear;
  const plan = into ?? (continues ? cycle.plan : (planIdFor(cycle.plan, year) ?? cycle.plan));
  const next = lookup.now('plan', plan);
  const length = own.status === 'none' ? 0 : own.lastYear - own.year;
  return { plan, year, lastYear: next.status === 'none' ? year + length : next.lastYear };
}
