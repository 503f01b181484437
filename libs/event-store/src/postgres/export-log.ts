// Takes one organization's log out of PostgreSQL into a file, as it stood at one moment, while others go on writing.
import type { Pool, PoolClient } from 'pg';
import { ExportLines, type ExportHeader } from '../export-file.js';
import { writePacked } from '../packed-lines.js';
import { eventColumns, recorded, type EventRow } from './rows.js';

/**
 * What became of an export; nothing is written unless it is `exported`.
 *
 * - `unknownOrganization`: this log has no event of it.
 * - `behind`: a subscription has not handled all of it yet, only what lies up to `position`.
 * - `damaged`: what is stored does not lead to its digests, or a command has other events than it says; `position` is that
 *   of the first event that tells.
 */
export type Exported =
  | { readonly outcome: 'exported'; readonly header: ExportHeader }
  | { readonly outcome: 'unknownOrganization' }
  | { readonly outcome: 'behind'; readonly subscription: string; readonly position: number }
  | { readonly outcome: 'damaged'; readonly position: number };

export interface ExportOptions {
  /** Subscriptions whose work does not go into the file, so that they must have done it. */
  readonly handledBy?: readonly string[];
  /** Hears how far it is, now and then: events written, of all. */
  readonly tell?: (events: number, of: number) => void;
}

/** An event with what is kept of its command, null where nothing is. */
interface Row extends EventRow {
  readonly digest: Buffer;
  readonly fingerprint: string | null;
  readonly attempt: string | null;
  readonly events: number;
}

class Damaged extends Error {
  constructor(readonly position: number) {
    super(`The event at ${position} is not what was recorded`);
  }
}

const batch = 1_000;

/**
 * Writes the log of `organization` into `file`, which is then there whole or not at all. Holds a batch of events at a time.
 * @throws the driver's error, or the file system's
 */
export async function exportLog(
  pool: Pool,
  organization: string,
  file: string,
  { handledBy = [], tell = () => undefined }: ExportOptions = {},
): Promise<Exported> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const exported = await exportFrom(client, organization, file, { handledBy, tell });
    await client.query('COMMIT');
    client.release();
    return exported;
  } catch (error) {
    client.release(true);
    if (error instanceof Damaged) return { outcome: 'damaged', position: error.position };
    throw error;
  }
}

async function exportFrom(
  client: PoolClient,
  organization: string,
  file: string,
  { handledBy, tell }: Required<ExportOptions>,
): Promise<Exported> {
  const header = await readHeader(client, organization);
  if (!header) return { outcome: 'unknownOrganization' };
  const behind = await whoIsBehind(client, header.last.position, handledBy);
  if (behind) return { outcome: 'behind', ...behind };
  await writePacked(file, linesOf(client, header, tell));
  return { outcome: 'exported', header };
}

async function* linesOf(
  client: PoolClient,
  header: ExportHeader,
  tell: (events: number, of: number) => void,
): AsyncGenerator<string> {
  const lines = new ExportLines();
  yield lines.header(header);
  let events = 0;
  let command: Row | undefined;
  let following = 0;
  for await (const rows of batchesOf(client, header.organization)) {
    let text = '';
    for (const row of rows) {
      const goesOn = row.command_id === command?.command_id;
      if (goesOn !== following > 0) throw new Damaged(Number((goesOn ? row : (command ?? row)).position));
      if (!goesOn) {
        command = row;
        text += lines.command(commandOf(row));
        following = row.events;
      }
      following -= 1;
      text += lines.event(recorded(row));
      if (Buffer.compare(lines.digest, row.digest) !== 0) throw new Damaged(Number(row.position));
    }
    yield text;
    events += rows.length;
    tell(events, header.events);
  }
  if (command && following > 0) throw new Damaged(Number(command.position));
  if (Buffer.from(lines.digest).toString('hex') !== header.digest) throw new Damaged(header.last.position);
  yield lines.end();
}

function commandOf({ command_id: id, fingerprint, attempt, events, position }: Row) {
  if (fingerprint === null || events < 1) throw new Damaged(Number(position));
  return { id, fingerprint, attempt, events };
}

/**
 * One cursor, so that the order is made once, however much there is. `OFFSET 0` keeps each command looked up by its key:
 * a join would be planned on what is known of the tables, which may be nothing yet.
 */
async function* batchesOf(client: PoolClient, organization: string): AsyncGenerator<readonly Row[]> {
  await client.query(
    `DECLARE exported NO SCROLL CURSOR FOR
     SELECT ${eventColumns('e')}, e.digest, c.fingerprint, c.attempt, c.events
     FROM eventstore.events e
     LEFT JOIN LATERAL (
       SELECT fingerprint, attempt, events FROM eventstore.commands
       WHERE organization = e.organization AND command_id = e.command_id OFFSET 0
     ) AS c ON true
     WHERE e.organization = $1 ORDER BY e.position`,
    [organization],
  );
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${batch} FROM exported`);
    if (rows.length > 0) yield rows;
    if (rows.length < batch) return;
  }
}

async function readHeader(client: PoolClient, organization: string): Promise<ExportHeader | undefined> {
  const { rows } = await client.query<{
    events: string;
    head: string;
    stream: string;
    version: number;
    position: string;
    digest: Buffer;
  }>(
    `SELECT h.position AS head, c.digest, last.stream, last.version, last.position,
       (SELECT count(*) FROM eventstore.events WHERE organization = $1) AS events
     FROM eventstore.head h, eventstore.chains c, LATERAL (
       SELECT stream, version, position FROM eventstore.events WHERE organization = $1 ORDER BY position DESC LIMIT 1
     ) AS last
     WHERE c.organization = $1`,
    [organization],
  );
  const [row] = rows;
  if (!row) return undefined;
  const { events, head, stream, version, position, digest } = row;
  return {
    organization,
    events: Number(events),
    head: Number(head),
    last: { stream, version, position: Number(position) },
    digest: digest.toString('hex'),
  };
}

async function whoIsBehind(
  client: PoolClient,
  last: number,
  handledBy: readonly string[],
): Promise<{ readonly subscription: string; readonly position: number } | undefined> {
  const { rows } = await client.query<{ subscription: string; position: string }>(
    `SELECT name AS subscription, coalesce(c.position, 0) AS position
     FROM unnest($1::text[]) AS name LEFT JOIN eventstore.checkpoints c ON c.subscription = name
     WHERE coalesce(c.position, 0) < $2 LIMIT 1`,
    [handledBy, last],
  );
  const [row] = rows;
  return row && { subscription: row.subscription, position: Number(row.position) };
}
