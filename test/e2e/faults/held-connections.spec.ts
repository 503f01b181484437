// A connection that breaks while somebody holds it, as when PostgreSQL is restarted, fails what is asked over it, and nothing else,
// and what is said of it quotes nothing; one that nobody answers on any more, as when the machine of the database is gone, keeps
// nobody waiting for ever.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { migrate, openHouse } from '#door/house';
import { openPostgres } from '#jobs/backend';
import { listsMigrations } from '#read-models/migrations';
import { openLists } from '#read-models/open-lists';
import { freshDatabase } from '#testing/database';
import { diceOf } from '#testing/dice';
import type pg from 'pg';
import { eventually } from '../eventually.js';
import { Passage } from './stand/passage.js';

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

it('keeps nobody waiting for a list that is never answered, nor for a queue', async () => {
  await migrate(database.url, listsMigrations);
  const { hostname: host, port } = new URL(database.url);
  const passage = await Passage.open(() => ({ host, port: Number(port) }), diceOf(1));
  const through = new URL(database.url);
  through.host = `127.0.0.1:${passage.port}`;
  const lists = await openLists(through.href);
  const queue = await openPostgres(through.href, () => undefined);
  try {
    passage.turn({ kind: 'silent' });
    const asked = [lists.dueBy('2021-07-19'), queue.connection.query('SELECT 1')];
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  } finally {
    passage.close();
    await lists.close();
    await queue.close();
  }
}, 90_000);
