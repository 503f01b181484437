// The offices of a sample as data: departments, posts and seats; offices stand in for persons, who are made up from them.
import type { SeatRole } from '#domain/actor';
import type { CommitteeKind, Sector } from '#domain/committee/words';
import type { CommitteeId, DepartmentId, IsoDate, PersonId, PostId, SeatId } from '#domain/ids';
import type { DatedRule, RulePack } from '#domain/rule-packs';
import type { Hand } from './act.js';

export interface SampleDepartment {
  readonly id: DepartmentId;
  readonly name: string;
  /** Its head lets each answer go out. */
  readonly releases: boolean;
}

export interface SamplePost {
  readonly id: PostId;
  readonly title: string;
  readonly department: DepartmentId;
  readonly rank: 'officer' | 'head';
}

/** A seat; its id is unique in the organization, so that its sitter can be named after it. */
export interface SampleSeat {
  readonly id: SeatId;
  readonly title: string;
  readonly sector: Sector;
  readonly role: SeatRole;
  /** The post that the sitter holds besides. */
  readonly alsoIn?: PostId;
}

/** A committee, a jury or a council with its seats. */
export interface SampleBody {
  readonly id: CommitteeId;
  readonly name: string;
  readonly kind: CommitteeKind;
  readonly reportsTo?: CommitteeId;
  readonly seats: readonly SampleSeat[];
  /** Rules of its own, before those of the organization. */
  readonly rules?: readonly DatedRule[];
}

/** An organization with all its offices. */
export interface SampleOrganization {
  readonly id: string;
  readonly name: string;
  readonly rules: RulePack;
  /** The post of the coordinating office with which it begins. */
  readonly coordinator: { readonly id: PostId; readonly title: string };
  readonly departments: readonly SampleDepartment[];
  readonly posts: readonly SamplePost[];
  readonly bodies: readonly SampleBody[];
  /** From when everybody holds their post or seat, and until when the seats' terms run. */
  readonly held: { readonly from: IsoDate; readonly until: IsoDate };
}

/** Who acts before there is anybody: the installation itself. */
export const installation: Hand = { person: 'p-installation', post: 'policy:installation' };

/** The made-up person in a post. */
export function holderOf(post: PostId): PersonId {
  return `p-${post}`;
}

/** The made-up person in a seat: the same as in the post that they hold besides. */
export function sitterIn({ id, alsoIn }: SampleSeat): PersonId {
  return alsoIn === undefined ? `p-${id}` : holderOf(alsoIn);
}

/** The hand of whoever holds a post. */
export function handInPost(post: PostId): Hand {
  return { person: holderOf(post), post: `post:${post}` };
}

/** The hand of whoever sits in a seat of a body. Throws for a seat that the body does not have. */
export function handInSeat(body: SampleBody, id: SeatId): Hand {
  const seat = body.seats.find((each) => each.id === id);
  if (!seat) throw new RangeError(`${body.id} has no seat ${id}`);
  return { person: sitterIn(seat), post: `seat:${body.id}/${id}` };
}

/** What people call the office of a hand: `일자리정책과장`, `일자리분과 총무`. Throws for a hand that nobody has there. */
export function titleIn({ coordinator, posts, bodies }: SampleOrganization, { post }: Hand): string {
  if (post === installation.post) return '설치 절차';
  const titles = new Map<string, string>([
    [`post:${coordinator.id}`, coordinator.title],
    ...posts.map(({ id, title }): [string, string] => [`post:${id}`, title]),
    ...bodies.flatMap(({ id: body, name, seats }) =>
      seats.map(({ id, title }): [string, string] => [`seat:${body}/${id}`, `${name} ${title}`]),
    ),
  ]);
  const found = titles.get(post);
  if (found === undefined) throw new RangeError(`nobody has the post ${post}`);
  return found;
}
