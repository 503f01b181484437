// How the parts are looked at that more than one process leans on.
import { statfs } from 'node:fs/promises';
import type { PartCheck } from './health.js';

/** A disk is almost full below this share of it, or below so many bytes, whichever is less. */
const floorShare = 0.05;
const floorBytes = 2 * 1024 ** 3;

interface Space {
  readonly bavail: number;
  readonly blocks: number;
  readonly bsize: number;
}

/** The disk that a folder lies on. */
export function diskCheck(
  folder: string,
  spaceOf: (folder: string) => Promise<Space> = (path) => statfs(path),
): PartCheck {
  return {
    part: 'disk',
    needed: false,
    look: async () => {
      const { bavail, blocks, bsize } = await spaceOf(folder);
      const free = bavail * bsize;
      if (free >= Math.min(floorShare * blocks * bsize, floorBytes)) return;
      throw new Error(`${Math.floor(free / 1024 ** 2)} MB free`);
    },
  };
}

export interface StandingSubscription {
  readonly name: string;
  readonly state: 'running' | 'stopped';
  /** How many events behind the log. */
  readonly lag: number;
}

/** A large import is caught up with in less. */
const farBehind = 50_000;

/** What follows the log in this process. */
export function subscriptionsCheck(statuses: () => readonly StandingSubscription[]): PartCheck {
  return {
    part: 'subscriptions',
    needed: false,
    look: async () => {
      const behind = statuses().flatMap(({ name, state, lag }) => {
        if (state === 'stopped') return [`${name} stopped`];
        return lag > farBehind ? [`${name} is ${lag} events behind`] : [];
      });
      if (behind.length > 0) throw new Error(behind.join(', '));
    },
  };
}
