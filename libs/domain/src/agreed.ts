// What leaves a review round: agreed changes, what is owed, and what was kept, as cycle, plan and program know them.
import type { DepartmentPostHeld, PostHeld } from './actor.js';
import type { Change } from './changes.js';
import type {
  ChangeId,
  DepartmentId,
  IsoDate,
  OpinionId,
  OwedId,
  PostId,
  ProgramId,
  RemarkId,
  RoundId,
  StrategyId,
  TopicId,
} from './ids.js';

/** What an opinion is about: the mid-term evaluation (중간평가) or the proposed plan change (변경안). */
export const tracks = ['midterm', 'change'] as const;
export type Track = (typeof tracks)[number];

/** Who answers an opinion: a department, or the posts that lead a strategy. */
export type Addressee =
  | { readonly kind: 'department'; readonly department: DepartmentId }
  | { readonly kind: 'leaders'; readonly strategy: StrategyId; readonly posts: readonly PostId[] };

/** Whether whoever holds a post answers what is addressed so. */
export function answersFor(post: PostHeld, addressee: Addressee): post is DepartmentPostHeld {
  if (post.kind !== 'department') return false;
  return addressee.kind === 'department'
    ? addressee.department === post.department
    : addressee.posts.includes(post.post);
}

/** Whether two opinions are for the same side to answer. */
export function isSameAddressee(one: Addressee, other: Addressee): boolean {
  if (one.kind === 'department') return other.kind === 'department' && other.department === one.department;
  return other.kind === 'leaders' && other.strategy === one.strategy;
}

/** The way back: the opinion behind something, and the remarks that it was consolidated from. */
export interface Origin {
  readonly round: RoundId;
  readonly opinion: OpinionId;
  readonly topic: TopicId;
  readonly remarks: readonly RemarkId[];
}

/** A change of one program that committee and department settled on. `id` is unique in the organization. */
export interface AgreedChange {
  readonly id: ChangeId;
  readonly program: ProgramId;
  readonly change: Change;
  readonly origin: Origin;
  readonly addressee: Addressee;
}

interface OwedBase {
  readonly id: OwedId;
  readonly origin: Origin;
  readonly addressee: Addressee;
  /** The number of the program or strategy that it is about: `1-8`. */
  readonly number: string;
  /** The program; absent for a strategy. */
  readonly program?: ProgramId;
  /** What the committee asked. */
  readonly asked: string;
}

/** Something that outlives its round: deferred to a year's plan (차년도 검토), promised by a date, or recorded open. */
export type OwedEntry = OwedBase &
  (
    | { readonly kind: 'deferred'; readonly year: number; readonly reason: string }
    | { readonly kind: 'followUp'; readonly action: string; readonly due: IsoDate }
    | { readonly kind: 'open'; readonly reason: string }
  );

/** What a department kept as it was (미수용), with its reason. */
export interface KeptEntry {
  readonly origin: Origin;
  readonly number: string;
  readonly program?: ProgramId;
  readonly asked: string;
  readonly reason: string;
}

/** All that a concluded round leaves behind. */
export interface RoundOutcome {
  readonly changes: readonly AgreedChange[];
  readonly owed: readonly OwedEntry[];
  readonly kept: readonly KeptEntry[];
}
