// Shows that what migrations changed since the last release leaves that release working beside the new one.
import { describe, expect, it } from '@jest/globals';
import { furtherMigrations } from '#api/migrations';
import { migrationsOfHouse } from '#door/house';
import { furtherMigrations as ofWorker } from '#worker/migrations';
import type { QueryRunner } from 'typeorm';
import { whyContracting } from './contracting.js';
import { contracting, released } from './released.js';

const all = [...migrationsOfHouse, ...furtherMigrations].map((Migration) => new Migration());
const nameOf = (migration: (typeof all)[number]) => migration.name ?? migration.constructor.name;

/** What a migration would say to the database. */
async function statementsOf(migration: (typeof all)[number]): Promise<readonly string[]> {
  const said: string[] = [];
  const query = (sql: string) => {
    said.push(sql);
    return Promise.resolve([]);
  };
  await migration.up({ query } as unknown as QueryRunner);
  return said;
}

describe('a migration', () => {
  it('of the last release is still there, under its name', () => {
    const names = new Set(all.map(nameOf));
    expect([...released].filter((name) => !names.has(name))).toEqual([]);
  });

  it('is run by whichever process starts first', () => {
    expect(ofWorker).toEqual(furtherMigrations);
  });

  it('since then takes nothing from the release that runs beside it', async () => {
    for (const migration of all.filter((each) => !released.has(nameOf(each)))) {
      const name = nameOf(migration);
      const why = name in contracting ? [] : whyContracting(...(await statementsOf(migration)));
      expect({ name, why }).toEqual({ name, why: [] });
    }
  });
});

describe('a statement', () => {
  it.each([
    'CREATE TABLE lists.thing (id text PRIMARY KEY, name text NOT NULL)',
    'CREATE INDEX CONCURRENTLY IF NOT EXISTS thing_name ON lists.thing (name)',
    'ALTER TABLE lists.thing ADD COLUMN IF NOT EXISTS note text',
    "ALTER TABLE lists.thing ADD COLUMN kind text NOT NULL DEFAULT 'plain'",
    'ALTER TABLE lists.thing ALTER COLUMN name DROP NOT NULL',
    'CREATE TABLE lists.thing (id text); CREATE UNIQUE INDEX thing_id ON lists.thing (id)',
    "UPDATE lists.thing SET kind = 'plain' WHERE kind IS NULL",
  ])('that only adds runs beside it: %s', (sql) => {
    expect(whyContracting(sql)).toEqual([]);
  });

  it.each([
    'DROP TABLE lists.thing',
    'ALTER TABLE lists.thing DROP COLUMN name',
    'ALTER TABLE lists.thing DROP name',
    'ALTER TABLE lists.thing RENAME COLUMN name TO title',
    'ALTER TABLE lists.thing ALTER COLUMN name TYPE varchar(20)',
    'ALTER TABLE lists.thing ALTER name SET NOT NULL',
    'ALTER TABLE lists.thing ADD COLUMN kind text NOT NULL',
    "ALTER TABLE lists.thing ADD CONSTRAINT named CHECK (name <> '')",
    "ALTER TABLE lists.thing ADD COLUMN kind text CHECK (kind <> '')",
    'ALTER TABLE lists.thing ADD COLUMN number bigint UNIQUE',
    'CREATE UNIQUE INDEX CONCURRENTLY thing_name ON lists.thing (name)',
    'CREATE TRIGGER held BEFORE INSERT ON lists.thing FOR EACH ROW EXECUTE FUNCTION lists.held()',
    'CREATE TABLE lists.other (id text); CREATE UNIQUE INDEX thing_name ON lists.thing (name)',
    'DROP INDEX lists.thing_name',
    'DROP SEQUENCE lists.numbers',
    'DROP FUNCTION eventstore.append(jsonb)',
    'TRUNCATE lists.thing',
    'DELETE FROM eventstore.snapshots',
  ])('that takes something away waits for a later release: %s', (sql) => {
    expect(whyContracting(sql)).not.toEqual([]);
  });
});
