// Names the code that folds streams, so that a snapshot taken by other code is never read.
import { shapeOf } from '#event-store/shape';

/** Everything that takes part in folding: the domain, and how events are read back. */
const folders = ['../../domain/src/', './'];

/** The shape of the snapshots that this code takes. */
export function shapeOfCode(): string {
  return shapeOf(folders.map((folder) => new URL(folder, import.meta.url)));
}
