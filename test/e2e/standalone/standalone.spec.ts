// What an operator meets on starting and stopping the product: first run, restart, crash, and everything in
// the way.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Account, isRoot, nobody, run as runProgram } from '#standalone/postgres/account';
import { describeAsRoot } from '#testing/needs';
import {
  databaseUrl,
  endAll,
  isAlive,
  keeperPid,
  mainFile,
  postmaster,
  run,
  temporaryFolder,
  until,
} from './processes.js';

let dataDir: string;
beforeEach(() => {
  dataDir = temporaryFolder();
});
afterEach(() => endAll(dataDir));

const start = (env: Record<string, string> = {}, account?: Account) =>
  run({ DATA_DIR: dataDir, ...env }, account);

/** What lies in a data folder; mails come to it whenever the sample's notices are sent. */
function insideOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name !== 'mail')
    .sort();
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl(dataDir) });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

/**
 * What every refusal to start has in common: a sentence in each language, no trace of the program's insides.
 */
function expectPlain(output: string): void {
  expect(output).toMatch(/[가-힣]/);
  expect(output).not.toMatch(/^\s+at |Error:|node:internal/m);
}

describe('starting and stopping', () => {
  it('answers after the first start, stops everything on Ctrl-C, and keeps its data for the next', async () => {
    const first = start();
    const health = await fetch(`${await first.address}/health`);
    expect(await health.json()).toMatchObject({ status: 'ok', database: 'up' });
    await query('CREATE TABLE kept AS SELECT 7 AS n');
    const server = postmaster(dataDir)!;
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    await until(() => !isAlive(server.pid));

    const second = start();
    await second.address;
    expect(await query('SELECT n FROM kept')).toEqual([{ n: 7 }]);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(insideOf(dataDir)).toEqual(['postgres']);
  });

  it('stops in order although nobody reads what it says any more', async () => {
    const started = start();
    await started.address;
    started.child.stdout!.destroy();
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
  });

  it('stops when npm, which started it, is killed', async () => {
    const script = `"$0" "$1" & echo "child $!"; wait`;
    const npm = run({ DATA_DIR: dataDir, npm_lifecycle_event: 'start' }, undefined, [
      ...['/bin/sh', '-c', script, process.execPath, mainFile],
    ]);
    await npm.address;
    const child = Number(/child (\d+)/.exec(npm.output())![1]);
    npm.child.kill('SIGKILL');
    await until(() => !isAlive(child) && postmaster(dataDir) === undefined);
    await npm.ended;
    expect(npm.output()).toContain('Stopping.');
  });
});

describe('after kill -9', () => {
  it('the database server stops by itself, and the next start has every committed row', async () => {
    const first = start();
    await first.address;
    await query('CREATE TABLE kept AS SELECT 7 AS n');
    const server = postmaster(dataDir)!;
    first.child.kill('SIGKILL');
    await until(() => !isAlive(server.pid));

    const second = start();
    await second.address;
    expect(await query('SELECT n FROM kept')).toEqual([{ n: 7 }]);
  });

  it('a start in the same instant works', async () => {
    const first = start();
    await first.address;
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start();
    expect((await fetch(`${await second.address}/health`)).status).toBe(200);
  });

  it('a database server that nobody stopped is adopted, and stopped in the end', async () => {
    const first = start();
    await first.address;
    const orphan = postmaster(dataDir)!;
    process.kill(keeperPid(dataDir), 'SIGKILL');
    first.child.kill('SIGKILL');
    await first.ended;

    const second = start();
    await second.address;
    expect(postmaster(dataDir)).toEqual(orphan);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
    await until(() => !isAlive(orphan.pid));
  });

  it('a server number that belongs to another process of the same account is no obstacle', async () => {
    const account = isRoot ? nobody() : undefined;
    const stranger = spawn('/bin/sleep', ['600'], { ...account, stdio: 'ignore' });
    const first = start();
    await first.address;
    const pidFile = join(dataDir, 'postgres', 'data', 'postmaster.pid');
    const copy = join(dataDir, 'copy.pid');
    copyFileSync(pidFile, copy);
    first.child.kill('SIGINT');
    await first.ended;
    writeFileSync(pidFile, readFileSync(copy, 'utf8').replace(/^\d+/, String(stranger.pid)));

    const second = start();
    await second.address;
    expect(isAlive(stranger.pid!)).toBe(true);
    stranger.kill();
  });

  it('a first run that broke off half-way is started over', async () => {
    const first = start();
    await until(() => readdirSync(dataDir).some((name) => name.startsWith('postgres.new-')));
    first.child.kill('SIGKILL');
    await first.ended;
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);

    const second = start();
    expect((await fetch(`${await second.address}/health`)).status).toBe(200);
    expect(insideOf(dataDir)).toEqual(['instance.lock', 'postgres']);
  });
});

describe('refusals to start', () => {
  it('a second instance on the same data is told where the first one answers', async () => {
    const first = start();
    const address = await first.address;
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`already running on this data folder: ${address}`);
    expectPlain(second.output());
    expect((await fetch(`${address}/health`)).status).toBe(200);
  });

  it('a taken port is named, and nothing stays running', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const refused = start({ PORT: String(port) });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`Another program uses http://127.0.0.1:${port}.`);
    expectPlain(refused.output());
    expect(postmaster(dataDir)).toBeUndefined();
    other.close();
  });

  it('wrong settings are all named at once', async () => {
    const refused = start({ PORT: 'abc', SAMPLE: 'demo' });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(/^PORT.*\nSAMPLE.*\n$/);
    expectPlain(refused.output());
  });

  it('a database given by DATABASE_URL that does not answer is named, without its password', async () => {
    const refused = start({ DATABASE_URL: 'postgres://app:secret@127.0.0.1:1/none' });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain('The database of DATABASE_URL cannot be reached: ECONNREFUSED');
    expect(refused.output()).not.toContain('secret');
    expectPlain(refused.output());
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
  });

  it('a data folder that may not be written is named', async () => {
    chmodSync(dataDir, 0o555);
    const refused = start({}, isRoot ? nobody() : undefined);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`${dataDir} cannot be written.`);
    expectPlain(refused.output());
  });

  it('a file in the place of the data folder is named', async () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    const refused = start({ DATA_DIR: file });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`${file} is not a folder.`);
    expectPlain(refused.output());
  });

  it('a database folder that is not whole is left alone', async () => {
    mkdirSync(join(dataDir, 'postgres', 'data'), { recursive: true });
    const refused = start();
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain('holds no complete database');
    expectPlain(refused.output());
    expect(readdirSync(join(dataDir, 'postgres'))).toEqual(['data']);
  });
});

describe('a database of one’s own', () => {
  it('is used instead of the embedded one when DATABASE_URL names it', async () => {
    const name = `standalone_${process.pid}`;
    const server = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
    await server.connect();
    await server.query(`CREATE DATABASE ${name}`);
    const url = new URL(process.env.TEST_DATABASE_URL!);
    url.pathname = name;
    const started = start({ DATABASE_URL: url.href });
    expect((await fetch(`${await started.address}/health`)).status).toBe(200);
    expect(insideOf(dataDir)).toEqual(['instance.lock']);
    started.child.kill('SIGINT');
    expect(await started.ended).toBe(0);
    await server.query(`DROP DATABASE ${name}`);
    await server.end();
  });
});

describeAsRoot('a full disk', () => {
  let disk: string;
  const limitDisk = async (megabytes: number) => {
    disk = temporaryFolder();
    const options = `size=${megabytes}m,mode=755`;
    expect(await runProgram('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk])).toEqual({
      code: 0,
      output: '',
    });
  };
  afterEach(async () => {
    await until(() => postmaster(disk) === undefined);
    await runProgram('umount', [disk]);
    rmSync(disk, { recursive: true });
  });

  it('on the first run is named, and nothing half-made stays', async () => {
    await limitDisk(20);
    const refused = start({ DATA_DIR: disk });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`There is no space left in ${disk}`);
    expectPlain(refused.output());
    expect(readdirSync(disk)).toEqual([]);
  });

  it('on a restart is named, and a start after freeing some has every row', async () => {
    await limitDisk(160);
    const first = start({ DATA_DIR: disk });
    await first.address;
    first.child.kill('SIGINT');
    await first.ended;
    const filler = join(disk, 'filler');
    await runProgram('/bin/sh', ['-c', 'cat /dev/zero > "$1"', 'sh', filler]);
    const refused = start({ DATA_DIR: disk });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`There is no space left in ${disk}`);
    expectPlain(refused.output());

    rmSync(filler);
    const again = start({ DATA_DIR: disk });
    expect((await fetch(`${await again.address}/health`)).status).toBe(200);
    again.child.kill('SIGINT');
    expect(await again.ended).toBe(0);
  });
});

describeAsRoot('an ordinary user', () => {
  it('starts, is stopped, and root can start it later without taking the data away', async () => {
    const user = nobody();
    const own = temporaryFolder(user);
    for (const account of [user, undefined, user]) {
      const started = start({ DATA_DIR: own }, account);
      expect((await fetch(`${await started.address}/health`)).status).toBe(200);
      started.child.kill('SIGINT');
      expect(await started.ended).toBe(0);
    }
    rmSync(own, { recursive: true });
  });
});

describeAsRoot('a data folder that the database’s account may not enter', () => {
  it('holds a note of where the data are, and a restart finds them', async () => {
    chmodSync(dataDir, 0o700);
    const first = start();
    await first.address;
    const folder = readFileSync(join(dataDir, 'postgres.location'), 'utf8').trim();
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    const second = start();
    await second.address;
    expect(second.output()).toContain(`(${folder})`);
    expect(existsSync(join(dataDir, 'postgres'))).toBe(false);
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
    rmSync(folder, { recursive: true });
  });
});
