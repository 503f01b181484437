// Shows what a backup holds, and where a restore goes and does not go, without the processes around it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { furtherMigrations } from '#api/migrations';
import { migrate, namesOfMigrations } from '#door/house';
import { writePacked } from '#event-store/packed-lines';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import { hashOf } from '#files/file-store';
import { checkBackup, restoreBackup, type Restored, type Restoring } from '#standalone/backup/restore-backup';
import { takeBackup } from '#standalone/backup/take-backup';
import { freshDatabase } from '#testing/database';
import { anAppend, anEvent } from '#testing/event-store-contract';

const city = 'city';
const attached = Buffer.from('the file that was brought');
const proposal = Buffer.from('what was proposed');

let folder: string;
let file: string;
let source: Awaited<ReturnType<typeof freshDatabase>>;
let target: typeof source;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'restoring-'));
  file = join(folder, 'city.backup.gz');
  [source, target] = [await freshDatabase(), await freshDatabase()];
});
afterEach(async () => {
  await source.drop();
  await target.drop();
  await rm(folder, { recursive: true });
});

async function withPool<T>(url: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}

async function store(url: string, data: object): Promise<void> {
  await withPool(url, async (pool) => {
    const events = new PostgresEventStore(pool);
    await events.append(anAppend({ organization: city, events: [anEvent(data)] }));
    await events.close();
  });
}

/** Files that lie nowhere but here. */
function kept(...bytes: readonly Buffer[]) {
  const files = new Map<string, Uint8Array>(bytes.map((each) => [hashOf(each), each]));
  return {
    files,
    get: async (_organization: string, hash: string) => files.get(hash),
    put: async (_organization: string, each: Uint8Array) => {
      files.set(hashOf(each), each);
      return hashOf(each);
    },
  };
}

async function backedUp(files: ReturnType<typeof kept>): Promise<void> {
  const client = new pg.Client({ connectionString: source.url });
  await client.connect();
  try {
    await takeBackup({ client, files, migrations: furtherMigrations }, (bytes) => writePacked(file, bytes));
  } finally {
    await client.end();
  }
}

function restored(
  files: ReturnType<typeof kept>,
  databaseUrl = target.url,
  changed: Partial<Restoring> = {},
): Promise<Restored> {
  const usual = { migrations: furtherMigrations, knows: () => true };
  return restoreBackup({ ...{ databaseUrl, file, files }, ...usual, ...changed });
}

class TakesLong1899999999999 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SELECT pg_sleep(0.5)');
  }

  async down(): Promise<void> {}
}

const shapeOf = (url: string) =>
  withPool(url, async (pool) => {
    const { rows } = await pool.query<{ name: string }>('SELECT name FROM public.migrations ORDER BY id');
    return rows.map(({ name }) => name);
  });

describe('a backup', () => {
  it('holds what an intake proposed besides the file that was brought, and restores under hurried roles', async () => {
    await migrate(source.url, furtherMigrations);
    const [hash, proposed] = [hashOf(attached), hashOf(proposal)];
    await store(source.url, { file: { hash, name: 'brought.xlsx' }, proposal: proposed });
    await backedUp(kept(attached, proposal));
    expect(await checkBackup(file)).toMatchObject({ contents: { files: 2, lost: [] } });

    const hurried = new URL(target.url);
    hurried.searchParams.set('options', '-c idle_in_transaction_session_timeout=50');
    const young = kept();
    const slow = {
      ...young,
      put: async (organization: string, bytes: Uint8Array) => {
        await new Promise((passed) => setTimeout(passed, 300));
        return young.put(organization, bytes);
      },
    };
    expect(await restored(slow, hurried.href)).toMatchObject({ outcome: 'restored', header: { head: 1 } });
    expect([...young.files.keys()].sort()).toEqual([hash, proposed].sort());
  });

  it('comes back after migrations that take longer than the role has leave to', async () => {
    await migrate(source.url, furtherMigrations);
    await backedUp(kept());
    const hurried = new URL(target.url);
    hurried.searchParams.set('options', '-c statement_timeout=100 -c idle_session_timeout=100');
    const migrations = [...furtherMigrations, TakesLong1899999999999];
    expect(await restored(kept(), hurried.href, { migrations })).toMatchObject({ outcome: 'restored' });
    expect(await shapeOf(target.url)).toContain(TakesLong1899999999999.name);
  });

  it('of a later version is refused by the name of what this one does not know, and leaves nothing', async () => {
    await migrate(source.url, furtherMigrations);
    await store(source.url, { text: '의견' });
    await backedUp(kept());
    const latest = furtherMigrations.slice(-1).flatMap((each) => namesOfMigrations([each]).slice(-1));
    expect(await restored(kept(), target.url, { migrations: furtherMigrations.slice(0, -1) })).toEqual({
      ...{ outcome: 'newerProgram', migration: latest[0] },
    });
    const knows = (_stream: string, type: string) => type !== 'Noted';
    expect(await restored(kept(), target.url, { knows })).toEqual({
      ...{ outcome: 'newerEvents', stream: 's', type: 'Noted' },
    });
    expect(await restored(kept())).toMatchObject({ outcome: 'restored', header: { head: 1 } });
  });

  it('goes into no later tables than its own, and changes none that are in use', async () => {
    const names = namesOfMigrations(furtherMigrations);
    const earlier = names.slice(0, -1);
    await migrate(source.url, furtherMigrations, earlier);
    await store(source.url, { text: '의견' });
    await backedUp(kept());
    await migrate(target.url, furtherMigrations);
    expect(await restored(kept())).toEqual({ outcome: 'newerTables', migration: names.at(-1) });

    expect(await restored(kept(), source.url)).toMatchObject({ outcome: 'notEmpty' });
    expect(await shapeOf(source.url)).toHaveLength(earlier.length);
  });

  it('ends where the server goes away while files are put', async () => {
    await migrate(source.url, furtherMigrations);
    await store(source.url, { file: { hash: hashOf(attached) } });
    await backedUp(kept(attached));
    const files = kept();
    const ending = {
      ...files,
      put: async (organization: string, bytes: Uint8Array) => {
        await withPool(source.url, (pool) =>
          pool.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
            new URL(target.url).pathname.slice(1),
          ]),
        );
        return files.put(organization, bytes);
      },
    };
    await expect(restored(ending)).rejects.toThrow();
    expect(await restored(kept())).toMatchObject({ outcome: 'restored' });
  });
});
