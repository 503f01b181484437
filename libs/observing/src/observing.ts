// Opens what a process is watched by: its log, and its traces where an operator wants them.
import { openLog, type Log, type Outputs } from './log.js';
import type { ObservingSettings } from './settings.js';
import { noTraces, type Traces } from './traces.js';

export interface Observing {
  readonly log: Log;
  readonly traces: Traces;
}

/** As who starts a part alone watches it: its faults are said plainly, and nothing besides. */
export const unobserved: Observing = {
  log: openLog('part', { level: 'error', format: 'plain' }),
  traces: noTraces,
};

/**
 * @param part which process it is: `api`, `worker`, `standalone`
 * @param version of the product
 */
export async function openObserving(
  part: string,
  version: string,
  { log, tracing }: ObservingSettings,
  outputs?: Outputs,
): Promise<Observing> {
  return { log: openLog(part, log, outputs), traces: tracing ? await openTraces(part, version) : noTraces };
}

/** Nothing of it is loaded where nobody keeps traces. */
async function openTraces(part: string, version: string): Promise<Traces> {
  const { sendTraces } = await import('./open-traces.js');
  return sendTraces(part, version);
}
