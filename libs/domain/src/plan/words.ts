// The words of a plan (시행계획): its editions from draft to in force, what waits to be taken in, and who must be heard.
import type { AgreedChange, KeptEntry, OwedEntry } from '../agreed.js';
import type { Change, ProgramKind, YearFigures } from '../changes.js';
import type { CheckAnswer, Checklist } from '../checklist.js';
import type { Disclosure } from '../disclosure.js';
import type {
  ChangeId,
  CommitteeId,
  CycleId,
  DepartmentId,
  EditionId,
  IsoDate,
  MeetingId,
  OwedId,
  PlanId,
  PostId,
  ProgramId,
  StrategyId,
} from '../ids.js';
import type { PlanGround, PlanRedaction } from '../publication.js';
import type { DatedRule } from '../rule-packs.js';
import type { SignatureManner, Signer } from '../signing.js';
import type { OwnDays } from '../working-days.js';

export { mannersOf, signatureManners, signerParts, type SignatureManner, type Signer } from '../signing.js';

/** The first edition of every plan. */
export const firstEdition = 'e-1';

/** A strategy (추진전략) with the posts that lead it. */
export interface StrategyEntry {
  readonly id: StrategyId;
  readonly number: string;
  readonly title: string;
  readonly leaders: readonly PostId[];
}

/** A program as an edition has it: its number, kind and priority, who owns it, and its figures for each year of the plan. */
export interface PlanLine {
  readonly program: ProgramId;
  readonly strategy: StrategyId;
  readonly number: string;
  readonly kind: ProgramKind;
  readonly priority: boolean;
  readonly name: string;
  readonly owner: DepartmentId;
  readonly cooperating: readonly DepartmentId[];
  readonly years: readonly YearFigures[];
}

/** What a draft begins with: another plan's strategies and lines, with the figures as they stand now. */
export interface CopiedPlan {
  readonly strategies: readonly StrategyEntry[];
  readonly lines: readonly PlanLine[];
  /** The part of each committee that has one, as far as its programs are taken over. */
  readonly parts?: Readonly<Record<CommitteeId, readonly ProgramId[]>>;
}

/** How a deferred item came out in the draft. */
export const deferredOutcomes = ['takenIn', 'declined', 'carried'] as const;
export type DeferredOutcome = (typeof deferredOutcomes)[number];

/** An item deferred to a year's plan. */
export type DeferredEntry = Extract<OwedEntry, { readonly kind: 'deferred' }>;

export type PlanCommand =
  | {
      readonly type: 'DraftPlan';
      readonly title: string;
      /** The first year of the plan. */
      readonly year: number;
      /** The last year of a term plan; an annual plan has none. */
      readonly lastYear?: number;
      /** The plan that it follows. */
      readonly basis?: PlanId;
      /** The bodies that deliberate on it, in their order; the last one adopts it. */
      readonly bodies: readonly CommitteeId[];
      readonly copied: CopiedPlan;
      readonly rules: readonly DatedRule[];
      /** What the organization had declared of its days; absent where it was nothing. */
      readonly days?: OwnDays;
      /** The organization's form of prior review; absent where it has none. */
      readonly checklist?: Checklist;
    }
  /** Which bodies deliberate on what is in draft, in their order; the last one adopts it. */
  | { readonly type: 'SetBodies'; readonly bodies: readonly CommitteeId[] }
  | ({ readonly type: 'AddStrategy'; readonly edition: EditionId } & StrategyEntry)
  /** `program` keeps its name, owner and figures as they stand in its own stream. */
  | ({ readonly type: 'PlaceProgram'; readonly edition: EditionId } & PlanLine)
  | {
      readonly type: 'SetLine';
      readonly edition: EditionId;
      readonly program: ProgramId;
      readonly strategy: StrategyId;
      readonly number: string;
      readonly kind: ProgramKind;
      readonly priority: boolean;
      readonly years: readonly YearFigures[];
      readonly reason: string;
    }
  | {
      readonly type: 'LeaveOut';
      readonly edition: EditionId;
      readonly program: ProgramId;
      readonly reason: string;
      /** The programs that take its place, where it merges into one or splits into several. */
      readonly successors: readonly ProgramId[];
    }
  /** Which programs a committee reviews. */
  | {
      readonly type: 'AssignPart';
      readonly committee: CommitteeId;
      readonly programs: readonly ProgramId[];
    }
  /** A committee has a cycle on this plan. */
  | { readonly type: 'NoteReviewer'; readonly committee: CommitteeId; readonly cycle: CycleId }
  /** A committee has a cycle on the plan before this one, so its part is waited for. */
  | { readonly type: 'AwaitPart'; readonly committee: CommitteeId; readonly cycle: CycleId }
  /** A committee's cycle reached adoption: what waits, what was deferred, what was kept. */
  | {
      readonly type: 'ReceivePart';
      readonly committee: CommitteeId;
      readonly cycle: CycleId;
      readonly changes: readonly AgreedChange[];
      readonly deferred: readonly DeferredEntry[];
      readonly kept: readonly KeptEntry[];
    }
  /** A change took effect while the next year's plan, or a correction of this year's, is being prepared. */
  | { readonly type: 'NoteRevision'; readonly agreed: AgreedChange }
  /** A program was renamed, or passed to another department. */
  | {
      readonly type: 'NoteProgram';
      readonly program: ProgramId;
      readonly name: string;
      readonly owner: DepartmentId;
      readonly cooperating: readonly DepartmentId[];
    }
  /** The office abolished a program while the plan is being prepared. */
  | { readonly type: 'NoteAbolition'; readonly program: ProgramId; readonly reason: string }
  | { readonly type: 'TakeInChange'; readonly change: ChangeId }
  | { readonly type: 'DropChange'; readonly change: ChangeId; readonly reason: string }
  | {
      readonly type: 'TakeInDeferred';
      readonly deferred: OwedId;
      readonly changes: readonly Change[];
      readonly note: string;
    }
  | { readonly type: 'DeclineDeferred'; readonly deferred: OwedId; readonly reason: string }
  | { readonly type: 'CarryDeferred'; readonly deferred: OwedId; readonly reason: string }
  | {
      readonly type: 'AnnounceHearing';
      readonly edition: EditionId;
      readonly from: IsoDate;
      readonly until: IsoDate;
      /** Where the notice is published. */
      readonly place: string;
    }
  | {
      readonly type: 'RecordComment';
      readonly edition: EditionId;
      readonly id: string;
      readonly text: string;
      readonly received: IsoDate;
    }
  | { readonly type: 'ReplyToComment'; readonly comment: string; readonly text: string }
  | { readonly type: 'SubmitDraft'; readonly edition: EditionId }
  /** A body took the draft in a meeting. */
  | { readonly type: 'RecordDeliberation'; readonly edition: EditionId; readonly meeting: MeetingId }
  /** A body rejected it in a meeting, the office takes it back, or a signer returned it (반려). */
  | {
      readonly type: 'SendBack';
      readonly edition: EditionId;
      readonly reason: string;
      /** The place in the line of who returned it, from 0; absent where no signer did. */
      readonly signer?: number;
    }
  | {
      readonly type: 'RecordReport';
      readonly edition: EditionId;
      readonly reported: IsoDate;
      readonly number: string;
    }
  | { readonly type: 'StartApproval'; readonly edition: EditionId; readonly line: readonly Signer[] }
  | {
      readonly type: 'RecordSignature';
      readonly edition: EditionId;
      /** The place in the line, from 0. */
      readonly signer: number;
      readonly manner: SignatureManner;
      readonly signed: IsoDate;
      /** A dissent or remark beside the signature (의견 있음). */
      readonly remark?: string;
    }
  | {
      readonly type: 'FinishApproval';
      readonly edition: EditionId;
      /** The document's number in the city's own system. */
      readonly number: string;
      readonly approved: IsoDate;
      /** The number of the policy that it lays down (방침번호), where it does. */
      readonly policyNumber?: string;
    }
  | {
      readonly type: 'RecordSubmission';
      readonly edition: EditionId;
      readonly to: string;
      readonly submitted: IsoDate;
      readonly number: string;
    }
  | { readonly type: 'PutInForce'; readonly edition: EditionId; readonly from: IsoDate }
  | { readonly type: 'DraftCorrection'; readonly reason: string; readonly copied: CopiedPlan }
  | { readonly type: 'DropCorrection'; readonly edition: EditionId; readonly reason: string }
  /** The plan after this one comes into force: targets freeze, results are still reported. */
  | { readonly type: 'NoteSuccessor'; readonly plan: PlanId; readonly from: IsoDate }
  | { readonly type: 'ClosePlan'; readonly submitted: IsoDate; readonly number: string }
  | {
      readonly type: 'PublishPlan';
      /** How many acts of the plan are shown: everybody sees it as it stood after the last of them. */
      readonly version: number;
      readonly redactions: readonly PlanRedaction[];
      readonly reason: string;
      readonly copied: PlanGround;
    }
  | { readonly type: 'WithdrawPublication'; readonly reason: string }
  /** The organization declared a day: off by that name, or worked where it has none. */
  | { readonly type: 'NoteDay'; readonly date: IsoDate; readonly name?: string }
  /** The organization set its form of prior review. */
  | { readonly type: 'NoteChecklist'; readonly checklist: Checklist }
  | { readonly type: 'FillChecklist'; readonly edition: EditionId; readonly filled: readonly CheckAnswer[] }
  | ({ readonly type: 'SetDisclosure'; readonly edition: EditionId } & Disclosure);

type Fact<T extends PlanCommand['type'], Name extends string> = Omit<
  Extract<PlanCommand, { readonly type: T }>,
  'type'
> & {
  readonly type: Name;
};

export type PlanEvent =
  | Fact<'DraftPlan', 'PlanDrafted'>
  | Fact<'SetBodies', 'BodiesSet'>
  | Fact<'AddStrategy', 'StrategyAdded'>
  | Fact<'PlaceProgram', 'ProgramPlaced'>
  | Fact<'SetLine', 'LineSet'>
  | Fact<'LeaveOut', 'ProgramLeftOut'>
  | Fact<'AssignPart', 'PartAssigned'>
  | Fact<'NoteReviewer', 'ReviewerNoted'>
  | Fact<'AwaitPart', 'PartAwaited'>
  /** `fits`: the changes that found their figures as agreed and are taken in; the others conflict. */
  | (Fact<'ReceivePart', 'PartReceived'> & { readonly fits: readonly ChangeId[] })
  | (Fact<'NoteRevision', 'RevisionNoted'> & { readonly fits: boolean })
  | Fact<'NoteProgram', 'ProgramNoted'>
  | Fact<'NoteAbolition', 'AbolitionNoted'>
  | Fact<'TakeInChange', 'ChangeTakenIn'>
  | Fact<'DropChange', 'PlannedChangeDropped'>
  | Fact<'TakeInDeferred', 'DeferredTakenIn'>
  | Fact<'DeclineDeferred', 'DeferredDeclined'>
  | Fact<'CarryDeferred', 'DeferredCarried'>
  | Fact<'AnnounceHearing', 'HearingAnnounced'>
  | Fact<'RecordComment', 'CommentRecorded'>
  | Fact<'ReplyToComment', 'CommentReplied'>
  | Fact<'SubmitDraft', 'DraftSubmitted'>
  | (Fact<'RecordDeliberation', 'DraftDeliberated'> & { readonly body: CommitteeId })
  | Fact<'SendBack', 'DraftSentBack'>
  | Fact<'RecordReport', 'DraftReported'>
  | Fact<'StartApproval', 'ApprovalStarted'>
  | Fact<'RecordSignature', 'SignatureRecorded'>
  | Fact<'FinishApproval', 'PlanApproved'>
  | Fact<'RecordSubmission', 'PlanSubmitted'>
  | Fact<'PutInForce', 'PlanPutInForce'>
  | (Fact<'DraftCorrection', 'CorrectionDrafted'> & { readonly edition: EditionId })
  | Fact<'DropCorrection', 'CorrectionDropped'>
  | Fact<'NoteSuccessor', 'SuccessorNoted'>
  | Fact<'ClosePlan', 'PlanClosed'>
  | Fact<'PublishPlan', 'PlanPublished'>
  | Fact<'WithdrawPublication', 'PublicationWithdrawn'>
  | Fact<'NoteDay', 'DayNoted'>
  | Fact<'NoteChecklist', 'ChecklistNoted'>
  | Fact<'FillChecklist', 'ChecklistFilled'>
  | Fact<'SetDisclosure', 'DisclosureSet'>;
