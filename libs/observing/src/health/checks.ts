// How the parts are looked at that more than one process leans on.
import { spaceAt, type Space } from '../space.js';
import type { PartCheck } from './health.js';

/** A disk is almost full below this share of it, or below so many bytes, whichever is less. */
const floorShare = 0.05;
const floorBytes = 2 * 1024 ** 3;

/** The disk that a folder lies on. */
export function diskCheck(folder: string, spaceOf: (folder: string) => Promise<Space> = spaceAt): PartCheck {
  return {
    part: 'disk',
    needed: false,
    look: async () => {
      const { free, size } = await spaceOf(folder);
      if (free >= Math.min(floorShare * size, floorBytes)) return;
      throw new Error(`${Math.floor(free / 1024 ** 2)} MB free`);
    },
  };
}

export interface StandingSubscription {
  readonly name: string;
  readonly state: 'running' | 'stopped';
  /** How many events behind the log. */
  readonly lag: number;
  /** The position of the event that it cannot take. */
  readonly stoppedAt?: number;
  readonly error?: string;
}

/** A large import is caught up with in less. */
const farBehind = 50_000;

/** What follows the log in this process. */
export function subscriptionsCheck(statuses: () => readonly StandingSubscription[]): PartCheck {
  return {
    part: 'subscriptions',
    needed: false,
    look: async () => {
      const behind = statuses().flatMap(({ name, state, lag, stoppedAt, error }) => {
        if (state === 'stopped') {
          const where = stoppedAt === undefined ? '' : ` at ${stoppedAt}`;
          return [`${name} stopped${where}${error === undefined ? '' : `: ${error}`}`];
        }
        return lag > farBehind ? [`${name} is ${lag} events behind`] : [];
      });
      if (behind.length > 0) throw new Error(behind.join(', '));
    },
  };
}
