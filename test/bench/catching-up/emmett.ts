// How Emmett catches up with the same history, at its best: its consumer without pauses, in large batches, with a processor
// that takes a batch at once, as its own processors keep a checkpoint for every single event.
import { postgreSQLEventStoreConsumer, type PostgreSQLProcessor } from '@event-driven-io/emmett-postgresql';
import type { Recorded } from '#event-store/store';
import type { ClientBase } from 'pg';
import { eventOfEmmett, openEmmett } from '../contenders/emmett.js';
import { secondsOf } from '../figures.js';
import { withClient } from '../server.js';
import { addCounts, checkCounts } from './counts.js';
import { pieces, type History } from './history.js';

const batchSize = 20_000;

/**
 * Appends a stretch of a history, the events of each stream in a piece together; one after the other, as its consumer may
 * hand on twice, or not at all, what was written side by side.
 */
export async function appendToEmmett(
  databaseUrl: string,
  history: History,
  from: number,
  until: number,
): Promise<void> {
  const { store, close } = openEmmett(databaseUrl, 1);
  for (const piece of pieces(history, from, until)) {
    for (const [stream, events] of byStream(piece)) {
      await store.appendToStream(stream, events.map(eventOfEmmett));
    }
  }
  await close();
}

/** Seconds until its consumer has counted the log. */
export async function catchUpEmmett(databaseUrl: string, events: number): Promise<number> {
  return withClient(databaseUrl, async (client) => {
    const consumer = postgreSQLEventStoreConsumer({
      connectionString: databaseUrl,
      processors: [counting(client)],
      pulling: { batchSize, pullingFrequencyInMs: 0 },
      stopWhen: { noMessagesLeft: true },
    });
    const seconds = await secondsOf(() => consumer.start());
    await consumer.close();
    await checkCounts(client, events);
    return seconds;
  });
}

/** Counts a batch and keeps the checkpoint in one transaction. */
function counting(client: ClientBase): PostgreSQLProcessor {
  return {
    id: 'counts',
    instanceId: 'counts',
    type: 'projector',
    isActive: true,
    init: async () => undefined,
    start: async () => undefined,
    close: async () => undefined,
    handle: async (messages) => {
      await client.query('BEGIN');
      await addCounts(
        client,
        messages.map(({ metadata }) => metadata.streamName),
      );
      await client.query('COMMIT');
    },
  };
}

function byStream(events: readonly Recorded[]): ReadonlyMap<string, readonly Recorded[]> {
  const streams = new Map<string, Recorded[]>();
  for (const event of events) {
    const stream = `${event.organization}-${event.stream}`;
    streams.set(stream, [...(streams.get(stream) ?? []), event]);
  }
  return streams;
}
