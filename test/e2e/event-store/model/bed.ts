// What a random history is lived on: a log with several processes, whose connections can be cut, and its subscribers.
import type { Snapshots } from '#event-store/snapshots';
import type { EventStore, Recorded } from '#event-store/store';
import { Streams } from '#event-store/streams';
import type { Asked } from './given.js';

/**
 * Breaks the connections of a process once: after so many more requests that reach the log (or answers on their way
 * back), the next one is lost with everything under way.
 */
export interface Cut {
  readonly when: 'asked' | 'answered';
  readonly after: number;
}

/** What a fault puts in the place of a sound part. */
export interface Plant {
  readonly store: (sound: EventStore) => EventStore;
  readonly snapshots: (sound: Snapshots) => Snapshots;
}

export const sound: Plant = { store: (store) => store, snapshots: (snapshots) => snapshots };

/** A subscriber that remembers what it saw. */
export interface Follower {
  start(): void;
  stop(): Promise<void>;
  /** Resolves when it has taken what there is, while it runs. */
  caughtUp(head: number): Promise<void>;
  /** In the order in which it was seen. */
  seen(): Promise<readonly Recorded[]>;
}

export interface Bed {
  readonly processes: readonly Asked[];
  /** Streams that know nothing but what is stored: with the snapshots, or without. */
  cold(snapshots: boolean): Streams;
  /** Replaces a process by one with nothing in memory. */
  restart(process: number): Promise<void>;
  cut(process: number, cut: Cut): void;
  /** Takes back a cut that has not come about, and waits until the process works and nothing of it is under way. */
  mend(process: number): Promise<void>;
  /** A subscriber in a process, under a name of its own; not started. */
  follow(name: string, process: number, batch: number): Follower;
  /** What the log finds wrong with itself. */
  findings(): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

/** Streams that take snapshots far more often than is of use, so that short histories meet them. */
export function streamsOf(store: EventStore, snapshots?: Snapshots): Streams {
  return new Streams(store, snapshots && { snapshotting: { snapshots, shape: '1', every: 3 } });
}
