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
     SELECT ${names(columns)} FROM jsonb_to_recordset($1) AS given (${typed(columns)})
     ON CONFLICT (${names(columns.filter(({ primary }) => primary))})
     DO UPDATE SET ${setFrom('excluded', columns)}`,
    [json(columns, rows)],
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
    `DELETE FROM ${tableOf(schema)} AS kept USING jsonb_to_recordset($1) AS given (${typed(keys)})
     WHERE ${keys.map(({ name }) => `kept.${name} = given.${name}`).join(' AND ')}`,
    [json(keys, rows)],
  );
}

function typed(columns: readonly Column[]): string {
  return columns.map(({ name, type }) => `${name} ${type}`).join(', ');
}

function json(columns: readonly Column[], rows: readonly object[]): string {
  return JSON.stringify(
    rows.map((row) => {
      const values = row as Readonly<Record<string, unknown>>;
      return Object.fromEntries(columns.map(({ property, name }) => [name.slice(1, -1), values[property]]));
    }),
  );
}
