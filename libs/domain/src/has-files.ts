// What can have files attached, and what is known of each.
import type { Signature } from './actor.js';
import type { FileRef } from './files.js';
import type { IsoDate } from './ids.js';

/** A file on an item, and who put it there. */
export interface Attached extends FileRef {
  readonly by: Signature;
  readonly on: IsoDate;
}

/** What can have files. */
export interface HasFiles {
  /** Absent where none was ever attached. */
  readonly files?: readonly Attached[];
}
