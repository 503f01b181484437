// What follows from a program: rounds and drafts learn of its name and owner, its cycle and the next draft of its revision.
import type { Actor } from '../actor.js';
import type { AgreedChange } from '../agreed.js';
import type { Stamped } from '../gate/evolution.js';
import type { DepartmentId, PlanId, ProgramId } from '../ids.js';
import type { ProgramEvent } from '../program/words.js';
import type { Round } from '../round/states.js';
import type { ScopedDepartment } from '../round/words.js';
import { editionPrepared, lineOf } from '../plan/facts.js';
import { namingProgram, notingAbolition, notingInDraft } from './drafts.js';
import { carryingOver, heldUnder, isOneOf, type Following, type Lookup } from './following.js';
import { planAfter } from './handing-over.js';
import { cycleIdOf } from './naming.js';

/** The events of a program from which something follows. */
export const programEvents = [
  'ProgramMoved',
  'ProgramRenamed',
  'ProgramRevised',
  'ProgramAbolished',
] as const;

/** What follows from an event of a program elsewhere. */
export function afterProgram(
  id: ProgramId,
  event: Stamped<ProgramEvent>,
  lookup: Lookup,
): readonly Following[] {
  if (!isOneOf(event, programEvents)) return [];
  const actor = carryingOver(event);
  switch (event.type) {
    case 'ProgramMoved':
      return [...notingOwner(id, event, lookup), ...namingInDrafts(id, actor, lookup)];
    case 'ProgramRenamed':
      return namingInDrafts(id, actor, lookup);
    case 'ProgramRevised':
      return notingRevision(event.agreed, actor, lookup);
    case 'ProgramAbolished':
      return [...lookup.all('plan')].flatMap(([planId, plan]) =>
        notingAbolition(id, event.reason, { id: planId, plan }, actor),
      );
  }
}

/**
 * The new owner is noted in every running round that still has another one. Not where the program was moved on since:
 * the later move sees to that, and an old one that comes again must not turn anything back.
 */
function notingOwner(
  id: ProgramId,
  { by, owner }: Stamped<Extract<ProgramEvent, { readonly type: 'ProgramMoved' }>>,
  lookup: Lookup,
): readonly Following[] {
  const program = lookup.now('program', id);
  const department = departmentOf(owner, lookup);
  if (program.status === 'none' || program.owner !== owner || !department) return [];
  const actor: Actor = { person: by.person, post: { kind: 'policy', policy: 'owner-moved' }, also: [] };
  return [...lookup.all('round')].flatMap(([round, state]): readonly Following[] =>
    hasOtherOwner(state, id, owner)
      ? [{ stream: 'round', id: round, command: { type: 'NoteOwner', program: id, department }, actor }]
      : [],
  );
}

function departmentOf(id: DepartmentId, lookup: Lookup): ScopedDepartment | undefined {
  const organization = lookup.organization();
  const found = organization.status === 'none' ? undefined : heldUnder(organization.departments, id);
  return found && { department: id, name: found.name, releases: found.releases };
}

function hasOtherOwner(round: Round, id: ProgramId, owner: DepartmentId): boolean {
  switch (round.status) {
    case 'none':
    case 'concluded':
    case 'cancelled':
      return false;
    case 'collecting':
    case 'consolidating':
    case 'answering':
      return round.scope.programs.some((each) => each.program === id && each.owner !== owner);
  }
}

function namingInDrafts(id: ProgramId, actor: Actor, lookup: Lookup): readonly Following[] {
  return [...lookup.all('plan')].flatMap(([planId, plan]) =>
    plan.status === 'none' ? [] : namingProgram(id, { id: planId, plan }, actor, lookup),
  );
}

/** The change is in force in the cycle that it comes from, and the next plan's draft learns that its figures moved. */
function notingRevision(agreed: AgreedChange, actor: Actor, lookup: Lookup): readonly Following[] {
  const round = lookup.now('round', agreed.origin.round);
  if (round.status === 'none') return [];
  const { committee, plan, scope } = round;
  const cycleId = cycleIdOf(committee, plan, scope.year);
  const cycle = lookup.now('cycle', cycleId);
  const change = cycle.status === 'none' ? undefined : heldUnder(cycle.changes, agreed.id);
  const known = change?.status === 'inForce';
  const command = { type: 'NoteRevision', change: agreed.id } as const;
  return [
    ...(known ? [] : [{ stream: 'cycle', id: cycleId, command, actor } as const]),
    ...revisingDraft(agreed, plan, actor, lookup),
    ...revisingCorrection(agreed, plan, actor, lookup),
  ];
}

/** A draft that was begun after the revision has its figures already. */
function revisingDraft(
  agreed: AgreedChange,
  reviewed: PlanId,
  actor: Actor,
  lookup: Lookup,
): readonly Following[] {
  const plan = lookup.now('plan', reviewed);
  const id = planAfter(reviewed, plan);
  if (plan.status === 'none' || id === undefined || agreed.change.effective !== plan.lastYear) return [];
  const wasThere = lookup.atEvent('plan', id).status !== 'none';
  return wasThere ? notingInDraft(agreed, { id, plan: lookup.now('plan', id) }, actor) : [];
}

/**
 * An edition of the plan itself that was being prepared when its program was revised was copied from what stood before. An
 * abolished program stays in the list of its year.
 */
function revisingCorrection(
  agreed: AgreedChange,
  id: PlanId,
  actor: Actor,
  lookup: Lookup,
): readonly Following[] {
  const [then, now] = [lookup.atEvent('plan', id), lookup.now('plan', id)];
  if (then.status === 'none' || now.status === 'none' || agreed.change.kind === 'abolition') return [];
  const [was, is] = [editionPrepared(then), editionPrepared(now)];
  const row = is && lineOf(is, agreed.program)?.years.find(({ year }) => year === agreed.change.effective);
  return row && was?.id === is.id ? notingInDraft(agreed, { id, plan: now }, actor) : [];
}
