// Puts a backup into an installation that has nothing yet: checked first, then in one transaction that comes last.
import { migrate, namesOfMigrations, type Migration } from '#door/house';
import { unhurried } from '#event-store/postgres/in-time';
import type { FileStore } from '#files/file-store';
import pg from 'pg';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { DamagedArchive, type ArchiveDamage } from './archive.js';
import { openArchive } from './archive-file.js';
import { copyIn, quoted } from './copying.js';
import { keptTables, type KeptTable } from './kept-tables.js';
import { backupFormat, type BackupHeader } from './take-backup.js';

/**
 * What became of a restore; nothing is in the database unless it is `restored`.
 *
 * - `notEmpty`: the installation has something already, in the table that is named.
 * - `newerProgram`: the backup was taken of tables that a later version made.
 * - `newerEvents`: its log has an event that only a later version knows; the lists would stop at it.
 * - `newerTables`: a later version than the backup's has made the tables here, without anything in them yet.
 * - `damaged`: the file cannot be trusted.
 */
export type Restored =
  | { readonly outcome: 'restored'; readonly header: BackupHeader; readonly contents: Contents }
  | { readonly outcome: 'notEmpty'; readonly table: string }
  | { readonly outcome: 'newerProgram' | 'newerTables'; readonly migration: string }
  | { readonly outcome: 'newerEvents'; readonly stream: string; readonly type: string }
  | { readonly outcome: 'damaged'; readonly damage: ArchiveDamage };

/** What a backup holds. */
export interface Contents {
  readonly parts: number;
  readonly files: number;
  /** Files that were lost before the backup was taken. */
  readonly lost: readonly { readonly organization: string; readonly hash: string }[];
}

export interface Restoring {
  readonly databaseUrl: string;
  readonly file: string;
  readonly files: Pick<FileStore, 'put'>;
  /** Those beside the house's own. */
  readonly migrations: readonly Migration[];
  /** Whether this version has such an event on such a stream. */
  readonly knows: (stream: string, type: string) => boolean;
  /** What a backup holds, unless it holds more. */
  readonly tables?: readonly Pick<KeptTable, 'table'>[];
  readonly tell?: (done: number, of: number) => void;
}

/** Has its one row from the beginning. */
const headTable = 'eventstore.head';
/** A cut outlives the record that it ends at, and is held to it only as it is made. */
const heldTo = { table: 'accounts.access_cuts', trigger: 'held_to_records' };

/** Reads a backup from beginning to end. @throws DamagedArchive where it is not whole and as it was written */
export async function checkBackup(file: string): Promise<{ header: BackupHeader; contents: Contents }> {
  const { header, parts } = await openArchive<BackupHeader>(file, backupFormat);
  const contents = { parts: 0, files: 0, lost: [] as Contents['lost'][number][] };
  for await (const part of parts()) {
    contents.parts += 1;
    if (part.kind === 'file') contents.files += 1;
    if (part.kind === 'lost') contents.lost.push({ organization: part.organization, hash: part.hash });
  }
  return { header, contents };
}

/**
 * Restores all of `file` or nothing: killed before all rows are in, the same can be asked again; killed after that, what is
 * left to do is what the product does as it starts, and a second restore finds the place `notEmpty`. Files are put before the
 * rows that name them are there; those of a restore that was killed lie under their hashes, where they belong.
 * @throws the driver's error, or that of the file system or the store of files
 */
export async function restoreBackup(restoring: Restoring): Promise<Restored> {
  const { databaseUrl, migrations } = restoring;
  try {
    const { header, contents } = await checkBackup(restoring.file);
    const known = namesOfMigrations(migrations);
    const unknown = header.migrations.find((name) => !known.includes(name));
    if (unknown !== undefined) return { outcome: 'newerProgram', migration: unknown };
    // A quiet connection over which files are put for long is not to be taken for a dead one.
    const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    await client.connect();
    // A connection that breaks fails the next query, which is soon enough.
    client.on('error', () => undefined);
    try {
      await client.query(unhurried);
      const unfit = await unfitFor(client, restoring, header);
      if (unfit) return unfit;
      await migrate(databaseUrl, migrations, header.migrations);
      const refused = await fill(client, restoring, contents);
      if (refused) return refused;
      await client.query('ANALYZE');
    } finally {
      await client.end();
    }
    await migrate(databaseUrl, migrations);
    return { outcome: 'restored', header, contents };
  } catch (error) {
    if (error instanceof DamagedArchive) return { outcome: 'damaged', damage: error.damage };
    throw error;
  }
}

/** Looks before anything is changed. @returns why this backup cannot go here; undefined where it can */
async function unfitFor(
  client: pg.Client,
  { tables = keptTables }: Restoring,
  { migrations }: BackupHeader,
): Promise<Restored | undefined> {
  const filled = await filledOf(client, await thereOf(client, tables));
  if (filled !== undefined) return { outcome: 'notEmpty', table: filled };
  const { rows: made } = await client.query<{ are: boolean }>(
    "SELECT to_regclass('public.migrations') IS NOT NULL AS are",
  );
  if (!made[0]?.are) return undefined;
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM public.migrations WHERE name <> ALL ($1) ORDER BY id LIMIT 1',
    [migrations],
  );
  return rows[0] && { outcome: 'newerTables', migration: rows[0].name };
}

/** @returns why nothing was done; undefined where all of it was */
async function fill(
  client: pg.Client,
  { file, files, knows, tables: held = keptTables, tell = () => undefined }: Restoring,
  { parts: all }: Contents,
): Promise<Restored | undefined> {
  const tables = await thereOf(client, held);
  await client.query("BEGIN; SET LOCAL timezone = 'UTC'");
  // A product that starts meanwhile waits, and finds everything or nothing.
  await client.query(`LOCK TABLE ${tables.join(', ')} IN ACCESS EXCLUSIVE MODE`);
  const filled = await filledOf(client, tables);
  if (filled !== undefined) return { outcome: 'notEmpty', table: filled };
  await client.query(`DELETE FROM ${headTable}`);
  await holdCuts(client, tables, 'DISABLE');
  const { parts } = await openArchive<BackupHeader>(file, backupFormat);
  let table: Writable | undefined;
  let done = 0;
  for await (const part of parts()) {
    switch (part.kind) {
      case 'table':
        await ended(table);
        table = copyIn(client, nameOf(part.table, tables), part.columns);
        break;
      case 'rows':
        if (table && part.bytes) await written(table, part.bytes);
        break;
      case 'file':
        // Files may take long, and a copy that waits would stand open all the while.
        await ended(table);
        table = undefined;
        await files.put(part.organization, part.bytes ?? new Uint8Array());
        break;
      case 'lost':
        break;
      case 'log':
      case 'people':
        throw new DamagedArchive('changed');
    }
    done += 1;
    tell(done, all);
  }
  await ended(table);
  const unknown = await unknownEvent(client, knows);
  if (unknown) return { outcome: 'newerEvents', ...unknown };
  for (const name of tables) await countOn(client, name);
  await holdCuts(client, tables, 'ENABLE ALWAYS');
  await client.query('COMMIT');
  return undefined;
}

/** Of these tables, those that the backup's version had. */
async function thereOf(
  client: pg.Client,
  held: readonly Pick<KeptTable, 'table'>[],
): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT name FROM unnest($1::text[]) WITH ORDINALITY AS kept (name, nth) WHERE to_regclass(name) IS NOT NULL ORDER BY nth',
    [held.map(({ table }) => table)],
  );
  return rows.map(({ name }) => name);
}

async function filledOf(client: pg.Client, tables: readonly string[]): Promise<string | undefined> {
  for (const table of tables) {
    const first = table === headTable ? 'WHERE position > 0' : '';
    const { rows } = await client.query(`SELECT FROM ${table} ${first} LIMIT 1`);
    if (rows.length > 0) return table;
  }
  return undefined;
}

/** One of each kind, on each kind of stream, is looked at. */
async function unknownEvent(
  client: pg.Client,
  knows: Restoring['knows'],
): Promise<{ readonly stream: string; readonly type: string } | undefined> {
  const { rows } = await client.query<{ stream: string; type: string }>(
    `SELECT min(stream) AS stream, type FROM eventstore.events
     GROUP BY split_part(stream, '/', 1), type ORDER BY min(position)`,
  );
  return rows.find(({ stream, type }) => !knows(stream, type));
}

/** The name goes into a statement: it is one of ours, or the file is none of ours. */
function nameOf(table: string, tables: readonly string[]): string {
  if (!tables.includes(table)) throw new DamagedArchive('changed');
  return table;
}

async function holdCuts(
  client: pg.Client,
  tables: readonly string[],
  how: 'DISABLE' | 'ENABLE ALWAYS',
): Promise<void> {
  if (!tables.includes(heldTo.table)) return;
  await client.query(`ALTER TABLE ${heldTo.table} ${how} TRIGGER ${heldTo.trigger}`);
}

/** What numbers itself goes on after what was restored. */
async function countOn(client: pg.Client, table: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attidentity <> ''",
    [table],
  );
  for (const { name } of rows) {
    await client.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), coalesce(max(${quoted(name)}), 0) + 1, false) FROM ${table}`,
      [table, name],
    );
  }
}

async function ended(table: Writable | undefined): Promise<void> {
  if (!table) return;
  table.end();
  await finished(table);
}

function written(table: Writable, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // What it was ended by says more than that it was.
    table.write(bytes, (error) => (error ? reject(table.errored ?? error) : resolve()));
  });
}
