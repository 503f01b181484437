// The lifecycle of a review round as data: who may ask for what, when, on which item, and what happens then.
import { rowsOf, type Stream, type Table } from '../gate/gate.js';
import { roundCasting, roundShelves } from './casting.js';
import { rulesWithClauses } from '../publication.js';
import { withholdingKeys } from '../rule-packs.js';
import { evolveRound } from './evolve.js';
import * as attaching from './attaching.js';
import * as publishing from './publishing.js';
import * as rules from './rules.js';
import type { RoundVocabulary } from './states.js';

const row = rowsOf<RoundVocabulary>();

const running = ['collecting', 'consolidating', 'answering'] as const;
const unsettled = [
  'sent',
  'askedAgain',
  'transferRequested',
  'proofOwed',
  'awaitingRelease',
  'answered',
  'agreed',
] as const;

// prettier-ignore
export const roundTable: Table<RoundVocabulary> = {
  OpenRound: row('OpenRound', {
    by: ['chair'], when: ['none'], on: 'stream', is: [], gives: ['RoundOpened'],
    uses: ['round.deadlines', 'round.tracks'], rule: rules.openRound,
  }),
  SubmitAssessment: row('SubmitAssessment', {
    by: ['owner officer'], when: ['collecting'], on: 'topic', is: ['awaiting', 'open'], gives: ['AssessmentSubmitted'],
    uses: ['round.submission-first'], guard: rules.takesAssessment, rule: rules.submitAssessment,
  }),
  ProposeChange: row('ProposeChange', {
    by: ['owner officer'], when: ['collecting'], on: 'topic', is: ['awaiting', 'open'], gives: ['ChangeProposed'],
    uses: ['round.submission-first'], guard: rules.takesProposal, rule: rules.proposeChange,
  }),
  ProposeNoChange: row('ProposeNoChange', {
    by: ['owner officer'], when: ['collecting'], on: 'topic', is: ['awaiting', 'open'], gives: ['NoChangeProposed'],
    uses: ['round.submission-first'], guard: rules.takesProposal, rule: rules.proposeNoChange,
  }),
  WaiveSubmission: row('WaiveSubmission', {
    by: ['chair', 'secretary'], when: running, on: 'topic', is: ['awaiting'], gives: ['SubmissionWaived'],
    uses: ['round.submission-first'], rule: rules.waiveSubmission,
  }),
  SubmitRemark: row('SubmitRemark', {
    by: ['member'], when: ['collecting', 'answering'], on: 'topic', is: ['open', 'reopened'], gives: ['RemarkSubmitted'],
    uses: ['remark.sealed-until-close'], guard: rules.floorIsOpen, rule: rules.submitRemark,
  }),
  EnterRemark: row('EnterRemark', {
    by: ['secretary'], when: ['collecting', 'consolidating', 'answering'], on: 'topic', is: ['open', 'reopened'],
    gives: ['RemarkEntered'], guard: rules.floorIsOpenToSecretary, rule: rules.enterRemark,
  }),
  CorrectRemark: row('CorrectRemark', {
    by: ['remark author'], when: ['collecting', 'consolidating', 'answering'], on: 'remark', is: ['standing'],
    gives: ['RemarkCorrected'], guard: rules.notTakenUp, rule: rules.correctRemark,
  }),
  WithdrawRemark: row('WithdrawRemark', {
    by: ['remark author'], when: ['collecting', 'consolidating', 'answering'], on: 'remark', is: ['standing'],
    gives: ['RemarkWithdrawn'], guard: rules.notTakenUp, rule: rules.withdrawRemark,
  }),
  ReplyToQuestion: row('ReplyToQuestion', {
    by: ['owner officer'], when: ['consolidating', 'answering'], on: 'remark', is: ['standing'],
    gives: ['QuestionReplied'], guard: rules.isQuestion, rule: rules.replyToQuestion,
  }),
  CloseIntake: row('CloseIntake', {
    by: ['chair', 'secretary'], when: ['collecting'], on: 'stream', is: [], gives: ['IntakeClosed'], rule: rules.closeIntake,
  }),
  IssueOpinion: row('IssueOpinion', {
    by: ['secretary', 'meeting outcome'], when: running, on: 'topic', is: ['open', 'reopened'], gives: ['OpinionIssued'],
    uses: ['opinion.trace', 'round.adjustments'], guard: rules.mayIssue, rule: rules.issueOpinion,
  }),
  CorrectOpinion: row('CorrectOpinion', {
    by: ['secretary'], when: running, on: 'opinion', is: ['issued', 'sent', 'askedAgain'], gives: ['OpinionCorrected'],
    uses: ['opinion.trace', 'settlement.recusal', 'round.adjustments'], guard: rules.mayCorrect,
    rule: rules.correctOpinion,
  }),
  WithdrawOpinion: row('WithdrawOpinion', {
    by: ['secretary', 'chair'], when: running, on: 'opinion', is: ['issued', 'sent', 'askedAgain', 'transferRequested'],
    gives: ['OpinionWithdrawn'], uses: ['settlement.recusal'], guard: rules.notTheirOwn, rule: rules.withdrawOpinion,
  }),
  SendOpinions: row('SendOpinions', {
    by: ['secretary', 'chair'], when: ['consolidating', 'answering'], on: 'stream', is: [], gives: ['OpinionsSent'],
    guard: rules.somethingToSend, rule: rules.sendOpinions,
  }),
  RequestTransfer: row('RequestTransfer', {
    by: ['answering officer'], when: ['answering'], on: 'opinion', is: ['sent', 'askedAgain'], gives: ['TransferRequested'],
    guard: rules.someoneElseToAsk,
    rule: rules.requestTransfer,
  }),
  ApproveTransfer: row('ApproveTransfer', {
    by: ['secretary', 'chair'], when: ['answering'], on: 'opinion', is: ['transferRequested'], gives: ['OpinionTransferred'],
    uses: ['settlement.recusal'], guard: rules.notTheirOwn, rule: rules.approveTransfer,
  }),
  DeclineTransfer: row('DeclineTransfer', {
    by: ['secretary', 'chair'], when: ['answering'], on: 'opinion', is: ['transferRequested'], gives: ['TransferDeclined'],
    uses: ['settlement.recusal'], guard: rules.notTheirOwn, rule: rules.declineTransfer,
  }),
  AddContribution: row('AddContribution', {
    by: ['cooperating officer'], when: ['answering'], on: 'opinion', is: ['sent', 'askedAgain', 'proofOwed', 'awaitingRelease'],
    gives: ['ContributionAdded'], rule: rules.addContribution,
  }),
  GiveResponse: row('GiveResponse', {
    by: ['answering officer'], when: ['answering'], on: 'opinion', is: ['sent', 'askedAgain', 'proofOwed'], gives: ['ResponseGiven'],
    uses: ['response.proof', 'response.release'], rule: rules.giveResponse,
  }),
  EnterResponse: row('EnterResponse', {
    by: ['secretary'], when: ['answering'], on: 'opinion', is: ['sent', 'askedAgain'], gives: ['ResponseEntered'],
    uses: ['response.proof', 'settlement.recusal'], guard: rules.notTheirOwn, rule: rules.enterResponse,
  }),
  WithdrawEntered: row('WithdrawEntered', {
    by: ['secretary'], when: ['answering'], on: 'opinion', is: ['proofOwed', 'answered'], gives: ['EnteredWithdrawn'],
    guard: rules.wasEntered, rule: rules.withdrawEntered,
  }),
  CorrectResponse: row('CorrectResponse', {
    by: ['answering officer'], when: ['answering'], on: 'opinion', is: ['awaitingRelease', 'answered'],
    gives: ['ResponseCorrected'], uses: ['response.proof', 'response.release'], rule: rules.correctResponse,
  }),
  WithdrawResponse: row('WithdrawResponse', {
    by: ['answering officer'], when: ['answering'], on: 'opinion', is: ['awaitingRelease', 'answered'],
    gives: ['ResponseWithdrawn'], rule: rules.withdrawResponse,
  }),
  ReleaseResponse: row('ReleaseResponse', {
    by: ['answering head'], when: ['answering'], on: 'opinion', is: ['awaitingRelease'], gives: ['ResponseReleased'],
    uses: ['response.release'], rule: rules.releaseResponse,
  }),
  ReturnResponse: row('ReturnResponse', {
    by: ['answering head'], when: ['answering'], on: 'opinion', is: ['awaitingRelease'], gives: ['ResponseReturned'],
    uses: ['response.release'], rule: rules.returnResponse,
  }),
  AskAgain: row('AskAgain', {
    by: ['chair', 'meeting outcome'], when: ['answering'], on: 'opinion', is: ['proofOwed', 'answered', 'agreed'], gives: ['AskedAgain'],
    uses: ['settlement.recusal'], guard: rules.notTheirOwn, rule: rules.askAgain,
  }),
  AgreeChange: row('AgreeChange', {
    by: ['chair', 'meeting outcome'], when: ['answering'], on: 'opinion', is: ['answered'], gives: ['ChangeAgreed'],
    uses: ['settlement.recusal'], guard: rules.agreeable, rule: rules.agreeChange,
  }),
  SettleOpinion: row('SettleOpinion', {
    by: ['chair', 'meeting outcome'], when: ['answering'], on: 'opinion', is: ['answered', 'agreed'], gives: ['OpinionSettled'],
    uses: ['settlement.recusal'], guard: rules.settleable, rule: rules.settleOpinion,
  }),
  SettleWithoutObjection: row('SettleWithoutObjection', {
    by: ['chair', 'meeting outcome'], when: ['answering'], on: 'stream', is: [], gives: ['OpinionsSettled'],
    uses: ['settlement.recusal'], guard: rules.somethingToSettle, rule: rules.settleWithoutObjection,
  }),
  RecordOpen: row('RecordOpen', {
    by: ['chair', 'meeting outcome'], when: ['answering'], on: 'opinion', is: unsettled, gives: ['OpinionRecordedOpen'],
    uses: ['settlement.recusal'], guard: rules.notTheirOwn, rule: rules.recordOpen,
  }),
  ExtendDeadlines: row('ExtendDeadlines', {
    by: ['chair'], when: running, on: 'stream', is: [], gives: ['DeadlinesExtended'], uses: ['round.deadlines'],
    rule: rules.extendDeadlines,
  }),
  ReopenTopic: row('ReopenTopic', {
    by: ['chair'], when: ['answering'], on: 'topic', is: ['open'], gives: ['TopicReopened'], uses: ['round.deadlines'],
    rule: rules.reopenTopic,
  }),
  CloseReopenedTopic: row('CloseReopenedTopic', {
    by: ['chair', 'secretary'], when: ['answering'], on: 'topic', is: ['reopened'], gives: ['ReopenedTopicClosed'],
    guard: rules.nothingIssued, rule: rules.closeReopenedTopic,
  }),
  NoteOwner: row('NoteOwner', {
    by: ['owner policy'], when: running, on: 'stream', is: [], gives: ['OwnerNoted'], rule: rules.noteOwner,
  }),
  ConcludeRound: row('ConcludeRound', {
    by: ['chair'], when: ['answering'], on: 'stream', is: [], gives: ['RoundConcluded'], guard: rules.nothingOpen,
    rule: rules.concludeRound,
  }),
  CancelRound: row('CancelRound', {
    by: ['chair'], when: running, on: 'stream', is: [], gives: ['RoundCancelled'],
    guard: rules.nothingSettled, rule: rules.cancelRound,
  }),
  PublishRound: row('PublishRound', {
    by: ['coordinator'], when: ['answering', 'concluded'], on: 'stream', is: [], gives: ['RoundPublished'],
    uses: withholdingKeys, rule: publishing.publishRound,
  }),
  WithdrawPublication: row('WithdrawPublication', {
    by: ['coordinator'], when: ['answering', 'concluded', 'cancelled'], on: 'stream', is: [], gives: ['PublicationWithdrawn'],
    guard: publishing.somethingPublished, rule: publishing.withdrawPublication,
  }),
  AttachToRemark: row('AttachToRemark', {
    by: ['remark author'], when: running, on: 'remark', is: ['standing'], gives: ['RemarkFileAttached'],
    guard: attaching.remarkHasRoom, rule: attaching.attachToRemark,
  }),
  DetachFromRemark: row('DetachFromRemark', {
    by: ['remark author', 'secretary'], when: running, on: 'remark', is: ['standing'], gives: ['RemarkFileDetached'],
    guard: attaching.remarkHasFiles, rule: attaching.detachFromRemark,
  }),
  AttachToAnswer: row('AttachToAnswer', {
    by: ['answering officer'], when: ['answering'], on: 'opinion', is: ['awaitingRelease', 'answered'],
    gives: ['AnswerFileAttached'], uses: ['response.release'], guard: attaching.answerHasRoom,
    rule: attaching.attachToAnswer,
  }),
  DetachFromAnswer: row('DetachFromAnswer', {
    by: ['answering officer'], when: ['answering'], on: 'opinion', is: ['awaitingRelease', 'answered'],
    gives: ['AnswerFileDetached'], uses: ['response.release'], guard: attaching.answerHasFiles,
    rule: attaching.detachFromAnswer,
  }),
};

/** The review round as the gate knows it. */
export const roundStream: Stream<RoundVocabulary> = {
  name: 'round',
  initial: { status: 'none' },
  table: roundTable,
  casting: roundCasting,
  shelves: roundShelves,
  evolve: evolveRound,
  rules: (state) => (state.status === 'none' ? [] : rulesWithClauses(state.scope.rules, state.publication)),
};
