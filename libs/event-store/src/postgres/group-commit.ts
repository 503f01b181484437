// Lets commands that arrive while a batch is being written go together in the next one.
import { setImmediate as turn } from 'node:timers/promises';
import type { Appended } from '../store.js';

export interface Limits {
  /** Commands in one batch. */
  readonly commands: number;
  /** UTF-16 units of JSON in one batch; a longer command goes alone. */
  readonly characters: number;
  /** Commands that may wait; beyond, the answer is `overloaded`. */
  readonly queued: number;
}

interface Waiting {
  readonly text: string;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One batch is in flight at a time, in the order of submission. A command that comes alone is sent alone and at once;
 * where there is company, a batch waits one turn of the event loop, for callers that the batch before has just answered
 * and that ask again. Without that turn the first of them would go alone, and all others wait for its whole way.
 */
export class GroupCommit {
  private readonly queue: Waiting[] = [];
  private writing: Promise<void> | undefined;

  /**
   * @param write writes commands in order, in one transaction, and answers each
   * @param blames tells whether an error of `write` lies in what one of the commands holds
   */
  constructor(
    private readonly write: (texts: readonly string[]) => Promise<readonly Appended[]>,
    private readonly blames: (error: unknown) => boolean,
    private readonly limits: Limits,
  ) {}

  /**
   * @param text the command as `serialize` wrote it
   * @throws the error of `write`
   */
  submit(text: string): Promise<Appended> {
    if (this.queue.length >= this.limits.queued) {
      return Promise.resolve({ outcome: 'overloaded' });
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ text, resolve, reject });
      this.writing ??= this.writeAll();
    });
  }

  /** Resolves when nothing is queued or in flight. */
  async idle(): Promise<void> {
    await this.writing;
  }

  private async writeAll(): Promise<void> {
    while (this.queue.length > 0) {
      const batch = this.takeBatch();
      await this.writeTogether(batch);
      if (batch.length > 1 || this.queue.length > 0) {
        await turn();
      }
    }
    this.writing = undefined;
  }

  private takeBatch(): Waiting[] {
    let characters = 0;
    const fitting = this.queue.findIndex((waiting, index) => {
      characters += waiting.text.length;
      return index === this.limits.commands || (index > 0 && characters > this.limits.characters);
    });
    return this.queue.splice(0, fitting === -1 ? this.queue.length : fitting);
  }

  private async writeTogether(batch: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.write(batch.map((waiting) => waiting.text));
      outcomes.forEach((outcome, index) => batch[index]?.resolve(outcome));
    } catch (error) {
      if (batch.length > 1 && this.blames(error)) {
        for (const waiting of batch) {
          await this.writeTogether([waiting]);
        }
      } else {
        batch.forEach((waiting) => waiting.reject(error));
      }
    }
  }
}
