// The city that is worked in while everything breaks: small, with people who have accounts, and a round that is half answered.
import { hashOf } from '#accounts/hashing';
import { accountsMigrations } from '#accounts/migrations';
import { deliveryMigrations } from '#delivery/migrations';
import { migrate } from '#door/house';
import { listsMigrations } from '#read-models/migrations';
import { holderOf, sitterIn, type SampleOrganization } from '#sample/offices';
import pg from 'pg';
import { loadCity } from '../../../bench/web/city/loading.js';
import { cityOf, type GeneratedCity } from '../../../bench/web/city/offices.js';

export const organization = 'city-f';
export const password = 'persimmon street 12';

const size = {
  committees: 5,
  large: 1,
  programs: 12,
  departments: 6,
  strategies: 3,
  years: 1,
  opinions: 1,
} as const;

export const theCity: GeneratedCity = cityOf(organization, size);

/** The plan that is in force. */
export const thePlan = 'plan-2021';

/** The mail address of one of its people. */
export function addressOf(person: string): string {
  return `${person}@city.example`;
}

/** Loads it into an empty database, with an account for everybody. */
export async function loadTheCity(databaseUrl: string): Promise<void> {
  await migrate(databaseUrl, [...listsMigrations, ...accountsMigrations, ...deliveryMigrations]);
  await loadCity(databaseUrl, organization, size);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const people = [...new Set(peopleOf(theCity.organization))];
  await client.query(
    `INSERT INTO accounts.people (organization, person, name, email, added_at)
     SELECT $1, person, person, email, now() FROM unnest($2::text[], $3::text[]) AS given (person, email)`,
    [organization, people, people.map(addressOf)],
  );
  await client.query(
    `INSERT INTO accounts.credentials (organization, person, password_hash, password_set_at)
     SELECT organization, person, $1, now() FROM accounts.people`,
    [await hashOf(password)],
  );
  await client.end();
}

function peopleOf({ coordinator, posts, bodies }: SampleOrganization): readonly string[] {
  return [coordinator, ...posts]
    .map(({ id }) => holderOf(id))
    .concat(bodies.flatMap(({ seats }) => seats.map(sitterIn)));
}
