// Who takes how much of the cores while commands are asked: the processes that answer, those that follow, the database.
import { readFileSync } from 'node:fs';
import type { Running } from '../children.js';
import { busySeconds } from '../family.js';
import { median } from '../figures.js';
import { withClient } from '../server.js';

export const kinds = ['API', 'workers', 'PostgreSQL', 'callers'] as const;
type Kind = (typeof kinds)[number];

/** Seconds of processor time up to now, or milliseconds of it for each command; undefined where it cannot be seen. */
export type Taken = Readonly<Record<Kind, number | undefined>>;

/** What each has had of the cores up to now. */
export async function lookAt(
  url: string,
  apis: readonly Running[],
  workers: readonly Running[],
): Promise<Taken> {
  const postmaster = await postmasterOf(url);
  const { user, system } = process.cpuUsage();
  return {
    API: busySeconds(apis.map(({ pid }) => pid)),
    workers: busySeconds(workers.map(({ pid }) => pid)),
    PostgreSQL: postmaster === undefined ? undefined : busySeconds([postmaster]),
    callers: (user + system) / 1_000_000,
  };
}

/** Milliseconds for each of so many commands between two looks. */
export function takenBy(before: Taken, after: Taken, commands: number): Taken {
  return eachKind((kind) => {
    const [from, until] = [before[kind], after[kind]];
    return from === undefined || until === undefined ? undefined : ((until - from) * 1_000) / commands;
  });
}

export function medianTaken(all: readonly Taken[]): Taken {
  return eachKind((kind) => {
    const seen = all.flatMap((taken) => taken[kind] ?? []);
    return seen.length === all.length ? median(seen) : undefined;
  });
}

function eachKind(figure: (kind: Kind) => number | undefined): Taken {
  return {
    API: figure('API'),
    workers: figure('workers'),
    PostgreSQL: figure('PostgreSQL'),
    callers: figure('callers'),
  };
}

/** The process that all backends of the database come from; undefined where it is on another machine. */
async function postmasterOf(url: string): Promise<number | undefined> {
  const backend = await withClient(url, async (client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const pid = rows[0]?.pid ?? 0;
    try {
      return /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    } catch {
      return undefined;
    }
  });
  if (backend === undefined) return undefined;
  const name = readFileSync(`/proc/${backend}/comm`, 'utf8').trim();
  return name.startsWith('postgres') ? Number(backend) : undefined;
}
