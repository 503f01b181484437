// Makes the lists again from the first event on while they are read and fed, and puts them in place of those in one step.
import type { EventStore } from '#event-store/store';
import { pause } from '#event-store/waiting';
import pg, { type PoolClient } from 'pg';
import { madeByOtherCode, madeLists, type MadeList, type MadeListName } from '../made-lists.js';
import { mend } from './difference.js';
import { Shadow, type Tell } from './shadow.js';

export interface Rebuilt {
  /** The lists are complete up to here. */
  readonly position: number;
  /** How many rows of each list were not as they follow from the log. */
  readonly changed: Readonly<Record<MadeListName, number>>;
}

export interface Rebuilding {
  /** The migrated database of `store`; a session of its own is opened there. */
  readonly databaseUrl: string;
  readonly store: EventStore;
  /** Only if other code made the lists, which is looked at when it is its turn. */
  readonly ifMadeByOtherCode?: boolean;
  /** The shape of the code that makes them; this code's unless told. */
  readonly shape?: string;
  readonly tell?: Tell;
  readonly signal?: AbortSignal;
}

/** Held by the one session that rebuilds. */
const rebuildLock = 7_301_206;
const turnMs = 200;
/** So many events are taken in at once: then the lists may be held for it. */
const nearby = 2_000;

/**
 * Rebuilds the lists; one session at a time does so, in whatever process, and others wait for it. Readers and
 * subscriptions go on: a subscription of this code continues after the new checkpoint, one of other code stops there. A
 * rebuild that is killed leaves nothing behind.
 * @returns undefined where there was nothing to do
 * @throws the driver's error; the abort's reason; what a projection throws of an event that it cannot take
 */
export async function rebuildLists(rebuilding: Rebuilding): Promise<Rebuilt | undefined> {
  const { databaseUrl, store, shape, ifMadeByOtherCode = false, signal } = rebuilding;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1, application_name: 'lists rebuild' });
  const session = await pool.connect();
  // A connection that breaks fails the next query, which is soon enough.
  session.on('error', () => undefined);
  try {
    await takeTurn(session, signal);
    const lists = madeLists(store, shape);
    if (ifMadeByOtherCode && !(await madeByOtherCode(session, lists))) return undefined;
    return await rebuild(session, lists, rebuilding);
  } finally {
    session.release(true);
    await pool.end();
  }
}

async function takeTurn(session: PoolClient, signal = new AbortController().signal): Promise<void> {
  for (;;) {
    signal.throwIfAborted();
    const { rows } = await session.query<{ mine: boolean }>('SELECT pg_try_advisory_lock($1) AS mine', [
      rebuildLock,
    ]);
    if (rows[0]?.mine) return;
    await pause(turnMs, signal);
  }
}

async function rebuild(
  session: PoolClient,
  lists: readonly MadeList[],
  { store, tell, signal }: Rebuilding,
): Promise<Rebuilt> {
  const shadow = await Shadow.begin(session, store, lists);
  for (let reached = -nearby, head = await store.head(); head - reached > nearby; head = await store.head()) {
    await shadow.feed(head, { tell, signal });
    reached = head;
  }
  await shadow.analyze();

  await session.query('BEGIN');
  await holdCheckpoints(session, lists);
  // From here on no list moves; the shadow takes in what was written since it was begun.
  const position = await store.head();
  await shadow.feed(position, { tell, signal });
  const changed: Partial<Record<MadeListName, number>> = {};
  for (const list of lists) {
    changed[list.name] = await mend(session, list);
    await session.query(
      'UPDATE eventstore.checkpoints SET position = $2, shape = $3 WHERE subscription = $1',
      [list.name, position, list.projection.shape],
    );
  }
  await session.query('COMMIT');
  return { position, changed: changed as Rebuilt['changed'] };
}

/** A subscription moves its checkpoint before it writes, so whoever holds the checkpoint holds the list. */
async function holdCheckpoints(session: PoolClient, lists: readonly MadeList[]): Promise<void> {
  const listed = [lists.map(({ name }) => name)];
  await session.query(
    `INSERT INTO eventstore.checkpoints (subscription, position)
     SELECT unnest($1::text[]), 0 ON CONFLICT DO NOTHING`,
    listed,
  );
  await session.query(
    'SELECT FROM eventstore.checkpoints WHERE subscription = ANY($1) ORDER BY subscription FOR UPDATE',
    listed,
  );
}
