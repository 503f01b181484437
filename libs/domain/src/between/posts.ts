// Which posts and seats a person holds on a day, read from the organization and its committees.
import type { Actor, DepartmentPostHeld, OfficePostHeld, PostHeld } from '../actor.js';
import { postKey } from '../actor.js';
import { roleOn, sitterOn, type Committee } from '../committee/states.js';
import type { CommitteeId, IsoDate, PersonId } from '../ids.js';
import { nameOn } from '../naming.js';
import {
  deputiesOn,
  holderOn,
  type EstablishedOrganization,
  type Organization,
  type Post,
} from '../organization/states.js';
import { refuse, type Refusal } from '../refusals.js';

/** Everything that says who holds what. */
export interface Offices {
  readonly organization: Organization;
  readonly committees: ReadonlyMap<CommitteeId, Committee>;
}

/** A post or seat with the title that people read. */
export interface NamedPost {
  readonly person: PersonId;
  readonly post: PostHeld;
  readonly title: string;
}

/** Every post and seat that somebody holds on a day, and behind each post whoever stands in for its holder. */
export function postsOn(offices: Offices, on: IsoDate): readonly NamedPost[] {
  const { organization, committees } = offices;
  const posts =
    organization.status === 'none'
      ? []
      : Object.values(organization.posts).flatMap((post) => heldPost(organization, post, on));
  const seats = [...committees].flatMap(([id, committee]) =>
    committee.status === 'none'
      ? []
      : Object.values(committee.seats).flatMap((seat): NamedPost[] => {
          const person = sitterOn(seat, on);
          const held: PostHeld = { kind: 'seat', committee: id, seat: seat.id, role: roleOn(seat, on) };
          return person === undefined
            ? []
            : [{ person, post: held, title: `${committee.name} ${seat.title}` }];
        }),
  );
  return [...posts, ...seats];
}

/** The posts and seats of one person on a day. */
export function postsOf(offices: Offices, person: PersonId, on: IsoDate): readonly NamedPost[] {
  return postsOn(offices, on).filter((each) => each.person === person);
}

/** The post in which the installation itself acts, until its organization is established. */
export const installationPost = 'policy:installation';

/** The actor for a person acting in a post on a day; refused where they do not hold it (any more). */
export function actorFor(offices: Offices, person: PersonId, key: string, on: IsoDate): Actor | Refusal {
  if (key === installationPost && offices.organization.status === 'none') {
    return { person, post: { kind: 'policy', policy: 'installation' }, also: [] };
  }
  const mine = postsOf(offices, person, on);
  const acting = mine.find(({ post }) => postKey(post) === key);
  if (!acting) return refuse('post-not-held', undefined, { post: key });
  return { person, post: acting.post, also: mine.filter((each) => each !== acting).map(({ post }) => post) };
}

/** The title of every post and seat by its key, held or not: what stands beside a signature, of today or of a day before. */
export function titlesOf(
  { organization, committees }: Offices,
  on?: IsoDate,
): Readonly<Record<string, string>> {
  const titleOf = ({ title, former }: Pick<Post, 'title' | 'former'>) =>
    on === undefined ? title : nameOn(title, former, on);
  const posts =
    organization.status === 'none'
      ? []
      : Object.values(organization.posts).map((post) => [`post:${post.id}`, titleOf(post)]);
  const seats = [...committees].flatMap(([id, committee]) =>
    committee.status === 'none'
      ? []
      : Object.values(committee.seats).map((seat) => [
          `seat:${id}/${seat.id}`,
          `${committee.name} ${titleOf(seat)}`,
        ]),
  );
  return Object.fromEntries([...posts, ...seats]);
}

function heldPost(organization: EstablishedOrganization, post: Post, on: IsoDate): readonly NamedPost[] {
  const holder = holderOn(post, on);
  const held = asHeld(post);
  if (holder === undefined || !held) return [];
  const { title } = post;
  const deputies = deputiesOn(organization, post, on).map(({ person }): NamedPost => ({
    person,
    title,
    post: { ...held, deputyOf: holder },
  }));
  return [{ person: holder, title, post: held }, ...deputies];
}

function asHeld({ id, rank, department }: Post): DepartmentPostHeld | OfficePostHeld | undefined {
  if (rank === 'coordinator') return { kind: 'office', post: id };
  return department === undefined ? undefined : { kind: 'department', post: id, department, rank };
}
