// Talking to processes of our own.
import { fork, type ChildProcess } from 'node:child_process';

/** A process of ours that runs a compiled script with one argument. It ends when `release` lets go of it. */
export interface Helper {
  send(message: string | object): void;
  /** The next message; rejects when the process ends without one. */
  next(): Promise<unknown>;
  release(): Promise<void>;
}

/** Starts a helper; the script ends itself when it is disconnected. */
export function startHelper(script: string, argument: string): Helper {
  const child = fork(script, [argument]);
  return {
    send: (message) => void child.send(message),
    next: () => nextOf(child),
    release: () => ended(child),
  };
}

function nextOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const died = () => reject(new Error('A process of the bench ended too early'));
    child.once('exit', died);
    child.once('message', (message) => {
      child.off('exit', died);
      resolve(message);
    });
  });
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once('exit', resolve));
  if (child.connected) child.disconnect();
  await exit;
}
