// What a writing process is told, and what it tells.
import type { Load } from '../closed-loop.js';
import type { ContenderName } from '../contenders/contender.js';

/** `many`: each client writes to ten streams of its own in turn. `hot`: all clients of all processes write to one. */
export type Workload = 'many' | 'hot';

/** For one process. */
export interface Work extends Load {
  readonly contender: ContenderName;
  readonly databaseUrl: string;
  readonly workload: Workload;
  /** Events in one command. */
  readonly events: number;
  /** Keeps its streams apart from those of other processes and repetitions. */
  readonly run: string;
  readonly process: number;
}
