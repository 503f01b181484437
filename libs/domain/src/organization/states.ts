// The states of an organization and of the things in it.
import type { DepartmentId, IsoDate, PersonId, PostId } from '../ids.js';
import type { DatedRule } from '../rule-packs.js';
import type { OrganizationCommand, OrganizationEvent, Rank } from './words.js';

export interface Department {
  readonly id: DepartmentId;
  readonly revision: number;
  readonly status: 'active';
  readonly name: string;
  /** Its head lets each answer go out. */
  readonly releases: boolean;
  /** Where the public reaches it; absent until somebody says. */
  readonly telephone?: string;
}

/** A person in a post from a day on, until a day if it ended. */
export interface Holding {
  readonly person: PersonId;
  readonly from: IsoDate;
  readonly until?: IsoDate;
}

interface PostBase {
  readonly id: PostId;
  readonly revision: number;
  readonly title: string;
  readonly rank: Rank;
  readonly department?: DepartmentId;
  /** Everyone who ever held it, the last one last. */
  readonly holdings: readonly Holding[];
}

export type Post = PostBase & ({ readonly status: 'vacant' } | { readonly status: 'held' });

export interface EstablishedOrganization {
  readonly status: 'established';
  readonly name: string;
  readonly departments: Readonly<Record<DepartmentId, Department>>;
  readonly posts: Readonly<Record<PostId, Post>>;
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly rules: readonly DatedRule[];
}

export type Organization = { readonly status: 'none' } | EstablishedOrganization;

export interface OrganizationVocabulary {
  readonly command: OrganizationCommand;
  readonly event: OrganizationEvent;
  readonly state: Organization;
  readonly items: { readonly department: Department; readonly post: Post };
  readonly role: 'installation' | 'coordinator';
}

/** Who holds a post on a day; undefined while it is vacant. */
export function holderOn(post: Post, on: IsoDate): PersonId | undefined {
  return post.holdings.find(({ from, until }) => from <= on && (until === undefined || on <= until))?.person;
}
