// Shows that the lists can be made again while they are read and fed, and that a hand in them is found and put right.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { EventStore } from '#event-store/store';
import { Subscription } from '#event-store/subscription';
import { madeLists } from '#read-models/made-lists';
import { rebuildLists } from '#read-models/rebuild/rebuild-lists';
import { verifyLists } from '#read-models/rebuild/verify-lists';
import { answering, issued, sent } from '#testing/given-round';
import { eventually } from '../eventually.js';
import { city, freshHouse, type FreshHouse } from './fresh-house.js';

const patience = 20_000;

/** Opinions, obligations, reminders, and what can be found. */
const lists = 4;

let fresh: FreshHouse;
let running: Subscription[];

beforeEach(async () => {
  fresh = await freshHouse();
  running = [];
});

afterEach(async () => {
  await Promise.all(running.map((each) => each.stop()));
  await fresh.drop();
});

/** Feeds the lists as a process does, of this code unless told. */
function feed(shape?: string): readonly Subscription[] {
  const { store, pool } = fresh.house;
  const begun = madeLists(store, shape).map(({ projection }) => new Subscription(store, pool, projection));
  begun.forEach((each) => each.start());
  running.push(...begun);
  return begun;
}

async function settled(fed: readonly Subscription[]): Promise<void> {
  const head = await fresh.house.store.head();
  for (const each of fed) {
    expect([await each.waitFor(head, patience), each.status()]).toMatchObject([true, { state: 'running' }]);
  }
}

/** A round with one opinion that was sent. */
const record = (nth: number) => fresh.record(`round/r-${nth}`, answering('heritage/midterm'));

async function recordRounds(from: number, until: number): Promise<void> {
  for (let nth = from; nth <= until; nth += 1) await record(nth);
}

/** Takes one row out, puts one in and changes a cell, in two lists. */
async function tamper(): Promise<void> {
  await fresh.house.pool.query(`
    BEGIN;
    DELETE FROM lists.opinions WHERE round = 'r-1';
    INSERT INTO lists.opinions SELECT (jsonb_populate_record(o, '{"round": "r-forged"}')).*
      FROM lists.opinions o WHERE round = 'r-2';
    UPDATE lists.opinions SET text = 'forged', asks = 'change' WHERE round = 'r-3';
    DELETE FROM lists.obligations WHERE id = 'r-2';
    COMMIT;
  `);
}

const rebuild = (more: Partial<Parameters<typeof rebuildLists>[0]> = {}) =>
  rebuildLists({ databaseUrl: fresh.url, store: fresh.house.store, ...more });

const verify = (shape?: string) => verifyLists(fresh.house.pool, fresh.house.store, { shape });

async function checkpoints() {
  const { rows } = await fresh.house.pool.query<{ subscription: string; position: string; shape: string }>(
    'SELECT * FROM eventstore.checkpoints ORDER BY subscription',
  );
  return rows;
}

describe('verified lists', () => {
  beforeEach(async () => {
    await recordRounds(1, 4);
    await settled(feed());
  });

  it('follow from the log as they were made, and nothing stays of the check', async () => {
    expect(await verify()).toEqual({ compared: true, findings: [] });
    const { rowCount } = await fresh.house.pool.query("SELECT FROM pg_class WHERE relpersistence = 't'");
    expect(rowCount).toBe(0);
  });

  it('name a missing row, a foreign row and the cells that were changed', async () => {
    await tamper();
    const opinion = { list: 'opinions', columns: [] };
    const { findings } = await verify();
    expect(findings.slice(0, 3)).toEqual([
      { ...opinion, kind: 'missing', key: [city, 'r-1', 'o-1', 'outer'] },
      { ...opinion, kind: 'different', key: [city, 'r-3', 'o-1', 'outer'], columns: ['asks', 'text'] },
      { ...opinion, kind: 'foreign', key: [city, 'r-forged', 'o-1', 'outer'] },
    ]);
    const others = findings.slice(3);
    expect(others).not.toEqual([]);
    for (const { kind, list, key } of others) {
      expect([kind, list, key.slice(0, 3)]).toEqual(['missing', 'obligations', [city, 'round', 'r-2']]);
    }
  });

  it('are compared where each of them is, however far the log has gone since', async () => {
    await Promise.all(running.map((each) => each.stop()));
    await recordRounds(5, 6);
    running[0]?.start();
    await settled(running.slice(0, 1));
    expect(await verify()).toEqual({ compared: true, findings: [] });
  });

  it('are not compared where other code made them', async () => {
    await tamper();
    expect(await verify('another')).toEqual({ compared: false, findings: [] });
  });
});

describe('rebuilt lists', () => {
  it('take the place of those that are read in one step for every reader, while two processes feed them', async () => {
    await recordRounds(1, 6);
    await settled([...feed(), ...feed()]);
    await tamper();

    let rebuilding = true;
    let written = 6;
    const writer = async () => {
      while (rebuilding) await record((written += 1));
    };
    const seen: string[] = [];
    const reader = async () => {
      while (rebuilding) seen.push(await look());
      seen.push(await look());
    };
    const rebuilds = async () => {
      await eventuallySeen(seen, 'tampered');
      await rebuild();
      rebuilding = false;
    };
    await Promise.all([writer(), reader(), reader(), rebuilds()]);

    expect(new Set(seen)).toEqual(new Set(['tampered', 'right']));
    await settled(running);
    expect(await verify()).toEqual({ compared: true, findings: [] });
  });

  it('are held for the last step: who feeds them waits, who reads them does not', async () => {
    await recordRounds(1, 3);
    await settled(feed());
    await tamper();
    const reached: string[] = [];
    const store = askedForHead(3, async () => {
      await record(4);
      await waitsForLock('UPDATE eventstore.checkpoints');
      reached.push(await look(), ...(await checkpoints()).map(({ position }) => position));
    });
    const { position } = (await rebuild({ store })) ?? {};
    expect(reached).toEqual(['tampered', ...Array.from({ length: lists }, () => String(position))]);
    await settled(running);
    expect(await verify()).toEqual({ compared: true, findings: [] });
  });

  it('are gone on with from where they are, also by what had not come so far', async () => {
    await recordRounds(1, 2);
    const fed = feed();
    await settled(fed);
    await Promise.all(fed.map((each) => each.stop()));
    const head = await record(3);
    expect(await rebuild()).toMatchObject({ position: head });
    fed.forEach((each) => each.start());
    await fresh.record('round/r-1', [issued('o-2', 'market/midterm'), sent('o-2')]);
    await settled(fed);
    expect(await verify()).toEqual({ compared: true, findings: [] });
  });

  it('change no row that was right', async () => {
    await recordRounds(1, 3);
    await settled(feed());
    expect(await rebuild()).toMatchObject({ changed: { opinions: 0, obligations: 0, reminders: 0 } });
    await tamper();
    expect(await rebuild()).toMatchObject({ changed: { opinions: 3, reminders: 0 } });
  });

  it('are filled from nothing without being read again for every row', async () => {
    await recordRounds(1, 120);
    const { pool } = fresh.house;
    // As if they were many: more than a hash of them takes.
    await pool.query(
      "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET work_mem = ''64kB''', current_database()); END $$",
    );
    // The planner knows that they are empty once PostgreSQL has swept them, as it does by itself.
    await pool.query('VACUUM ANALYZE lists.opinions, lists.obligations, lists.found');
    expect(await rebuild()).toMatchObject({ changed: { opinions: 120 } });
    // What a session has read is told when it ends.
    await eventually(async () => {
      const sessions = `SELECT FROM pg_stat_activity WHERE application_name = 'lists rebuild'
        AND datname = current_database()`;
      expect((await pool.query(sessions)).rows).toEqual([]);
    });
    const { rows } = await pool.query<{ relname: string; seq_scan: string }>(
      `SELECT relname, seq_scan FROM pg_stat_user_tables
       WHERE schemaname = 'lists' AND relname = ANY ('{opinions,obligations,found}') ORDER BY relname`,
    );
    // Once by each of the two statements that make it what was made again, and a few times to create its indexes.
    expect(rows.filter(({ seq_scan }) => Number(seq_scan) > 6)).toEqual([]);
    expect(rows).toHaveLength(3);
  });

  it('stop being fed by a process of the former version', async () => {
    await recordRounds(1, 3);
    const former = feed('former');
    await settled(former);
    await rebuild({ shape: 'present', ifMadeByOtherCode: true });
    const before = await checkpoints();
    expect(before.map(({ shape }) => shape)).toEqual(Array.from({ length: lists }, () => 'present'));
    const head = await record(4);
    for (const each of former) {
      expect(await each.waitFor(head, patience)).toBe(false);
      expect(each.status()).toMatchObject({
        state: 'stopped',
        error: expect.stringContaining('another version'),
      });
    }
    expect(await checkpoints()).toEqual(before);
    await settled(feed('present'));
    expect(await verify('present')).toEqual({ compared: true, findings: [] });
  });

  it('are made by one of several processes that begin at once', async () => {
    await recordRounds(1, 3);
    await settled(feed('former'));
    const both = await Promise.all([1, 2].map(() => rebuild({ shape: 'present', ifMadeByOtherCode: true })));
    expect(both.filter((rebuilt) => rebuilt !== undefined)).toHaveLength(1);
  });

  it.each([
    ['before the first event', 1],
    ['when it has caught up', 2],
    ['while it holds the lists', 3],
  ])('leave nothing behind of a rebuild that is killed %s', async (_, asks) => {
    await recordRounds(1, 4);
    await settled(feed());
    await tamper();
    const before = [await checkpoints(), await verify()];
    await expect(rebuild({ store: askedForHead(asks, killRebuild) })).rejects.toThrow();
    expect([await checkpoints(), await verify()]).toEqual(before);
    const { rowCount } = await fresh.house.pool.query("SELECT FROM pg_class WHERE relpersistence = 't'");
    expect(rowCount).toBe(0);

    await rebuild();
    await record(5);
    await settled(running);
    expect(await verify()).toEqual({ compared: true, findings: [] });
  });

  it('are let go when the process is to stop', async () => {
    await recordRounds(1, 2);
    const stop = new AbortController();
    const stopped = rebuild({ signal: stop.signal, tell: () => stop.abort() });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});

/** What a reader sees in one snapshot: every trace of the tampering or none, and all rounds up to the position. */
async function look(): Promise<string> {
  const client = await fresh.house.pool.connect();
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    const { rows: at } = await client.query<{ rounds: string }>(
      `SELECT count(*) AS rounds FROM eventstore.events WHERE type = 'OpinionIssued' AND position <=
         (SELECT position FROM eventstore.checkpoints WHERE subscription = 'opinions')`,
    );
    // What a reader does between two statements, a swap may use.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const { rows } = await client.query<{ traces: string; opinions: string; owing: string }>(
      `SELECT (SELECT count(*) FROM lists.opinions WHERE round = 'r-forged' OR text = 'forged') AS traces,
         (SELECT count(*) FROM lists.opinions) AS opinions,
         (SELECT count(DISTINCT id) FROM lists.obligations WHERE id = 'r-2') AS owing`,
    );
    await client.query('COMMIT');
    const [found] = rows;
    const same = found?.opinions === at[0]?.rounds;
    if (same && found?.traces === '2' && found.owing === '0') return 'tampered';
    if (same && found?.traces === '0' && found.owing === '1') return 'right';
    return JSON.stringify([at, rows]);
  } finally {
    client.release();
  }
}

async function eventuallySeen(seen: readonly string[], what: string): Promise<void> {
  while (!seen.includes(what)) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The house's log, in which something happens the so-manieth time that a rebuild has asked it for its head. */
function askedForHead(asks: number, happens: () => Promise<void>): EventStore {
  const { store } = fresh.house;
  let asked = 0;
  const head = async () => {
    const answer = await store.head();
    asked += 1;
    if (asked === asks) await happens();
    return answer;
  };
  return Object.assign(Object.create(store) as EventStore, { head });
}

/** Resolves once statements that say so wait for a lock, one for each list; rejects when they never do. */
async function waitsForLock(statement: string): Promise<void> {
  const waiting = `SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND strpos(query, $1) > 0`;
  const end = performance.now() + patience;
  for (
    let many = 0;
    many < lists;
    many = (await fresh.house.pool.query(waiting, [statement])).rowCount ?? 0
  ) {
    if (performance.now() > end) throw new Error(`only ${many} wait`);
  }
}

async function killRebuild(): Promise<void> {
  const client = new pg.Client({ connectionString: fresh.url });
  await client.connect();
  const rebuilding =
    "SELECT pid FROM pg_stat_activity WHERE application_name = 'lists rebuild' AND datname = current_database()";
  const { rowCount } = await client.query(
    `SELECT pg_terminate_backend(pid, 10000) FROM (${rebuilding}) AS it`,
  );
  await client.end();
  expect(rowCount).toBe(1);
}
