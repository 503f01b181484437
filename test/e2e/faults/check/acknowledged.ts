// Every write that was acknowledged is there once, where its client was told.
import type pg from 'pg';
import { groupedBy } from '#domain/grouped-by';
import type { Acknowledged } from './evidence.js';
import type { Violation } from './violation.js';

interface Row {
  readonly organization: string;
  readonly key: string;
  readonly stream: string;
  readonly version: number;
  readonly position: string;
  readonly events: number;
  /** How many events say that they came of it, and where the last of them lies. */
  readonly found: number;
  readonly last: string | null;
}

/** Looks for every acknowledged write by its key, among the commands and among the events. */
export async function checkAcknowledged(
  pool: pg.Pool,
  acknowledged: readonly Acknowledged[],
): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (const [organization, some] of groupedBy(acknowledged, (each) => each.organization)) {
    const rows = await rowsOf(pool, organization, [...new Set(some.map(({ key }) => key))]);
    for (const each of some) violations.push(...judged(each, rows.get(each.key)));
  }
  return violations;
}

function judged(said: Acknowledged, row: Row | undefined): readonly Violation[] {
  const about = `${said.key} ${said.command} on ${said.stream}`;
  if (!row || row.found < row.events) return [{ kind: 'lost', about }];
  if (row.found > row.events) return [{ kind: 'doubled', about }];
  const isThere =
    row.stream === said.stream &&
    row.version === said.version &&
    Number(row.position) === said.position &&
    Number(row.last) === said.position;
  return isThere ? [] : [{ kind: 'moved', about: `${about}: ${said.position}, now ${row.position}` }];
}

async function rowsOf(
  pool: pg.Pool,
  organization: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const { rows } = await pool.query<Row>(
    `SELECT c.organization, c.command_id AS key, c.stream, c.version, c.position, c.events,
       count(e.position)::int AS found, max(e.position) AS last
     FROM eventstore.commands c
     LEFT JOIN eventstore.events e ON e.organization = c.organization AND e.command_id = c.command_id
     WHERE c.organization = $1 AND c.command_id = ANY ($2)
     GROUP BY c.organization, c.command_id`,
    [organization, keys],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** What clients name by ids of their own (remarks, opinions, entries) came about once each, whatever keys it was asked under. */
export async function checkNamedOnce(pool: pg.Pool): Promise<readonly Violation[]> {
  const { rows } = await pool.query<{ stream: string; type: string; id: string; count: string }>(
    `SELECT stream, type, data ->> 'id' AS id, count(*) FROM eventstore.events
     WHERE type IN ('RemarkSubmitted', 'OpinionIssued', 'EntryLogged') AND data ? 'id'
     GROUP BY organization, stream, type, data ->> 'id' HAVING count(*) > 1`,
  );
  return rows.map(({ stream, type, id, count }) => ({
    kind: 'doubled',
    about: `${type} ${id} in ${stream}: ${count} times`,
  }));
}
