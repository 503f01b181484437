// Opens files that somebody brought in a process of its own, one after the other, within limits of time and memory: whatever a
// file does to its reader, it does to nobody else.
import type { FileType } from '#domain/files';
import { readFormats, type ReadDocument, type ReadFormat } from './read/document.js';
import { readLimits } from './read/limits.js';
import { NotRead, type NotReadReason } from './read/not-read.js';
import { compiledProgram, NotDone, Workshop, type WorkLimits } from './workshop.js';

/** What the process is given. */
export interface ToRead {
  readonly bytes: Uint8Array;
  readonly format: ReadFormat;
}

/** What it says back. */
export type Found =
  | { readonly kind: 'read'; readonly document: ReadDocument }
  | { readonly kind: 'not-read'; readonly reason: NotReadReason; readonly message: string };

/** Files that wait at a time, for everybody: each is held in memory until its turn. */
const mostWaiting = 12;

const usualLimits: WorkLimits = { longest: 30_000, heap: 512, resident: 1_024 };

/** A reading room; its process begins with the first file and ends with `close`. */
export class ReadingRoom {
  private readonly workshop: Workshop<ToRead, Found>;

  /**
   * @param log hears why a file was not read
   * @param program the compiled `reading-process.js`
   */
  constructor(
    private readonly log: (line: string) => void,
    program: string = compiledProgram('reading-process'),
    limits: WorkLimits = usualLimits,
  ) {
    this.workshop = new Workshop(program, limits, mostWaiting);
  }

  /** What stands in a file; in less than the usual time where `longest` says so, in milliseconds. Rejects with NotRead. */
  async read(bytes: Uint8Array, type: FileType, longest?: number): Promise<ReadDocument> {
    const format = readFormats.find((each) => each === type);
    if (!format) throw new NotRead('unsupported');
    if (bytes.length > readLimits.bytes) throw new NotRead('too-large');
    const found = await this.workshop.work({ bytes, format }, longest).catch((error: unknown): Found => {
      if (!(error instanceof NotDone)) throw error;
      return { kind: 'not-read', reason: reasons[error.reason], message: error.message };
    });
    if (found.kind === 'read') return found.document;
    this.log(`a file of type ${type}: ${found.message}`);
    throw new NotRead(found.reason, found.message);
  }

  /** Ends the process; what waits for it is not read. */
  async close(): Promise<void> {
    await this.workshop.close();
  }
}

/** A file that broke its reader is not as it should be. */
const reasons: Readonly<Record<NotDone['reason'], NotReadReason>> = {
  'too-long': 'too-long',
  'too-large': 'too-large',
  failed: 'damaged',
  closed: 'busy',
  busy: 'busy',
};
