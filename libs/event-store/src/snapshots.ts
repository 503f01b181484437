// Folded states kept beside the log, so that a long stream need not be folded from its first event again.
import type { Folded, StreamAddress } from './folding.js';

/** A state as it was kept; plain JSON. */
export interface Snapshot {
  readonly state: unknown;
  readonly version: number;
  readonly position: number;
  readonly commandId: string;
}

/**
 * Keeps at most one snapshot of a stream for a shape. A snapshot is never the truth: it may be missing, behind, or thrown
 * away at any time. `shape` names the code that folded it; another one never sees it.
 */
export interface Snapshots {
  /** The snapshot of a stream, or undefined where none is kept for this shape. */
  read(address: StreamAddress, shape: string): Promise<Snapshot | undefined>;
  /** Keeps a snapshot unless a later one is kept already. */
  keep(address: StreamAddress, shape: string, snapshot: Snapshot): Promise<void>;
}

/** When snapshots are taken, and of which shape. */
export interface Snapshotting {
  readonly snapshots: Snapshots;
  /** Must be another one whenever the states or what events do to them may have become another. */
  readonly shape: string;
  /** How many events of a stream go by between two snapshots; 200 unless told. */
  readonly every?: number;
}

/** The shape under which the snapshots of a folding are kept: one stream may be folded in several ways. */
export function shapeUnder(folding: string, shape: string): string {
  return `${folding} ${shape}`;
}

/** A folded state as a snapshot; undefined before the first event. */
export function snapshotOf<S>({ state, version, position, commandId }: Folded<S>): Snapshot | undefined {
  return commandId === undefined ? undefined : { state, version, position, commandId };
}
