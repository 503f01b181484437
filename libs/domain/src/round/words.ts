// The words of a review round: what can be asked of it, and what can have happened in it.
import type { Track } from '../agreed.js';
import type { BudgetLine, Change, Indicator, ProgramKind, YearFigures } from '../changes.js';
import type { FileHash, FileRef } from '../files.js';
import type {
  CommitteeId,
  Decimal,
  DepartmentId,
  IndicatorId,
  IsoDate,
  MeetingId,
  OpinionId,
  PlanId,
  PostId,
  ProgramId,
  RemarkId,
  SeatId,
  StrategyId,
  TopicId,
} from '../ids.js';
import type { PublicationGround, Redaction, RemarksShown } from '../publication.js';
import type { DatedRule } from '../rule-packs.js';

export { tracks, type Track } from '../agreed.js';

/** A program as it stood when the round was opened, with its figures of the round's year. */
export interface ScopedProgram {
  readonly program: ProgramId;
  readonly strategy: StrategyId;
  readonly number: string;
  readonly name: string;
  readonly kind: ProgramKind;
  readonly priority: boolean;
  readonly abolished: boolean;
  readonly owner: DepartmentId;
  readonly cooperating: readonly DepartmentId[];
  readonly content: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly budget: readonly BudgetLine[];
  /** Its figures of the year after, where the same plan has a row for that: a change from then on is one of these. */
  readonly next?: YearFigures;
}

/** A strategy as it stood when the round was opened, with the posts that lead it and answer for it. */
export interface ScopedStrategy {
  readonly strategy: StrategyId;
  readonly number: string;
  readonly title: string;
  readonly leaders: readonly PostId[];
}

/** A department as it stood when the round was opened; `releases`: its head lets each answer go out. */
export interface ScopedDepartment {
  readonly department: DepartmentId;
  readonly name: string;
  readonly releases: boolean;
}

/** All that a round must know of other streams, copied into it by its opening. */
export interface Scope {
  readonly year: number;
  readonly strategies: readonly ScopedStrategy[];
  readonly programs: readonly ScopedProgram[];
  readonly departments: readonly ScopedDepartment[];
  readonly rules: readonly DatedRule[];
}

/** One figure that a department reports before the committee speaks. */
export interface ReportedResult {
  readonly indicator: IndicatorId;
  readonly value: Decimal;
  /** The period it covers, as the plan names it: `2021-H1`. */
  readonly period: string;
}

export const remarkKinds = ['opinion', 'question', 'reply'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** Ready phrases: what each asks is fixed. */
export const phrases = ['agreeToChange', 'objectToChange', 'noChange', 'adequate', 'noObjection'] as const;
export type Phrase = (typeof phrases)[number];

/** What an opinion asks of the department. */
export const askings = ['change', 'action', 'agreement', 'withdrawal', 'nothing'] as const;
export type Asking = (typeof askings)[number];

/** What the committee says: a ready phrase (which fixes what is asked), or its own text asking for a change or an action. */
export type Wording =
  | { readonly phrase: Phrase; readonly text?: string }
  | { readonly asks: 'change' | 'action'; readonly text: string };

/** A ready phrase fixes what is asked: agreement to the department's own proposal, its withdrawal, or nothing. */
export function askedBy(wording: Wording): Asking {
  if (!('phrase' in wording)) return wording.asks;
  return phraseAsks[wording.phrase];
}

const phraseAsks: Readonly<Record<Phrase, Asking>> = {
  agreeToChange: 'agreement',
  objectToChange: 'withdrawal',
  noChange: 'nothing',
  adequate: 'nothing',
  noObjection: 'nothing',
};

/** What stands behind a yes: the change in figures, the department's own proposal, its withdrawal, or an action with a date. */
export type Proof =
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'asProposed' }
  | { readonly kind: 'proposalWithdrawn' }
  | { readonly kind: 'followUp'; readonly action: string; readonly due: IsoDate };

/** Where an answer was found that its department gave outside: which paper and where in it, as a person finds it; its file, where it is kept. */
export interface FoundIn {
  readonly place: string;
  readonly file?: FileRef;
}

/** A department's disposition with the proof that it owes. An empty promise has no form here. */
export type Answer =
  | { readonly disposition: 'accepted'; readonly proof: Proof }
  | { readonly disposition: 'partlyAccepted'; readonly proof: Proof; readonly leftOut: string }
  | { readonly disposition: 'notAccepted'; readonly reason: string }
  | { readonly disposition: 'deferred'; readonly reason: string; readonly year: number }
  | { readonly disposition: 'underWay'; readonly evidence: string }
  | { readonly disposition: 'nothingToAnswer' };

export const dispositions = [
  'accepted',
  'partlyAccepted',
  'notAccepted',
  'deferred',
  'underWay',
  'nothingToAnswer',
] as const satisfies readonly Answer['disposition'][];

export type RoundCommand =
  | {
      readonly type: 'OpenRound';
      readonly committee: CommitteeId;
      readonly plan: PlanId;
      readonly title: string;
      readonly tracks: readonly Track[];
      readonly opinionsDue: IsoDate;
      readonly answersDue: IsoDate;
      readonly scope: Scope;
    }
  | {
      readonly type: 'SubmitAssessment';
      readonly topic: TopicId;
      readonly results: readonly ReportedResult[];
      readonly problems: string;
      readonly improvements: string;
    }
  | {
      readonly type: 'ProposeChange';
      readonly topic: TopicId;
      readonly changes: readonly Change[];
      readonly reason: string;
    }
  | { readonly type: 'ProposeNoChange'; readonly topic: TopicId }
  | { readonly type: 'WaiveSubmission'; readonly topic: TopicId; readonly reason: string }
  | {
      readonly type: 'SubmitRemark';
      readonly topic: TopicId;
      readonly id: RemarkId;
      readonly kind: 'opinion' | 'question';
      readonly text: string;
    }
  | {
      readonly type: 'EnterRemark';
      readonly topic: TopicId;
      readonly id: RemarkId;
      readonly kind: RemarkKind;
      readonly text: string;
      /** The seat that spoke; absent where nobody noted it. */
      readonly speaker?: SeatId;
      readonly meeting?: MeetingId;
      /** The question that a reply belongs to. */
      readonly inReplyTo?: RemarkId;
    }
  | {
      readonly type: 'CorrectRemark';
      readonly remark: RemarkId;
      readonly text: string;
      readonly reason: string;
    }
  | { readonly type: 'WithdrawRemark'; readonly remark: RemarkId; readonly reason: string }
  | { readonly type: 'ReplyToQuestion'; readonly remark: RemarkId; readonly text: string }
  | { readonly type: 'CloseIntake' }
  | {
      readonly type: 'IssueOpinion';
      readonly topic: TopicId;
      readonly id: OpinionId;
      readonly wording: Wording;
      /** The remarks it was consolidated from. */
      readonly remarks: readonly RemarkId[];
    }
  | {
      readonly type: 'CorrectOpinion';
      readonly opinion: OpinionId;
      readonly wording: Wording;
      readonly remarks: readonly RemarkId[];
      readonly reason: string;
    }
  | { readonly type: 'WithdrawOpinion'; readonly opinion: OpinionId; readonly reason: string }
  | { readonly type: 'SendOpinions' }
  | {
      readonly type: 'RequestTransfer';
      readonly opinion: OpinionId;
      readonly to: DepartmentId;
      readonly reason: string;
    }
  | { readonly type: 'ApproveTransfer'; readonly opinion: OpinionId }
  | { readonly type: 'DeclineTransfer'; readonly opinion: OpinionId; readonly reason: string }
  | { readonly type: 'AddContribution'; readonly opinion: OpinionId; readonly text: string }
  | {
      readonly type: 'GiveResponse';
      readonly opinion: OpinionId;
      readonly answer: Answer;
      readonly text: string;
      /** Another opinion on the topic, answered by the same paragraph. */
      readonly sharedWith?: OpinionId;
    }
  | {
      readonly type: 'CorrectResponse';
      readonly opinion: OpinionId;
      readonly answer: Answer;
      readonly text: string;
      readonly sharedWith?: OpinionId;
      readonly reason: string;
    }
  | {
      /** What a paper has as the department's answer; without `answer` it promises only, and its proof is owed. */
      readonly type: 'EnterResponse';
      readonly opinion: OpinionId;
      readonly text: string;
      readonly source: FoundIn;
      readonly answer?: Answer;
      readonly sharedWith?: OpinionId;
    }
  | { readonly type: 'WithdrawEntered'; readonly opinion: OpinionId; readonly reason: string }
  | { readonly type: 'WithdrawResponse'; readonly opinion: OpinionId; readonly reason: string }
  | { readonly type: 'ReleaseResponse'; readonly opinion: OpinionId }
  | { readonly type: 'ReturnResponse'; readonly opinion: OpinionId; readonly reason: string }
  | { readonly type: 'AskAgain'; readonly opinion: OpinionId; readonly reason: string }
  | { readonly type: 'AgreeChange'; readonly opinion: OpinionId }
  | { readonly type: 'SettleOpinion'; readonly opinion: OpinionId; readonly note?: string }
  | { readonly type: 'SettleWithoutObjection'; readonly opinions: readonly OpinionId[] }
  | { readonly type: 'RecordOpen'; readonly opinion: OpinionId; readonly reason: string }
  | {
      readonly type: 'ExtendDeadlines';
      readonly opinionsDue?: IsoDate;
      readonly answersDue?: IsoDate;
      readonly reason: string;
    }
  | {
      readonly type: 'ReopenTopic';
      readonly topic: TopicId;
      readonly opinionsDue: IsoDate;
      readonly answersDue: IsoDate;
      readonly reason: string;
    }
  | { readonly type: 'CloseReopenedTopic'; readonly topic: TopicId; readonly reason: string }
  | { readonly type: 'NoteOwner'; readonly program: ProgramId; readonly department: ScopedDepartment }
  | { readonly type: 'ConcludeRound' }
  | { readonly type: 'CancelRound'; readonly reason: string }
  | {
      readonly type: 'PublishRound';
      /** How many acts of the round are shown: everybody sees it as it stood after the last of them. */
      readonly version: number;
      readonly remarks: RemarksShown;
      readonly redactions: readonly Redaction[];
      readonly reason: string;
      readonly copied: PublicationGround;
    }
  | { readonly type: 'WithdrawPublication'; readonly reason: string }
  | { readonly type: 'AttachToRemark'; readonly remark: RemarkId; readonly file: FileRef }
  | {
      readonly type: 'DetachFromRemark';
      readonly remark: RemarkId;
      readonly hash: FileHash;
      readonly reason: string;
    }
  | { readonly type: 'AttachToAnswer'; readonly opinion: OpinionId; readonly file: FileRef }
  | {
      readonly type: 'DetachFromAnswer';
      readonly opinion: OpinionId;
      readonly hash: FileHash;
      readonly reason: string;
    };

type Fact<T extends RoundCommand['type'], Name extends string> = Omit<
  Extract<RoundCommand, { readonly type: T }>,
  'type'
> & {
  readonly type: Name;
};

export type RoundEvent =
  | Fact<'OpenRound', 'RoundOpened'>
  | Fact<'SubmitAssessment', 'AssessmentSubmitted'>
  | Fact<'ProposeChange', 'ChangeProposed'>
  | Fact<'ProposeNoChange', 'NoChangeProposed'>
  | Fact<'WaiveSubmission', 'SubmissionWaived'>
  | Fact<'SubmitRemark', 'RemarkSubmitted'>
  | Fact<'EnterRemark', 'RemarkEntered'>
  | Fact<'CorrectRemark', 'RemarkCorrected'>
  | Fact<'WithdrawRemark', 'RemarkWithdrawn'>
  | Fact<'ReplyToQuestion', 'QuestionReplied'>
  | Fact<'CloseIntake', 'IntakeClosed'>
  | Fact<'IssueOpinion', 'OpinionIssued'>
  | Fact<'CorrectOpinion', 'OpinionCorrected'>
  | Fact<'WithdrawOpinion', 'OpinionWithdrawn'>
  | { readonly type: 'OpinionsSent'; readonly opinions: readonly OpinionId[] }
  | Fact<'RequestTransfer', 'TransferRequested'>
  | { readonly type: 'OpinionTransferred'; readonly opinion: OpinionId; readonly to: DepartmentId }
  | Fact<'DeclineTransfer', 'TransferDeclined'>
  | (Fact<'AddContribution', 'ContributionAdded'> & { readonly department: DepartmentId })
  | (Fact<'GiveResponse', 'ResponseGiven'> & { readonly awaitsRelease: boolean })
  | (Fact<'CorrectResponse', 'ResponseCorrected'> & { readonly awaitsRelease: boolean })
  | Fact<'EnterResponse', 'ResponseEntered'>
  | Fact<'WithdrawEntered', 'EnteredWithdrawn'>
  | (Fact<'WithdrawResponse', 'ResponseWithdrawn'> & { readonly wasOut: boolean })
  | Fact<'ReleaseResponse', 'ResponseReleased'>
  | Fact<'ReturnResponse', 'ResponseReturned'>
  | Fact<'AskAgain', 'AskedAgain'>
  | (Fact<'AgreeChange', 'ChangeAgreed'> & { readonly changes: readonly Change[] })
  | Fact<'SettleOpinion', 'OpinionSettled'>
  | Fact<'SettleWithoutObjection', 'OpinionsSettled'>
  | Fact<'RecordOpen', 'OpinionRecordedOpen'>
  | Fact<'ExtendDeadlines', 'DeadlinesExtended'>
  | Fact<'ReopenTopic', 'TopicReopened'>
  | Fact<'CloseReopenedTopic', 'ReopenedTopicClosed'>
  | Fact<'NoteOwner', 'OwnerNoted'>
  | Fact<'ConcludeRound', 'RoundConcluded'>
  | Fact<'CancelRound', 'RoundCancelled'>
  | Fact<'PublishRound', 'RoundPublished'>
  | Fact<'WithdrawPublication', 'PublicationWithdrawn'>
  | Fact<'AttachToRemark', 'RemarkFileAttached'>
  | Fact<'DetachFromRemark', 'RemarkFileDetached'>
  | (Fact<'AttachToAnswer', 'AnswerFileAttached'> & { readonly wasOut: boolean })
  | (Fact<'DetachFromAnswer', 'AnswerFileDetached'> & { readonly wasOut: boolean });
