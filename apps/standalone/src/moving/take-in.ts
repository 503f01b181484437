// Takes an organization from a file into an installation that does not have it: its files first, then its log, then its people.
import { randomUUID } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DamagedFile, ExportReader } from '#event-store/export-file';
import { readPacked } from '#event-store/packed-lines';
import { importLog, type Imported, type ImportOptions } from '#event-store/postgres/import-log';
import type { FileStore } from '#files/file-store';
import type pg from 'pg';
import { DamagedArchive, isOrganization, type ArchiveDamage } from '../backup/archive.js';
import { openArchive } from '../backup/archive-file.js';
import { organizationFormat, type MovedPerson, type OrganizationHeader } from './take-out.js';

export type TakenIn =
  | {
      readonly log: Imported;
      readonly people: number;
      /** People whose address somebody else here has, and who came without it. */
      readonly withoutAddress: readonly string[];
      readonly files: number;
      /** Files that were lost already where the organization comes from. */
      readonly lost: readonly string[];
    }
  | { readonly damage: ArchiveDamage };

/**
 * Takes all of `file` in, or its log not at all. Killed at any moment, the same can be asked again. A file that holds a log
 * alone, as earlier versions wrote, is taken too.
 */
export async function takeIn(
  pool: pg.Pool,
  store: Pick<FileStore, 'put'>,
  { file, ...options }: ImportOptions & { readonly file: string },
): Promise<TakenIn> {
  const log = join(tmpdir(), `cycles-import-${randomUUID()}.log.gz`);
  try {
    const { organization, people } = await unpack(file, log);
    const brought = await putFiles(store, file);
    const imported = await importLog(pool, log, options);
    const isHere = imported.outcome === 'imported' || imported.outcome === 'alreadyThere';
    const withoutAddress = isHere ? await putPeople(pool, organization, people) : [];
    return { log: imported, people: people.length, withoutAddress, ...brought };
  } catch (error) {
    if (error instanceof DamagedFile)
      return { log: { outcome: 'damaged', damage: error.damage, line: error.line }, ...nothingElse };
    if (!(error instanceof DamagedArchive)) throw error;
    // Where it is none either, the log's own reader says so.
    if (error.damage === 'notAnArchive') return { log: await importLog(pool, file, options), ...nothingElse };
    return { damage: error.damage };
  } finally {
    await rm(log, { force: true });
  }
}

const nothingElse = { people: 0, withoutAddress: [], files: 0, lost: [] };

interface Unpacked {
  readonly organization: string;
  readonly people: readonly MovedPerson[];
}

/**
 * Reads all of `file`, and puts the log of it into `log`. Whose log, people and files they are the log itself says.
 * @throws DamagedArchive, DamagedFile
 */
async function unpack(file: string, log: string): Promise<Unpacked> {
  const { header, parts } = await openArchive<OrganizationHeader>(file, organizationFormat);
  const { organization } = header;
  if (!isOrganization(organization)) throw new DamagedArchive('changed');
  const into = await open(log, 'wx', 0o600);
  let people: Uint8Array = Buffer.from('[]');
  try {
    for await (const part of parts()) {
      switch (part.kind) {
        case 'log':
          await into.writeFile(part.bytes ?? '');
          break;
        case 'people':
          people = part.bytes ?? people;
          break;
        case 'file':
        case 'lost':
          if (part.organization !== organization) throw new DamagedArchive('changed');
          break;
        case 'table':
        case 'rows':
          throw new DamagedArchive('changed');
      }
    }
  } finally {
    await into.close();
  }
  const said = await new ExportReader(readPacked(log)).header();
  if (said.organization !== organization) throw new DamagedArchive('changed');
  return { organization, people: JSON.parse(Buffer.from(people).toString()) as MovedPerson[] };
}

/** Those of a file that was read before. They lie under their hash: where the log is refused, they harm nobody. */
async function putFiles(
  store: Pick<FileStore, 'put'>,
  file: string,
): Promise<{ readonly files: number; readonly lost: readonly string[] }> {
  const { parts } = await openArchive<OrganizationHeader>(file, organizationFormat);
  let files = 0;
  const lost: string[] = [];
  for await (const part of parts()) {
    if (part.kind === 'lost') lost.push(part.hash);
    if (part.kind !== 'file') continue;
    await store.put(part.organization, part.bytes ?? new Uint8Array());
    files += 1;
  }
  return { files, lost };
}

/** Who is here already stays as they are. @returns who came without the address that somebody else here has */
async function putPeople(
  pool: pg.Pool,
  organization: string,
  people: readonly MovedPerson[],
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ person: string }>(
    `WITH arriving AS (
       SELECT each.*, each.email IS NOT NULL AND EXISTS (SELECT FROM accounts.people p
         WHERE p.email = each.email AND (p.organization, p.person) <> ($1, each.person)) AS taken
       FROM jsonb_to_recordset($2::jsonb) AS each (person text, name text, email text, phone text, added_at timestamptz,
         erased_at timestamptz)
     ), put AS (
       INSERT INTO accounts.people (organization, person, name, email, phone, added_at, erased_at)
       SELECT $1, person, name, CASE WHEN taken THEN NULL ELSE email END, phone, added_at, erased_at FROM arriving
       ON CONFLICT (organization, person) DO NOTHING RETURNING person
     )
     SELECT person FROM put JOIN arriving USING (person) WHERE taken ORDER BY person`,
    [organization, JSON.stringify(people)],
  );
  return rows.map(({ person }) => person);
}
