// Organizations whose committees have hundreds of members, all of whom owe their remarks by the same day.
import { by } from '#testing/given';
import { committee, theCoordinator, theInstallation } from '#testing/given-actors';
import { floorOpen } from '#testing/given-round';
import type { FreshHouse } from '../../e2e/read-models/fresh-house.js';

/** Remarks are due on the 30th, a Friday: on the day before, everybody is told so. */
export const theDayBefore = '2021-07-29';

const since = '2021-01-04';

/** Founds them; answers the position of the last event. */
export async function foundCities(
  { record }: Pick<FreshHouse, 'record'>,
  { cities, members }: { readonly cities: number; readonly members: number },
): Promise<number> {
  let position = 0;
  for (let city = 1; city <= cities; city += 1) {
    const organization = `city-${city}`;
    const office = { post: 'planning-office', postTitle: 'Office', person: theCoordinator.person };
    const established = { type: 'OrganizationEstablished', name: organization, ...office } as const;
    await record(`organization/${organization}`, [by(theInstallation, established, since)], organization);
    await record(
      `committee/${committee}`,
      [
        by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
        ...Array.from({ length: members }, (_, nth) => `member-${nth + 1}`).flatMap(seated),
      ],
      organization,
    );
    position = await record('round/r-1', floorOpen, organization);
  }
  return position;
}

function seated(member: string) {
  return [
    by(theCoordinator, {
      type: 'SeatAdded',
      ...{ id: member, title: member, sector: 'private', role: 'member' },
    }),
    by(theCoordinator, {
      type: 'SeatFilled',
      ...{ seat: member, person: member, from: '2021-01-01', until: '2022-12-31' },
    }),
  ];
}
