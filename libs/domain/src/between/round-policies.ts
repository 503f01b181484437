// What follows from a round for its committee's cycle: it is opened where there is none, and learns of the round.
import type { Stamped } from '../gate/evolution.js';
import type { RoundId } from '../ids.js';
import type { OpenedRound } from '../round/states.js';
import type { RoundEvent } from '../round/words.js';
import { openingOfCycle } from './cycle-opening.js';
import { carryingOver, heldUnder, isOneOf, type Following, type Lookup } from './following.js';
import { cycleIdOf } from './naming.js';
import { outcomeOf } from './outcome.js';

/** The events of a round from which something follows. */
export const roundEvents = ['RoundOpened', 'RoundConcluded', 'RoundCancelled'] as const;

type Followed = Stamped<Extract<RoundEvent, { readonly type: (typeof roundEvents)[number] }>>;

/** The cycle that a round belongs to is there, knows the round, and knows how it ended. */
export function afterRound(id: RoundId, event: Stamped<RoundEvent>, lookup: Lookup): readonly Following[] {
  if (!isOneOf(event, roundEvents)) return [];
  const round = lookup.atEvent('round', id);
  if (round.status === 'none') return [];
  const cycleId = cycleIdOf(round.committee, round.plan, round.scope.year);
  const cycle = lookup.now('cycle', cycleId);
  const noted = cycle.status === 'none' ? undefined : heldUnder(cycle.rounds, id);
  const target = { stream: 'cycle', id: cycleId, actor: carryingOver(event), about: id } as const;
  const { tracks } = round;
  return [
    ...(cycle.status === 'none' ? [{ ...target, command: opening(round, event, lookup) }] : []),
    ...(noted ? [] : [{ ...target, command: { type: 'NoteRound', round: id, tracks } } as const]),
    ...(noted && noted.status !== 'running'
      ? []
      : ending(id, round, event).map((command) => ({ ...target, command }))),
  ];
}

function opening({ committee, plan, scope: { year } }: OpenedRound, { on }: Followed, lookup: Lookup) {
  const reviewed = lookup.now('plan', plan);
  const lastYear = reviewed.status === 'none' ? year : reviewed.lastYear;
  const around = { organization: lookup.organization(), committee: lookup.now('committee', committee) };
  return openingOfCycle({ committee, plan, year, lastYear, owed: [] }, around, on);
}

function ending(id: RoundId, round: OpenedRound, event: Followed) {
  switch (event.type) {
    case 'RoundOpened':
      return [];
    case 'RoundConcluded':
      return [{ type: 'NoteConclusion', round: id, outcome: outcomeOf(id, round) } as const];
    case 'RoundCancelled':
      return [{ type: 'NoteCancellation', round: id } as const];
  }
}
