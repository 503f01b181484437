// What follows from each event of a cycle. No rule is checked here: an event has happened.
import type { AgreedChange, OwedEntry } from '../agreed.js';
import { expectStatus, ImpossibleHistory, type Evolve, type Stamped } from '../gate/evolution.js';
import type { ChangeId, IsoDate, OwedId, PlanId, RoundId } from '../ids.js';
import { mapValues } from '../records.js';
import { isOver, isPastHandingOver, owedForLate, runningRounds } from './facts.js';
import type {
  Cycle,
  CycleChange,
  CycleVocabulary,
  NotedRound,
  OpenedCycle,
  Owed,
  StepTaken,
} from './states.js';
import type { CycleEvent, DeferredResult, PlannedOutcome } from './words.js';

type Happened = Stamped<CycleEvent>;

export const evolveCycle: Evolve<CycleVocabulary> = {
  CycleOpened: (state, { committee, plan, year, lastYear, stages, owed, rules, kindName, asks }) => {
    expectStatus(state, 'none');
    return {
      status: 'planned',
      committee,
      plan,
      year,
      lastYear,
      stages,
      rules,
      ...(kindName === undefined ? {} : { kindName }),
      ...(asks && { asks }),
      rounds: {},
      changes: {},
      owed: shelved(owed, true),
      kept: [],
    };
  },
  OwedTakenOver: (state, { owed }) => {
    const cycle = opened(state);
    return { ...cycle, owed: { ...cycle.owed, ...shelved(owed, true) } };
  },

  RoundNoted: (state, { round, tracks, on }) =>
    withRoundNoted(setRound(opened(state), round, { tracks, status: 'running' }), tracks, on),
  ConclusionNoted: (state, { round, outcome, on }) => {
    const cycle = ended(opened(state), round, 'concluded');
    const changes = outcome.changes.map((agreed): CycleChange => {
      return { id: agreed.id, revision: 1, agreed, steps: [], status: firstStatusOf(agreed, cycle) };
    });
    const late = isPastHandingOver(cycle) ? outcome.changes.map(owedForLate) : [];
    const owed = shelved([...outcome.owed, ...late], false, isOver(cycle) ? 'passedOn' : 'owed');
    return afterLastRound(
      {
        ...cycle,
        changes: { ...cycle.changes, ...byId(changes) },
        owed: { ...cycle.owed, ...owed },
        kept: [...cycle.kept, ...outcome.kept],
      },
      on,
    );
  },
  CancellationNoted: (state, { round, on }) => afterLastRound(ended(opened(state), round, 'cancelled'), on),

  PlanChangeBegun: (state, { on }) => inPlanChange(expectStatus(state, 'planned', 'midterm'), on),
  ChangesDeliberated: (state, { changes, meeting, cleared, on }) =>
    takeStep(state, changes, { step: 'deliberated', taken: on, meeting }, cleared),
  StepRecorded: (state, { changes, step, taken, number, cleared }) =>
    takeStep(state, changes, { step, taken, number }, cleared),
  RevisionNoted: (state, { change, on }) =>
    setChange(state, change, (before) => ({ ...moved(before), status: 'inForce', since: on })),
  ChangeStuck: (state, { change, code }) =>
    setChange(state, change, (before) => ({ ...moved(before), status: 'stuck', code })),
  ChangeRetried: (state, { change }) =>
    setChange(state, change, (before) => ({ ...moved(before), status: 'cleared' })),
  ChangePostponed: (state, { change, reason, by, on }) =>
    setChange(state, change, (before) => ({
      ...moved(before),
      status: 'waiting',
      postponed: { reason, by, on },
    })),
  AgreedChangeDropped: (state, { change, reason, by, on }) =>
    setChange(state, change, (before) => ({
      ...moved(before),
      status: 'dropped',
      dropped: { reason, by, on },
    })),

  FollowUpReported: (state, { owed, evidence, by, on }) =>
    setOwed(state, owed, (before) => ({
      ...expectStatus(before, 'owed'),
      revision: before.revision + 1,
      claims: [...before.claims, { evidence, by, on }],
    })),
  FollowUpChecked: (state, { owed, finding, note, by }) =>
    setOwed(state, owed, (before) => ({ ...movedOwed(before), status: 'checked', finding, note, by })),
  OwedResolved: (state, { owed, outcome, note }) =>
    setOwed(state, owed, (before) => ({ ...movedOwed(before), status: 'resolved', outcome, note })),
  OwedCarried: (state, { owed, reason, by, on }) =>
    setOwed(state, owed, (before) =>
      state.status === 'adopted'
        ? { ...movedOwed(before), status: 'passedOn' }
        : { ...movedOwed(before), status: 'carried', carried: { reason, by, on } },
    ),

  AdoptionBegun: (state) => {
    const cycle = expectStatus(state, 'planned', 'midterm', 'planChange');
    return {
      ...withoutStage(cycle),
      status: 'adoption',
      changes: mapValues(cycle.changes, (change) =>
        change.status === 'waiting' ? { ...moved(change), status: 'handedOver' } : change,
      ),
    };
  },
  AdoptionNoted: (state, event) => {
    const cycle = expectStatus(state, 'adoption');
    const { plan, changes, deferred, passedOn } = event;
    return {
      ...withoutStage(cycle),
      status: 'adopted',
      into: plan,
      changes: changes.reduce<OpenedCycle['changes']>(
        (shelf, outcome) => ({ ...shelf, [outcome.change]: planned(shelf, outcome, plan, event) }),
        cycle.changes,
      ),
      owed: {
        ...passOn(
          mapValues(cycle.owed, (owed) => dealtWith(owed, deferred, plan)),
          passedOn,
        ),
        ...shelved(lateOf(cycle, changes), false, 'passedOn'),
      },
    };
  },
  CycleClosed: (state, { passedOn, on }) => {
    const cycle = expectStatus(state, 'planned', 'midterm', 'planChange', 'adopted');
    return {
      ...withoutStage(cycle),
      status: 'closed',
      ...(cycle.status === 'adopted' ? { into: cycle.into } : {}),
      closedOn: on,
      owed: passOn(cycle.owed, passedOn),
    };
  },
};

function opened(state: Cycle): OpenedCycle {
  return expectStatus(state, 'planned', 'midterm', 'planChange', 'adoption', 'adopted', 'closed');
}

/** What a cycle keeps from stage to stage. */
function withoutStage(cycle: OpenedCycle) {
  const { committee, plan, year, lastYear, stages, kindName, asks, rules } = cycle;
  const { rounds, changes, owed, kept } = cycle;
  return {
    ...{ committee, plan, year, lastYear, stages, rules, rounds, changes, owed, kept },
    ...(kindName === undefined ? {} : { kindName }),
    ...(asks && { asks }),
  };
}

function inPlanChange(cycle: OpenedCycle, begun: IsoDate): OpenedCycle {
  return { ...withoutStage(cycle), status: 'planChange', begun };
}

/** A planned cycle begins with the stage that its first round belongs to; both tracks in one round belong to the mid-term. */
function withRoundNoted(cycle: OpenedCycle, tracks: NotedRound['tracks'], on: IsoDate): OpenedCycle {
  if (cycle.status !== 'planned') return cycle;
  if (tracks.includes('midterm') && cycle.stages.includes('midterm'))
    return { ...withoutStage(cycle), status: 'midterm' };
  return tracks.includes('change') && cycle.stages.includes('planChange') ? inPlanChange(cycle, on) : cycle;
}

/** Once the last round is over and one of them judged changes, there is nothing to wait for before the plan change. */
function afterLastRound(cycle: OpenedCycle, on: IsoDate): OpenedCycle {
  const judged = Object.values(cycle.rounds).some(
    ({ status, tracks }) => status === 'concluded' && tracks.includes('change'),
  );
  const goesOn =
    cycle.status === 'midterm' &&
    cycle.stages.includes('planChange') &&
    judged &&
    runningRounds(cycle).length === 0;
  return goesOn ? inPlanChange(cycle, on) : cycle;
}

/** A plan holds the rows of its own years; what is to take effect after them is left to the next plan. */
function firstStatusOf({ change }: AgreedChange, cycle: OpenedCycle): 'agreed' | 'waiting' | 'late' {
  if (isPastHandingOver(cycle)) return 'late';
  return change.effective > cycle.lastYear ? 'waiting' : 'agreed';
}

function setRound(cycle: OpenedCycle, id: RoundId, round: NotedRound): OpenedCycle {
  return { ...cycle, rounds: { ...cycle.rounds, [id]: round } };
}

function ended(cycle: OpenedCycle, id: RoundId, status: 'concluded' | 'cancelled'): OpenedCycle {
  const round = cycle.rounds[id];
  if (!round) throw new ImpossibleHistory(`no round ${id}`);
  return setRound(cycle, id, { ...round, status });
}

function takeStep(
  state: Cycle,
  ids: readonly ChangeId[],
  step: StepTaken,
  cleared: readonly ChangeId[],
): OpenedCycle {
  return ids.reduce<OpenedCycle>(
    (cycle, id) =>
      setChange(cycle, id, (before) => ({
        ...moved(before),
        steps: [...before.steps, step],
        status: cleared.includes(id) ? 'cleared' : 'agreed',
      })),
    opened(state),
  );
}

function changeIn(shelf: OpenedCycle['changes'], id: ChangeId): CycleChange {
  const change = shelf[id];
  if (!change) throw new ImpossibleHistory(`no change ${id}`);
  return change;
}

function setChange(state: Cycle, id: ChangeId, set: (before: CycleChange) => CycleChange): OpenedCycle {
  const cycle = opened(state);
  return { ...cycle, changes: { ...cycle.changes, [id]: set(changeIn(cycle.changes, id)) } };
}

function setOwed(state: Cycle, id: OwedId, set: (before: Owed) => Owed): OpenedCycle {
  const cycle = opened(state);
  const before = cycle.owed[id];
  if (!before) throw new ImpossibleHistory(`nothing owed under ${id}`);
  return { ...cycle, owed: { ...cycle.owed, [id]: set(before) } };
}

/** What a change keeps from state to state; its revision moves on. */
function moved({ id, revision, agreed, steps }: CycleChange) {
  return { id, revision: revision + 1, agreed, steps };
}

/** What something owed keeps from state to state; its revision moves on. */
function movedOwed({ id, revision, entry, inherited, claims }: Owed) {
  return { id, revision: revision + 1, entry, inherited, claims };
}

function planned(
  shelf: OpenedCycle['changes'],
  { change, outcome, reason = '' }: PlannedOutcome,
  plan: PlanId,
  { by, on }: Happened,
): CycleChange {
  const base = moved(changeIn(shelf, change));
  switch (outcome) {
    case 'inPlan':
      return { ...base, status: 'inPlan', plan };
    case 'late':
      return { ...base, status: 'late' };
    case 'dropped':
      return { ...base, status: 'dropped', dropped: { reason, by, on } };
  }
}

function lateOf(cycle: OpenedCycle, outcomes: readonly PlannedOutcome[]): readonly OwedEntry[] {
  return outcomes
    .filter(({ outcome }) => outcome === 'late')
    .map(({ change }) => owedForLate(changeIn(cycle.changes, change).agreed));
}

/** What the committee has decided on meanwhile stays as it decided; what the plan carried is among what is passed on. */
function dealtWith(before: Owed, results: readonly DeferredResult[], plan: PlanId): Owed {
  const result = results.find(({ owed }) => owed === before.id);
  if (!result || result.outcome === 'carried' || before.status !== 'owed') return before;
  const { outcome, reason } = result;
  return { ...movedOwed(before), status: 'planned', plan, outcome, reason };
}

function passOn(shelf: OpenedCycle['owed'], ids: readonly OwedId[]): OpenedCycle['owed'] {
  return mapValues(shelf, (owed) =>
    ids.includes(owed.id) ? { ...movedOwed(owed), status: 'passedOn' } : owed,
  );
}

function shelved(
  entries: readonly OwedEntry[],
  inherited: boolean,
  status: 'owed' | 'passedOn' = 'owed',
): OpenedCycle['owed'] {
  return byId(
    entries.map((entry): Owed => ({
      id: entry.id,
      revision: 1,
      entry,
      inherited,
      claims: [],
      status,
    })),
  );
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Readonly<Record<string, T>> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
