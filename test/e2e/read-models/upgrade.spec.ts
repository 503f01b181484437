// Shows that lists of an earlier version are carried over: what was refused stays, the rest is made anew from the log.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrate } from '#door/house';
import { eventStoreMigrations } from '#event-store/postgres/migrations';
import { listsMigrations } from '#read-models/migrations';
import { freshDatabase } from '#testing/database';

let database: Awaited<ReturnType<typeof freshDatabase>>;
let client: pg.Client;

beforeEach(async () => {
  database = await freshDatabase();
  await migrate(database.url, listsMigrations.slice(0, 1));
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    INSERT INTO lists.following_refused VALUES
      ('city', 'k-1', 7, 'meeting-outcome', 'round-1', 'SettleOpinion', 'unknown-item', NULL, NULL, now(), '{office}');
    INSERT INTO lists.obligations VALUES
      ('city', 'round-1', 'conclude', 'conclude', 'jobs', 'First', '{}', '{chair:jobs}', NULL, NULL, NULL, NULL, NULL);
    INSERT INTO lists.reminders VALUES ('city', 'round-1', 'answer/o-1/0', '2021-08-20', now());
    INSERT INTO eventstore.checkpoints VALUES
      ('opinions', 9), ('obligations', 9), ('reminders', 9), ('policies', 9);
  `);
});

afterEach(async () => {
  await client.end();
  await database.drop();
});

const rows = async (select: string) => (await client.query<Record<string, unknown>>(select)).rows;

describe('lists of the version that knew rounds only', () => {
  it('keep what was refused, in its round, and begin the others anew', async () => {
    await migrate(database.url, listsMigrations);
    expect(await rows('SELECT key, stream, id FROM lists.following_refused')).toEqual([
      { key: 'k-1', stream: 'round', id: 'round-1' },
    ]);
    expect(await rows('SELECT * FROM lists.obligations')).toEqual([]);
    expect(await rows('SELECT * FROM lists.reminders')).toEqual([]);
    expect(await rows('SELECT subscription FROM eventstore.checkpoints ORDER BY 1')).toEqual([
      { subscription: 'opinions' },
      { subscription: 'policies' },
    ]);
  });

  it('can be gone back to', async () => {
    await migrate(database.url, listsMigrations);
    const source = new DataSource({
      type: 'postgres',
      url: database.url,
      migrations: [...eventStoreMigrations, ...listsMigrations],
    });
    await source.initialize();
    for (let left = listsMigrations.length; left > 1; left -= 1) await source.undoLastMigration();
    await source.destroy();
    expect(await rows('SELECT key, round FROM lists.following_refused')).toEqual([
      { key: 'k-1', round: 'round-1' },
    ]);
    expect(await rows('SELECT round FROM lists.obligations')).toEqual([]);
  });
});
