// Where an opinion's traces lie: the items that carry it on in cycles, plans and programs, from agreement to the plan.
import type { Origin } from '../agreed.js';
import type { ChangeId, CycleId, EditionId, OpinionId, OwedId, PlanId, ProgramId, RoundId } from '../ids.js';
import type { FateAround } from './fate.js';

/** What of an opinion a cycle has. */
export interface CycleTrace {
  readonly cycle: CycleId;
  readonly changes: readonly ChangeId[];
  readonly owed: readonly OwedId[];
}

/** What of an opinion a plan has, and the editions that took it in. */
export interface PlanTrace {
  readonly plan: PlanId;
  readonly changes: readonly ChangeId[];
  readonly deferred: readonly OwedId[];
  readonly editions: readonly EditionId[];
}

/** The changes of a program that an opinion made. */
export interface ProgramTrace {
  readonly program: ProgramId;
  readonly changes: readonly ChangeId[];
}

export interface Traces {
  readonly cycles: readonly CycleTrace[];
  readonly plans: readonly PlanTrace[];
  readonly programs: readonly ProgramTrace[];
}

/** Everything that leads back to an opinion. */
export function tracesOf(round: RoundId, opinion: OpinionId, around: FateAround): Traces {
  const isOf = (origin: Origin) => origin.round === round && origin.opinion === opinion;
  const cycles = [...around.cycles].map(([cycle, { changes, owed }]): CycleTrace => ({
    cycle,
    changes: idsOf(Object.values(changes).filter(({ agreed }) => isOf(agreed.origin))),
    owed: idsOf(Object.values(owed).filter(({ entry }) => isOf(entry.origin))),
  }));
  const plans = [...around.plans].map(([plan, { changes, deferred }]): PlanTrace => {
    const planned = Object.values(changes).filter(({ agreed }) => isOf(agreed.origin));
    const takenIn = planned.filter(({ status }) => status === 'takenIn');
    return {
      plan,
      changes: idsOf(planned),
      deferred: idsOf(Object.values(deferred).filter(({ entry }) => isOf(entry.origin))),
      editions: [...new Set(takenIn.map(({ edition }) => edition))],
    };
  });
  const programs = [...around.programs].map(([id, program]): ProgramTrace => {
    const revisions = program.status === 'none' ? [] : program.revisions;
    return {
      program: id,
      changes: idsOf(revisions.map(({ agreed }) => agreed).filter(({ origin }) => isOf(origin))),
    };
  });
  return {
    cycles: cycles.filter(({ changes, owed }) => changes.length + owed.length > 0),
    plans: plans.filter(({ changes, deferred }) => changes.length + deferred.length > 0),
    programs: programs.filter(({ changes }) => changes.length > 0),
  };
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
