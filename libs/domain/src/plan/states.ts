// The states of a plan, of its editions, and of what waits to be taken into its draft.
import type { AgreedChange, KeptEntry } from '../agreed.js';
import type { Signature } from '../actor.js';
import type { Change, YearFigures } from '../changes.js';
import type { CheckAnswer, Checklist } from '../checklist.js';
import type { Disclosure } from '../disclosure.js';
import type { At } from '../gate/gate.js';
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
  ProgramId,
  StrategyId,
} from '../ids.js';
import type { PlanPublication } from '../publication.js';
import type { DatedRule } from '../rule-packs.js';
import type { OwnDays } from '../working-days.js';
import type {
  DeferredEntry,
  PlanCommand,
  PlanEvent,
  PlanLine,
  SignatureManner,
  Signer,
  StrategyEntry,
} from './words.js';

/** A line as drafted, and the figures that it was copied with (those of the plan's own years, as they stood). */
export interface EditionLine extends PlanLine {
  readonly copied: readonly YearFigures[];
  /** Why the office set it otherwise than it was copied; latest last. */
  readonly reasons: readonly string[];
}

/** A program that this edition does not have: its line as it stood, and why. */
export interface LeftOut {
  readonly program: ProgramId;
  readonly line: EditionLine;
  readonly reason: string;
  readonly successors: readonly ProgramId[];
  /** The agreed abolition behind it, whose id is then its reason. */
  readonly abolition?: ChangeId;
}

export interface Hearing {
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly place: string;
}

/** One place of the approval line, signed or not. */
export interface SignerPlace extends Signer {
  readonly signature?: {
    readonly manner: SignatureManner;
    readonly signed: IsoDate;
    readonly remark?: string;
  };
}

/** What an edition has whatever became of it. */
export interface EditionBase {
  readonly id: EditionId;
  readonly revision: number;
  /** Absent for the first edition; a correction says why it is. */
  readonly correction?: { readonly reason: string };
  readonly strategies: Readonly<Record<StrategyId, StrategyEntry>>;
  readonly lines: Readonly<Record<ProgramId, EditionLine>>;
  readonly leftOut: readonly LeftOut[];
  readonly hearing?: Hearing;
  /** Every sending back, oldest first. */
  readonly sentBack: readonly SentBack[];
  /** The prior review as it was filled in, last; absent while nobody has. */
  readonly checklist?: FilledChecklist;
  /** Absent until somebody graded it. */
  readonly disclosure?: Disclosure;
}

/** A sending back: with the line as far as it was signed, and who of it returned the paper (반려). */
export interface SentBack {
  readonly reason: string;
  readonly by: Signature;
  readonly on: IsoDate;
  /** Both absent where no signer returned it. */
  readonly line?: readonly SignerPlace[];
  /** The place in the line of who returned it. */
  readonly signer?: number;
}

/** A form of prior review with its answers: the form as it was when they were given. */
export interface FilledChecklist {
  readonly form: Checklist;
  readonly filled: readonly CheckAnswer[];
  readonly by: Signature;
  readonly on: IsoDate;
}

/** A body that took the draft, in which meeting. */
export interface Deliberation {
  readonly body: CommitteeId;
  readonly meeting: MeetingId;
  readonly on: IsoDate;
}

interface Deliberated {
  readonly submittedOn: IsoDate;
  readonly deliberations: readonly Deliberation[];
  readonly report?: { readonly reported: IsoDate; readonly number: string };
}

interface Approved extends Deliberated {
  readonly line: readonly SignerPlace[];
  readonly number: string;
  readonly policyNumber?: string;
  readonly approved: IsoDate;
  readonly submission?: { readonly to: string; readonly submitted: IsoDate; readonly number: string };
}

/** In force; without an approval where it was taken over as adopted before the product was used. */
interface InForce {
  readonly from: IsoDate;
  readonly approval?: Approved;
}

/** One version of the plan. */
export type Edition = EditionBase &
  (
    | { readonly status: 'draft' }
    | ({ readonly status: 'submitted' } & Deliberated)
    | ({ readonly status: 'deliberated' } & Deliberated)
    | ({ readonly status: 'approving'; readonly line: readonly SignerPlace[] } & Deliberated)
    | ({ readonly status: 'approved' } & Approved)
    | ({ readonly status: 'inForce' } & InForce)
    /** `until` is its last day. */
    | ({ readonly status: 'superseded'; readonly until: IsoDate } & InForce)
    | { readonly status: 'dropped'; readonly reason: string }
  );

/** An agreed change as this plan's draft has it. */
export type PlannedChange = {
  readonly id: ChangeId;
  readonly revision: number;
  readonly agreed: AgreedChange;
  /** The edition that was being prepared when it came. */
  readonly edition: EditionId;
  /** The committee whose cycle brought it; absent where it took effect during the drafting, or came of a deferred item. */
  readonly committee?: CommitteeId;
  /** The deferred item that it was found for in the drafting. */
  readonly deferred?: OwedId;
} & (
  | { readonly status: 'takenIn'; readonly before: YearFigures }
  | { readonly status: 'conflicting' }
  | { readonly status: 'dropped'; readonly reason: string; readonly by: Signature; readonly on: IsoDate }
);

/** An item deferred to this plan. */
export type Deferred = {
  readonly id: OwedId;
  readonly revision: number;
  readonly entry: DeferredEntry;
  readonly committee: CommitteeId;
} & (
  | { readonly status: 'open' }
  | { readonly status: 'takenIn'; readonly changes: readonly Change[]; readonly note: string }
  | { readonly status: 'declined'; readonly reason: string }
  | { readonly status: 'carried'; readonly reason: string }
);

/** What a resident said in the hearing (주민 의견). */
export type Comment = {
  readonly id: string;
  readonly revision: number;
  readonly edition: EditionId;
  readonly text: string;
  readonly received: IsoDate;
} & ({ readonly status: 'received' } | { readonly status: 'replied'; readonly reply: string });

/** A committee whose part is waited for, until its cycle reaches adoption. */
export interface AwaitedPart {
  readonly cycle: CycleId;
  readonly received: boolean;
}

/** A program's name and departments, as its own stream has them. */
export interface NotedProgram {
  readonly name: string;
  readonly owner: DepartmentId;
  readonly cooperating: readonly DepartmentId[];
}

interface PlanBase {
  readonly title: string;
  readonly year: number;
  readonly lastYear: number;
  readonly basis?: PlanId;
  readonly bodies: readonly CommitteeId[];
  readonly rules: readonly DatedRule[];
  /** What the organization declared of its days: its deadlines are reckoned by them. */
  readonly days: OwnDays;
  /** The organization's form of prior review as it stands; absent where it has none. */
  readonly checklist?: Checklist;
  readonly editions: Readonly<Record<EditionId, Edition>>;
  readonly changes: Readonly<Record<ChangeId, PlannedChange>>;
  readonly deferred: Readonly<Record<OwedId, Deferred>>;
  readonly comments: Readonly<Record<string, Comment>>;
  readonly kept: readonly KeptEntry[];
  /** The programs that each committee reviews; a committee without a part reviews all. */
  readonly parts: Readonly<Record<CommitteeId, readonly ProgramId[]>>;
  /** The committees with a cycle on this plan. */
  readonly reviewers: Readonly<Record<CommitteeId, CycleId>>;
  /** The committees with a cycle on the plan before. */
  readonly awaited: Readonly<Record<CommitteeId, AwaitedPart>>;
  /** What was noted of programs since the drafting began: a draft that comes back takes it over. */
  readonly noted: Readonly<Record<ProgramId, NotedProgram>>;
  /** The programs that the office abolished since the drafting began, with its reasons: a draft that comes back has none of them. */
  readonly abolished: Readonly<Record<ProgramId, string>>;
  /** What the public sees of it, or that it was taken back; absent where it was never published. */
  readonly publication?: PlanPublication;
}

/** A plan that was drafted, whatever became of it. */
export type DraftedPlan = PlanBase &
  (
    | { readonly status: 'inPreparation' }
    | { readonly status: 'inForce'; readonly from: IsoDate }
    | {
        readonly status: 'reporting';
        readonly from: IsoDate;
        readonly successor: { readonly plan: PlanId; readonly from: IsoDate };
      }
    | {
        readonly status: 'closed';
        readonly from: IsoDate;
        readonly successor: { readonly plan: PlanId; readonly from: IsoDate };
        readonly results: { readonly submitted: IsoDate; readonly number: string };
      }
  );

export type Plan = { readonly status: 'none' } | DraftedPlan;

export interface PlanItems {
  readonly edition: Edition;
  readonly change: PlannedChange;
  readonly deferred: Deferred;
  readonly comment: Comment;
}

export type PlanRole = 'coordinator' | 'carry-over' | 'next body';

export interface PlanVocabulary {
  readonly command: PlanCommand;
  readonly event: PlanEvent;
  readonly state: Plan;
  readonly items: PlanItems;
  readonly role: PlanRole;
}

export type PlanStatus = DraftedPlan['status'];
export type EditionIn<S extends Edition['status']> = Extract<Edition, { readonly status: S }>;
export type CommandIs<T extends PlanCommand['type']> = Extract<PlanCommand, { readonly type: T }>;
export type EventIs<T extends PlanEvent['type']> = Extract<PlanEvent, { readonly type: T }>;
/** Where a rule about the plan as a whole stands. */
export type OnPlan<S extends PlanStatus> = At<PlanVocabulary, S, 'stream', never>;
export type ChangeIn<S extends PlannedChange['status']> = Extract<PlannedChange, { readonly status: S }>;
/** Where a rule about an edition stands. */
export type OnEdition<S extends PlanStatus, I extends Edition['status']> = At<
  PlanVocabulary,
  S,
  'edition',
  I
>;
/** Where a rule about an agreed change stands. */
export type OnChange<I extends PlannedChange['status']> = At<
  PlanVocabulary,
  'inPreparation' | 'inForce',
  'change',
  I
>;
/** Where a rule about a resident's comment stands. */
export type OnComment<S extends PlanStatus> = At<PlanVocabulary, S, 'comment', 'received'>;
/** Where a rule about a deferred item stands. */
export type OnDeferred<I extends Deferred['status']> = At<PlanVocabulary, 'inPreparation', 'deferred', I>;

/** The edition in force; before anything is, the first one. */
export function editionShown(plan: DraftedPlan): Edition | undefined {
  const editions = Object.values(plan.editions);
  return editions.find(({ status }) => status === 'inForce') ?? editions[0];
}

/** Whether nothing of an edition can become otherwise any more: it was approved, or put in force as adopted elsewhere. */
export function isSettled({ status }: Pick<Edition, 'status'>): boolean {
  return status === 'approved' || status === 'inForce' || status === 'superseded';
}

/** Whether a plan is in force on a day: from its first day until its successor's. */
export function isInForceOn(plan: Plan, day: IsoDate): boolean {
  if (plan.status === 'none' || plan.status === 'inPreparation') return false;
  return plan.from <= day && (plan.status === 'inForce' || day < plan.successor.from);
}
