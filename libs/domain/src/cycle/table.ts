// The lifecycle of a monitoring cycle as data: from mid-term evaluation over plan change to next-year adoption.
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { cycleCasting } from './casting.js';
import { evolveCycle } from './evolve.js';
import * as rules from './rules.js';
import type { CycleVocabulary } from './states.js';

const row = rowsOf<CycleVocabulary>();

const takesRounds = ['planned', 'midterm', 'planChange'] as const;
/** A cycle closes after adoption, or where it has no such stage: see `nothingLeft`. */
const closable = ['planned', 'midterm', 'planChange', 'adopted'] as const;
const running = ['planned', 'midterm', 'planChange', 'adoption', 'adopted'] as const;
/** What a round leaves behind is never refused: where it comes too late, it is owed to the next cycle. */
const opened = [...running, 'closed'] as const;

// prettier-ignore
export const cycleTable: Table<CycleVocabulary> = {
  OpenCycle: row('OpenCycle', {
    by: ['chair', 'coordinator', 'carry-over'], when: ['none'], on: 'stream', is: [], gives: ['CycleOpened'],
    rule: rules.openCycle,
  }),
  NoteRound: row('NoteRound', {
    by: ['carry-over'], when: opened, on: 'stream', is: [], gives: ['RoundNoted'], rule: rules.noteRound,
  }),
  NoteConclusion: row('NoteConclusion', {
    by: ['carry-over'], when: opened, on: 'stream', is: [], gives: ['ConclusionNoted'],
    guard: rules.someRoundRunning, rule: rules.noteConclusion,
  }),
  NoteCancellation: row('NoteCancellation', {
    by: ['carry-over'], when: opened, on: 'stream', is: [], gives: ['CancellationNoted'],
    guard: rules.someRoundRunning, rule: rules.noteCancellation,
  }),
  BeginPlanChange: row('BeginPlanChange', {
    by: ['chair', 'secretary', 'coordinator'], when: ['planned', 'midterm'], on: 'stream', is: [], gives: ['PlanChangeBegun'],
    guard: rules.mayBeginPlanChange, rule: rules.beginPlanChange,
  }),
  RecordDeliberation: row('RecordDeliberation', {
    by: ['meeting outcome'], when: ['planChange'], on: 'stream', is: [], gives: ['ChangesDeliberated'],
    uses: ['change.residents-heard', 'change.deliberated'], guard: rules.somethingToDeliberate,
    rule: rules.recordDeliberation,
  }),
  RecordStep: row('RecordStep', {
    by: ['coordinator', 'secretary'], when: ['planChange'], on: 'stream', is: [], gives: ['StepRecorded'],
    uses: ['change.residents-heard', 'change.reported', 'change.approved', 'change.submitted'],
    guard: rules.someStepIsNext, rule: rules.recordStep,
  }),
  NoteRevision: row('NoteRevision', {
    by: ['carry-over'], when: ['planChange'], on: 'change', is: ['cleared'], gives: ['RevisionNoted'],
    rule: rules.noteRevision,
  }),
  NoteStuck: row('NoteStuck', {
    by: ['carry-over'], when: ['planChange'], on: 'change', is: ['cleared'], gives: ['ChangeStuck'], rule: rules.noteStuck,
  }),
  RetryChange: row('RetryChange', {
    by: ['chair', 'secretary', 'coordinator'], when: ['planChange'], on: 'change', is: ['stuck'], gives: ['ChangeRetried'],
    rule: rules.retryChange,
  }),
  PostponeChange: row('PostponeChange', {
    by: ['chair'], when: takesRounds, on: 'change', is: ['agreed', 'stuck'], gives: ['ChangePostponed'],
    uses: ['settlement.recusal'], guard: rules.mayPostpone, rule: rules.postponeChange,
  }),
  DropChange: row('DropChange', {
    by: ['chair'], when: takesRounds, on: 'change', is: ['agreed', 'stuck', 'waiting'],
    gives: ['AgreedChangeDropped'], uses: ['settlement.recusal'], guard: rules.notTheirOwn, rule: rules.dropChange,
  }),
  ReportFollowUp: row('ReportFollowUp', {
    by: ['answering officer'], when: running, on: 'owed', is: ['owed'], gives: ['FollowUpReported'],
    guard: rules.isFollowUp, rule: rules.reportFollowUp,
  }),
  CheckFollowUp: row('CheckFollowUp', {
    by: ['chair', 'secretary'], when: running, on: 'owed', is: ['owed', 'carried'], gives: ['FollowUpChecked'],
    uses: ['settlement.recusal'], guard: rules.isFollowUpOfOthers, rule: rules.checkFollowUp,
  }),
  ResolveOwed: row('ResolveOwed', {
    by: ['chair'], when: running, on: 'owed', is: ['owed', 'carried'], gives: ['OwedResolved'],
    uses: ['settlement.recusal'], guard: rules.isResolvable, rule: rules.resolveOwed,
  }),
  CarryOwed: row('CarryOwed', {
    by: ['chair'], when: running, on: 'owed', is: ['owed'], gives: ['OwedCarried'], uses: ['settlement.recusal'],
    guard: rules.notTheirOwn, rule: rules.carryOwed,
  }),
  TakeOver: row('TakeOver', {
    by: ['carry-over'], when: ['planned', 'midterm', 'planChange', 'adoption'], on: 'stream', is: [], gives: ['OwedTakenOver'],
    rule: rules.takeOver,
  }),
  BeginAdoption: row('BeginAdoption', {
    by: ['chair', 'secretary', 'coordinator'], when: takesRounds, on: 'stream', is: [], gives: ['AdoptionBegun'],
    guard: rules.mayBeginAdoption, rule: rules.beginAdoption,
  }),
  NoteAdoption: row('NoteAdoption', {
    by: ['carry-over'], when: ['adoption'], on: 'stream', is: [], gives: ['AdoptionNoted'], rule: rules.noteAdoption,
  }),
  CloseCycle: row('CloseCycle', {
    by: ['chair', 'coordinator'], when: closable, on: 'stream', is: [], gives: ['CycleClosed'],
    guard: rules.nothingLeft, rule: rules.closeCycle,
  }),
};

/** The monitoring cycle as the gate knows it. */
export const cycleStream: Stream<CycleVocabulary> = {
  name: 'cycle',
  initial: { status: 'none' },
  table: cycleTable,
  casting: cycleCasting,
  shelves: {
    change: (state) => (state.status === 'none' ? {} : state.changes),
    owed: (state) => (state.status === 'none' ? {} : state.owed),
  },
  evolve: evolveCycle,
  rules: (state) => (state.status === 'none' ? [] : state.rules),
};
