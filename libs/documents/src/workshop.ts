// Work that may hang, swell or break its process is done in one of its own, one piece after the other, within limits of time
// and memory. A process, not a thread: only a process can be stopped at once whatever native code it is in.
import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { givenUpFirst, residentMegabytes } from './resident.js';

/** What one piece of work may take. */
export interface WorkLimits {
  /** Milliseconds. */
  readonly longest: number;
  /** Megabytes of V8's heap; on every system. */
  readonly heap: number;
  /** Megabytes of everything that the process holds, native code too. Held on Linux, which alone says how much that is. */
  readonly resident: number;
}

/** Why a piece of work was not done. */
export class NotDone extends Error {
  constructor(
    readonly reason: 'too-long' | 'too-large' | 'failed' | 'closed' | 'busy',
    message: string = reason,
  ) {
    super(message);
    this.name = 'NotDone';
  }
}

/** How often the process is looked at while it works, in milliseconds. */
const watchEvery = 40;
/** After how long without work the process is let go. */
const idleLongest = 60_000;
/** How much of its last words is kept. */
const lastWords = 4_096;

/** What a process needs of its surroundings to run at all; no secret is among it. */
const knownSurroundings = ['SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'TZ', 'LANG', 'LC_ALL'];

/** A workshop; its process begins with the first piece of work, and ends with `close` or with the process that opened it. */
export class Workshop<Order extends object, Product> {
  private process: ChildProcess | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private idle: NodeJS.Timeout | undefined;
  private waiting = 0;
  private closed = false;

  /**
   * @param program compiled; it serves orders with `serve`
   * @param mostWaiting pieces of work that are taken on at a time, for everybody
   */
  constructor(
    private readonly program: string,
    private readonly limits: WorkLimits,
    private readonly mostWaiting: number,
  ) {}

  /** Has a piece of work done once its turn comes; `longest` where it has less time than usual. Rejects with NotDone. */
  work(order: Order, longest: number = this.limits.longest): Promise<Product> {
    if (this.waiting >= this.mostWaiting) return Promise.reject(new NotDone('busy'));
    this.waiting += 1;
    const turn = this.last
      .then(() => this.done(order, Math.min(longest, this.limits.longest)))
      .finally(() => (this.waiting -= 1));
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Ends the process; what waits for it is not done. */
  async close(): Promise<void> {
    this.closed = true;
    const { process } = this;
    if (!process) return;
    const gone = new Promise((resolve) => process.once('exit', resolve));
    this.letGo(process);
    await gone;
  }

  private async done(order: Order, longest: number): Promise<Product> {
    if (this.closed) throw new NotDone('closed');
    clearTimeout(this.idle);
    const process = (this.process ??= this.begun());
    const product = await this.answered(process, order, longest);
    this.rested(process);
    return product;
  }

  private begun(): ChildProcess {
    const begun = fork(this.program, [String(process.pid)], {
      execArgv: [`--max-old-space-size=${this.limits.heap}`],
      env: Object.fromEntries(
        Object.entries(process.env).filter(([name]) => knownSurroundings.includes(name)),
      ),
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    givenUpFirst(begun.pid);
    for (const held of [begun, begun.channel, begun.stderr as Socket | null]) held?.unref();
    const isGone = () => {
      if (this.process === begun) this.process = undefined;
    };
    // Whoever waits for its work hears of it too; without anybody waiting it must not end this process.
    begun.on('error', isGone);
    begun.on('exit', isGone);
    return begun;
  }

  /** The process after its work: kept for the next, unless it holds on to much, or nothing comes. */
  private rested(process: ChildProcess): void {
    if (this.process !== process) return;
    if (residentMegabytes(process.pid) > this.limits.resident / 2) return this.letGo(process);
    this.idle = setTimeout(() => this.letGo(process), idleLongest).unref();
  }

  /** Ends a process; the next piece of work begins a new one without waiting until this one is gone. */
  private letGo(process: ChildProcess): void {
    if (this.process === process) this.process = undefined;
    clearTimeout(this.idle);
    process.kill('SIGKILL');
  }

  private answered(process: ChildProcess, order: Order, longest: number): Promise<Product> {
    return new Promise((resolve, reject) => {
      let said = '';
      const giveUp = (reason: 'too-long' | 'too-large') => {
        this.letGo(process);
        end(() => reject(new NotDone(reason)));
      };
      const late = setTimeout(() => giveUp('too-long'), longest);
      const watch = setInterval(() => {
        if (residentMegabytes(process.pid) > this.limits.resident) giveUp('too-large');
      }, watchEvery);
      const onSaid = (chunk: Buffer) => (said = (said + chunk.toString()).slice(-lastWords));
      const onMessage = (product: Product) => end(() => resolve(product));
      const onError = (error: Error) => end(() => reject(new NotDone('failed', error.message)));
      // Not `exit`: what it said last has been read once its streams are closed.
      const onClose = (_: number | null, signal: NodeJS.Signals | null) =>
        end(() => reject(this.closed ? new NotDone('closed') : whyGone(signal, said)));
      const end = (then: () => void) => {
        clearTimeout(late);
        clearInterval(watch);
        process.off('message', onMessage).off('error', onError).off('close', onClose);
        process.stderr?.off('data', onSaid);
        then();
      };
      process.on('message', onMessage).on('error', onError).on('close', onClose);
      process.stderr?.on('data', onSaid);
      process.send(order, (error) => error && onError(error));
    });
  }
}

/** Where the program of a workshop lies once it is compiled, also for who runs from the sources. */
export function compiledProgram(name: string): string {
  return join(projectFolder(), 'dist/libs/documents/src', `${name}.js`);
}

const outOfMemory = /out of memory|allocation failed/i;
const thrown = /^(?:\w+: )?\w*Error(?: \[\w+\])?: (.+)$/m;

/** A kill that is not ours is the system's, which has no memory left. */
function whyGone(signal: NodeJS.Signals | null, said: string): NotDone {
  if (signal === 'SIGKILL' || outOfMemory.test(said)) return new NotDone('too-large');
  return new NotDone('failed', thrown.exec(said)?.[1]);
}

function projectFolder(from: string = import.meta.dirname): string {
  return existsSync(join(from, 'package.json')) || dirname(from) === from
    ? from
    : projectFolder(dirname(from));
}
