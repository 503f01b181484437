// A projection as small as one can be, the same for all: how many events each stream has, one statement for each batch.
import type { ClientBase } from 'pg';

/** Creates its table. */
export async function createCounts(client: ClientBase): Promise<void> {
  await client.query('CREATE TABLE counts (stream text COLLATE "C" PRIMARY KEY, events integer NOT NULL)');
}

/** Adds a batch of events, given by the keys of their streams. */
export async function addCounts(client: ClientBase, streams: readonly string[]): Promise<void> {
  const counts = new Map<string, number>();
  for (const stream of streams) counts.set(stream, (counts.get(stream) ?? 0) + 1);
  await client.query({
    name: 'counts',
    text: `INSERT INTO counts SELECT * FROM unnest($1::text[], $2::integer[])
           ON CONFLICT (stream) DO UPDATE SET events = counts.events + excluded.events`,
    values: [[...counts.keys()], [...counts.values()]],
  });
}

/** Throws unless exactly so many events were counted; then empties the table. */
export async function checkCounts(client: ClientBase, events: number): Promise<void> {
  const { rows } = await client.query<{ counted: string | null }>(
    'SELECT sum(events) AS counted FROM counts',
  );
  if (Number(rows[0]?.counted) !== events) throw new Error(`${rows[0]?.counted} of ${events} events counted`);
  await client.query('TRUNCATE counts');
}
