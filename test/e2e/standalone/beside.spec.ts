// Shows that an operator's command never installs or builds underneath a product that runs.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { lockInstance } from '#standalone/instance-lock';
import { temporaryFolder } from './processes.js';

let project: string;
let dataDir: string;

/** A project of its own, whose compiler copies one file and counts how often it ran. */
beforeEach(() => {
  project = temporaryFolder();
  dataDir = join(project, 'data');
  mkdirSync(dataDir);
  cpSync(resolve('scripts'), join(project, 'scripts'), { recursive: true });
  write('package.json', '{"type":"module"}');
  write('package-lock.json', '{}');
  write('node_modules/.package-lock.json', '{}');
  write('tsconfig.build.json', '{}');
  write('apps/standalone/src/process-table.ts', '');
  write('apps/standalone/src/main.ts', '');
  cpSync(resolve('dist/apps/standalone/src/process-table.js'), join(project, 'compiled.js'));
  write(
    'node_modules/@nestjs/cli/bin/nest.js',
    `const { appendFileSync, cpSync, mkdirSync, writeFileSync } = require('node:fs');
     const folder = 'dist/apps/standalone/src';
     mkdirSync(folder, { recursive: true });
     cpSync('compiled.js', folder + '/process-table.js');
     writeFileSync(folder + '/main.js', '');
     appendFileSync('builds', '.');`,
  );
  write('node_modules/@nestjs/cli/package.json', '{"type":"commonjs"}');
  write('builds', '');
});

afterEach(() => rmSync(project, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), text);
}

const builds = () => readFileSync(join(project, 'builds'), 'utf8').length;

async function beside(): Promise<{ readonly code: number | null; readonly said: string }> {
  const env = { ...process.env, DATA_DIR: dataDir };
  const child = spawn(process.execPath, [join(project, 'scripts/beside.mjs')], { env });
  let said = '';
  for (const output of [child.stdout, child.stderr])
    output.setEncoding('utf8').on('data', (text: string) => (said += text));
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  return { code, said };
}

it('builds what is stale while nothing runs, and then nothing', async () => {
  expect(await beside()).toMatchObject({ code: 0 });
  expect(await beside()).toMatchObject({ code: 0 });
  expect(builds()).toBe(1);
});

it('goes on beside a product that was built from what is there', async () => {
  await beside();
  const lock = lockInstance(dataDir, 'http://127.0.0.1:3000');
  expect(await beside()).toEqual({ code: 0, said: '' });
  lock.release();
});

it.each([
  ['the sources have changed', () => write('apps/standalone/src/main.ts', 'export {};')],
  [
    'the packages have changed',
    () => utimesSync(join(project, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000)),
  ],
])('builds nothing underneath a running product where %s, and says so', async (_, change) => {
  await beside();
  const lock = lockInstance(dataDir, 'http://127.0.0.1:3000');
  change();
  const refused = await beside();
  expect(refused.code).toBe(2);
  expect(refused.said).toContain(`http://127.0.0.1:3000 (process ${process.pid})`);
  expect(builds()).toBe(1);
  lock.release();
});

it('is not held up by the lock of a product that died', async () => {
  await beside();
  lockInstance(dataDir, 'http://127.0.0.1:3000');
  const lock = join(dataDir, 'instance.lock');
  writeFileSync(lock, readFileSync(lock, 'utf8').replace(/"identity":"[^"]*"/, '"identity":"another"'));
  write('apps/standalone/src/main.ts', 'export {};');
  expect(await beside()).toMatchObject({ code: 0 });
  expect(builds()).toBe(2);
});
