// Starts writing processes together and adds up what they got written.
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Counted } from '../closed-loop.js';
import { startHelper } from '../messages.js';
import type { Work } from './work.js';

const writer = fileURLToPath(new URL('./writer.js', import.meta.url));

/** Commands written a second by so many processes that all begin at once. Rejects when one of them fails. */
export async function writing(work: Omit<Work, 'run' | 'process'>, processes: number): Promise<Counted> {
  const run = randomUUID().slice(0, 8);
  const helpers = Array.from({ length: processes }, (_, process) =>
    startHelper(writer, JSON.stringify({ ...work, run, process } satisfies Work)),
  );
  try {
    await Promise.all(helpers.map((helper) => helper.next()));
    const counted = Promise.all(helpers.map((helper) => helper.next()));
    for (const helper of helpers) helper.send('go');
    const counts = (await counted) as readonly Counted[];
    const rate = sum(counts.map((each) => each.rate));
    return { rate, sentBack: sum(counts.map((each) => each.sentBack * each.rate)) / rate };
  } finally {
    await Promise.all(helpers.map((helper) => helper.release()));
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
