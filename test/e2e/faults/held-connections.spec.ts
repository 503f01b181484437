// A connection that breaks while somebody holds it, as when PostgreSQL is restarted, fails what is asked over it, and nothing else.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { migrate, openHouse } from '#door/house';
import { openPostgres } from '#jobs/backend';
import { freshDatabase } from '#testing/database';
import type pg from 'pg';
import { eventually } from '../eventually.js';

let database: Awaited<ReturnType<typeof freshDatabase>>;

beforeEach(async () => {
  database = await freshDatabase();
});

afterEach(() => database.drop());

async function endOf(pool: pg.Pool): Promise<void> {
  const held = await pool.connect();
  // Unheard, the error would end the process, and the tests with it.
  expect(held.listenerCount('error')).toBeGreaterThan(0);
  const { rows } = await held.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  await pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
  await eventually(() => expect(held.query('SELECT 1')).rejects.toThrow());
  held.release(true);
  expect((await pool.query<{ one: number }>('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
}

it('leaves a house standing', async () => {
  await migrate(database.url, []);
  const house = await openHouse(database.url, () => undefined);
  await endOf(house.pool);
  await house.close();
});

it('leaves a queue standing', async () => {
  const { connection, close } = await openPostgres(database.url, () => undefined);
  await endOf(connection);
  await close();
});
