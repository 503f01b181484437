// Shows that an older program takes no backup of what a later one keeps: it would leave out what it does not know.
import { furtherMigrations } from '#api/migrations';
import { namesOfMigrations } from '#door/house';
import { expect, it } from '@jest/globals';
import type pg from 'pg';
import { takeBackup } from './take-backup.js';

/** A database that these migrations have led to, and that is empty. */
function databaseOf(migrations: readonly string[]): pg.ClientBase {
  const head = { head: '0', organizations: '0', migrations };
  const query = async (text: string) => ({ rows: text.includes('public.migrations') ? [head] : [] });
  return { query } as unknown as pg.ClientBase;
}

async function taken(migrations: readonly string[]): Promise<number> {
  let bytes = 0;
  const files = { get: async () => undefined };
  await takeBackup(
    { client: databaseOf(migrations), files, migrations: furtherMigrations, tables: [] },
    async (coming) => {
      for await (const piece of coming) bytes += piece.length;
    },
  );
  return bytes;
}

const known = namesOfMigrations(furtherMigrations);

it('is taken of what this version or an earlier one made', async () => {
  expect(await taken(known)).toBeGreaterThan(0);
  expect(await taken(known.slice(0, -1))).toBeGreaterThan(0);
});

it('is refused, by the name of the change, where a later version has been there', async () => {
  const refused = taken([...known, 'Later2099010100000']);
  await expect(refused).rejects.toThrow(
    'a later version than this has changed the database (Later2099010100000)',
  );
});
