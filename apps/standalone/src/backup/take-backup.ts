// Takes a backup of an installation, running or not: the database as it stood at one moment, then the files that it names.
import { namesOfMigrations, type Migration } from '#door/house';
import { unhurried } from '#event-store/postgres/in-time';
import { DamagedFile, type FileStore } from '#files/file-store';
import type pg from 'pg';
import { archiveOf, type Part } from './archive.js';
import { copyOut, quoted } from './copying.js';
import { keptTables, type KeptTable } from './kept-tables.js';
import { namedFiles, type NamedFile } from './named-files.js';
import { Problem } from '../problem.js';

export const backupFormat = 'committee-cycles/backup';

/** What is said of a backup before its rows come. */
export interface BackupHeader {
  readonly takenAt: string;
  /** The last position of the log. */
  readonly head: number;
  readonly organizations: number;
  /** The migrations that had led to the tables as they were. */
  readonly migrations: readonly string[];
}

/** What went into a backup. */
export interface BackedUp {
  readonly header: BackupHeader;
  readonly tables: number;
  readonly files: number;
  /** Files that the log names and that were not there as they were kept. */
  readonly lost: readonly NamedFile[];
}

export interface TakingBackup {
  /** Connected, and used for nothing else meanwhile. */
  readonly client: pg.ClientBase;
  readonly files: Pick<FileStore, 'get'>;
  /** Those beside the house's own. */
  readonly migrations: readonly Migration[];
  readonly tables?: readonly KeptTable[];
  readonly now?: () => Date;
  /** Hears how many tables and files are done, of all that are known by then. */
  readonly tell?: (done: number, of: number) => void;
}

/** So many bytes of rows are held at a time, and one file. */
const pieceOfRows = 256 * 1024;

/**
 * Hands the bytes of a backup to `write` as they come, and tells what went into it. A file is never changed under its hash,
 * so that those which the snapshot names are still what they were when they are read after it.
 * @throws Problem where a later version has made the tables; what `write`, the driver or the store of files throws
 */
export async function takeBackup(
  taking: TakingBackup,
  write: (bytes: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<BackedUp> {
  const { client, migrations, tables = keptTables, now = () => new Date() } = taking;
  await client.query(`${unhurried}; SET timezone = 'UTC'`);
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const header = await readHeader(client, now());
  refuseNewer(header, namesOfMigrations(migrations));
  const there = await existing(client, tables);
  const counted = { files: 0, lost: [] as NamedFile[] };
  await write(archiveOf(backupFormat, header, partsOf(taking, there, counted)));
  return { header, tables: there.length, ...counted };
}

async function* partsOf(
  { client, files, tell = () => undefined }: TakingBackup,
  tables: readonly KeptTable[],
  counted: { files: number; readonly lost: NamedFile[] },
): AsyncGenerator<Part> {
  const named = await namedFiles(client);
  const all = tables.length + named.length;
  for (const [nth, table] of tables.entries()) {
    yield* rowsOf(client, table);
    tell(nth + 1, all);
  }
  await client.query('COMMIT');
  for (const [nth, file] of named.entries()) {
    const { organization, hash } = file;
    const bytes = await files.get(organization, hash).catch(noneIfDamaged);
    if (bytes) {
      counted.files += 1;
      yield { kind: 'file', organization, hash, bytes };
    } else if (!file.perhaps) {
      counted.lost.push(file);
      yield { kind: 'lost', organization, hash };
    }
    tell(tables.length + nth + 1, all);
  }
}

async function* rowsOf(client: pg.ClientBase, { table, only }: KeptTable): AsyncGenerator<Part> {
  const columns = await columnsOf(client, table);
  yield { kind: 'table', table, columns };
  const query = `SELECT ${columns.map(quoted).join(', ')} FROM ${table}${only ? ` WHERE ${only}` : ''}`;
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const row of copyOut(client, query)) {
    held.push(row);
    length += row.length;
    if (length < pieceOfRows) continue;
    yield { kind: 'rows', bytes: Buffer.concat(held) };
    held = [];
    length = 0;
  }
  if (length > 0) yield { kind: 'rows', bytes: Buffer.concat(held) };
}

/** A database of an earlier version has fewer tables, and is backed up before it is brought to today's shape. */
async function existing(client: pg.ClientBase, tables: readonly KeptTable[]): Promise<readonly KeptTable[]> {
  const { rows } = await client.query<{ table: string }>(
    'SELECT name AS table FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NOT NULL',
    [tables.map(({ table }) => table)],
  );
  const names = new Set(rows.map(({ table }) => table));
  return tables.filter(({ table }) => names.has(table));
}

async function columnsOf(client: pg.ClientBase, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT attname AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

async function readHeader(client: pg.ClientBase, takenAt: Date): Promise<BackupHeader> {
  const { rows } = await client.query<{ head: string; organizations: string; migrations: string[] }>(
    `SELECT position AS head, (SELECT count(*) FROM eventstore.chains) AS organizations,
       (SELECT array_agg(name::text ORDER BY id) FROM public.migrations) AS migrations
     FROM eventstore.head`,
  );
  const [{ head, organizations, migrations } = { head: 0, organizations: 0, migrations: [] }] = rows;
  return {
    takenAt: takenAt.toISOString(),
    head: Number(head),
    organizations: Number(organizations),
    migrations,
  };
}

/** What a later version keeps, this one does not know, and would leave out without a word. */
function refuseNewer({ migrations }: BackupHeader, known: readonly string[]): void {
  const unknown = migrations.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new Problem(
    `백업하지 않았습니다: 이 프로그램보다 새 판이 이 데이터베이스를 바꾸어 두었습니다(${unknown}). 그 판의 프로그램으로 백업해 주세요.`,
    `Not backed up: a later version than this has changed the database (${unknown}). Back it up with the program of that version.`,
  );
}

function noneIfDamaged(error: unknown): undefined {
  if (!(error instanceof DamagedFile)) throw error;
}
