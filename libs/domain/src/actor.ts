// Who acts, and in which post: worked out at the door, so that a decision never looks up a person.
import type { CommitteeId, DepartmentId, MeetingId, PersonId, PostId, SeatId } from './ids.js';

export type SeatRole = 'chair' | 'secretary' | 'member';

export const sectors = ['public', 'private'] as const;
/** Sectors are counted apart: public (공공) and private (민간). */
export type Sector = (typeof sectors)[number];

/** A seat of a committee; an acting chair carries the chair's role. */
export interface SeatHeld {
  readonly kind: 'seat';
  readonly committee: CommitteeId;
  readonly seat: SeatId;
  readonly role: SeatRole;
}

/** What a deputy (직무대리) adds to the post in which they act: whom they stand in for; absent for who holds it themselves. */
export interface StandingIn {
  readonly deputyOf?: PersonId;
}

/** A post in a department or in an institution that answers like one. */
export interface DepartmentPostHeld extends StandingIn {
  readonly kind: 'department';
  readonly post: PostId;
  readonly department: DepartmentId;
  readonly rank: 'officer' | 'head';
}

/** A post in the coordinating office (총괄부서). */
export interface OfficePostHeld extends StandingIn {
  readonly kind: 'office';
  readonly post: PostId;
}

/** The system itself, carrying on what somebody decided elsewhere. */
export type PolicyActing =
  | {
      readonly kind: 'policy';
      readonly policy: 'installation' | 'owner-moved' | 'reminder' | 'carry-over' | 'intake';
    }
  | {
      readonly kind: 'policy';
      readonly policy: 'meeting-outcome';
      readonly committee: CommitteeId;
      readonly meeting: MeetingId;
    }
  /** A written meeting's last day is over, or everybody has answered: the answers are counted. */
  | { readonly kind: 'policy'; readonly policy: 'written-window'; readonly committee: CommitteeId };

export type PostHeld = SeatHeld | DepartmentPostHeld | OfficePostHeld | PolicyActing;

/** A person acting in one post; `also` are the other posts they hold today, in which they might answer an item. */
export interface Actor {
  readonly person: PersonId;
  readonly post: PostHeld;
  readonly also: readonly PostHeld[];
}

/** What an event keeps of the actor: the person and the post in which they acted. */
export interface Signature {
  readonly person: PersonId;
  readonly post: PostHeld;
}

/** The post as one word, stable for ever: `seat:jobs/chair-private`, `post:tourism-officer`, `policy:meeting-outcome`. */
export function postKey(post: PostHeld): string {
  switch (post.kind) {
    case 'seat':
      return `seat:${post.committee}/${post.seat}`;
    case 'department':
    case 'office':
      return `post:${post.post}`;
    case 'policy':
      return `policy:${post.policy}`;
  }
}

/** Whom an actor in that post stands in for; undefined where they act in their own. */
export function deputyOf(post: PostHeld): PersonId | undefined {
  return post.kind === 'department' || post.kind === 'office' ? post.deputyOf : undefined;
}

/** Every post the actor holds, the one they act in first. */
export function everyPostOf(actor: Actor): readonly PostHeld[] {
  return [actor.post, ...actor.also];
}
