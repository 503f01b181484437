// Writes papers in a process of its own, one after the other, within limits of time and memory: who asks for a large paper
// makes nobody else wait, and a paper that cannot be written takes nothing with it.
import type { PaperFormat } from '#contract/papers';
import type { Paper } from './model.js';
import { compiledProgram, NotDone, Workshop } from './workshop.js';

/** What the process is given. */
export interface Order {
  readonly paper: Paper;
  readonly format: PaperFormat;
}

/** What it says back. */
export type Outcome =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  /** This machine has no writer for the format. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'failed'; readonly message: string };

/** Why there is no file. */
export class NotWritten extends Error {
  constructor(
    readonly reason: NotDone['reason'] | 'unavailable',
    message: string = reason,
  ) {
    super(message);
    this.name = 'NotWritten';
  }
}

export interface PressLimits {
  /** Milliseconds that one paper may take. */
  readonly longest: number;
  /** Megabytes of heap that the process may hold; of what native code holds beside it as much again. */
  readonly memory: number;
}

/** Papers that wait at a time, for everybody: each holds all that it says until its turn. */
const mostWaiting = 20;

const usualLimits: PressLimits = { longest: 120_000, memory: 768 };

/** A press; its process begins with the first paper and ends with `close`. */
export class Press {
  private readonly workshop: Workshop<Order, Outcome>;

  /**
   * @param log hears why a paper was not written
   * @param program the compiled `press-process.js`
   */
  constructor(
    private readonly log: (line: string) => void,
    program: string = compiledProgram('press-process'),
    { longest, memory }: PressLimits = usualLimits,
  ) {
    this.workshop = new Workshop(program, { longest, heap: memory, resident: 2 * memory }, mostWaiting);
  }

  /** The file of a paper in a format. Rejects with NotWritten. */
  async write(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
    try {
      return bytesOf(await this.workshop.work({ paper, format }));
    } catch (error) {
      const why = error instanceof NotDone ? new NotWritten(error.reason, error.message) : error;
      if (!(why instanceof NotWritten)) throw why;
      if (why.reason !== 'busy') this.log(`a paper was not written, ${format}: ${why.message}`);
      throw why;
    }
  }

  /** Ends the process; what waits for it is not written. */
  async close(): Promise<void> {
    await this.workshop.close();
  }
}

function bytesOf(outcome: Outcome): Uint8Array {
  switch (outcome.kind) {
    case 'written':
      return outcome.bytes;
    case 'unavailable':
      throw new NotWritten('unavailable');
    case 'failed':
      throw new NotWritten('failed', outcome.message);
  }
}
