// The embedded server by itself: how it is set up, who can reach it, and how its programs are made to run.
import { chmodSync, cpSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { isRoot, nobody } from '#standalone/postgres/account';
import { packageFolder, usableBinaries } from '#standalone/postgres/binaries';
import { type EmbeddedPostgres, startPostgres } from '#standalone/postgres/start-postgres';
import { describeAsRoot } from '#testing/needs';
import { temporaryFolder } from './processes.js';

const start = (dataDir: string) => startPostgres({ dataDir, log: () => undefined });

describe('the embedded server', () => {
  let folder: string;
  let dataDir: string;
  let server: EmbeddedPostgres;
  let client: pg.Client;

  beforeEach(async () => {
    folder = temporaryFolder();
    dataDir = join(folder, '데이터 폴더');
    server = await start(dataDir);
    client = new pg.Client({ connectionString: server.url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it('keeps what it acknowledged, listens on loopback only, and handles Korean text', async () => {
    const { rows } = await client.query<{ name: string; setting: string }>(
      `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit', 'full_page_writes',
         'listen_addresses', 'unix_socket_directories', 'server_encoding', 'TimeZone')`,
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      server_encoding: 'UTF8',
      TimeZone: 'UTC',
    });
    await client.query('CREATE EXTENSION pg_trgm');
    const { rows: trigrams } = await client.query<{ n: number }>(
      `SELECT cardinality(show_trgm('일자리분과')) AS n`,
    );
    expect(trigrams).toEqual([{ n: 6 }]);
  });

  it('lets nobody in without its password, which only its account can read', async () => {
    const password = join(dataDir, 'postgres', 'password');
    expect(statSync(password).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700);
    expect(new URL(server.url).password).toBe(readFileSync(password, 'utf8').trim());
    const wrong = new URL(server.url);
    wrong.password = 'guess';
    const guest = new pg.Client({ connectionString: wrong.href });
    await expect(guest.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('takes another port when the preferred one is taken', async () => {
    const otherDir = temporaryFolder();
    const other = await start(otherDir);
    expect(new URL(other.url).port).not.toBe(new URL(server.url).port);
    await other.stop();
    rmSync(otherDir, { recursive: true });
  });
});

describe('the programs', () => {
  const account = isRoot ? nobody() : undefined;
  let folder: string;
  let installed: string;

  beforeEach(() => {
    folder = temporaryFolder();
    installed = join(folder, 'installed');
    cpSync(packageFolder(), installed, { recursive: true, verbatimSymlinks: true });
    const links = JSON.parse(readFileSync(join(installed, 'native', 'pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    for (const { target } of links) rmSync(join(installed, target));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('run from where npm put them, with the links that npm’s install script did not make', async () => {
    const { pgCtl } = await usableBinaries(account, join(folder, 'spare'), installed);
    expect(pgCtl).toBe(join(installed, 'native', 'bin', 'pg_ctl'));
    expect(existsSync(join(folder, 'spare'))).toBe(false);
  });

  describeAsRoot('in a folder that the database’s account may not enter', () => {
    it('are copied once to where it may', async () => {
      chmodSync(installed, 0o700);
      const spare = join(folder, 'spare');
      const { pgCtl } = await usableBinaries(account, spare, installed);
      expect(pgCtl.startsWith(spare)).toBe(true);
      const made = statSync(pgCtl).birthtimeMs;
      await usableBinaries(account, spare, installed);
      expect(statSync(pgCtl).birthtimeMs).toBe(made);
    });
  });

  it('that do not run on this system are told in a plain sentence', async () => {
    rmSync(join(installed, 'native', 'bin', 'postgres'));
    await expect(usableBinaries(account, join(folder, 'spare'), installed)).rejects.toThrow(
      'The embedded PostgreSQL does not run on this system',
    );
  });
});
