// What a process says: sentences for who started it, or one JSON object a line for what collects them.
import { pino, type Level } from 'pino';
import { currentCause, type Cause } from './cause.js';
import { withheld } from './withheld.js';

export type Facts = Readonly<Record<string, string | number | boolean | undefined>>;
export type Tell = (line: string, facts?: Facts) => void;

export const logLevels = ['debug', 'info', 'warn', 'error'] as const satisfies readonly Level[];
export type LogLevel = (typeof logLevels)[number];
export const logFormats = ['plain', 'json'] as const;

export interface LogSettings {
  readonly level: LogLevel;
  /** `plain`: the sentences alone, for people; of troubles also the id of the request. */
  readonly format: (typeof logFormats)[number];
}

/** Each function stands for itself and may be handed on alone. */
export interface Log extends Readonly<Record<LogLevel, Tell>> {
  /** For people, who do not want to read of each request. */
  readonly isForPeople: boolean;
}

type Output = Pick<NodeJS.WritableStream, 'write'>;

/** Where lines go; a terminal's two unless told. */
export interface Outputs {
  readonly out: Output;
  readonly err: Output;
}

/**
 * Opens the log of a process. Each line bears what it follows from; nobody's address, number or secret.
 * @param part which process it is: `api`, `worker`, `standalone`
 */
export function openLog(
  part: string,
  { level, format }: LogSettings,
  { out, err }: Outputs = { out: process.stdout, err: process.stderr },
): Log {
  const logger = pino(
    {
      level,
      base: { part, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => placeOf(currentCause()),
    },
    format === 'json' ? out : { write: (line: string) => writePlainly(line, { out, err }) },
  );
  const at =
    (of: LogLevel): Tell =>
    (line, facts = {}) =>
      logger[of](withheldIn(facts), withheld(format === 'json' ? line.trim() : line));
  return {
    isForPeople: format === 'plain',
    ...{ debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') },
  };
}

/** Of the span only the trace: by it logs and traces find each other. */
function placeOf({ request, trace }: Cause): object {
  return { ...(request && { request }), ...(trace && { trace: trace.split('-')[1] }) };
}

function withheldIn(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? withheld(fact) : fact]),
  );
}

function writePlainly(line: string, { out, err }: Outputs): void {
  const { level, msg, request } = JSON.parse(line) as {
    readonly level: LogLevel;
    readonly msg: string;
    readonly request?: string;
  };
  const isTrouble = level === 'warn' || level === 'error';
  (level === 'error' ? err : out).write(isTrouble && request ? `${msg} [${request}]\n` : `${msg}\n`);
}
