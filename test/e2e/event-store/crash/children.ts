// Starts processes of ours, hears what they say up to the moment they are killed, and kills them.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Line } from './lines.js';

const folder = import.meta.dirname;
const fromSource = join(folder, 'from-source.mjs');

export interface Child {
  /** All that it has said so far; complete once it has ended. */
  readonly lines: readonly Line[];
  /** Resolves once it has said something for which `enough` holds; rejects if it ends before. */
  heard(enough: (lines: readonly Line[]) => boolean): Promise<void>;
  /** kill -9. */
  kill(): void;
  readonly ended: Promise<void>;
}

/** Runs a file of this folder in a process of its own. */
export function start(file: string, ...args: readonly (string | number)[]): Child {
  const child = spawn(process.execPath, ['--import', fromSource, join(folder, file), ...args.map(String)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Line[] = [];
  let news: () => void = () => undefined;
  let begun = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    const [first = '', ...rest] = chunk.split('\n');
    const whole = [begun + first, ...rest];
    begun = whole.pop() ?? '';
    lines.push(...whole.map((line) => JSON.parse(line) as Line));
    news();
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complaint += chunk));
  let over = false;
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => {
      over = true;
      news();
      resolve();
    });
  });
  return {
    lines,
    ended,
    heard: (enough) =>
      new Promise((resolve, reject) => {
        news = () => {
          if (enough(lines)) resolve();
          else if (over) reject(new Error(`${file} ended by itself: ${complaint}`));
        };
        news();
      }),
    kill: () => child.kill('SIGKILL'),
  };
}
