// Names the code that makes rows of events, so that rows made by other code are made anew.
import { shapeOf } from '#event-store/shape';

/** Everything that takes part in making rows: the domain, how words are compared, the projections and the tables. */
const folders = ['../../domain/src/', '../../contract/src/finding/', './'];

/** The shape of the lists that this code makes. */
export function shapeOfLists(): string {
  return shapeOf(folders.map((folder) => new URL(folder, import.meta.url)));
}
