// The log agrees with itself, and what is kept of it (states, lists) follows from it.
import type pg from 'pg';
import type { EventStore } from '#event-store/store';
import { verifyLog, type Finding } from '#event-store/postgres/verify';
import { verifySnapshots } from '#event-store/postgres/verify-snapshots';
import { verifyLists } from '#read-models/rebuild/verify-lists';
import { refoldingOfCode } from '#standalone/refold';
import type { Violation, ViolationKind } from './violation.js';

/** Positions without a gap, versions, commands, chains and checkpoints. */
export async function checkLog(pool: pg.Pool): Promise<readonly Violation[]> {
  const { findings } = await verifyLog(pool);
  return findings.map((finding) => told('log-unsound', finding));
}

/** The states that are kept of streams are what these fold to. */
export async function checkSnapshots(pool: pg.Pool): Promise<readonly Violation[]> {
  const shapes = await shapesIn(
    pool,
    "SELECT DISTINCT split_part(shape, ' ', 2) AS shape FROM eventstore.snapshots",
  );
  const differing: Violation[] = [];
  for (const shape of shapes)
    for (const finding of await verifySnapshots(pool, refoldingOfCode(shape)))
      differing.push(told('snapshot-differs', finding));
  return differing;
}

/** Makes the lists again beside the live ones and compares them row by row. */
export async function checkLists(pool: pg.Pool, store: EventStore): Promise<readonly Violation[]> {
  const [shape] = await shapesIn(
    pool,
    'SELECT DISTINCT shape FROM eventstore.checkpoints WHERE shape IS NOT NULL',
  );
  const { compared, findings } = await verifyLists(pool, store, { shape });
  if (!compared) return [{ kind: 'list-differs', about: 'not all of them were made by the same code' }];
  return findings.map(({ kind, list, key, columns }) => ({
    kind: 'list-differs',
    about: `${kind} ${list} ${key.join(' ')} ${columns.join(', ')}`,
  }));
}

/** As the product names its code, which runs compiled: what checks it here is the same code, and runs from its source. */
async function shapesIn(pool: pg.Pool, statement: string): Promise<readonly string[]> {
  const { rows } = await pool.query<{ shape: string }>(statement);
  return rows.map(({ shape }) => shape);
}

function told(kind: ViolationKind, { kind: what, position, organization, about }: Finding): Violation {
  return {
    kind,
    about: [what, position, organization, about].filter((part) => part !== undefined).join(' '),
  };
}
