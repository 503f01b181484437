// How much memory a process holds, as Linux says it of every process; other systems say it to nobody without a program of their
// own, and there only the heap of a workshop is bounded.
import { readFileSync, writeFileSync } from 'node:fs';

const residentLine = /^VmRSS:\s+(\d+) kB$/m;

/** Megabytes that a process holds in memory; 0 where it is gone, or where the system does not say. */
export function residentMegabytes(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0;
  try {
    return Number(residentLine.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** Lets the system end this process before any other when memory runs out. */
export function givenUpFirst(pid: number | undefined): void {
  if (process.platform !== 'linux' || pid === undefined) return;
  try {
    writeFileSync(`/proc/${pid}/oom_score_adj`, '1000');
  } catch {
    // A container may forbid it, and the limits above it hold all the same.
  }
}
