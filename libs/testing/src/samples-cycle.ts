// Plausible requests to a cycle.
import { tracks, type AgreedChange, type OwedEntry, type RoundOutcome, type Track } from '#domain/agreed';
import type { Cycle, CycleChange, CycleVocabulary, OpenedCycle } from '#domain/cycle/states';
import { nextStep } from '#domain/cycle/facts';
import { findings, type ChangeStep, type CycleCommand, type PlannedOutcome } from '#domain/cycle/words';
import type { RoundId } from '#domain/ids';
import type { DatedRule } from '#domain/rule-packs';
import { stages, type Stage } from '#domain/stages';
import { committee } from './given-actors.js';
import {
  cycleRules,
  growth,
  hours,
  kept,
  leftOpen,
  ofLastYear,
  opening,
  promised,
  putOff,
  requiring,
  teaching,
} from './given-cycle.js';
import { newId, oneOf, type Occasion, type Samples } from './samples.js';

type Recorded = Extract<CycleCommand, { type: 'RecordStep' }>['step'];

const everyStep = requiring(
  'change.residents-heard',
  'change.reported',
  'change.approved',
  'change.submitted',
);

/** A request to a cycle. */
export const cycleSamples: Samples<CycleVocabulary> = {
  OpenCycle: ({ actor: { post }, vary }) => ({
    ...opening,
    committee: post.kind === 'seat' ? post.committee : committee,
    lastYear: opening.year + (vary % 3 === 0 ? 1 : 0),
    stages: oneOf<readonly Stage[]>(
      [stages, ['midterm', 'planChange'], stages, ['planChange'], ['midterm', 'adoption'], ['adoption']],
      vary,
    ),
    owed: oneOf<readonly OwedEntry[]>([[], [promised], [putOff, leftOpen]], vary).map(ofLastYear),
    rules: oneOf<readonly DatedRule[]>([cycleRules, [], everyStep], vary),
  }),
  NoteRound: ({ state, vary }) => ({
    type: 'NoteRound',
    round: newId('round', state.status === 'none' ? {} : state.rounds),
    tracks: oneOf<readonly Track[]>([tracks, ['midterm'], ['change']], vary),
  }),
  NoteConclusion: ({ state, vary }) => {
    const round = runningIn(state, vary);
    return { type: 'NoteConclusion', round, outcome: outcomeOf(round, vary) };
  },
  NoteCancellation: ({ state, vary }) => ({ type: 'NoteCancellation', round: runningIn(state, vary) }),
  BeginPlanChange: () => ({ type: 'BeginPlanChange' }),
  RecordDeliberation: ({ state }) => ({
    type: 'RecordDeliberation',
    changes: changesAt(state, 'deliberated'),
    meeting: 'jobs-2021-7',
  }),
  RecordStep: ({ state, today, vary }) => {
    const step = stepIn(state, vary);
    const changes = changesAt(state, step).slice(0, 1 + (vary % 2));
    return { type: 'RecordStep', changes, step, taken: today, number: 'Assembly 12' };
  },
  NoteRevision: ({ item }) => ({ type: 'NoteRevision', change: item }),
  NoteStuck: ({ item }) => ({ type: 'NoteStuck', change: item, code: 'figure-stale' }),
  RetryChange: ({ item }) => ({ type: 'RetryChange', change: item }),
  PostponeChange: ({ item }) => ({ type: 'PostponeChange', change: item, reason: 'Too late this year' }),
  DropChange: ({ item }) => ({ type: 'DropChange', change: item, reason: 'The program ends' }),
  ReportFollowUp: ({ item }) => ({ type: 'ReportFollowUp', owed: item, evidence: 'Twelve shops consulted' }),
  CheckFollowUp: ({ item, vary }) => ({
    type: 'CheckFollowUp',
    owed: item,
    finding: findings[vary % findings.length] ?? 'kept',
    note: 'Seen on the spot',
  }),
  ResolveOwed: ({ item, vary }) => ({
    type: 'ResolveOwed',
    owed: item,
    outcome: oneOf(['done', 'dropped'] as const, vary),
    note: 'No longer needed',
  }),
  CarryOwed: ({ item }) => ({ type: 'CarryOwed', owed: item, reason: 'Not this year' }),
  TakeOver: ({ state, vary }) => ({
    type: 'TakeOver',
    owed: [
      {
        ...oneOf([promised, putOff, leftOpen], vary),
        id: newId('late', state.status === 'none' ? {} : state.owed),
      },
    ],
  }),
  BeginAdoption: () => ({ type: 'BeginAdoption' }),
  NoteAdoption: ({ state, vary }) => ({
    type: 'NoteAdoption',
    plan: 'plan-2022',
    ...adoptionOf(state, vary),
  }),
  CloseCycle: () => ({ type: 'CloseCycle' }),
};

/** What a round leaves behind, under ids of its own. */
function outcomeOf(round: RoundId, vary: number): RoundOutcome {
  const from = <T extends AgreedChange | OwedEntry>(entry: T): T => ({
    ...entry,
    id: entry.id.replace('round-1', round),
    origin: { ...entry.origin, round },
  });
  return {
    changes: oneOf([[growth, hours], [teaching], [], [growth, teaching, hours]], vary).map(from),
    owed: oneOf<readonly OwedEntry[]>([[promised, putOff], [leftOpen], [promised, leftOpen], []], vary).map(
      from,
    ),
    kept: oneOf([[], [kept]], vary),
  };
}

function runningIn(state: Cycle, vary: number): RoundId {
  const running = Object.entries(state.status === 'none' ? {} : state.rounds).filter(
    ([, { status }]) => status === 'running',
  );
  return running[vary % running.length]?.[0] ?? 'round-0';
}

function changesIn(state: Cycle): readonly CycleChange[] {
  return state.status === 'none' ? [] : Object.values(state.changes);
}

function changesAt(state: Cycle, step: ChangeStep): readonly string[] {
  if (state.status !== 'planChange') return [];
  return changesIn(state)
    .filter((change) => nextStep(state, change) === step)
    .map(({ id }) => id);
}

/** A step that some change takes next. */
function stepIn(state: Cycle, vary: number): Recorded {
  if (state.status !== 'planChange') return 'reported';
  const next = changesIn(state)
    .map((change) => nextStep(state, change))
    .filter((step): step is Recorded => step !== undefined && step !== 'deliberated');
  return next[vary % next.length] ?? 'reported';
}

/** What the plan says of everything that was handed over to it. */
function adoptionOf(state: Occasion<CycleVocabulary>['state'], vary: number) {
  const cycle: Pick<OpenedCycle, 'changes' | 'owed'> =
    state.status === 'none' ? { changes: {}, owed: {} } : state;
  return {
    changes: Object.values(cycle.changes)
      .filter(({ status }) => status === 'handedOver')
      .map(({ id }, index) => ({
        change: id,
        ...oneOf<Omit<PlannedOutcome, 'change'>>(
          [{ outcome: 'inPlan' }, { outcome: 'dropped', reason: 'Taken back' }, { outcome: 'late' }],
          vary + index,
        ),
      })),
    deferred: Object.values(cycle.owed)
      .filter(({ entry }) => entry.kind === 'deferred')
      .map(({ id }, index) => ({
        owed: id,
        outcome: oneOf(['takenIn', 'declined', 'carried'] as const, vary + index),
        reason: 'As drafted',
      })),
  };
}
