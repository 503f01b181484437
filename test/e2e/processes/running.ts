// Starts the product's processes one by one, as an operator does who runs them apart, and watches what they say.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { eventually } from '../eventually.js';

/** The kinds of process that there are beside the one that holds everything, and the operator's commands. */
export type Kind = keyof typeof programs;

const programs = {
  api: 'dist/apps/api/src/main.js',
  migrate: 'dist/apps/api/src/migrate.js',
  worker: 'dist/apps/worker/src/main.js',
  cycles: 'dist/apps/standalone/src/cycles.js',
} as const;

export interface Running {
  readonly child: ChildProcess;
  /** All that it has printed so far. */
  said(): string;
  /** Exit code and signal, once it has ended. */
  readonly exited: Promise<readonly unknown[]>;
}

/** The processes of one test. */
export class Processes {
  private readonly started: Running[] = [];

  /** Starts a process with `env` added to a bare environment. */
  start(kind: Kind, env: Readonly<Record<string, string>>, ...words: readonly string[]): Running {
    const child = spawn(process.execPath, [resolve(programs[kind]), ...words], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        said += text.toString();
      });
    }
    const running = { child, said: () => said, exited: once(child, 'exit') };
    this.started.push(running);
    return running;
  }

  /** Starts an API on a free port; answers once it says where it listens. */
  async api(env: Readonly<Record<string, string>>): Promise<Running & { readonly address: string }> {
    const running = this.start('api', { PORT: '0', ...env });
    const address = await heard(running, /address: (\S+)\n/);
    return { ...running, address };
  }

  /** Starts a worker; answers once it says that it runs. */
  async worker(env: Readonly<Record<string, string>>): Promise<Running> {
    const running = this.start('worker', env);
    await heard(running, /(The worker is running)/);
    return running;
  }

  /** Asks all to stop, and waits for it; answers how each ended. */
  async stop(): Promise<readonly (readonly unknown[])[]> {
    for (const { child } of this.started) child.kill('SIGTERM');
    return Promise.all(this.started.splice(0).map(({ exited }) => exited));
  }
}

/** What a process says of itself; throws with all that it said where it ends before. */
async function heard({ child, said }: Running, pattern: RegExp): Promise<string> {
  let found: string | undefined;
  await eventually(() => {
    found = pattern.exec(said())?.[1];
    if (found === undefined && child.exitCode === null) throw new Error(`not heard yet: ${said()}`);
  });
  if (found === undefined) throw new Error(`it ended with ${child.exitCode} and said:\n${said()}`);
  return found;
}
