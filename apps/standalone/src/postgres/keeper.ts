// A kill -9 lets us clean nothing up: a small shell process in its own session starts the server, and stops
// it when we are gone.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { chown, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bare } from './account.js';
import { dataFolder } from './cluster.js';
import type { Place } from './place.js';

/**
 * Its input is a pipe from us, which the system closes however we end. The guard file, which holds its
 * process number, decides who owns the server then: whoever manages to remove it. Signals meant for us
 * (Ctrl-C, a closed terminal) do not concern it.
 */
const script = `
trap '' HUP INT TERM PIPE
guard=$1 pg_ctl=$2 data=$3
shift 3
if [ $# -gt 0 ]; then "$pg_ctl" "$@" || exit 1; fi
echo kept
while read -r _; do :; done
rm "$guard" 2>/dev/null || exit 0
exec "$pg_ctl" stop -D "$data" -m fast -s >/dev/null 2>&1
`;

const guardPrefix = 'guard-';

export interface Keeper {
  /** Ends it; from then on the server is left alone. */
  release(): void;
}

/**
 * Puts the place's server under a keeper, which first runs `pg_ctl` with `startArgs` if there are any.
 * Returns the keeper, or what was printed when the server did not start.
 */
export async function keep(
  place: Place,
  pgCtl: string,
  startArgs: readonly string[],
): Promise<Keeper | string> {
  const guard = join(place.folder, `${guardPrefix}${randomUUID()}`);
  await writeFile(guard, '', { mode: 0o600 });
  if (place.account) await chown(guard, place.account.uid, place.account.gid);
  const keeper = spawn(
    '/bin/sh',
    ['-c', script, 'postgres-keeper', guard, pgCtl, dataFolder(place), ...startArgs],
    {
      ...place.account,
      ...bare,
      detached: true,
      stdio: 'pipe',
    },
  );
  writeFileSync(guard, `${keeper.pid}\n`);
  const release = () => {
    rmSync(guard, { force: true });
    keeper.stdin.end();
  };
  return new Promise((resolve) => {
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.endsWith('kept\n')) return;
      keeper.off('close', failed);
      resolve({ release });
    };
    const failed = () => {
      rmSync(guard, { force: true });
      resolve(output);
    };
    keeper.stdout.on('data', collect);
    keeper.stderr.on('data', collect);
    keeper.on('error', ({ message }) => (output += message));
    keeper.on('close', failed);
  });
}

/**
 * Takes the place's server away from a keeper that an ended process left behind. False when there was none,
 * or when it is stopping the server already.
 */
export function takeFromKeeper(place: Place): boolean {
  const guards = readdirSync(place.folder).filter((name) => name.startsWith(guardPrefix));
  return guards.map((guard) => removed(join(place.folder, guard))).includes(true);
}

function removed(file: string): boolean {
  try {
    unlinkSync(file);
    return true;
  } catch {
    return false;
  }
}
