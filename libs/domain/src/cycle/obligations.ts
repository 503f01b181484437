// Who owes what by when in a cycle: a pure function of its state, never kept beside it.
import { addDays } from '../dates.js';
import type { IsoDate } from '../ids.js';
import { debtorOf, seenOn, type Debtor, type Duty, type Obligation } from '../obligations.js';
import type { Refusal } from '../refusals.js';
import { periodsReviewed } from '../reviewing.js';
import { leadsToNextPlan, nextStep, unfinishedChanges } from './facts.js';
import { mayBeginAdoption, mayBeginPlanChange, nothingLeft } from './rules.js';
import type { CycleChange, OpenedCycle, Owed } from './states.js';

/** All that is owed in a cycle, seen on a day. */
export function obligationsOfCycle(cycle: OpenedCycle, today: IsoDate): readonly Obligation[] {
  return seenOn(
    [
      ...Object.values(cycle.owed).flatMap((owed) => onOwed(cycle, owed)),
      ...Object.values(cycle.changes).flatMap((change) => onChange(cycle, change)),
      ...onStage(cycle),
      ...reviews(cycle, today),
    ],
    today,
  );
}

/**
 * A promise is its department's until it says that it is done, and from the day after its date on the committee's to check,
 * which has it in view from the beginning. What an earlier cycle passed on is to be dealt with before this one closes.
 */
function onOwed(cycle: OpenedCycle, { id, status, entry, inherited, claims }: Owed): readonly Duty[] {
  if (status !== 'owed') return [];
  const item = { kind: 'owed', id } as const;
  if (entry.kind !== 'followUp') {
    return inherited ? [{ key: `resolve/${id}`, kind: 'resolve', debtor: seat(cycle, 'chair'), item }] : [];
  }
  const check: Duty = {
    key: `check/${id}`,
    kind: 'check',
    debtor: seat(cycle, 'secretary'),
    due: addDays(entry.due, 1),
    item,
  };
  if (claims.length > 0) return [check];
  const debtor = debtorOf(entry.addressee);
  return [{ key: `follow-up/${id}`, kind: 'follow-up', debtor, due: entry.due, item }, check];
}

/** A change that cannot go on by itself needs a decision; any other one its next legal step. */
function onChange(cycle: OpenedCycle, change: CycleChange): readonly Duty[] {
  const { id, status } = change;
  const item = { kind: 'change', id } as const;
  const nowhereToGo =
    (status === 'agreed' && !cycle.stages.includes('planChange')) ||
    (status === 'waiting' && !leadsToNextPlan(cycle));
  if (status === 'stuck' || nowhereToGo) {
    return [{ key: `stuck/${id}`, kind: 'stuck', debtor: seat(cycle, 'chair'), item }];
  }
  const step = cycle.status === 'planChange' ? nextStep(cycle, change) : undefined;
  if (step === undefined) return [];
  return step === 'deliberated'
    ? [{ key: `deliberate/${id}`, kind: 'deliberate', debtor: seat(cycle, 'secretary'), item }]
    : [{ key: `legal-step/${id}/${step}`, kind: 'legal-step', debtor: { kind: 'office' }, item }];
}

/** The chair takes the cycle on to its next stage, once a round has shown what there is and nothing stands in the way. */
function onStage(cycle: OpenedCycle): readonly Duty[] {
  switch (cycle.status) {
    case 'planned':
    case 'midterm':
    case 'planChange': {
      const reviewed = Object.values(cycle.rounds).some(({ status }) => status === 'concluded');
      if (!reviewed) return [];
      const begins = cycle.status !== 'planChange' && unfinishedChanges(cycle).length > 0;
      return [
        ...(begins ? unlessRefused(cycle, 'begin-plan-change', mayBeginPlanChange) : []),
        ...unlessRefused(cycle, 'begin-adoption', mayBeginAdoption),
        ...unlessRefused(cycle, 'close-cycle', nothingLeft),
      ];
    }
    case 'adopted':
      return unlessRefused(cycle, 'close-cycle', nothingLeft);
    case 'adoption':
    case 'closed':
      return [];
  }
}

/** A committee that looks back at the end of each half-year or quarter owes a round for each that is over. */
function reviews(cycle: OpenedCycle, today: IsoDate): readonly Duty[] {
  if (cycle.status !== 'planned' && cycle.status !== 'midterm' && cycle.status !== 'planChange') return [];
  const held = Object.values(cycle.rounds).filter(({ status }) => status !== 'cancelled').length;
  return periodsReviewed(cycle.rules, cycle.year)
    .slice(held)
    .filter(({ ends }) => ends < today)
    .map(({ period, due }) => ({
      key: `hold-review/${period}`,
      kind: 'hold-review',
      debtor: seat(cycle, 'chair'),
      due,
    }));
}

function unlessRefused(
  cycle: OpenedCycle,
  kind: 'begin-plan-change' | 'begin-adoption' | 'close-cycle',
  guard: (at: { readonly state: OpenedCycle }) => Refusal | undefined,
): readonly Duty[] {
  return guard({ state: cycle }) ? [] : [{ key: kind, kind, debtor: seat(cycle, 'chair') }];
}

function seat({ committee }: OpenedCycle, role: 'chair' | 'secretary'): Debtor {
  return { kind: 'seats', committee, role };
}
