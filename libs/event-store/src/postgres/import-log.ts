// Takes the log of one organization from a file into a PostgreSQL log that does not have that organization.
import type { Pool, PoolClient } from 'pg';
import {
  DamagedFile,
  ExportReader,
  type CommandRead,
  type Damage,
  type ExportHeader,
} from '../export-file.js';
import { readPacked, type Packed } from '../packed-lines.js';
import type { Recorded } from '../store.js';
import { channel } from './announcer.js';
import { recorded, type EventRow } from './rows.js';

/**
 * What became of an import; nothing is written unless it is `imported`.
 *
 * - `imported`: its events lie at the positions `first` to `last`, and its chain ends as it did.
 * - `alreadyThere`: this log has all that the file holds, as when the same import is repeated.
 * - `otherHistory`: this log has that organization, with another history.
 * - `damaged`: the file cannot be trusted, and `line` is where.
 * - `unreadable`: the file is whole, but who is to read the log from then on cannot go on at the event in `line`.
 */
export type Imported =
  | {
      readonly outcome: 'imported';
      readonly header: ExportHeader;
      readonly first: number;
      readonly last: number;
    }
  | { readonly outcome: 'alreadyThere' | 'otherHistory'; readonly header: ExportHeader }
  | { readonly outcome: 'damaged'; readonly damage: Damage; readonly line: number }
  | {
      readonly outcome: 'unreadable';
      readonly line: number;
      readonly stream: string;
      readonly type: string;
    };

/** How far an import is: events that were read and checked, that make sense, of all; or all of them being written. */
export interface ImportProgress {
  readonly stage: 'reading' | 'making sense' | 'writing';
  readonly events: number;
  readonly of: number;
}

export interface ImportOptions {
  readonly tell?: (progress: ImportProgress) => void;
  /**
   * Begins to read a stream; what it answers is given the stream's events, all of them in order. Either throws where
   * whoever is to read the log would stop. Its events have the places in the file for positions.
   */
  readonly read?: (stream: string) => (event: Recorded) => void;
}

/** The lock under which `eventstore.append` gives out positions. */
const lockOfPositions = 'SELECT pg_advisory_xact_lock(435778055796)';

/** Gone with the transaction; no other connection sees it, and no flush waits for it. */
const arriving = [
  `CREATE TEMPORARY TABLE arriving_events (
    nth bigint, line bigint, stream text COLLATE "C", version integer, origin_position bigint, type text, data jsonb,
    metadata jsonb, command_id text, recorded_at timestamptz(3), digest bytea) ON COMMIT DROP`,
  `CREATE TEMPORARY TABLE arriving_commands (
    nth bigint, line bigint, id text COLLATE "C", fingerprint text, attempt text, stream text, version integer,
    events integer) ON COMMIT DROP`,
];

/** Ends an import whose events nobody here could read. */
class Unreadable extends Error {
  constructor(
    readonly line: number,
    readonly stream: string,
    readonly type: string,
    cause: unknown,
  ) {
    super(`the event ${type} of ${stream} makes no sense here`, { cause });
  }
}

/** Events, and characters of their content, that are held at a time; a command is never divided. */
const batch = { events: 1_000, characters: 4_000_000 };

/**
 * Imports all of `file` or nothing, in one transaction. The file is read and checked beside the log, while others write
 * on; they wait only for the last step, which puts what was checked into the log under new positions in one piece.
 * @throws the driver's error, the file system's, or that of whoever hands the bytes; whether it was imported, the same import then tells
 */
export async function importLog(pool: Pool, file: Packed, options: ImportOptions = {}): Promise<Imported> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL READ COMMITTED');
    const imported = await importIn(client, new ExportReader(readPacked(file)), options);
    await client.query(imported.outcome === 'imported' ? 'COMMIT' : 'ROLLBACK');
    if (imported.outcome === 'imported') await announce(client, imported.last);
    client.release();
    return imported;
  } catch (error) {
    client.release(true);
    if (error instanceof DamagedFile) return { outcome: 'damaged', damage: error.damage, line: error.line };
    if (error instanceof Unreadable) {
      const { line, stream, type } = error;
      return { outcome: 'unreadable', line, stream, type };
    }
    throw error;
  }
}

async function importIn(
  client: PoolClient,
  file: ExportReader,
  { tell = () => undefined, read }: ImportOptions,
): Promise<Imported> {
  const header = await file.header();
  const before = await standing(client, header);
  if (before) return { outcome: before, header };

  for (const statement of arriving) await client.query(statement);
  let events = 0;
  for await (const commands of batched(file.commands(header))) {
    events = await receive(client, commands, events);
    tell({ stage: 'reading', events, of: header.events });
  }
  await refuseMisnumbered(client);
  if (read) await refuseUnreadable(client, header, { tell, read });

  tell({ stage: 'writing', events, of: header.events });
  await client.query(lockOfPositions);
  const since = await standing(client, header);
  if (since) return { outcome: since, header };
  const head = await enter(client, header);
  return { outcome: 'imported', header, first: head + 1, last: head + events };
}

/** How this log stands to what the file holds; undefined where it does not have that organization. */
async function standing(
  client: PoolClient,
  { organization, last, digest }: ExportHeader,
): Promise<'alreadyThere' | 'otherHistory' | undefined> {
  const { rows } = await client.query<{ same: boolean }>(
    `SELECT coalesce(e.digest = decode($4, 'hex'), false) AS same
     FROM (SELECT FROM eventstore.chains WHERE organization = $1
       UNION ALL SELECT FROM eventstore.commands WHERE organization = $1 LIMIT 1) AS known
     LEFT JOIN eventstore.events e ON e.organization = $1 AND e.stream = $2 AND e.version = $3`,
    [organization, last.stream, last.version, digest],
  );
  const [row] = rows;
  return row && (row.same ? 'alreadyThere' : 'otherHistory');
}

/** Keeps commands in the temporary tables. @returns the number of events kept so far */
async function receive(
  client: PoolClient,
  commands: readonly CommandRead[],
  before: number,
): Promise<number> {
  let nth = before;
  const kept: object[] = [];
  const events: string[] = [];
  for (const { line, command, stream, version, events: its } of commands) {
    its.forEach(({ content, digest }, index) =>
      events.push(`[${line + 1 + index}, "${digest}", ${content}]`),
    );
    nth += its.length;
    kept.push({ ...command, nth, line, stream, version });
  }
  await client.query(
    `INSERT INTO arriving_events
     SELECT $2::bigint + nth, (each -> 0)::bigint, e ->> 1, (e -> 2)::integer, (e -> 3)::bigint, e ->> 4, e -> 7, e -> 8,
       e ->> 5, (e ->> 6)::timestamptz, decode(each ->> 1, 'hex')
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS arrived (each, nth), LATERAL (SELECT each -> 2) AS its (e)`,
    [`[${events.join(',')}]`, before],
  );
  await client.query(
    `INSERT INTO arriving_commands
     SELECT * FROM jsonb_to_recordset($1::jsonb) AS arrived (nth bigint, line bigint, id text, fingerprint text,
       attempt text, stream text, version integer, events integer)`,
    [JSON.stringify(kept)],
  );
  return nth;
}

/** What no append would have written, though it follows from its digests. @throws DamagedFile */
async function refuseMisnumbered(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ line: string }>(
    `SELECT line FROM (
       SELECT line, version AS is, row_number() OVER (PARTITION BY stream ORDER BY nth) AS ought FROM arriving_events
       UNION ALL
       SELECT line, row_number() OVER (PARTITION BY id ORDER BY nth), 1 FROM arriving_commands
     ) AS numbered WHERE numbered.is <> ought ORDER BY line LIMIT 1`,
  );
  const [first] = rows;
  if (first) throw new DamagedFile('misnumbered', Number(first.line));
}

/**
 * In the log they would stop all who read it, for every organization. Streams come in turn, so that one is held at a time.
 * @throws Unreadable
 */
async function refuseUnreadable(
  client: PoolClient,
  { organization, events }: ExportHeader,
  { tell, read }: Required<ImportOptions>,
): Promise<void> {
  await client.query(
    `DECLARE arrived NO SCROLL CURSOR FOR
     SELECT line, nth AS position, origin_position, $1::text AS organization, stream, version, type, data, metadata,
       command_id, recorded_at
     FROM arriving_events ORDER BY stream, version`,
    [organization],
  );
  let made = 0;
  let next: ((event: Recorded) => void) | undefined;
  for (;;) {
    const { rows } = await client.query<EventRow & { readonly line: string }>(
      `FETCH ${batch.events} FROM arrived`,
    );
    for (const row of rows) {
      try {
        if (row.version === 1) next = read(row.stream);
        next?.(recorded(row));
      } catch (error) {
        throw new Unreadable(Number(row.line), row.stream, row.type, error);
      }
    }
    made += rows.length;
    tell({ stage: 'making sense', events: made, of: events });
    if (rows.length < batch.events) break;
  }
  await client.query('CLOSE arrived');
}

/** Under the lock of the positions. @returns the head as it was before */
async function enter(client: PoolClient, { organization, events, digest }: ExportHeader): Promise<number> {
  const { rows } = await client.query<{ position: string }>('SELECT position FROM eventstore.head');
  const head = Number(rows[0]?.position);
  await client.query(
    `INSERT INTO eventstore.events (position, organization, stream, version, type, data, metadata, command_id, recorded_at,
       digest, origin_position)
     SELECT $1::bigint + nth, $2, stream, version, type, data, metadata, command_id, recorded_at, digest, origin_position
     FROM arriving_events`,
    [head, organization],
  );
  await client.query(
    `INSERT INTO eventstore.commands (organization, command_id, fingerprint, stream, version, position, events, attempt)
     SELECT $2, id, fingerprint, stream, version, $1::bigint + nth, events, attempt FROM arriving_commands`,
    [head, organization],
  );
  await client.query("INSERT INTO eventstore.chains VALUES ($1, decode($2, 'hex'))", [organization, digest]);
  await client.query('UPDATE eventstore.head SET position = position + $1', [events]);
  return head;
}

/** Subscribers look for themselves now and then, so it is in already whether they hear of it or not. */
async function announce(client: PoolClient, head: number): Promise<void> {
  await client.query('SELECT pg_notify($1, $2)', [channel, String(head)]).catch(() => undefined);
}

async function* batched(commands: AsyncIterable<CommandRead>): AsyncGenerator<readonly CommandRead[]> {
  let held: CommandRead[] = [];
  let events = 0;
  let characters = 0;
  for await (const read of commands) {
    held.push(read);
    events += read.events.length;
    characters += read.events.reduce((sum, { content }) => sum + content.length, 0);
    if (events < batch.events && characters < batch.characters) continue;
    yield held;
    held = [];
    events = characters = 0;
  }
  if (held.length > 0) yield held;
}
