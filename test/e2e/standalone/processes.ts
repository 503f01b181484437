// Starts the built product the way an operator does, as a process of its own, and watches what it says.
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from '#standalone/postgres/account';

export const mainFile = resolve('dist/apps/standalone/src/main.js');

/** A folder for one test that every account may enter, `owner`'s if one is given. */
export function temporaryFolder(owner?: Account): string {
  const folder = mkdtempSync(join(tmpdir(), 'cycles-standalone-'));
  chmodSync(folder, 0o755);
  if (owner) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

export interface Run {
  readonly child: ChildProcess;
  /** All that it has printed so far. */
  output(): string;
  /** Its exit code, once it has ended; null when it was killed. */
  readonly ended: Promise<number | null>;
  /** The address it says it answers at; rejects with its output if it ends before. */
  readonly address: Promise<string>;
}

const runs: Run[] = [];

/** Starts the product on a free port with `env` added to a bare environment. */
export function run(
  env: Record<string, string>,
  account?: Account,
  command = [process.execPath, mainFile],
): Run {
  const child = spawn(command[0]!, command.slice(1), {
    ...account,
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let answered: (address: string) => void;
  let failed: (error: Error) => void;
  const address = new Promise<string>((fulfil, reject) => {
    answered = fulfil;
    failed = reject;
  });
  address.catch(() => undefined);
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
    const found = /address: (\S+)\n/.exec(output)?.[1];
    if (found) answered(found);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise<number | null>((fulfil) => {
    child.on('close', (code) => {
      failed(new Error(`It ended with ${code} and said:\n${output}`));
      fulfil(code);
    });
  });
  const started = { child, output: () => output, ended, address };
  runs.push(started);
  return started;
}

export const cyclesFile = resolve('dist/apps/standalone/src/cycles.js');

/** Runs a command of an operator, such as `verify`, on a data folder; answers its exit code and all that it printed. */
export async function operate(
  command: string,
  dataDir: string,
  words: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<{ readonly code: number | null; readonly said: string }> {
  const asked = run({ DATA_DIR: dataDir, ...env }, undefined, [
    ...[process.execPath, cyclesFile],
    ...[command, ...words],
  ]);
  const code = await asked.ended;
  return { code, said: asked.output() };
}

/** Waits until all that follows from what is in the log was done; the test's own limit ends it. */
export async function settled(product: Run): Promise<void> {
  const health = `${await product.address}/health`;
  for (let behind = true; behind; await pause(20)) {
    const { head, subscriptions } = (await (await fetch(health)).json()) as Health;
    behind = subscriptions.some(({ position, state }) => state !== 'running' || position < head);
  }
}

interface Health {
  readonly head: number;
  readonly subscriptions: readonly { readonly position: number; readonly state: string }[];
}

/** Ends what a failed test left running, and waits until the database has gone too. */
export async function endAll(dataDir: string): Promise<void> {
  for (const { child, ended } of runs.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
  await until(() => postmaster(dataDir) === undefined);
  rmSync(dataDir, { recursive: true, force: true });
}

/** Process number and port of the database server that runs on `dataDir`. */
export function postmaster(dataDir: string): { pid: number; port: number } | undefined {
  try {
    const file = readFileSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8');
    const [pid, , , port] = file.split('\n').map(Number);
    return isAlive(pid!) ? { pid: pid!, port: port! } : undefined;
  } catch {
    return undefined;
  }
}

/** Process number of the shell process that keeps the database server of `dataDir`. */
export function keeperPid(dataDir: string): number {
  const folder = join(dataDir, 'postgres');
  const guard = readdirSync(folder).find((name) => name.startsWith('guard-'));
  return Number(readFileSync(join(folder, guard!), 'utf8'));
}

/** Connects as the superuser to the database that runs on `dataDir`. */
export function databaseUrl(dataDir: string): string {
  const password = readFileSync(join(dataDir, 'postgres', 'password'), 'utf8').trim();
  return `postgres://postgres:${password}@127.0.0.1:${postmaster(dataDir)!.port}/postgres`;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits for `condition`; the test's own limit ends it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(20);
}
