// Holds the list of what a backup takes to the tables that there are: a new one is either taken, or its absence has a reason.
import { expect, it } from '@jest/globals';
import pg from 'pg';
import { furtherMigrations } from '#api/migrations';
import { migrate } from '#door/house';
import { openPostgres } from '#jobs/backend';
import { keptTables, leftTables } from '#standalone/backup/kept-tables';
import { freshDatabase } from '#testing/database';

it('names every table of an installation once, taken or left for a reason', async () => {
  const database = await freshDatabase();
  await migrate(database.url, furtherMigrations);
  await (await openPostgres(database.url, () => undefined)).close();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ schema: string; table: string }>(
    `SELECT schemaname AS schema, schemaname || '.' || tablename AS table FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 2`,
  );
  const { rows: referring } = await client.query<{ from: string; to: string }>(
    `SELECT conrelid::regclass::text AS from, confrelid::regclass::text AS to FROM pg_constraint
     WHERE contype = 'f' AND connamespace::regnamespace::text <> 'bullmq'`,
  );
  await client.end();
  await database.drop();

  const kept = keptTables.map(({ table }) => table);
  const named = [...kept, ...Object.keys(leftTables)];
  expect(new Set(named).size).toBe(named.length);
  const unnamed = rows.filter(({ schema, table }) => !named.includes(table) && !named.includes(schema));
  expect(unnamed).toEqual([]);
  const there = rows.flatMap(({ schema, table }) => [schema, table]);
  expect(named.filter((name) => !there.includes(name))).toEqual([]);

  const place = (table: string) => kept.indexOf(table);
  expect(referring.length).toBeGreaterThan(0);
  for (const { from, to } of referring.filter(({ from: each }) => kept.includes(each)))
    expect([from, place(to) !== -1 && place(to) < place(from)]).toEqual([from, true]);
});
