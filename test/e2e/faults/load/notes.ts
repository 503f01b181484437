// What clients were told, kept outside of everything that is broken: a line is on the disk before its client goes on.
import { closeSync, fsync, openSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Acknowledged } from '../check/evidence.js';
import type { Violation } from '../check/violation.js';
import { linesOf } from '../stand/mail-log.js';

type Line =
  | { readonly said: 'acknowledged'; readonly write: Acknowledged }
  | { readonly said: 'signed-in'; readonly session: string };

const sync = promisify(fsync);

export class Notes {
  private readonly file: number;
  /** What clients saw with their own eyes that must not be. */
  readonly violations: Violation[] = [];
  /** How often each status was answered, and how often nothing was. */
  readonly answers = new Map<string, number>();
  /** Refusals by command and code. */
  readonly refusals = new Map<string, number>();

  constructor(private readonly path: string) {
    this.file = openSync(path, 'a');
  }

  async acknowledged(write: Acknowledged): Promise<void> {
    await this.keep({ said: 'acknowledged', write });
  }

  async signedIn(session: string): Promise<void> {
    await this.keep({ said: 'signed-in', session });
  }

  saw(violation: Violation): void {
    this.violations.push(violation);
  }

  answered(status: number | 'nothing'): void {
    count(this.answers, String(status));
  }

  refused(command: string, code: string): void {
    count(this.refusals, `${command}: ${code}`);
  }

  /** Reads back what lies on the disk. */
  kept(): { readonly acknowledged: readonly Acknowledged[]; readonly signedIn: readonly string[] } {
    const lines = linesOf<Line>(this.path);
    return {
      acknowledged: lines.flatMap((line) => (line.said === 'acknowledged' ? [line.write] : [])),
      signedIn: lines.flatMap((line) => (line.said === 'signed-in' ? [line.session] : [])),
    };
  }

  close(): void {
    closeSync(this.file);
  }

  private async keep(line: Line): Promise<void> {
    writeSync(this.file, `${JSON.stringify(line)}\n`);
    await sync(this.file);
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
