// A file that was made to hurt whoever opens it, and what may come of it.
import type { FileType } from '#domain/files';
import type { NotReadReason } from '#documents/read/not-read';

/** What came of a file; `read` where it gave a document. */
export type Fate = 'read' | NotReadReason;

export interface HostileFile {
  readonly name: string;
  /** As what it was taken in. */
  readonly type: FileType;
  readonly bytes: Uint8Array;
  /** Anything else is a mistake; none where any plain answer will do. */
  readonly fates?: readonly Fate[];
}
