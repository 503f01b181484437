// The words of a monitoring cycle (모니터링 주기): its stages, the changes on their way into a plan, and what is owed.
import type { OwedEntry, RoundOutcome, Track } from '../agreed.js';
import type { ChangeId, CommitteeId, IsoDate, MeetingId, OwedId, PlanId, RoundId } from '../ids.js';
import type { DatedRule } from '../rule-packs.js';
import type { Stage } from '../stages.js';

/** The legal steps between an agreed change of this year and the plan, in their order; deliberation is always taken. */
export const changeSteps = ['residentsHeard', 'deliberated', 'reported', 'approved', 'submitted'] as const;
export type ChangeStep = (typeof changeSteps)[number];

/** What came of a follow-up: kept (이행), kept late (지연 이행), or dropped with a reason (중단). */
export const findings = ['kept', 'late', 'dropped'] as const;
export type Finding = (typeof findings)[number];

/** The reason, as a code, for which a change is owed that was agreed too late for its plan. */
export const tooLate = 'late';

/** How an agreed change for the next year came out in its plan; late where that was in force before it was handed over. */
export interface PlannedOutcome {
  readonly change: ChangeId;
  readonly outcome: 'inPlan' | 'dropped' | 'late';
  readonly reason?: string;
}

/** How an item deferred to the next year came out in its plan. */
export interface DeferredResult {
  readonly owed: OwedId;
  readonly outcome: 'takenIn' | 'declined' | 'carried';
  readonly reason: string;
}

export type CycleCommand =
  | {
      readonly type: 'OpenCycle';
      readonly committee: CommitteeId;
      readonly plan: PlanId;
      readonly year: number;
      /** The plan's last year: changes for a later one wait for the next plan, others take effect in its own rows. */
      readonly lastYear: number;
      readonly stages: readonly Stage[];
      /** What an earlier cycle passed on. */
      readonly owed: readonly OwedEntry[];
      readonly rules: readonly DatedRule[];
      /** What its kind is called; absent where its committee took none. */
      readonly kindName?: string;
      /** What its kind asks of the programs that it reviews, where it asks for anything. */
      readonly asks?: readonly DatedRule[];
    }
  | { readonly type: 'NoteRound'; readonly round: RoundId; readonly tracks: readonly Track[] }
  | { readonly type: 'NoteConclusion'; readonly round: RoundId; readonly outcome: RoundOutcome }
  | { readonly type: 'NoteCancellation'; readonly round: RoundId }
  | { readonly type: 'BeginPlanChange' }
  /** The committee took the changes in a meeting (심의). */
  | {
      readonly type: 'RecordDeliberation';
      readonly changes: readonly ChangeId[];
      readonly meeting: MeetingId;
    }
  | {
      readonly type: 'RecordStep';
      readonly changes: readonly ChangeId[];
      readonly step: Exclude<ChangeStep, 'deliberated'>;
      readonly taken: IsoDate;
      /** The document's number, or where it was published. */
      readonly number: string;
    }
  /** The program's figures were revised. */
  | { readonly type: 'NoteRevision'; readonly change: ChangeId }
  /** The program could not be revised; `code` is the refusal's. */
  | { readonly type: 'NoteStuck'; readonly change: ChangeId; readonly code: string }
  | { readonly type: 'RetryChange'; readonly change: ChangeId }
  | { readonly type: 'PostponeChange'; readonly change: ChangeId; readonly reason: string }
  | { readonly type: 'DropChange'; readonly change: ChangeId; readonly reason: string }
  | { readonly type: 'ReportFollowUp'; readonly owed: OwedId; readonly evidence: string }
  | {
      readonly type: 'CheckFollowUp';
      readonly owed: OwedId;
      readonly finding: Finding;
      readonly note: string;
    }
  /** A deferred item or one recorded open has been dealt with, or is dropped with a reason. */
  | {
      readonly type: 'ResolveOwed';
      readonly owed: OwedId;
      readonly outcome: 'done' | 'dropped';
      readonly note: string;
    }
  | { readonly type: 'CarryOwed'; readonly owed: OwedId; readonly reason: string }
  | { readonly type: 'TakeOver'; readonly owed: readonly OwedEntry[] }
  | { readonly type: 'BeginAdoption' }
  /** The next year's plan came into force. */
  | {
      readonly type: 'NoteAdoption';
      readonly plan: PlanId;
      readonly changes: readonly PlannedOutcome[];
      readonly deferred: readonly DeferredResult[];
    }
  | { readonly type: 'CloseCycle' };

type Fact<T extends CycleCommand['type'], Name extends string> = Omit<
  Extract<CycleCommand, { readonly type: T }>,
  'type'
> & { readonly type: Name };

export type CycleEvent =
  | Fact<'OpenCycle', 'CycleOpened'>
  | Fact<'NoteRound', 'RoundNoted'>
  | Fact<'NoteConclusion', 'ConclusionNoted'>
  | Fact<'NoteCancellation', 'CancellationNoted'>
  | Fact<'BeginPlanChange', 'PlanChangeBegun'>
  /** `cleared`: the changes for which no required step is left. */
  | (Fact<'RecordDeliberation', 'ChangesDeliberated'> & { readonly cleared: readonly ChangeId[] })
  | (Fact<'RecordStep', 'StepRecorded'> & { readonly cleared: readonly ChangeId[] })
  | Fact<'NoteRevision', 'RevisionNoted'>
  | Fact<'NoteStuck', 'ChangeStuck'>
  | Fact<'RetryChange', 'ChangeRetried'>
  | Fact<'PostponeChange', 'ChangePostponed'>
  | Fact<'DropChange', 'AgreedChangeDropped'>
  | Fact<'ReportFollowUp', 'FollowUpReported'>
  | Fact<'CheckFollowUp', 'FollowUpChecked'>
  | Fact<'ResolveOwed', 'OwedResolved'>
  | Fact<'CarryOwed', 'OwedCarried'>
  | Fact<'TakeOver', 'OwedTakenOver'>
  | Fact<'BeginAdoption', 'AdoptionBegun'>
  /** `passedOn`: what the next cycle starts with. */
  | (Fact<'NoteAdoption', 'AdoptionNoted'> & { readonly passedOn: readonly OwedId[] })
  | (Fact<'CloseCycle', 'CycleClosed'> & { readonly passedOn: readonly OwedId[] });
