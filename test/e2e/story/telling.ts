// Tells a story as a user does, as a process of its own, and listens to all of it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Told {
  readonly code: number | null;
  /** What it said. */
  readonly said: string;
  /** What it said had failed. */
  readonly failed: string;
}

/** Runs the story with `folder` for its temporary files. */
export async function tellStory(folder: string, ...args: readonly string[]): Promise<Told> {
  const child = spawn(process.execPath, ['scripts/story.mjs', ...args], {
    env: { ...process.env, TMPDIR: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const [said, failed, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, said, failed };
}
