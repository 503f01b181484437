// What a list that is read has otherwise than the same list made again: to be told, or to be put right.
import type { ClientBase } from 'pg';
import type { MadeList, MadeListName } from '../made-lists.js';
import { columnsOf, keysOf, names, setFrom, tableOf, type Column } from '../rows/table.js';

/** A row of a list that does not follow from the log. */
export interface RowFinding {
  /** `missing`: it follows from the log and is not there; `foreign`: it is there and does not follow. */
  readonly kind: 'missing' | 'foreign' | 'different';
  readonly list: MadeListName;
  /** The values of the primary key, in its order. */
  readonly key: readonly string[];
  /** The columns that differ; none where the row as a whole does. */
  readonly columns: readonly string[];
}

type Row = Readonly<Record<string, unknown>>;

/** At most so many rows of `list` that differ, in the order of their keys. */
export async function differencesIn(
  session: ClientBase,
  { name: list, live, made }: MadeList,
  most: number,
): Promise<readonly RowFinding[]> {
  const columns = columnsOf(live);
  const keys = keysOf(live);
  const { rows } = await session.query<{ kept: Row | null; again: Row | null }>(
    `SELECT to_jsonb(kept) AS kept, to_jsonb(again) AS again
     FROM ${tableOf(live)} AS kept FULL JOIN ${tableOf(made)} AS again USING (${names(keys)})
     WHERE kept IS NULL OR again IS NULL OR ${rowOf(columns, 'kept')} IS DISTINCT FROM ${rowOf(columns, 'again')}
     ORDER BY ${names(keys)} LIMIT ${most}`,
  );
  return rows.map(({ kept, again }) => ({
    list,
    kind: !kept ? 'missing' : !again ? 'foreign' : 'different',
    key: valuesOf(keys, kept ?? again ?? {}),
    columns: kept && again ? columns.map(plain).filter((name) => !isSame(kept[name], again[name])) : [],
  }));
}

/**
 * Makes the list that is read the one that was made again, by as many rows as they differ in. Readers see the one or the
 * other as they see any transaction, and none waits. To be called in a transaction.
 * @returns how many rows were put in, changed or taken out
 */
export async function mend(session: ClientBase, { live, made }: MadeList): Promise<number> {
  const columns = columnsOf(live);
  const keys = keysOf(live);
  const sameKey = keys.map(({ name }) => `kept.${name} = again.${name}`).join(' AND ');
  // Both are read once and joined by hash: of a list that is empty a nested loop promises to be cheaper, and then reads for
  // every row what the statement itself has put in before it.
  await session.query('SET LOCAL enable_nestloop = off');
  const takenOut = await session.query(
    `DELETE FROM ${tableOf(live)} AS kept
     WHERE NOT EXISTS (SELECT FROM ${tableOf(made)} AS again WHERE ${sameKey})`,
  );
  const putIn = await session.query(
    `INSERT INTO ${tableOf(live)} (${names(columns)})
     SELECT ${names(columns)} FROM ${tableOf(made)} AS again
     WHERE NOT EXISTS (SELECT FROM ${tableOf(live)} AS kept
       WHERE ${sameKey} AND ${rowOf(columns, 'kept')} IS NOT DISTINCT FROM ${rowOf(columns, 'again')})
     ON CONFLICT (${names(keys)}) DO UPDATE SET ${setFrom('excluded', columns)}`,
  );
  return (takenOut.rowCount ?? 0) + (putIn.rowCount ?? 0);
}

function rowOf(columns: readonly Column[], of: string): string {
  return `ROW(${names(columns, of)})`;
}

function plain({ name }: Column): string {
  return name.slice(1, -1);
}

function valuesOf(columns: readonly Column[], row: Row): readonly string[] {
  return columns.map((column) => String(row[plain(column)]));
}

/** Both come from PostgreSQL's jsonb, which has one order of fields. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
