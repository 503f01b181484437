// The states of an organization and of the things in it.
import type { Checklist } from '../checklist.js';
import type { CycleKind } from '../cycle-kinds.js';
import type { DepartmentId, DeputyId, IsoDate, PersonId, PostId } from '../ids.js';
import type { FormerName } from '../naming.js';
import type { DatedRule } from '../rule-packs.js';
import type { OwnDay } from '../working-days.js';
import type { DeputyGrounds, OrganizationCommand, OrganizationEvent, Rank } from './words.js';

interface DepartmentBase {
  readonly id: DepartmentId;
  readonly revision: number;
  readonly name: string;
  /** What it was called before, the first name first. */
  readonly former: readonly FormerName[];
  /** Its head lets each answer go out. */
  readonly releases: boolean;
  /** Where the public reaches it; absent until somebody says. */
  readonly telephone?: string;
}

export type Department = DepartmentBase &
  ({ readonly status: 'active' } | { readonly status: 'ended'; readonly until: IsoDate });

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
  readonly former: readonly FormerName[];
  readonly rank: Rank;
  readonly department?: DepartmentId;
  /** Everyone who ever held it, the last one last. */
  readonly holdings: readonly Holding[];
}

export type Post = PostBase & ({ readonly status: 'vacant' } | { readonly status: 'held' });

interface DeputyBase {
  readonly id: DeputyId;
  readonly revision: number;
  readonly post: PostId;
  readonly person: PersonId;
  /** Whom they stand in for. */
  readonly holder: PersonId;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly grounds: DeputyGrounds;
  readonly reason: string;
}

/** Somebody who stands in for the holder of a post (직무대리) between two days; `ended` is before the day first named. */
export type Deputy = DeputyBase &
  ({ readonly status: 'named' } | { readonly status: 'ended'; readonly endReason: string });

/** A day that the organization declared to be off or to be worked, and why. */
export type DeclaredDay = OwnDay & { readonly reason: string };

export interface EstablishedOrganization {
  readonly status: 'established';
  readonly name: string;
  readonly departments: Readonly<Record<DepartmentId, Department>>;
  readonly posts: Readonly<Record<PostId, Post>>;
  readonly deputies: Readonly<Record<DeputyId, Deputy>>;
  readonly packs: readonly { readonly id: string; readonly title: string }[];
  readonly rules: readonly DatedRule[];
  /** Where it differs from the list of public holidays, by date. */
  readonly days: Readonly<Record<IsoDate, DeclaredDay>>;
  /** The form of prior review that comes with each plan; absent where it has none. */
  readonly checklist?: Checklist;
  /** The kinds of cycle that its committees can take, by id; absent before the first. */
  readonly cycleKinds?: Readonly<Record<string, CycleKind>>;
}

export type Organization = { readonly status: 'none' } | EstablishedOrganization;

export interface OrganizationVocabulary {
  readonly command: OrganizationCommand;
  readonly event: OrganizationEvent;
  readonly state: Organization;
  readonly items: { readonly department: Department; readonly post: Post; readonly deputy: Deputy };
  readonly role: 'installation' | 'coordinator' | 'holder';
}

/** Who holds a post on a day; undefined while it is vacant. */
export function holderOn(post: Post, on: IsoDate): PersonId | undefined {
  return post.holdings.find(({ from, until }) => from <= on && (until === undefined || on <= until))?.person;
}

/** Who stands in for the holder of a post on a day: for nobody else, and no longer than they hold it. */
export function deputiesOn(
  { deputies }: Pick<EstablishedOrganization, 'deputies'>,
  post: Post,
  on: IsoDate,
): readonly Deputy[] {
  const holder = holderOn(post, on);
  return Object.values(deputies).filter(
    (deputy) =>
      deputy.post === post.id && deputy.holder === holder && deputy.from <= on && on <= deputy.until,
  );
}
