// What an append asks of the database alone: the reason for much of what it costs.
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { serialize } from '#event-store/serialize';
import type { Part } from '../bench.js';
import { product } from '../contenders/product.js';
import { median, rounded, times } from '../figures.js';
import { createFloor, insertRow } from '../floor.js';
import { event } from '../payload.js';
import { onFreshDatabase, withClient } from '../server.js';

const batches: readonly number[] = [1, 8, 32, 128];
const streams = 1_000;
/** So often is each batch, and the INSERT beside it, written before the median is taken. */
const writes = 300;

/** Microseconds for each command or row, by one connection that waits for no flush. */
export const alone: Part = ({ log }) =>
  onFreshDatabase(async (url) => {
    await product.prepare(url);
    return withClient(url, async (client) => {
      await createFloor(client);
      await client.query('SET synchronous_commit = off');
      const nextOf = commands();
      const inserting: number[] = [];
      const appending = new Map<number, number>();
      for (const size of batches) {
        log(`alone: batches of ${size}`);
        const taken: number[] = [];
        for (let write = 0; write < writes; write += 1) {
          inserting.push(await micros(() => client.query(insertRow)));
          taken.push((await micros(() => appendAll(client, nextOf(size)))) / size);
        }
        appending.set(size, median(taken));
      }
      const insert = median(inserting);
      return {
        title: 'An append, as the database sees it',
        about: [
          'Microseconds for each command, from one connection that sends batch after batch and waits for no flush, on 1,000 streams; beside one INSERT of the same data and metadata and its commit. Both hold the round trip.',
          'For each command the one function looks up whether it was done before and which version its stream has, then writes the event with two indexes, the command with one, and the digest that chains the event to the one before it; for each batch it takes the lock, and moves the head and the end of the chain. All batches of all processes pass it one after the other, while INSERTs of the floor run side by side on all cores. So this figure, and not the disk, bounds what is appended in a second.',
        ],
        columns: ['', 'µs a command', '× one INSERT'],
        rows: [
          ['one INSERT', rounded(insert), times(1)],
          ...[...appending].map(([size, us]) => [
            `append, ${size} in a batch`,
            rounded(us),
            times(us / insert),
          ]),
        ],
        verdicts: [],
        plots: [],
      };
    });
  });

/** Texts of commands that append one event each, at the version that their stream has by then. */
function commands(): (size: number) => readonly string[] {
  const versions = new Map<string, number>();
  return (size) =>
    Array.from({ length: size }, () => {
      const stream = `s-${Math.floor(Math.random() * streams)}`;
      const expectedVersion = versions.get(stream) ?? 0;
      versions.set(stream, expectedVersion + 1);
      const recordedAt = new Date().toISOString();
      const named = { organization: 'bench', stream, commandId: randomUUID(), fingerprint: 'bench' };
      return serialize({ ...named, attempt: randomUUID(), expectedVersion, recordedAt, events: [event] });
    });
}

async function appendAll(client: pg.Client, texts: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ outcome: string }>({
    name: 'append',
    text: 'SELECT outcome FROM eventstore.append($1)',
    values: [`[${texts.join(',')}]`],
  });
  const other = rows.find(({ outcome }) => outcome !== 'appended');
  if (other) throw new Error(`not written: ${other.outcome}`);
}

async function micros(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) * 1_000;
}
