// What follows from a cycle: its plan knows of it, cleared changes revise their programs, and the next year is handed what waits.
import type { Stamped } from '../gate/evolution.js';
import type { Actor } from '../actor.js';
import type { ChangeId, CycleId, OwedId } from '../ids.js';
import type { OpenedCycle } from '../cycle/states.js';
import type { CycleEvent } from '../cycle/words.js';
import { askingPrograms } from './asking.js';
import { carryingOver, heldUnder, isOneOf, type Following, type Lookup } from './following.js';
import { handingOver, planAfter } from './handing-over.js';
import { isSameOrLater } from './naming.js';
import { passingOn } from './passing-on.js';

/** The events of a cycle from which something follows. */
export const cycleEvents = [
  'CycleOpened',
  'ConclusionNoted',
  'ChangesDeliberated',
  'StepRecorded',
  'ChangeRetried',
  'AdoptionBegun',
  'AdoptionNoted',
  'OwedCarried',
  'CycleClosed',
] as const;

/** What follows from an event of a cycle elsewhere. */
export function afterCycle(id: CycleId, event: Stamped<CycleEvent>, lookup: Lookup): readonly Following[] {
  if (!isOneOf(event, cycleEvents)) return [];
  const cycle = lookup.atEvent('cycle', id);
  if (cycle.status === 'none') return [];
  const carried = { actor: carryingOver(event), on: event.on };
  switch (event.type) {
    case 'CycleOpened':
      return [
        ...reviewing(id, cycle, carried.actor, lookup),
        ...askingPrograms({ id, cycle }, carried, lookup),
        ...towardsPlanAfter(id, carried.actor, lookup),
      ];
    case 'ChangesDeliberated':
    case 'StepRecorded':
      return revising(id, event.cleared, carried.actor, lookup);
    case 'ChangeRetried':
      return revising(id, [event.change], carried.actor, lookup);
    case 'AdoptionBegun':
      return towardsPlanAfter(id, carried.actor, lookup);
    case 'AdoptionNoted':
      return passingOn(cycle, entriesOf(cycle, event.passedOn), carried, lookup);
    case 'ConclusionNoted':
      return passingOnWhatLeft(cycle, leftBehindBy(event), carried, lookup);
    case 'OwedCarried':
      return passingOnWhatLeft(cycle, [event.owed], carried, lookup);
    case 'CycleClosed':
      return passingOnWhatLeft(cycle, event.passedOn, carried, lookup);
  }
}

/** What is carried, or comes, after the cycle is over has left it in that very event; else it stays until then. */
function passingOnWhatLeft(
  cycle: OpenedCycle,
  ids: readonly OwedId[],
  carried: Parameters<typeof passingOn>[2],
  lookup: Lookup,
): readonly Following[] {
  const left = ids.filter((id) => heldUnder(cycle.owed, id)?.status === 'passedOn');
  return left.length === 0 ? [] : passingOn(cycle, entriesOf(cycle, left), carried, lookup);
}

/** The ids under which a round's end may be owed: a change that comes too late is owed under its own. */
function leftBehindBy({ outcome }: Extract<CycleEvent, { readonly type: 'ConclusionNoted' }>) {
  return [...outcome.owed, ...outcome.changes].map(({ id }) => id);
}

/** Its plan knows who reviews it; a plan that is not drafted yet learns of it then. */
export function reviewing(
  id: CycleId,
  { committee, plan }: OpenedCycle,
  actor: Actor,
  lookup: Lookup,
): readonly Following[] {
  const reviewed = lookup.now('plan', plan);
  if (reviewed.status === 'none') return [];
  const known = heldUnder(reviewed.reviewers, committee);
  if (known !== undefined && isSameOrLater(known, id)) return [];
  const command = { type: 'NoteReviewer', committee, cycle: id } as const;
  return [{ stream: 'plan', id: plan, command, actor, about: id }];
}

function towardsPlanAfter(id: CycleId, actor: Actor, lookup: Lookup): readonly Following[] {
  const cycle = lookup.now('cycle', id);
  if (cycle.status === 'none') return [];
  const after = planAfter(cycle.plan, lookup.now('plan', cycle.plan));
  const plan = after === undefined ? undefined : lookup.now('plan', after);
  return after === undefined || !plan || plan.status === 'none'
    ? []
    : handingOver({ id, cycle }, { id: after, plan }, actor);
}

/** A cleared change revises its program; where the program cannot take it, the change is stuck in its cycle, for everybody to see. */
function revising(
  id: CycleId,
  changes: readonly ChangeId[],
  actor: Actor,
  lookup: Lookup,
): readonly Following[] {
  const cycle = lookup.now('cycle', id);
  if (cycle.status === 'none') return [];
  return changes.flatMap((about): readonly Following[] => {
    const change = heldUnder(cycle.changes, about);
    if (change?.status !== 'cleared') return [];
    const { agreed } = change;
    const program = lookup.now('program', agreed.program);
    const done =
      program.status !== 'none' && program.revisions.some((revision) => revision.agreed.id === about);
    if (done) return [];
    return [
      {
        stream: 'program',
        id: agreed.program,
        command: { type: 'ReviseProgram', agreed },
        actor,
        about,
        otherwise: ({ refused }) => ({
          stream: 'cycle',
          id,
          command: { type: 'NoteStuck', change: about, code: refused },
          actor,
          about,
        }),
      },
    ];
  });
}

function entriesOf({ owed }: OpenedCycle, ids: readonly OwedId[]) {
  return ids.flatMap((id) => heldUnder(owed, id)?.entry ?? []);
}
