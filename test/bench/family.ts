// A process with those that it started, as /proc shows them from outside while they run; Linux only.
import { readFileSync, readdirSync } from 'node:fs';

export interface Relative {
  readonly pid: number;
  readonly parent: number;
  /** Megabytes of it in memory. */
  readonly resident: number;
  /** Seconds of processor time that it, and those of its children that have ended, have had. */
  readonly busy: number;
}

/** Linux tells processor time in hundredths of a second, whatever the machine. */
const ticksASecond = 100;

/** The process and all that it started, and what those started; undefined where that cannot be seen. */
export function familyOf(pid: number): readonly Relative[] | undefined {
  try {
    const all = readdirSync('/proc').flatMap((each) => (/^\d+$/.test(each) ? relative(each) : []));
    const family = new Set([pid]);
    // A child may stand before its parent in the list: as often as there are generations.
    for (let generation = 0; generation < 3; generation += 1) {
      for (const each of all) if (family.has(each.parent)) family.add(each.pid);
    }
    return all.filter((each) => family.has(each.pid));
  } catch {
    return undefined;
  }
}

/** Seconds of processor time that the processes have had with all that they started; undefined where that cannot be seen. */
export function busySeconds(pids: readonly number[]): number | undefined {
  let seconds = 0;
  for (const pid of pids) {
    const family = familyOf(pid);
    if (!family || family.length === 0) return undefined;
    seconds += family.reduce((sum, { busy }) => sum + busy, 0);
  }
  return seconds;
}

function relative(pid: string): readonly Relative[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    // Behind the name, which may hold anything: the state is the first, user, system and both of ended children the 12th to 15th.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [
      {
        pid: Number(pid),
        parent: number('PPid'),
        resident: number('VmRSS') / 1_024,
        busy: ticks / ticksASecond,
      },
    ];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
