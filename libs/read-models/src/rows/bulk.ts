// Writes and removes rows by the hundred: one statement per table and batch, inside the caller's transaction.
import type { PoolClient } from 'pg';
import type { EntitySchema } from 'typeorm';
import { columnsOf, names, setFrom, tableOf, type Column } from './table.js';

/**
 * Writes rows, each in place of the one with the same primary key; no key may come twice.
 * @throws the driver's error, also where a row does not fit its table
 */
export async function upsert<R extends object>(
  tx: PoolClient,
  schema: EntitySchema<R>,
  rows: readonly R[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = columnsOf(schema);
  await tx.query(
    `INSERT INTO ${tableOf(schema)} (${names(columns)})
     SELECT ${columns.map(given).join(', ')} FROM json_to_recordset($1) AS given (${typed(columns)})
     ON CONFLICT (${names(columns.filter(({ primary }) => primary))})
     DO UPDATE SET ${setFrom('excluded', columns)}`,
    [JSON.stringify(rows)],
  );
}

/** Removes the rows with the primary keys of the given ones. */
export async function remove<R extends object>(
  tx: PoolClient,
  schema: EntitySchema<R>,
  rows: readonly R[],
): Promise<void> {
  if (rows.length === 0) return;
  const keys = columnsOf(schema).filter(({ primary }) => primary);
  await tx.query(
    `DELETE FROM ${tableOf(schema)} AS kept USING json_to_recordset($1) AS given (${typed(keys)})
     WHERE ${keys.map((key) => `kept.${key.name} = ${given(key)}`).join(' AND ')}`,
    [JSON.stringify(rows)],
  );
}

/** Rows are given as they are, by the names of their properties. */
function given({ property }: Column): string {
  return `given."${property}"`;
}

function typed(columns: readonly Column[]): string {
  return columns.map(({ property, type }) => `"${property}" ${type}`).join(', ');
}
