// Fills in what the opening of a cycle copies from its committee and its plan.
import type { WireCommandOf } from '#contract/wire';
import { openingOfCycle } from '#domain/between/cycle-opening';
import { cycleIdOf } from '#domain/between/naming';
import type { CommitteeCommand } from '#domain/committee/words';
import type { CycleCommand } from '#domain/cycle/words';
import { yearOf } from '#domain/dates';
import { isInForceOn } from '#domain/plan/states';
import { refuse, type Refusal } from '#domain/refusals';
import { committeeOf, load, unknownCommittee, type Gathering } from './gathering.js';

/** The id says committee, plan and year; the plan is in force. What an earlier cycle passed on, only a policy brings. */
export async function gatherCycle(
  command: WireCommandOf<'cycle', 'OpenCycle'>,
  around: Gathering,
): Promise<Extract<CycleCommand, { readonly type: 'OpenCycle' }> | Refusal> {
  const { committee, plan: planId } = command;
  const strange = unknownCommittee(around, committee, 'committee');
  if (strange) return strange;
  const plan = await load('plan', planId, around);
  if (plan.status === 'none') return refuse('unknown-plan', 'plan', { id: planId });
  if (!isInForceOn(plan, around.today)) return refuse('plan-not-in-force', 'plan', { id: planId });
  const { year = Math.min(Math.max(yearOf(around.today), plan.year), plan.lastYear) } = command;
  if (year < plan.year || year > plan.lastYear) return refuse('unknown-year', 'year', { year: String(year) });
  const id = cycleIdOf(committee, planId, year);
  if (around.id !== id) return refuse('cycle-id-invalid', undefined, { id: around.id, expected: id });
  return openingOfCycle(
    { committee, plan: planId, year, lastYear: plan.lastYear, owed: [] },
    { organization: around.offices.organization, committee: committeeOf(around, committee) },
    around.today,
  );
}

/** A committee takes a kind as the organization defines it now. */
export function gatherCycleKind(
  { kind: id, ...command }: WireCommandOf<'committee', 'TakeCycleKind'>,
  { offices: { organization } }: Gathering,
): Extract<CommitteeCommand, { readonly type: 'TakeCycleKind' }> | Refusal {
  const kinds = organization.status === 'none' ? {} : (organization.cycleKinds ?? {});
  const kind = Object.hasOwn(kinds, id) ? kinds[id] : undefined;
  return kind ? { ...command, kind } : refuse('unknown-cycle-kind', 'kind', { id });
}
