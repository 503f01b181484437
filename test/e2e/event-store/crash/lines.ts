// How a process that is about to be killed tells what it has done: a line is out of its hands once it is said.
import { writeSync } from 'node:fs';
import type { ImportProgress } from '#event-store/postgres/import-log';
import type { Asked } from './work.js';

/** What a process of the crash suite says, one JSON text a line. */
export type Line =
  | { readonly said: 'asked'; readonly asked: Asked }
  | { readonly said: 'answered'; readonly id: string; readonly version: number; readonly position: number }
  | { readonly said: 'offered'; readonly position: number }
  | { readonly said: 'importing'; readonly stage: ImportProgress['stage'] };

/** Returns when the line is with the system; killed after that, a process has said it. */
export function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
