// What a cycle asks of the programs that it reviews: whoever owes the reports learns of it from their own program.
import type { Actor } from '../actor.js';
import type { OpenedCycle } from '../cycle/states.js';
import type { CycleId, IsoDate } from '../ids.js';
import { editionShown } from '../plan/states.js';
import { isRunningOn } from '../program/states.js';
import { heldUnder, type Following, type Lookup } from './following.js';
import { programsInScope } from './opening.js';

/** The programs of its part of the plan learn what its kind asks of them, each one once. */
export function askingPrograms(
  { id, cycle }: { readonly id: CycleId; readonly cycle: OpenedCycle },
  carried: { readonly actor: Actor; readonly on: IsoDate },
  lookup: Lookup,
): readonly Following[] {
  const { asks, committee, year } = cycle;
  const plan = lookup.now('plan', cycle.plan);
  // A draft is not the program's yet: it is asked once the plan is in force.
  if (!asks || plan.status === 'none' || plan.status === 'inPreparation') return [];
  const lines = editionShown(plan)?.lines ?? {};
  return programsInScope(plan, { committee }).flatMap((about): readonly Following[] => {
    const program = lookup.now('program', about);
    if (program.status === 'none' || !isRunningOn(program, carried.on)) return [];
    const planned = heldUnder(lines, about)?.years.some((figures) => figures.year === year);
    if (!planned || heldUnder(program.reviews ?? {}, id)) return [];
    const command = { type: 'NoteReview', cycle: id, year, asks } as const;
    return [{ stream: 'program', id: about, command, actor: carried.actor, about: id }];
  });
}
