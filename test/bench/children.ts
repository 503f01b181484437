// Servers in processes of their own, asked over HTTP and ended with the bench.
import { spawn } from 'node:child_process';

export interface Running {
  /** Where it answers, as it said; empty for one that is asked nothing. */
  readonly address: string;
  readonly pid: number;
  /** Milliseconds from its start until it said that it was ready. */
  readonly readyMs: number;
}

/** What a server that answers says once it does. */
const itsAddress = /address: (\S+)\n/;

/** What the worker says, which nobody asks. */
export const workerReady = /The worker is running\.()\n/;

/**
 * Runs `work` with the address that the script prints (`address: http://…`), and ends it, however `work` ends.
 * Rejects with what the script printed when it ends before.
 */
export async function withServer<T>(
  script: string,
  env: Readonly<Record<string, string>>,
  work: (address: string) => Promise<T>,
): Promise<T> {
  return withProcess({ script, env }, ({ address }) => work(address));
}

/**
 * The same of any process that says when it is ready.
 * @param ready the line, and in its group the address
 */
export async function withProcess<T>(
  {
    script,
    env,
    ready = itsAddress,
  }: {
    readonly script: string;
    readonly env: Readonly<Record<string, string>>;
    readonly ready?: RegExp;
  },
  work: (running: Running) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const running = new Promise<Running>((resolve, reject) => {
    let output = '';
    const listen = (chunk: string) => {
      output += chunk;
      const found = ready.exec(output);
      if (found?.[1] === undefined) return;
      resolve({ address: found[1], pid: child.pid ?? 0, readyMs: performance.now() - began });
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void ended.then(() => reject(new Error(`A server ended too early:\n${output}`)));
  });
  try {
    return await work(await running);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

/** Runs `work` with several processes at once, all of the same kind. */
export async function withProcesses<T>(
  count: number,
  given: Parameters<typeof withProcess>[0],
  work: (running: readonly Running[]) => Promise<T>,
): Promise<T> {
  const gather = (all: readonly Running[]): Promise<T> =>
    all.length === count ? work(all) : withProcess(given, (one) => gather([...all, one]));
  return gather([]);
}
