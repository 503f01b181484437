// A process of the product as an installation keeps it: started again whenever it ends, and killed or frozen at will.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** As a service manager waits between two starts, in milliseconds. */
const betweenStarts = 500;

export interface Supervision {
  readonly name: string;
  /** What Node runs: options, the program, arguments. */
  readonly args: readonly string[];
  /** Read again at each start. */
  readonly env: () => Readonly<Record<string, string>>;
  /** What it says once it is at work. */
  readonly atWork: RegExp;
  /** Where everything goes that it says. */
  readonly logFile: string;
  /** Hears that it ended at work, or by a signal, though nobody here killed it. */
  readonly fellOver: (said: string) => void;
}

export class Supervised {
  private child: ChildProcess | undefined;
  /** The last one that was killed here: whatever else kills is no doing of ours. */
  private killed: ChildProcess | undefined;
  private wanted = true;
  private readonly log: WriteStream;
  private said = '';
  private found: RegExpExecArray | undefined;
  private readonly ended: Promise<void>;
  /** How often it was started, and how often it ended before it was at work: its database was away. */
  starts = 0;
  failedStarts = 0;

  constructor(private readonly supervision: Supervision) {
    this.log = createWriteStream(supervision.logFile, { flags: 'a' });
    this.ended = this.keep();
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  /** What it said when it came to work; undefined while it is not. */
  get answered(): RegExpExecArray | undefined {
    return this.found;
  }

  /** kill -9; it is started again by itself. */
  async kill(): Promise<void> {
    const { child } = this;
    if (!child || isOver(child)) return;
    this.killed = child;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Stands still as a paused machine does, and goes on with what it had in hand. */
  freeze(): void {
    this.child?.kill('SIGSTOP');
  }

  thaw(): void {
    this.child?.kill('SIGCONT');
  }

  /** Ends it for good. */
  async stop(): Promise<void> {
    this.wanted = false;
    await this.kill();
    await this.ended;
    this.log.end();
  }

  private async keep(): Promise<void> {
    while (this.wanted) {
      await this.run();
      if (this.wanted) await pause(betweenStarts);
    }
  }

  private async run(): Promise<void> {
    const { args, env, atWork, name, fellOver } = this.supervision;
    const child = spawn(process.execPath, [...args], {
      env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', ...env() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    [this.child, this.said, this.found] = [child, '', undefined];
    this.starts += 1;
    const hear = (text: string) => {
      this.log.write(text);
      this.said = (this.said + text).slice(-4_000);
      this.found ??= atWork.exec(this.said) ?? undefined;
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    this.log.write(`-- ended: ${code ?? signal}\n`);
    const wasAtWork = this.found !== undefined;
    this.found = undefined;
    if (this.killed === child) return;
    if (wasAtWork || signal !== null)
      fellOver(`${name} ended with ${code ?? signal}: ${this.said.slice(-600)}`);
    else this.failedStarts += 1;
  }
}

function isOver({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}
