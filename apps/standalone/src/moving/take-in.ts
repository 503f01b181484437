// Takes an organization from a file into an installation that does not have it: its files first, then its log, then its people.
import { DamagedFile, ExportReader } from '#event-store/export-file';
import { readPacked, type Packed } from '#event-store/packed-lines';
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
      /** Why its people are not in, though its log is: asked again, they come. */
      readonly peopleFailed?: unknown;
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
  try {
    const found = await lookThrough(file);
    if (found === 'aLogAlone') return { log: await importLog(pool, file, options), ...nothingElse };
    const { organization, people } = found;
    const brought = await putFiles(store, file);
    const log = await importLog(pool, logIn(file), options);
    const isHere = log.outcome === 'imported' || log.outcome === 'alreadyThere';
    const arrived = isHere
      ? await putPeople(pool, organization, people).catch(failed)
      : { withoutAddress: [] };
    return { log, people: people.length, ...arrived, ...brought };
  } catch (error) {
    if (error instanceof DamagedFile)
      return { log: { outcome: 'damaged', damage: error.damage, line: error.line }, ...nothingElse };
    if (error instanceof DamagedArchive) return { damage: error.damage };
    throw error;
  }
}

const nothingElse = { people: 0, withoutAddress: [], files: 0, lost: [] };

/** The log is in by then. */
function failed(error: unknown) {
  return { peopleFailed: error, withoutAddress: [] };
}

interface LookedThrough {
  readonly organization: string;
  readonly people: readonly MovedPerson[];
}

/**
 * Reads all of `file` before anything is put. Whose log, people and files they are the log itself says.
 * @throws DamagedArchive, DamagedFile
 */
async function lookThrough(file: string): Promise<LookedThrough | 'aLogAlone'> {
  try {
    return await lookThroughArchive(file);
  } catch (error) {
    if (!(error instanceof DamagedArchive) || error.damage !== 'notAnArchive') throw error;
    // Where it is none either, the log's own reader says so.
    await organizationIn(file);
    return 'aLogAlone';
  }
}

async function lookThroughArchive(file: string): Promise<LookedThrough> {
  const { header, parts } = await openArchive<OrganizationHeader>(file, organizationFormat);
  const { organization } = header;
  let people: Uint8Array = Buffer.from('[]');
  for await (const part of parts()) {
    switch (part.kind) {
      case 'log':
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
  if ((await organizationIn(logIn(file))) !== organization) throw new DamagedArchive('changed');
  return { organization, people: JSON.parse(Buffer.from(people).toString()) as MovedPerson[] };
}

/** Whose log it is. @throws DamagedFile, also where it says of what is no organization that it is theirs */
async function organizationIn(log: Packed): Promise<string> {
  const lines = readPacked(log);
  try {
    const { organization } = await new ExportReader(lines).header();
    if (!isOrganization(organization)) throw new DamagedFile('changed', 1);
    return organization;
  } finally {
    await lines.return(undefined);
  }
}

/** The log of an archive, which comes first in it and is as long as everything that was ever written. */
async function* logIn(file: string): AsyncGenerator<Uint8Array> {
  const { parts } = await openArchive<OrganizationHeader>(file, organizationFormat);
  for await (const part of parts()) {
    if (part.kind !== 'log') return;
    if (part.bytes) yield part.bytes;
  }
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
): Promise<{ readonly withoutAddress: readonly string[] }> {
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
  return { withoutAddress: rows.map(({ person }) => person) };
}
