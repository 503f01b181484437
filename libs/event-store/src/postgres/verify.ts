// Checks a whole log against itself: that nothing in it was changed, taken out or put in since it was written.
import type { Pool, PoolClient } from 'pg';
import { beforeFirst, digestOf } from '../chain.js';
import type { Recorded } from '../store.js';
import { eventColumns, recorded, type EventRow } from './rows.js';

/** Something that cannot have come from an append. `position` and `organization` say where, as far as it is known. */
export interface Finding {
  readonly kind:
    /** An event does not have the digest that follows from its content and the event before it. */
    | 'changed'
    /** A position between the first and the head has no event. */
    | 'missing'
    /** An event lies after the head, or its command is not among the commands. */
    | 'foreign'
    /** The versions of a stream do not count 1, 2, 3, … */
    | 'misnumbered'
    /** What is kept of a command does not agree with its events. */
    | 'commandDiffers'
    /** The end of an organization's chain is not the digest of its last event. */
    | 'endDiffers';
  readonly position?: number;
  readonly organization?: string;
  /** The stream or command that it is about. */
  readonly about?: string;
}

export interface LogReport {
  readonly events: number;
  readonly organizations: number;
  readonly head: number;
  /** Empty when the log is intact. */
  readonly findings: readonly Finding[];
}

/** An event with its digest, as the reader of this file takes it. */
interface Row extends EventRow {
  digest: Buffer;
  known: boolean;
  in_place: boolean;
}

const batch = 2_000;
/** One fault can shift all that follows; the first ones are what an operator needs. */
const mostFindings = 100;

/**
 * Reads the log from its first event to its last, in one snapshot, while others go on writing: density of positions,
 * versions of every stream, commands and their events, digests and the end of every chain.
 * @param tell hears how far it is: the position reached and the head
 */
export async function verifyLog(
  pool: Pool,
  tell: (position: number, head: number) => void = () => undefined,
): Promise<LogReport> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const report = await walk(client, tell);
    await client.query('COMMIT');
    client.release();
    return report;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

async function walk(client: PoolClient, tell: (position: number, head: number) => void): Promise<LogReport> {
  const head = await readHead(client);
  const findings: Finding[] = [];
  const find = (finding: Finding) => {
    if (findings.length < mostFindings) findings.push(finding);
  };
  const chains = new Map<string, Uint8Array>();
  const versions = new Map<string, number>();
  let reached = 0;
  let events = 0;
  for (;;) {
    const rows = await readRows(client, reached);
    for (const row of rows) {
      const event = recorded(row);
      const { position, organization } = event;
      for (let gap = reached + 1; gap < position && gap <= head; gap += 1)
        find({ kind: 'missing', position: gap });
      reached = position;
      events += 1;
      for (const finding of check(event, row, head, versions, chains))
        find({ position, organization, ...finding });
      versions.set(streamKey(event), event.version);
      // From the stored digest, so that one fault is told once and what follows is checked on its own.
      chains.set(organization, row.digest);
    }
    tell(Math.min(reached, head), head);
    if (rows.length < batch) break;
  }
  for (let gap = reached + 1; gap <= head; gap += 1) find({ kind: 'missing', position: gap });
  for (const finding of [...(await endsThatDiffer(client, chains)), ...(await strayCommands(client))])
    find(finding);
  return { events, organizations: chains.size, head, findings };
}

function check(
  event: Recorded,
  { digest, known, in_place }: Row,
  head: number,
  versions: ReadonlyMap<string, number>,
  chains: ReadonlyMap<string, Uint8Array>,
): readonly Pick<Finding, 'kind' | 'about'>[] {
  const expected = (versions.get(streamKey(event)) ?? 0) + 1;
  const follows = digestOf(chains.get(event.organization) ?? beforeFirst, event);
  return [
    ...(event.position > head || !known ? [{ kind: 'foreign' as const, about: event.commandId }] : []),
    ...(known && !in_place ? [{ kind: 'commandDiffers' as const, about: event.commandId }] : []),
    ...(event.version === expected ? [] : [{ kind: 'misnumbered' as const, about: event.stream }]),
    ...(Buffer.compare(follows, digest) === 0 ? [] : [{ kind: 'changed' as const, about: event.stream }]),
  ];
}

async function readHead(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ position: string }>('SELECT position FROM eventstore.head');
  return Number(rows[0]?.position ?? 0);
}

/** `known`: its command is kept; `in_place`: it lies where the command says that its events lie. */
async function readRows(client: PoolClient, after: number): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    `SELECT ${eventColumns('e')}, e.digest, c.command_id IS NOT NULL AS known,
       coalesce(c.stream = e.stream AND e.version BETWEEN c.version - c.events + 1 AND c.version
         AND e.position = c.position - (c.version - e.version), false) AS in_place
     FROM eventstore.events e
     LEFT JOIN eventstore.commands c ON c.organization = e.organization AND c.command_id = e.command_id
     WHERE e.position > $1 ORDER BY e.position LIMIT ${batch}`,
    [after],
  );
  return rows;
}

async function endsThatDiffer(
  client: PoolClient,
  chains: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Finding[]> {
  const { rows } = await client.query<{ organization: string; digest: Buffer }>(
    'SELECT organization, digest FROM eventstore.chains ORDER BY organization',
  );
  const kept = new Map(rows.map(({ organization, digest }) => [organization, digest]));
  return [...new Set([...kept.keys(), ...chains.keys()])]
    .filter((organization) => {
      const end = chains.get(organization) ?? beforeFirst;
      return Buffer.compare(end, kept.get(organization) ?? beforeFirst) !== 0;
    })
    .map((organization) => ({ kind: 'endDiffers', organization }));
}

/** Commands whose last event is not there. */
async function strayCommands(client: PoolClient): Promise<readonly Finding[]> {
  const { rows } = await client.query<{ organization: string; command_id: string; position: string }>(
    `SELECT c.organization, c.command_id, c.position FROM eventstore.commands c
     WHERE NOT EXISTS (SELECT FROM eventstore.events e
       WHERE e.organization = c.organization AND e.stream = c.stream AND e.version = c.version
         AND e.command_id = c.command_id)
     ORDER BY c.position LIMIT ${mostFindings}`,
  );
  return rows.map(({ organization, command_id, position }) => ({
    kind: 'commandDiffers',
    position: Number(position),
    organization,
    about: command_id,
  }));
}

function streamKey({ organization, stream }: Recorded): string {
  return `${organization}\0${stream}`;
}
