// The lifecycle of a plan as data.
import { noteDay } from './day-rules.js';
import * as paper from './paper-rules.js';
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { rulesWithClauses } from '../publication.js';
import { withholdingKeys } from '../rule-packs.js';
import * as adopting from './adopting-rules.js';
import * as drafting from './drafting-rules.js';
import { evolvePlan } from './evolve.js';
import { nextBody } from './facts.js';
import * as publishing from './publishing.js';
import type { PlanVocabulary } from './states.js';
import * as takingIn from './taking-in-rules.js';

const row = rowsOf<PlanVocabulary>();

const alive = ['inPreparation', 'inForce'] as const;
const adopted = ['inForce', 'reporting', 'closed'] as const;

// prettier-ignore
export const planTable: Table<PlanVocabulary> = {
  DraftPlan: row('DraftPlan', {
    by: ['coordinator'], when: ['none'], on: 'stream', is: [], gives: ['PlanDrafted'], rule: drafting.draft,
  }),
  SetBodies: row('SetBodies', {
    by: ['coordinator'], when: alive, on: 'stream', is: [], gives: ['BodiesSet'], guard: drafting.somethingInDraft,
    rule: drafting.setBodies,
  }),
  AddStrategy: row('AddStrategy', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['draft'], gives: ['StrategyAdded'],
    rule: drafting.addStrategy,
  }),
  PlaceProgram: row('PlaceProgram', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['draft'], gives: ['ProgramPlaced'],
    guard: drafting.hasStrategies, rule: drafting.placeProgram,
  }),
  SetLine: row('SetLine', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['draft'], gives: ['LineSet'], guard: drafting.hasLines,
    rule: drafting.setLine,
  }),
  LeaveOut: row('LeaveOut', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['draft'], gives: ['ProgramLeftOut'],
    guard: drafting.hasLineNothingWaitsFor, rule: drafting.leaveOut,
  }),
  AssignPart: row('AssignPart', {
    by: ['coordinator'], when: alive, on: 'stream', is: [], gives: ['PartAssigned'], guard: drafting.hasPrograms,
    rule: drafting.assignPart,
  }),
  NoteReviewer: row('NoteReviewer', {
    by: ['carry-over'], when: ['inPreparation', 'inForce', 'reporting'], on: 'stream', is: [], gives: ['ReviewerNoted'],
    rule: takingIn.noteReviewer,
  }),
  AwaitPart: row('AwaitPart', {
    by: ['carry-over'], when: ['inPreparation'], on: 'stream', is: [], gives: ['PartAwaited'], rule: takingIn.awaitPart,
  }),
  ReceivePart: row('ReceivePart', {
    by: ['carry-over'], when: ['inPreparation'], on: 'stream', is: [], gives: ['PartReceived'],
    guard: takingIn.someoneAwaited, rule: takingIn.receivePart,
  }),
  NoteRevision: row('NoteRevision', {
    by: ['carry-over'], when: alive, on: 'stream', is: [], gives: ['RevisionNoted'],
    guard: takingIn.somethingPrepared, rule: takingIn.noteRevision,
  }),
  NoteProgram: row('NoteProgram', {
    by: ['carry-over'], when: alive, on: 'stream', is: [], gives: ['ProgramNoted'], guard: drafting.knowsPrograms,
    rule: drafting.noteProgram,
  }),
  NoteAbolition: row('NoteAbolition', {
    by: ['carry-over'], when: ['inPreparation'], on: 'stream', is: [], gives: ['AbolitionNoted'],
    guard: takingIn.someoneStillThere, rule: takingIn.noteAbolition,
  }),
  TakeInChange: row('TakeInChange', {
    by: ['coordinator'], when: alive, on: 'change', is: ['conflicting'], gives: ['ChangeTakenIn'],
    guard: takingIn.fitsNow, rule: takingIn.takeInChange,
  }),
  DropChange: row('DropChange', {
    by: ['coordinator'], when: alive, on: 'change', is: ['takenIn', 'conflicting'],
    gives: ['PlannedChangeDropped'], guard: takingIn.nothingBuiltOn, rule: takingIn.dropChange,
  }),
  TakeInDeferred: row('TakeInDeferred', {
    by: ['coordinator'], when: ['inPreparation'], on: 'deferred', is: ['open'], gives: ['DeferredTakenIn'],
    guard: takingIn.programStillThere, rule: takingIn.takeInDeferred,
  }),
  DeclineDeferred: row('DeclineDeferred', {
    by: ['coordinator'], when: ['inPreparation'], on: 'deferred', is: ['open', 'takenIn'], gives: ['DeferredDeclined'],
    guard: takingIn.notTakenInByChanges, rule: takingIn.declineDeferred,
  }),
  CarryDeferred: row('CarryDeferred', {
    by: ['coordinator'], when: ['inPreparation'], on: 'deferred', is: ['open', 'takenIn'], gives: ['DeferredCarried'],
    guard: takingIn.notTakenInByChanges, rule: takingIn.carryDeferred,
  }),
  AnnounceHearing: row('AnnounceHearing', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['draft'], gives: ['HearingAnnounced'],
    uses: ['plan.residents-heard'], guard: drafting.hasLines, rule: adopting.announceHearing,
  }),
  RecordComment: row('RecordComment', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['draft'], gives: ['CommentRecorded'],
    uses: ['plan.residents-heard'], guard: adopting.hearingAnnounced, rule: adopting.recordComment,
  }),
  ReplyToComment: row('ReplyToComment', {
    by: ['coordinator'], when: alive, on: 'comment', is: ['received'], gives: ['CommentReplied'],
    uses: ['plan.residents-heard'], rule: adopting.replyToComment,
  }),
  SubmitDraft: row('SubmitDraft', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['draft'], gives: ['DraftSubmitted'],
    uses: ['plan.residents-heard', 'plan.deliberated'], guard: adopting.readyToSubmit, rule: adopting.submitDraft,
  }),
  RecordDeliberation: row('RecordDeliberation', {
    by: ['next body'], when: alive, on: 'edition', is: ['submitted'], gives: ['DraftDeliberated'],
    uses: ['plan.deliberated'], rule: adopting.recordDeliberation,
  }),
  SendBack: row('SendBack', {
    by: ['coordinator', 'next body'], when: alive, on: 'edition',
    is: ['submitted', 'deliberated', 'approving', 'approved'], gives: ['DraftSentBack'],
    uses: ['plan.approved'], rule: adopting.sendBack,
  }),
  RecordReport: row('RecordReport', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['deliberated'], gives: ['DraftReported'],
    uses: ['plan.reported'], guard: adopting.notYetReported, rule: adopting.recordReport,
  }),
  StartApproval: row('StartApproval', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['deliberated'], gives: ['ApprovalStarted'],
    uses: ['plan.reported', 'plan.approved'], guard: adopting.reportedWhereOwed, rule: adopting.startApproval,
  }),
  RecordSignature: row('RecordSignature', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['approving'], gives: ['SignatureRecorded'],
    uses: ['plan.approved'], guard: adopting.someoneLeftToSign, rule: adopting.recordSignature,
  }),
  FinishApproval: row('FinishApproval', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['approving'], gives: ['PlanApproved'],
    uses: ['plan.approved'], guard: adopting.everyoneSigned, rule: adopting.finishApproval,
  }),
  RecordSubmission: row('RecordSubmission', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['approved'], gives: ['PlanSubmitted'],
    uses: ['plan.submitted'], guard: adopting.notYetSubmitted, rule: adopting.recordSubmission,
  }),
  PutInForce: row('PutInForce', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['draft', 'approved'], gives: ['PlanPutInForce'],
    uses: ['plan.submitted'], guard: adopting.mayComeIntoForce, rule: adopting.putInForce,
  }),
  DraftCorrection: row('DraftCorrection', {
    by: ['coordinator'], when: ['inForce'], on: 'stream', is: [], gives: ['CorrectionDrafted'],
    uses: ['plan.approved'], guard: drafting.noOpenEdition, rule: drafting.draftCorrection,
  }),
  DropCorrection: row('DropCorrection', {
    by: ['coordinator'], when: ['inForce', 'reporting'], on: 'edition',
    is: ['draft', 'submitted', 'deliberated', 'approving', 'approved'], gives: ['CorrectionDropped'],
    rule: drafting.dropCorrection,
  }),
  NoteSuccessor: row('NoteSuccessor', {
    by: ['carry-over'], when: ['inForce'], on: 'stream', is: [], gives: ['SuccessorNoted'],
    rule: adopting.noteSuccessor,
  }),
  ClosePlan: row('ClosePlan', {
    by: ['coordinator'], when: ['reporting'], on: 'stream', is: [], gives: ['PlanClosed'], uses: ['plan.results'],
    guard: drafting.noOpenEdition, rule: adopting.close,
  }),
  PublishPlan: row('PublishPlan', {
    by: ['coordinator'], when: adopted, on: 'stream', is: [], gives: ['PlanPublished'], uses: withholdingKeys,
    guard: publishing.openToThePublic, rule: publishing.publishPlan,
  }),
  WithdrawPublication: row('WithdrawPublication', {
    by: ['coordinator'], when: adopted, on: 'stream', is: [], gives: ['PublicationWithdrawn'],
    guard: publishing.somethingPublished, rule: publishing.withdrawPublication,
  }),
  NoteDay: row('NoteDay', {
    by: ['carry-over'], when: [...alive, 'reporting'], on: 'stream', is: [], gives: ['DayNoted'], rule: noteDay,
  }),
  NoteChecklist: row('NoteChecklist', {
    by: ['carry-over'], when: [...alive, 'reporting'], on: 'stream', is: [], gives: ['ChecklistNoted'],
    rule: paper.noteChecklist,
  }),
  FillChecklist: row('FillChecklist', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['draft', 'submitted', 'deliberated'],
    gives: ['ChecklistFilled'], guard: paper.hasForm, rule: paper.fillChecklist,
  }),
  SetDisclosure: row('SetDisclosure', {
    by: ['coordinator'], when: alive, on: 'edition', is: ['draft', 'submitted', 'deliberated'],
    gives: ['DisclosureSet'], uses: withholdingKeys, rule: paper.setDisclosure,
  }),
};

/** The plan as the gate knows it. */
export const planStream: Stream<PlanVocabulary> = {
  name: 'plan',
  initial: { status: 'none' },
  table: planTable,
  casting: {
    coordinator: ({ post }) => post.kind === 'office',
    'carry-over': ({ post }) => post.kind === 'policy' && post.policy === 'carry-over',
    'next body': ({ post }, state, item) =>
      post.kind === 'policy' &&
      post.policy === 'meeting-outcome' &&
      state.status !== 'none' &&
      item !== undefined &&
      nextBody(state, item) === post.committee,
  },
  shelves: {
    edition: (state) => (state.status === 'none' ? {} : state.editions),
    change: (state) => (state.status === 'none' ? {} : state.changes),
    deferred: (state) => (state.status === 'none' ? {} : state.deferred),
    comment: (state) => (state.status === 'none' ? {} : state.comments),
  },
  evolve: evolvePlan,
  rules: (state) => (state.status === 'none' ? [] : rulesWithClauses(state.rules, state.publication)),
};
