// How far an organization has come on its way to its first round: what is there, and what is still missing.
import { postKey, type SeatRole } from '../actor.js';
import { roleOn, sitterOn, type Committee, type EstablishedCommittee } from '../committee/states.js';
import type { CommitteeKind } from '../committee/words.js';
import type { CommitteeId, DepartmentId, IsoDate, PlanId } from '../ids.js';
import { holderOn, type Organization } from '../organization/states.js';
import { editionShown, type DraftedPlan } from '../plan/states.js';
import { ruleInForce, ruleKeys, type RuleKey } from '../rule-packs.js';

/** Everything that a round stands on. */
export interface Ground {
  readonly organization: Organization;
  readonly committees: ReadonlyMap<CommitteeId, Committee>;
  readonly plans: ReadonlyMap<PlanId, DraftedPlan>;
  /** How many rounds were ever opened. */
  readonly rounds: number;
}

export interface Readiness {
  readonly offices: {
    readonly departments: number;
    readonly posts: number;
    /** Posts that nobody holds today. */
    readonly vacant: number;
    /** Departments in which nobody could answer. */
    readonly silent: readonly DepartmentId[];
  };
  readonly rules: {
    readonly packs: number;
    /** Rules that nothing sets today. */
    readonly unset: readonly RuleKey[];
  };
  readonly committees: readonly CommitteeReadiness[];
  readonly plans: readonly PlanReadiness[];
  readonly rounds: number;
}

export interface CommitteeReadiness {
  readonly id: CommitteeId;
  readonly name: string;
  readonly kind: CommitteeKind;
  readonly reportsTo?: CommitteeId;
  readonly seats: number;
  /** Seats in which somebody sits today. */
  readonly filled: number;
  /** Roles that nobody has today, without which no round of it runs. */
  readonly lacking: readonly SeatRole[];
  /** The seats whose sitters may open a round today, by key. */
  readonly openers: readonly string[];
}

export interface PlanReadiness {
  readonly id: PlanId;
  readonly title: string;
  readonly year: number;
  readonly lastYear: number;
  readonly status: DraftedPlan['status'];
  readonly strategies: number;
  readonly programs: number;
}

const needed: readonly SeatRole[] = ['chair', 'secretary', 'member'];

/** What is there on a day, and what is missing. */
export function readinessOf({ organization, committees, plans, rounds }: Ground, today: IsoDate): Readiness {
  return {
    offices: officesOf(organization, today),
    rules: {
      packs: organization.status === 'none' ? 0 : organization.packs.length,
      unset: ruleKeys.filter(
        (key) => organization.status === 'none' || !ruleInForce(organization.rules, key, today),
      ),
    },
    committees: [...committees].flatMap(([id, committee]) =>
      committee.status === 'none' ? [] : [committeeOf(id, committee, today)],
    ),
    plans: [...plans].map(([id, plan]) => planOf(id, plan)),
    rounds,
  };
}

function officesOf(organization: Organization, today: IsoDate): Readiness['offices'] {
  if (organization.status === 'none') return { departments: 0, posts: 0, vacant: 0, silent: [] };
  const departments = Object.values(organization.departments)
    .filter(({ status }) => status === 'active')
    .map(({ id }) => id);
  const posts = Object.values(organization.posts).filter(
    ({ department }) => department === undefined || departments.includes(department),
  );
  const held = posts.filter((post) => holderOn(post, today) !== undefined);
  return {
    departments: departments.length,
    posts: posts.length,
    vacant: posts.length - held.length,
    silent: departments.filter(
      (id) => !held.some(({ department, rank }) => department === id && rank === 'officer'),
    ),
  };
}

function committeeOf(id: CommitteeId, committee: EstablishedCommittee, today: IsoDate): CommitteeReadiness {
  const { name, kind, reportsTo } = committee;
  const seats = Object.values(committee.seats);
  const sitting = seats
    .filter((seat) => sitterOn(seat, today) !== undefined)
    .map((seat) => ({ seat: seat.id, role: roleOn(seat, today) }));
  return {
    id,
    name,
    kind,
    ...(reportsTo === undefined ? {} : { reportsTo }),
    seats: seats.length,
    filled: sitting.length,
    lacking: needed.filter((role) => !sitting.some((each) => each.role === role)),
    openers: sitting
      .filter(({ role }) => role === 'chair')
      .map(({ seat, role }) => postKey({ kind: 'seat', committee: id, seat, role })),
  };
}

function planOf(id: PlanId, plan: DraftedPlan): PlanReadiness {
  const { title, year, lastYear, status } = plan;
  const edition = editionShown(plan);
  return {
    id,
    title,
    year,
    lastYear,
    status,
    strategies: Object.keys(edition?.strategies ?? {}).length,
    programs: Object.keys(edition?.lines ?? {}).length,
  };
}
