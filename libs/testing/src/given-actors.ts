// The people of the specs: every one of them a person in a post, most of them on or before the jobs subcommittee.
import type { Actor, DepartmentPostHeld, PolicyActing, PostHeld, SeatHeld, SeatRole } from '#domain/actor';

/** The committee that every story is about. */
export const committee = 'jobs';

export const theChair = sitting('private-chair', 'chair');
export const theCoChair = sitting('public-chair', 'chair');
export const theSecretary = sitting('secretary', 'secretary');
export const aMember = sitting('member-1', 'member');
export const anotherMember = sitting('member-2', 'member');
/** A member who stands in for the chairs today (직무대행). */
export const theActingChair = sitting('member-3', 'chair');
/** The chair of a committee that has nothing to do with the story. */
export const theChairElsewhere = sitting('chair', 'chair', 'housing');
/** A person in the coordinating office (총괄부서). */
export const theCoordinator: Actor = {
  person: 'person-coordinator',
  post: { kind: 'office', post: 'planning-office' },
  also: [],
};
export const theInstallation = carriedOn({ kind: 'policy', policy: 'installation' });
export const theOwnerPolicy = carriedOn({ kind: 'policy', policy: 'owner-moved' });
export const theReminderPolicy = carriedOn({ kind: 'policy', policy: 'reminder' });
/** What carries out the rows of a file that somebody takes in. */
export const theIntakePolicy = carriedOn({ kind: 'policy', policy: 'intake' });
/** What carries on between rounds, cycles, plans and programs. */
export const theCarryOver = carriedOn({ kind: 'policy', policy: 'carry-over' });
export const theMeeting = carriedOn({
  kind: 'policy',
  policy: 'meeting-outcome',
  committee,
  meeting: 'jobs-2021-7',
});
/** A meeting of a committee that has nothing to do with the story. */
export const theMeetingElsewhere = carriedOn({
  kind: 'policy',
  policy: 'meeting-outcome',
  committee: 'housing',
  meeting: 'housing-2021-3',
});

/** The officer of a department (담당자). */
export function theOfficerOf(department: string): Actor {
  return inDepartment(department, 'officer');
}

/** The head of a department (부서장). */
export function theHeadOf(department: string): Actor {
  return inDepartment(department, 'head');
}

/** Whoever holds a post that leads the strategy. */
export function theLeader(post: 'welfare-director' | 'college-dean'): Actor {
  return holding({ kind: 'department', post, department: post.split('-')[0] ?? post, rank: 'head' });
}

/** Somebody who stands in for the holder of a post today (직무대리). */
export function theDeputyOf({ person, post }: Actor): Actor {
  if (post.kind !== 'department' && post.kind !== 'office') throw new Error('nobody stands in for a seat');
  return { person: `deputy-of-${person}`, post: { ...post, deputyOf: person }, also: [] };
}

/** The same person in the same post, who today holds other posts too. */
export function alsoHolding(actor: Actor, ...others: readonly PostHeld[]): Actor {
  return { ...actor, also: [...actor.also, ...others] };
}

/** The same person, acting in another post. */
export function actingIn(actor: Actor, post: PostHeld): Actor {
  return { ...actor, post };
}

function sitting(seat: string, role: SeatRole, of: string = committee): Actor {
  const post: SeatHeld = { kind: 'seat', committee: of, seat, role };
  return { person: `person-${of}-${seat}`, post, also: [] };
}

function inDepartment(department: string, rank: DepartmentPostHeld['rank']): Actor {
  return holding({ kind: 'department', post: `${department}-${rank}`, department, rank });
}

function holding(post: DepartmentPostHeld): Actor {
  return { person: `person-${post.post}`, post, also: [] };
}

function carriedOn(post: PolicyActing): Actor {
  return { person: 'person-planning-office', post, also: [] };
}
