// What a framework says of itself, as lines of this log.
import type { Log } from './log.js';
import { saidOf } from './withheld.js';

/** The shape in which Nest takes a logger. */
export interface FrameworkLog {
  log(message: unknown): void;
  warn(message: unknown, ...more: readonly unknown[]): void;
  error(message: unknown, ...more: readonly unknown[]): void;
}

/** Troubles only: what it does besides, nobody asks. `more` ends with the part that speaks. */
export function frameworkLog(log: Log): FrameworkLog {
  const said = (message: unknown, more: readonly unknown[]) =>
    [...more.slice(-1), message].map(textOf).join(': ');
  return {
    log: () => undefined,
    warn: (message, ...more) => log.warn(said(message, more)),
    error: (message, ...more) => log.error(said(message, more)),
  };
}

function textOf(message: unknown): string {
  return message instanceof Error ? saidOf(message) : String(message);
}
