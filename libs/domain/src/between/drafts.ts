// How the draft of a plan keeps up with its programs: with their names and owners, and with figures that moved meanwhile.
import type { Actor } from '../actor.js';
import type { AgreedChange } from '../agreed.js';
import type { PlanId, ProgramId } from '../ids.js';
import { editionPrepared, lineOf, programsKnown } from '../plan/facts.js';
import type { DraftedPlan, Plan } from '../plan/states.js';
import { heldUnder, type Following, type Lookup } from './following.js';

/**
 * An edition that is being prepared names a program as it is called, and who owns it, today. While it is not in draft, or
 * has left the program out, the plan keeps that for when it is there again.
 */
export function namingProgram(
  program: ProgramId,
  { id, plan }: { readonly id: PlanId; readonly plan: DraftedPlan },
  actor: Actor,
  lookup: Lookup,
): readonly Following[] {
  const edition = editionPrepared(plan);
  const drafted = edition && lineOf(edition, program);
  const line = drafted ?? edition?.leftOut.find((left) => left.program === program)?.line;
  const stands = lookup.now('program', program);
  if (!line || stands.status === 'none') return [];
  const { name, owner, cooperating } = stands;
  const said = drafted && edition?.status === 'draft' ? line : (heldUnder(plan.noted, program) ?? line);
  const same = said.name === name && said.owner === owner && said.cooperating.join() === cooperating.join();
  const command = { type: 'NoteProgram', program, name, owner, cooperating } as const;
  return same ? [] : [{ stream: 'plan', id, command, actor, about: program }];
}

/** A plan in preparation does without a program that the office abolished, and says so. */
export function notingAbolition(
  program: ProgramId,
  reason: string,
  { id, plan }: { readonly id: PlanId; readonly plan: Plan },
  actor: Actor,
): readonly Following[] {
  if (plan.status !== 'inPreparation' || Object.hasOwn(plan.abolished, program)) return [];
  const command = { type: 'NoteAbolition', program, reason } as const;
  return programsKnown(plan).includes(program)
    ? [{ stream: 'plan', id, command, actor, about: program }]
    : [];
}

/** A draft that has the program, or may place it again, learns of a change that took effect in the figures it was copied from. */
export function notingInDraft(
  agreed: AgreedChange,
  { id, plan }: { readonly id: PlanId; readonly plan: Plan },
  actor: Actor,
): readonly Following[] {
  if (plan.status === 'none' || Object.hasOwn(plan.changes, agreed.id)) return [];
  const left = editionPrepared(plan)?.leftOut.some(({ program }) => program === agreed.program);
  return left || Object.values(plan.editions).some((edition) => lineOf(edition, agreed.program))
    ? [{ stream: 'plan', id, command: { type: 'NoteRevision', agreed }, actor, about: agreed.id }]
    : [];
}
