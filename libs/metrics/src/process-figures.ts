// What a process takes for itself: memory, time of the processor, the turns of its event loop, connections to the database.
import { collectDefaultMetrics, Gauge, type Registry } from 'prom-client';

/** A pool of connections, as its driver tells of it. */
export interface WatchedPool {
  readonly totalCount: number;
  readonly idleCount: number;
  readonly waitingCount: number;
}

export interface WatchedProcess {
  /** Which process it is: `api`, `worker`, `standalone`. */
  readonly part: string;
  readonly version: string;
  readonly pool: WatchedPool;
  /** Asked for the disk that the installation's folder lies on, in bytes. */
  readonly space: () => Promise<{ readonly free: number; readonly size: number }>;
}

/** Adds the figures of this process to a registry; the names of Node and of the system are those that everybody uses. */
export function countProcess(registry: Registry, { part, version, pool, space }: WatchedProcess): void {
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'cycles_build_info',
    help: '1, with which process of which version this is',
    labelNames: ['part', 'version'] as const,
    registers,
  }).set({ part, version }, 1);
  new Gauge({
    name: 'cycles_database_connections',
    help: 'Connections of the pool: in use, or idle',
    labelNames: ['state'] as const,
    registers,
    collect() {
      this.set({ state: 'used' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
    },
  });
  new Gauge({
    name: 'cycles_disk_bytes',
    help: 'The disk of the installation: its size, and what of it is free',
    labelNames: ['of'] as const,
    registers,
    async collect() {
      const now = await space().catch(() => undefined);
      this.reset();
      if (!now) return;
      this.set({ of: 'free' }, now.free);
      this.set({ of: 'size' }, now.size);
    },
  });
  new Gauge({
    name: 'cycles_database_waiting',
    help: 'How many wait for a connection of the pool',
    registers,
    collect() {
      this.set(pool.waitingCount);
    },
  });
}
