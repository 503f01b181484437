// How much memory a process and those that it started hold together, looked at from outside while they run; Linux only.
import { readdirSync, readFileSync } from 'node:fs';

const everyMs = 50;

/** Watches a process with its children until it is told to stop; gives the most that was seen at once, in megabytes. */
export function watchResident(pid: number): () => number | undefined {
  let most: number | undefined;
  const timer = setInterval(() => {
    const now = residentOf(pid);
    if (now !== undefined) most = Math.max(most ?? 0, now);
  }, everyMs);
  return () => {
    clearInterval(timer);
    return most;
  };
}

/** What a process and those that it started hold now, in megabytes; undefined where that cannot be seen. */
export function residentOf(pid: number): number | undefined {
  try {
    const processes = readdirSync('/proc').flatMap((each) => (/^\d+$/.test(each) ? statusOf(each) : []));
    const family = new Set([pid]);
    // A child may stand before its parent in the list: as often as there are generations.
    for (let generation = 0; generation < 3; generation += 1) {
      for (const each of processes) if (family.has(each.parent)) family.add(each.pid);
    }
    const kilobytes = processes
      .filter((each) => family.has(each.pid))
      .reduce((sum, each) => sum + each.resident, 0);
    return kilobytes / 1_024;
  } catch {
    return undefined;
  }
}

function statusOf(pid: string): readonly { pid: number; parent: number; resident: number }[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: number('PPid'), resident: number('VmRSS') }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
