// How much memory a process and those that it started hold together, looked at from outside while they run; Linux only.
import { familyOf } from './family.js';

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
  return familyOf(pid)?.reduce((sum, { resident }) => sum + resident, 0);
}
