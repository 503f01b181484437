// Takes one organization out of an installation: its log, the names of its people, and the files that its log names, in one file.
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { writePacked } from '#event-store/packed-lines';
import { exportLog, type Exported, type ExportOptions } from '#event-store/postgres/export-log';
import { DamagedFile, type FileStore } from '#files/file-store';
import type pg from 'pg';
import { archiveOf, type Part } from '../backup/archive.js';
import { namedFiles, type NamedFile } from '../backup/named-files.js';

export const organizationFormat = 'committee-cycles/organization';

/** What is said of the organization before it comes. */
export interface OrganizationHeader {
  readonly organization: string;
  readonly events: number;
  /** Of its last event. */
  readonly digest: string;
}

/** A person as they move: who they are and how they are reached, nothing that opens anything. */
export interface MovedPerson {
  readonly person: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly added_at: string;
  readonly erased_at: string | null;
}

export type TakenOut =
  | Exclude<Exported, { readonly outcome: 'exported' }>
  | {
      readonly outcome: 'exported';
      readonly header: OrganizationHeader;
      readonly people: number;
      readonly files: number;
      /** Files that the log names and that were not there as they were kept. */
      readonly lost: readonly NamedFile[];
    };

/** Writes `organization` into `file`, which is then there whole or not at all. */
export async function takeOut(
  pool: pg.Pool,
  files: Pick<FileStore, 'get'>,
  {
    organization,
    file,
    ...options
  }: ExportOptions & { readonly organization: string; readonly file: string },
): Promise<TakenOut> {
  const log = `${file}.${randomUUID()}.log.part`;
  try {
    const exported = await exportLog(pool, organization, log, options);
    if (exported.outcome !== 'exported') return exported;
    const { events, digest } = exported.header;
    const header = { organization, events, digest };
    const people = await peopleOf(pool, organization);
    const counted = { files: 0, lost: [] as NamedFile[] };
    const named = (await namedFiles(pool, organization)).filter(({ perhaps }) => !perhaps);
    await writePacked(
      file,
      archiveOf(organizationFormat, header, partsOf({ log, people, named, files }, counted)),
    );
    return { outcome: 'exported', header, people: people.length, ...counted };
  } finally {
    await rm(log, { force: true });
  }
}

async function peopleOf(pool: pg.Pool, organization: string): Promise<readonly MovedPerson[]> {
  const { rows } = await pool.query<MovedPerson>(
    `SELECT person, name, email, phone, to_jsonb(added_at) #>> '{}' AS added_at, to_jsonb(erased_at) #>> '{}' AS erased_at
     FROM accounts.people WHERE organization = $1 ORDER BY person`,
    [organization],
  );
  return rows;
}

interface Taken {
  readonly log: string;
  readonly people: readonly MovedPerson[];
  readonly named: readonly NamedFile[];
  readonly files: Pick<FileStore, 'get'>;
}

async function* partsOf(
  { log, people, named, files }: Taken,
  counted: { files: number; readonly lost: NamedFile[] },
): AsyncGenerator<Part> {
  for await (const bytes of createReadStream(log) as AsyncIterable<Buffer>) yield { kind: 'log', bytes };
  yield { kind: 'people', bytes: Buffer.from(JSON.stringify(people)) };
  for (const file of named) {
    const { organization, hash } = file;
    const bytes = await files.get(organization, hash).catch(noneIfDamaged);
    if (bytes) {
      counted.files += 1;
      yield { kind: 'file', organization, hash, bytes };
    } else {
      counted.lost.push(file);
      yield { kind: 'lost', organization, hash };
    }
  }
}

function noneIfDamaged(error: unknown): undefined {
  if (!(error instanceof DamagedFile)) throw error;
}
