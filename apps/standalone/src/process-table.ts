// A process number alone proves nothing after a crash, because the system hands it out again: this tells
// processes apart.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const hasProc = existsSync('/proc/self/stat');

/**
 * What distinguishes the process that has `pid` now from every other that had or will have the number:
 * boot and start time. Undefined when no such process runs.
 */
export function processIdentity(pid: number): string | undefined {
  if (!hasProc) return ps(pid, 'lstart=');
  const stat = readProc(`/proc/${pid}/stat`);
  if (!stat) return undefined;
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return state === 'Z' ? undefined : `${readProc('/proc/sys/kernel/random/boot_id')?.trim()} ${fields[18]}`;
}

/** The command line of the process that has `pid` now, words parted by spaces; undefined when none runs. */
export function commandLine(pid: number): string | undefined {
  return hasProc ? readProc(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') : ps(pid, 'args=');
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8') || undefined;
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string | undefined {
  return spawnSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' }).stdout?.trim() || undefined;
}
