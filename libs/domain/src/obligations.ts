// What it means to owe something: who, what, by when; each stream says from its state alone what is owed in it.
import type { Addressee } from './agreed.js';
import type { CommitteeId, DepartmentId, IsoDate, PostId, SeatId } from './ids.js';

/** The kinds of streams in which something can be owed. */
export const owingStreams = ['round', 'cycle', 'plan', 'meeting', 'committee', 'program'] as const;
export type OwingStream = (typeof owingStreams)[number];

export const obligationKinds = [
  // in a round
  'submission',
  'remarks',
  'close-intake',
  'consolidate',
  'reply',
  'answer',
  'release',
  'prove',
  'transfer',
  'agree',
  'settle',
  'conclude',
  // in a cycle
  'follow-up',
  'check',
  'resolve',
  'begin-plan-change',
  'deliberate',
  'legal-step',
  'stuck',
  'begin-adoption',
  'close-cycle',
  // on a plan
  'draft-plan',
  'deliberate-plan',
  'report-plan',
  'approve-plan',
  'submit-plan',
  'put-in-force',
  'report-results',
  // before a meeting
  'convene',
  'send-notice',
  // after a meeting
  'write-minutes',
  'confirm-minutes',
  // in a written meeting
  'answer-in-writing',
  'count-answers',
  // by the kind of cycle
  'hold-review',
  'publish-round',
  // in a program
  'report-result',
  'check-quarter',
] as const;
export type ObligationKind = (typeof obligationKinds)[number];

/** Who owes: whoever holds such a post or seat on the day, the coordinating office, or the clock itself. */
export type Debtor =
  | { readonly kind: 'department'; readonly department: DepartmentId; readonly rank?: 'head' }
  | { readonly kind: 'posts'; readonly posts: readonly PostId[] }
  | {
      readonly kind: 'seats';
      readonly committee: CommitteeId;
      readonly role: 'chair' | 'secretary' | 'member';
    }
  | { readonly kind: 'office' }
  | { readonly kind: 'seat'; readonly committee: CommitteeId; readonly seat: SeatId }
  /** Nobody: it is done by itself once its day is over. */
  | { readonly kind: 'clock' };

/** One thing owed. `key` is stable while the duty is the same; `due` is absent where no date was set. */
export interface Obligation {
  readonly key: string;
  readonly kind: ObligationKind;
  readonly debtor: Debtor;
  readonly due?: IsoDate;
  readonly overdue: boolean;
  /** What it is about; absent for the round, cycle, plan, meeting, committee or program as a whole. */
  readonly item?: {
    readonly kind:
      | 'topic'
      | 'remark'
      | 'opinion'
      | 'change'
      | 'owed'
      | 'edition'
      | 'minutes'
      | 'attendance'
      /** Of a program: which year or quarter of it, by its name. */
      | 'period';
    readonly id: string;
  };
}

/** One thing owed, whatever day it is. */
export type Duty = Omit<Obligation, 'overdue'>;

/** The same, seen on a day: overdue from the day after it was due. */
export function seenOn(duties: readonly Duty[], today: IsoDate): readonly Obligation[] {
  return duties.map((each) => ({ ...each, overdue: each.due !== undefined && each.due < today }));
}

/** Whoever is addressed, as debtor. */
export function debtorOf(addressee: Addressee): Debtor {
  return addressee.kind === 'department'
    ? { kind: 'department', department: addressee.department }
    : { kind: 'posts', posts: addressee.posts };
}
