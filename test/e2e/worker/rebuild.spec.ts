// Shows that a worker of a new version makes the lists again by itself, and that nobody is told or asked anything twice.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { rebuildLists } from '#read-models/rebuild/rebuild-lists';
import { verifyLists } from '#read-models/rebuild/verify-lists';
import { answering, asksForAction } from '#testing/given-round';
import { eventually, patience } from '../eventually.js';
import { staffed } from './staff.js';
import { workedHouse, type WorkedHouse } from './fixtures.js';

const anHourBefore = '2021-08-19T08:00:00+09:00';
const theDayBefore = '2021-08-19T09:00:00+09:00';

let fresh: WorkedHouse;

beforeEach(async () => {
  fresh = await workedHouse();
  fresh.itIs(anHourBefore);
});

afterEach(() => fresh.drop());

const intact = { compared: true, findings: [] };
const verify = () => verifyLists(fresh.house.pool, fresh.house.store);

async function recordRound(): Promise<number> {
  return fresh.record('round/r-1', answering('market/midterm', asksForAction, 'o-1'));
}

it('makes lists of the former version again while it works, and goes on with them', async () => {
  const { pool, store } = fresh.house;
  const former = await fresh.work();
  expect(await former.waitFor('opinions', await recordRound(), patience)).toBe(true);
  await former.stop();
  await pool.query("UPDATE eventstore.checkpoints SET shape = 'former' WHERE subscription <> 'policies'");
  await pool.query("UPDATE lists.opinions SET search = 'as the former version had it'");

  const worker = await fresh.work();
  await eventually(async () => expect(await verify()).toEqual(intact));
  const head = await fresh.record('round/r-2', answering('heritage/midterm'));
  await eventually(async () => expect(await worker.waitFor('opinions', head, patience)).toBe(true));
  expect(worker.statuses()).toMatchObject(
    ['opinions', 'obligations', 'reminders', 'found', 'policies', 'notices'].map((name) => ({
      name,
      state: 'running',
    })),
  );
  expect(await store.head()).toBe(head);
  expect(await verify()).toEqual(intact);
});

it('does not remind again, nor ask again what follows', async () => {
  const { store } = fresh.house;
  await staffed(fresh);
  const worker = await fresh.work();
  const asked = await recordRound();
  expect(await worker.waitFor('obligations', asked, patience)).toBe(true);
  fresh.itIs(theDayBefore);
  await worker.sweep();
  await eventually(async () => {
    const since = await store.readAll({ after: asked, limit: 100 });
    expect(since.map(({ type }) => type)).toContain('ReminderNoted');
  });
  await worker.stop();
  const head = await store.head();

  await rebuildLists({ databaseUrl: fresh.url, store });
  const again = await fresh.work();
  await again.sweep();
  expect(await again.waitFor('policies', head, patience)).toBe(true);
  expect(await store.head()).toBe(head);
});
