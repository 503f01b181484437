// Starts today's product on the databases that earlier releases left behind: each played its whole year, and was kept as it was,
// with its lists, its checkpoints and the states of its streams (test/history/databases).
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import pg from 'pg';
import { furtherMigrations } from '#api/migrations';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import { verifyLog } from '#event-store/postgres/verify';
import { verifySnapshots } from '#event-store/postgres/verify-snapshots';
import { verifyLists } from '#read-models/rebuild/verify-lists';
import { startApplication, type Application } from '#standalone/application';
import { isKnown } from '#standalone/arriving';
import { keptTables } from '#standalone/backup/kept-tables';
import { restoreBackup } from '#standalone/backup/restore-backup';
import { refoldingOfCode } from '#standalone/refold';
import { freshDatabase } from '#testing/database';

const folder = 'test/history/databases';
const releases = (await readdir(folder)).sort();

/** What a backup leaves, and a version that is started again finds. */
const foundToo = [
  'eventstore.snapshots',
  'lists.opinions',
  'lists.obligations',
  'lists.reminders',
  'lists.found',
];
const tables = [...keptTables, ...foundToo.map((table) => ({ table }))];

let dataDir: string;
let database: { readonly url: string; drop(): Promise<void> };
let pool: pg.Pool;
let application: Application | undefined;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'cycles-upgrade-'));
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 2 });
});
afterEach(async () => {
  await application?.stop();
  application = undefined;
  await pool.end();
  await database.drop();
  await rm(dataDir, { recursive: true });
});

async function settled(address: string): Promise<void> {
  for (let behind = true; behind; await pause(50)) {
    const { head, subscriptions } = (await (await fetch(`${address}/health`)).json()) as {
      readonly head: number;
      readonly subscriptions: readonly { readonly position: number; readonly state: string }[];
    };
    behind = subscriptions.some(({ position, state }) => state !== 'running' || position < head);
  }
}

/** Signs in as the coordinating office of the sample. */
async function officeAt(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/sample/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...{ organization: 'city-s', person: 'p-coordination-officer', post: 'post:coordination-officer' },
    }),
  });
  return String(((await answer.json()) as { readonly token: string }).token);
}

it('is kept of every release but the one that is being made', () => {
  expect(releases).toEqual(['0.1.0', '0.2.0', '0.3.0', '0.4.0', '0.5.0'].map((name) => `${name}.backup.gz`));
});

it.each(releases)(
  'goes on from %s: the log as it was, the lists made again, every page read',
  async (release) => {
    const restored = await restoreBackup({
      ...{ databaseUrl: database.url, file: join(folder, release), migrations: furtherMigrations, tables },
      knows: isKnown,
      files: { put: () => Promise.reject(new Error('no release before 0.6.0 kept a file')) },
    });
    expect(restored).toMatchObject({ outcome: 'restored' });
    const before = await verifyLog(pool);
    expect(before).toMatchObject({ organizations: 1, findings: [] });
    expect(before.events).toBeGreaterThan(200);

    application = await startApplication({
      settings: {
        ...{ port: 0, host: '127.0.0.1', dataDir, sample: 'empty' },
        ...{ sessionIdleMinutes: 30, sessionHours: 10 },
      },
      databaseUrl: database.url,
      log: () => undefined,
    });
    await settled(application.address);
    const store = new PostgresEventStore(pool);
    expect(await verifyLists(pool, store, { tell: () => undefined })).toEqual({
      compared: true,
      findings: [],
    });
    expect(await verifySnapshots(pool, refoldingOfCode())).toEqual([]);
    expect((await verifyLog(pool)).findings).toEqual([]);

    const authorization = `Bearer ${await officeAt(application.address)}`;
    const pages: (readonly [string, number])[] = [];
    for (const stream of await store.streams('city-s', '')) {
      const page = await fetch(`${application.address}/api/city-s/${stream}`, { headers: { authorization } });
      await page.arrayBuffer();
      if (page.status !== 200) pages.push([stream, page.status]);
    }
    await store.close();
    expect(pages).toEqual([]);
  },
);
