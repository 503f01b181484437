// Two servers on one data folder would send every reminder twice: the first one to start holds this lock.
import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.js';
import { processIdentity } from './process-table.js';

interface Holder {
  readonly pid: number;
  readonly identity: string | undefined;
  readonly address: string;
}

export interface InstanceLock {
  /** Notes where this instance really answers, for whoever is refused later. */
  moveTo(address: string): void;
  release(): void;
}

/**
 * Takes the lock of `dataDir` for this process, which is about to answer at `address`.
 * A lock whose process is gone, or whose number another process has now, is taken over.
 * Throws a Problem naming the address of the instance that holds it.
 */
export function lockInstance(dataDir: string, address: string): InstanceLock {
  const path = join(dataDir, 'instance.lock');
  const write = (to: string, where: string) => {
    const holder: Holder = { pid: process.pid, identity: processIdentity(process.pid), address: where };
    writeFileSync(to, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  };

  const mine = `${path}.${randomUUID()}`;
  try {
    write(mine, address);
    while (!linked(mine, path)) takeAwayIfStale(path);
  } finally {
    rmSync(mine, { force: true });
  }

  return {
    moveTo(where) {
      write(mine, where);
      renameSync(mine, path);
    },
    release() {
      rmSync(path, { force: true });
    },
  };
}

/** A link appears whole or not at all, so nobody ever reads half a lock. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function takeAwayIfStale(path: string): void {
  refuseIfRunning(readHolder(path), path);
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  try {
    const taken = readHolder(aside);
    if (isRunning(taken)) linked(aside, path);
    refuseIfRunning(taken, path);
  } finally {
    rmSync(aside, { force: true });
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isRunning(holder: Holder | undefined): holder is Holder {
  return holder?.identity !== undefined && processIdentity(holder.pid) === holder.identity;
}

function refuseIfRunning(holder: Holder | undefined, path: string): void {
  if (!isRunning(holder)) return;
  throw new Problem(
    `이 데이터 폴더로 이미 실행 중입니다: ${holder.address} (프로세스 ${holder.pid}, ${path}).`,
    `It is already running on this data folder: ${holder.address} (process ${holder.pid}, ${path}).`,
  );
}
