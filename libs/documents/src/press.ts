// Writes papers in a thread of its own, one after the other, within limits of time and memory: who asks for a large paper
// makes nobody else wait, and a paper that cannot be written takes nothing with it.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PaperFormat } from '#contract/papers';
import type { Paper } from './model.js';

/** What the thread is given. */
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
    readonly reason: 'too-long' | 'too-large' | 'unavailable' | 'failed' | 'closed' | 'busy',
    message: string = reason,
  ) {
    super(message);
    this.name = 'NotWritten';
  }
}

export interface PressLimits {
  /** Milliseconds that one paper may take. */
  readonly longest: number;
  /** Megabytes of heap that the thread may hold. */
  readonly memory: number;
}

/** Where the thread's program lies once it is compiled, also for who runs from the sources. */
const pressProgram = join(projectFolder(), 'dist/libs/documents/src/press-thread.js');

/** Papers that wait at a time, for everybody: each holds all that it says until its turn. */
const mostWaiting = 20;

const usualLimits: PressLimits = { longest: 120_000, memory: 768 };

/** A press; its thread begins with the first paper and ends with `close`. */
export class Press {
  private thread: Worker | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private closed = false;

  /**
   * @param log hears why a paper was not written
   * @param program the compiled `press-thread.js`
   */
  constructor(
    private readonly log: (line: string) => void,
    private readonly program: string = pressProgram,
    private readonly limits: PressLimits = usualLimits,
  ) {}

  /** The file of a paper in a format. Rejects with NotWritten. */
  write(paper: Paper, format: PaperFormat): Promise<Uint8Array> {
    if (this.waiting >= mostWaiting) return Promise.reject(new NotWritten('busy'));
    this.waiting += 1;
    const turn = this.last.then(() => this.written({ paper, format })).finally(() => (this.waiting -= 1));
    this.last = turn.catch((error: Error) => this.log(`paper ${paper.title}, ${format}: ${error.message}`));
    return turn;
  }

  /** Ends the thread; what waits for it is not written. */
  async close(): Promise<void> {
    this.closed = true;
    await this.thread?.terminate();
  }

  private async written(order: Order): Promise<Uint8Array> {
    if (this.closed) throw new NotWritten('closed');
    const thread = (this.thread ??= this.begun());
    const outcome = await this.answered(thread, order);
    switch (outcome.kind) {
      case 'written':
        return outcome.bytes;
      case 'unavailable':
        throw new NotWritten('unavailable');
      case 'failed':
        throw new NotWritten('failed', outcome.message);
    }
  }

  private begun(): Worker {
    const thread = new Worker(this.program, {
      resourceLimits: { maxOldGenerationSizeMb: this.limits.memory },
    });
    thread.unref();
    const isGone = () => {
      if (this.thread === thread) this.thread = undefined;
    };
    // Whoever waits for a paper hears of it too; without anybody waiting it must not end the process.
    thread.on('error', isGone);
    thread.on('exit', isGone);
    return thread;
  }

  private answered(thread: Worker, order: Order): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        // The next paper begins a new thread, without waiting until this one is gone.
        this.thread = undefined;
        void thread.terminate();
        end(() => reject(new NotWritten('too-long')));
      }, this.limits.longest);
      const onMessage = (outcome: Outcome) => end(() => resolve(outcome));
      const onError = (error: Error & { readonly code?: string }) =>
        end(() => reject(new NotWritten(error.code === outOfMemory ? 'too-large' : 'failed', error.message)));
      const onExit = () => end(() => reject(new NotWritten(this.closed ? 'closed' : 'failed')));
      const end = (then: () => void) => {
        clearTimeout(late);
        thread.off('message', onMessage).off('error', onError).off('exit', onExit);
        then();
      };
      thread.on('message', onMessage).on('error', onError).on('exit', onExit);
      thread.postMessage(order);
    });
  }
}

const outOfMemory = 'ERR_WORKER_OUT_OF_MEMORY';

function projectFolder(from: string = import.meta.dirname): string {
  return existsSync(join(from, 'package.json')) || dirname(from) === from
    ? from
    : projectFolder(dirname(from));
}
