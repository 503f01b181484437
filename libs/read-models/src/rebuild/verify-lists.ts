// Checks the lists against the log: whether every row is as it would be if the lists were made again.
import type { EventStore } from '#event-store/store';
import type { Pool, PoolClient } from 'pg';
import { madeByOtherCode, madeLists } from '../made-lists.js';
import { differencesIn, type RowFinding } from './difference.js';
import { Shadow, type Tell } from './shadow.js';

export interface ListsReport {
  /** False where other code made the lists: what it made of the log cannot be known here. */
  readonly compared: boolean;
  /** Empty when the lists follow from the log; the first hundred of each list. */
  readonly findings: readonly RowFinding[];
}

const mostFindings = 100;

/**
 * Makes the lists again up to where each one is, in one snapshot while others go on writing, and compares row by row.
 * Nothing of it stays.
 * @param pool connections to the migrated database of `store`, which must be intact
 */
export async function verifyLists(
  pool: Pool,
  store: EventStore,
  o: { readonly tell?: Tell; readonly shape?: string } = {},
): Promise<ListsReport> {
  const session = await pool.connect();
  try {
    await session.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    return await compare(session, store, o);
  } finally {
    // Closing it throws the transaction away, and with it all that was made.
    session.release(true);
  }
}

async function compare(
  session: PoolClient,
  store: EventStore,
  { tell, shape }: { readonly tell?: Tell; readonly shape?: string },
): Promise<ListsReport> {
  const lists = madeLists(store, shape);
  if (await madeByOtherCode(session, lists)) return { compared: false, findings: [] };
  const positions = await readPositions(session);
  const positionOf = (name: string) => positions.get(name) ?? 0;
  const shadow = await Shadow.begin(session, store, lists);
  await shadow.feed(Math.min(...lists.map(({ name }) => positionOf(name))), { tell });
  for (const list of lists) await shadow.feed(positionOf(list.name), { lists: [list] });
  await shadow.analyze();
  const findings: RowFinding[] = [];
  for (const list of lists) findings.push(...(await differencesIn(session, list, mostFindings)));
  return { compared: true, findings };
}

async function readPositions(session: PoolClient): Promise<ReadonlyMap<string, number>> {
  const { rows } = await session.query<{ subscription: string; position: string }>(
    'SELECT subscription, position FROM eventstore.checkpoints',
  );
  return new Map(rows.map(({ subscription, position }) => [subscription, Number(position)]));
}
