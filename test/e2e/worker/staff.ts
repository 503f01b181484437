// Gives a house of a test its people: who owes something in the given rounds and cycles, each in the post of the specs.
import type { Actor } from '#domain/actor';
import { by } from '#testing/given';
import {
  aMember,
  theChair,
  theCoordinator,
  theHeadOf,
  theInstallation,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import { city, type FreshHouse, type Happened } from '../read-models/fresh-house.js';

const departments = ['economy', 'tourism'] as const;
const since = '2021-01-04';

/** The coordinating office, two departments with officer and head, and the committee. */
export async function staffed({ record }: Pick<FreshHouse, 'record'>, organization = city): Promise<void> {
  const inDepartments = departments.flatMap((department) => [
    by(theCoordinator, { type: 'DepartmentAdded', id: department, name: department, releases: true }),
    ...postOf(theOfficerOf(department)),
    ...postOf(theHeadOf(department)),
  ]);
  await record(
    `organization/${organization}`,
    [
      by(
        theInstallation,
        {
          type: 'OrganizationEstablished',
          ...{ name: 'City', post: 'planning-office', postTitle: 'Office', person: theCoordinator.person },
        },
        since,
      ),
      ...inDepartments,
    ],
    organization,
  );
  await record(
    'committee/jobs',
    [
      by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
      ...[theChair, theSecretary, aMember].flatMap(seatOf),
    ],
    organization,
  );
}

/** Somebody holds a post from a day on. */
export function appointed(post: string, person: string, from = since): Happened {
  return by(theCoordinator, { type: 'HolderAppointed', post, person, from }, since);
}

function postOf({ person, post }: Actor): readonly Happened[] {
  if (post.kind !== 'department') return [];
  const { post: id, rank, department } = post;
  return [by(theCoordinator, { type: 'PostAdded', id, title: id, rank, department }), appointed(id, person)];
}

function seatOf({ person, post }: Actor): readonly Happened[] {
  if (post.kind !== 'seat') return [];
  const { seat, role } = post;
  return [
    by(theCoordinator, { type: 'SeatAdded', id: seat, title: seat, sector: 'private', role }),
    by(theCoordinator, { type: 'SeatFilled', seat, person, from: '2021-01-01', until: '2022-12-31' }),
  ];
}
