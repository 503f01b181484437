// The states of a monitoring cycle, of the changes on their way into a plan, and of what is owed.
import type { AgreedChange, KeptEntry, OwedEntry, Track } from '../agreed.js';
import type { Signature } from '../actor.js';
import type { At } from '../gate/gate.js';
import type { ChangeId, CommitteeId, IsoDate, MeetingId, OwedId, PlanId, RoundId } from '../ids.js';
import type { DatedRule } from '../rule-packs.js';
import type { Stage } from '../stages.js';
import type { ChangeStep, CycleCommand, CycleEvent, Finding } from './words.js';

/** A legal step that was taken: when, under which number, and in which meeting where it was one. */
export interface StepTaken {
  readonly step: ChangeStep;
  readonly taken: IsoDate;
  readonly number?: string;
  readonly meeting?: MeetingId;
}

interface CycleChangeBase {
  readonly id: ChangeId;
  readonly revision: number;
  readonly agreed: AgreedChange;
  readonly steps: readonly StepTaken[];
}

/** Said by whom, when, and why. */
export interface Reason {
  readonly reason: string;
  readonly by: Signature;
  readonly on: IsoDate;
}

/**
 * An agreed change. This year's: agreed → cleared (every required step taken) → inForce, or stuck where its program could
 * not be revised. The next year's: waiting → handedOver (to the plan's draft) → inPlan. Dropped only by a named act. One
 * that comes too late for any plan of its cycle is late, and owed under the same id, to be passed on.
 */
export type CycleChange = CycleChangeBase &
  (
    | { readonly status: 'agreed' }
    | { readonly status: 'cleared' }
    | { readonly status: 'inForce'; readonly since: IsoDate }
    | { readonly status: 'stuck'; readonly code: string }
    | { readonly status: 'waiting'; readonly postponed?: Reason }
    | { readonly status: 'handedOver' }
    | { readonly status: 'inPlan'; readonly plan: PlanId }
    | { readonly status: 'late' }
    | { readonly status: 'dropped'; readonly dropped: Reason }
  );

/** What the department says it has done; a claim until the committee has checked it. */
export interface Claim {
  readonly evidence: string;
  readonly by: Signature;
  readonly on: IsoDate;
}

interface OwedBase {
  readonly id: OwedId;
  readonly revision: number;
  readonly entry: OwedEntry;
  /** Taken over from an earlier cycle: this one cannot close over it. */
  readonly inherited: boolean;
  readonly claims: readonly Claim[];
}

/** Something owed, and what became of it. */
export type Owed = OwedBase &
  (
    | { readonly status: 'owed' }
    | { readonly status: 'checked'; readonly finding: Finding; readonly note: string; readonly by: Signature }
    | { readonly status: 'resolved'; readonly outcome: 'done' | 'dropped'; readonly note: string }
    | {
        readonly status: 'planned';
        readonly plan: PlanId;
        readonly outcome: 'takenIn' | 'declined';
        readonly reason: string;
      }
    /** To be passed on to the next cycle, by a named act. */
    | { readonly status: 'carried'; readonly carried: Reason }
    | { readonly status: 'passedOn' }
  );

/** A round of this cycle. */
export interface NotedRound {
  readonly tracks: readonly Track[];
  readonly status: 'running' | 'concluded' | 'cancelled';
}

interface CycleBase {
  readonly committee: CommitteeId;
  readonly plan: PlanId;
  readonly year: number;
  readonly lastYear: number;
  readonly stages: readonly Stage[];
  /** What its kind is called; absent where its committee took none. */
  readonly kindName?: string;
  /** What it asks of the programs that it reviews. */
  readonly asks?: readonly DatedRule[];
  readonly rules: readonly DatedRule[];
  readonly rounds: Readonly<Record<RoundId, NotedRound>>;
  readonly changes: Readonly<Record<ChangeId, CycleChange>>;
  readonly owed: Readonly<Record<OwedId, Owed>>;
  readonly kept: readonly KeptEntry[];
}

/** A cycle that was opened. */
export type OpenedCycle = CycleBase &
  (
    | { readonly status: 'planned' }
    | { readonly status: 'midterm' }
    /** The legal steps are those that the rules required on the day it began. */
    | { readonly status: 'planChange'; readonly begun: IsoDate }
    | { readonly status: 'adoption' }
    | { readonly status: 'adopted'; readonly into: PlanId }
    | { readonly status: 'closed'; readonly into?: PlanId; readonly closedOn: IsoDate }
  );

export type Cycle = { readonly status: 'none' } | OpenedCycle;

export interface CycleItems {
  readonly change: CycleChange;
  readonly owed: Owed;
}

export type CycleRole =
  'chair' | 'secretary' | 'coordinator' | 'answering officer' | 'meeting outcome' | 'carry-over';

export interface CycleVocabulary {
  readonly command: CycleCommand;
  readonly event: CycleEvent;
  readonly state: Cycle;
  readonly items: CycleItems;
  readonly role: CycleRole;
}

export type CycleStatus = OpenedCycle['status'];
export type CycleIn<S extends CycleStatus> = Extract<OpenedCycle, { readonly status: S }>;
export type OwedIn<S extends Owed['status']> = Extract<Owed, { readonly status: S }>;
export type CommandIs<T extends CycleCommand['type']> = Extract<CycleCommand, { readonly type: T }>;
export type EventIs<T extends CycleEvent['type']> = Extract<CycleEvent, { readonly type: T }>;
/** Where a rule about the cycle as a whole stands. */
export type OnCycle<S extends CycleStatus> = At<CycleVocabulary, S, 'stream', never>;
/** Where a rule about an agreed change stands. */
export type OnChange<S extends CycleStatus, I extends CycleChange['status']> = At<
  CycleVocabulary,
  S,
  'change',
  I
>;
/** Where a rule about something owed stands. */
export type OnOwed<S extends CycleStatus, I extends Owed['status']> = At<CycleVocabulary, S, 'owed', I>;
