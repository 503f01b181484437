// How a committee's part reaches the plan after: waited for from the start, handed over once its cycle is in adoption.
import type { Actor } from '../actor.js';
import { handedOver } from '../cycle/facts.js';
import type { OpenedCycle } from '../cycle/states.js';
import type { CycleCommand } from '../cycle/words.js';
import type { CycleId, PlanId } from '../ids.js';
import type { DraftedPlan, Plan } from '../plan/states.js';
import type { DeferredEntry, PlanCommand } from '../plan/words.js';
import { heldUnder, type Following } from './following.js';
import { planIdFor } from './naming.js';

/** The plan that follows another one of its series. */
export function planAfter(id: PlanId, plan: Plan): PlanId | undefined {
  return plan.status === 'none' ? undefined : planIdFor(id, plan.lastYear + 1);
}

/**
 * The plan after waits for the part of a cycle, and has it as soon as the cycle is in adoption. A cycle without that stage
 * hands nothing over, and neither does one of a term plan's earlier years. Where the plan did not wait for it and is no
 * longer in preparation, the cycle learns that what it hands over comes too late.
 */
export function handingOver(
  { id, cycle }: { readonly id: CycleId; readonly cycle: OpenedCycle },
  after: { readonly id: PlanId; readonly plan: DraftedPlan },
  actor: Actor,
): readonly Following[] {
  const { committee, stages, status, year } = cycle;
  if (!stages.includes('adoption') || year !== after.plan.year - 1) return [];
  const awaited = heldUnder(after.plan.awaited, committee);
  if (after.plan.status !== 'inPreparation') {
    return status !== 'adoption' || awaited?.received
      ? []
      : [{ stream: 'cycle', id, command: comingLate(cycle, after.id), actor, about: after.id }];
  }
  const target = { stream: 'plan', id: after.id, actor, about: id } as const;
  return [
    ...(awaited ? [] : [{ ...target, command: { type: 'AwaitPart', committee, cycle: id } } as const]),
    ...(status !== 'adoption' || awaited?.received
      ? []
      : [{ ...target, command: partOf(id, cycle, after.plan) }]),
  ];
}

/** No plan is left to take in what was handed over; what was deferred goes on with all else that is owed. */
function comingLate(
  cycle: OpenedCycle,
  plan: PlanId,
): Extract<CycleCommand, { readonly type: 'NoteAdoption' }> {
  const changes = handedOver(cycle).map((change) => ({ change, outcome: 'late' }) as const);
  return { type: 'NoteAdoption', plan, changes, deferred: [] };
}

/** What waits for the next plan, what was deferred to its years, and what was kept. */
function partOf(
  id: CycleId,
  { committee, changes, owed, kept }: OpenedCycle,
  { lastYear }: DraftedPlan,
): Extract<PlanCommand, { readonly type: 'ReceivePart' }> {
  return {
    type: 'ReceivePart',
    committee,
    cycle: id,
    changes: Object.values(changes).flatMap(({ status, agreed }) =>
      status === 'handedOver' ? [agreed] : [],
    ),
    deferred: Object.values(owed).flatMap(({ status, entry }): readonly DeferredEntry[] =>
      status === 'owed' && entry.kind === 'deferred' && entry.year <= lastYear ? [entry] : [],
    ),
    kept,
  };
}
