// What the state of a cycle says at once, asked by rules, sight and obligations alike.
import type { Addressee, AgreedChange, OwedEntry } from '../agreed.js';
import type { ChangeId, OwedId } from '../ids.js';
import { isRequired, type RuleKey } from '../rule-packs.js';
import type { CycleChange, CycleIn, CycleItems, NotedRound, OpenedCycle, Owed } from './states.js';
import { changeSteps, tooLate, type ChangeStep, type DeferredResult } from './words.js';

const keyOf: Readonly<Record<Exclude<ChangeStep, 'deliberated'>, RuleKey>> = {
  residentsHeard: 'change.residents-heard',
  reported: 'change.reported',
  approved: 'change.approved',
  submitted: 'change.submitted',
};

/** The steps that a change of this year has to take, in their order: as the rules stood when the stage began. */
export function requiredSteps({ rules, begun }: CycleIn<'planChange'>): readonly ChangeStep[] {
  return changeSteps.filter((step) => step === 'deliberated' || isRequired(rules, keyOf[step], begun));
}

/** The step that an agreed change takes next; undefined where none is left, or it takes none any more. */
export function nextStep(cycle: CycleIn<'planChange'>, change: CycleChange): ChangeStep | undefined {
  if (change.status !== 'agreed') return undefined;
  return requiredSteps(cycle).find((step) => !hasTaken(change, step));
}

/** Whether a change has taken a step. */
export function hasTaken({ steps }: CycleChange, step: ChangeStep): boolean {
  return steps.some((taken) => taken.step === step);
}

/** Whether the cycle leads to the next plan: it has that stage, and its own plan ends with its year. */
export function leadsToNextPlan({ stages, year, lastYear }: OpenedCycle): boolean {
  return stages.includes('adoption') && year >= lastYear;
}

/** The rounds that are neither concluded nor cancelled. */
export function runningRounds({ rounds }: OpenedCycle): readonly NotedRound[] {
  return Object.values(rounds).filter(({ status }) => status === 'running');
}

/** This year's changes that are not in force yet, and not given up. */
export function unfinishedChanges({ changes }: OpenedCycle): readonly CycleChange[] {
  return Object.values(changes).filter(
    ({ status }) => status === 'agreed' || status === 'cleared' || status === 'stuck',
  );
}

/** What an earlier cycle passed on and nobody has dealt with. */
export function inheritedOpen({ owed }: OpenedCycle): readonly Owed[] {
  return Object.values(owed).filter(({ inherited, status }) => inherited && status === 'owed');
}

/**
 * What goes on into the next cycle when this one ends: what it owes itself, and what was carried by a named act, here or in
 * the plan; what the plan dealt with does not.
 */
export function toPassOn({ owed }: OpenedCycle, deferred: readonly DeferredResult[] = []): readonly OwedId[] {
  const outcomes = new Map(deferred.map((result) => [result.owed, result.outcome]));
  return Object.values(owed)
    .filter(({ id, inherited, status }) => {
      const outcome = outcomes.get(id);
      if (status !== 'owed') return status === 'carried';
      return outcome === undefined ? !inherited : outcome === 'carried';
    })
    .map(({ id }) => id);
}

/** The next year's changes that lie with its plan. */
export function handedOver({ changes }: OpenedCycle): readonly ChangeId[] {
  return Object.values(changes)
    .filter(({ status }) => status === 'handedOver')
    .map(({ id }) => id);
}

/** Whether what a round leaves behind now can enter no plan of the cycle any more: it has been handed over. */
export function isPastHandingOver({ status }: OpenedCycle): boolean {
  return status === 'adoption' || isOver({ status });
}

/** Whether what the cycle owed has been passed on, so that anything owed later follows at once. */
export function isOver({ status }: Pick<OpenedCycle, 'status'>): boolean {
  return status === 'adopted' || status === 'closed';
}

/** What is owed for a change that came too late: the next cycle has to deal with it, under the id of the change. */
export function owedForLate({ id, origin, addressee, program }: AgreedChange): OwedEntry {
  return { id, kind: 'open', origin, addressee, number: program, program, asked: '', reason: tooLate };
}

/** Who answers for a change or for what is owed. */
export function addresseeOf(item: CycleItems[keyof CycleItems]): Addressee {
  return 'agreed' in item ? item.agreed.addressee : item.entry.addressee;
}
