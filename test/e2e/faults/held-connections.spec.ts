// A connection that breaks, as when PostgreSQL is restarted, fails what is asked over it, and nothing else; what is said of it quotes
// nothing.
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

/** Breaks a connection that nobody holds, with a sentence that repeats what was to be stored. */
function breakIdle(pool: pg.Pool): void {
  pool.emit('error', Object.assign(new Error('invalid input syntax: "홍길동"'), { code: '22P02' }));
}

it('leaves a house standing', async () => {
  await migrate(database.url, []);
  const said: string[] = [];
  const house = await openHouse(database.url, (line) => said.push(line));
  await endOf(house.pool);
  said.splice(0);
  breakIdle(house.pool);
  await house.close();
  expect(said).toEqual(['database: Error 22P02']);
});

it('leaves a queue standing', async () => {
  const said: string[] = [];
  const { connection, close } = await openPostgres(database.url, (line) => said.push(line));
  await endOf(connection);
  said.splice(0);
  breakIdle(connection);
  await close();
  expect(said).toEqual(['queue: Error 22P02']);
});
