// What the worker is given to work with; built by whoever starts it, so that it can share a process with the API.
import type { DelivererParts } from '#delivery/deliverer';
import type { Clock } from '#door/clock';
import type { Door } from '#door/door';
import type { EventStore } from '#event-store/store';
import type { FileStore } from '#files/file-store';
import type { Metrics } from '#metrics/metrics';
import type { Observing } from '#observing/observing';
import type pg from 'pg';

/** What the outbox cannot know by itself. */
export type DeliveryMeans = Pick<DelivererParts, 'carriers' | 'recipient' | 'hold'>;

export abstract class WorkerParts {
  /** Connections to a migrated database: one is held by each subscription while it writes. */
  abstract readonly pool: pg.Pool;
  /** The same database: the lists and the queue open connections of their own. */
  abstract readonly databaseUrl: string;
  /** A Redis server for the queue; without it the queue runs on PostgreSQL. */
  abstract readonly redisUrl?: string;
  abstract readonly store: EventStore;
  abstract readonly door: Door;
  abstract readonly clock: Clock;
  /** Where files lie that people take in; without it another worker carries them out. */
  abstract readonly files?: FileStore;
  /** By which ways letters leave the house, and to whom; without it they wait in the outbox. */
  abstract readonly delivery?: DeliveryMeans;
  /** Counts the jobs and sendings of this process. */
  abstract readonly metrics?: Metrics;
  /** Where it is said what follows from what, and traces are kept; nobody watches unless set. */
  abstract readonly observing?: Observing;
  /** Hears of troubles. */
  abstract readonly log: (line: string) => void;
}
