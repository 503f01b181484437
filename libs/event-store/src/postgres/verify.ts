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
    /** A position between the first and the head has no event, nor those after it up to `to`. */
    | 'missing'
    /** An event lies after the head, or its command is not among the commands. */
    | 'foreign'
    /** The versions of a stream do not count 1, 2, 3, … */
    | 'misnumbered'
    /** What is kept of a command does not agree with its events. */
    | 'commandDiffers'
    /** The end of an organization's chain is not the digest of its last event. */
    | 'endDiffers'
    /** An event says that it was imported, and does not lie where an import puts an organization's events. */
    | 'originDiffers'
    /** A subscription has handled more than there is: the end was cut off, and what comes in its place will be skipped. */
    | 'checkpointAhead'
    /** A snapshot is not what its stream folds to. */
    | 'snapshotDiffers';
  readonly position?: number;
  /** The last position of a gap of several. */
  readonly to?: number;
  readonly organization?: string;
  /** The stream, command or subscription that it is about. */
  readonly about?: string;
}

export interface LogReport {
  readonly events: number;
  readonly organizations: number;
  readonly head: number;
  /**
   * The digest (hex) of each organization's last event. Somebody who can write everything can make a log that agrees with
   * itself, but not with a digest that was kept elsewhere.
   */
  readonly ends: readonly { readonly organization: string; readonly digest: string }[];
  /** Empty when the log agrees with itself; a hundred at most. */
  readonly findings: readonly Finding[];
}

/** An event with its digest, as the reader of this file takes it. */
interface Row extends EventRow {
  digest: Buffer;
  known: boolean;
  in_place: boolean;
  /** Null where its command is not kept. */
  first_version: number | null;
}

const batch = 2_000;
/** One fault can shift all that follows; the first ones are what an operator needs. */
const mostFindings = 100;

/**
 * Reads the log from its first event to its last, in one snapshot, while others go on writing: density of positions,
 * versions of every stream, commands and their events, digests and the end of every chain, origins, checkpoints.
 * @param tell hears how far it is: the position reached and the head
 */
export async function verifyLog(
  pool: Pool,
  tell: (position: number, head: number) => void = () => undefined,
): Promise<LogReport> {
  const client = await pool.connect();
  // A connection that breaks fails the next query, which is soon enough.
  client.on('error', ignore);
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const report = await walk(client, tell);
    await client.query('COMMIT');
    client.off('error', ignore);
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
  let before: Recorded | undefined;
  let events = 0;
  const findGap = (end: number) => {
    const position = (before?.position ?? 0) + 1;
    const to = Math.min(end, head);
    if (position <= to) find({ kind: 'missing', position, ...(position < to && { to }) });
  };
  for (;;) {
    const rows = await readRows(client, before?.position ?? 0);
    for (const row of rows) {
      const event = recorded(row);
      const { position, organization } = event;
      findGap(position - 1);
      for (const finding of check(event, row, { before, head, versions, chains }))
        find({ position, organization, ...finding });
      before = event;
      events += 1;
      versions.set(streamKey(event), event.version);
      // From the stored digest, so that one fault is told once and what follows is checked on its own.
      chains.set(organization, row.digest);
    }
    tell(Math.min(before?.position ?? 0, head), head);
    if (rows.length < batch) break;
  }
  findGap(head);
  const rest = [
    ...(await endsThatDiffer(client, chains)),
    ...(await strayCommands(client)),
    ...(await checkpointsAhead(client, head)),
  ];
  rest.forEach(find);
  const ends = [...chains].map(([organization, digest]) => ({
    organization,
    digest: Buffer.from(digest).toString('hex'),
  }));
  return { events, organizations: chains.size, head, ends, findings };
}

/** What the events before have come to. */
interface SoFar {
  readonly before: Recorded | undefined;
  readonly head: number;
  readonly versions: ReadonlyMap<string, number>;
  readonly chains: ReadonlyMap<string, Uint8Array>;
}

function check(
  event: Recorded,
  { digest, known, in_place, first_version }: Row,
  { before, head, versions, chains }: SoFar,
): readonly Pick<Finding, 'kind' | 'about'>[] {
  const { organization, stream, commandId } = event;
  const expected = (versions.get(streamKey(event)) ?? 0) + 1;
  const follows = digestOf(chains.get(organization) ?? beforeFirst, event);
  const sameOrganization = before?.organization === organization;
  const begins = !(sameOrganization && before.commandId === commandId);
  const complete = !begins || event.version === first_version;
  // An import brings an organization that is not there, in one piece.
  const importable = sameOrganization ? before.origin !== undefined : !chains.has(organization);
  return [
    ...(event.position > head || !known ? [{ kind: 'foreign' as const, about: commandId }] : []),
    ...(known && !(in_place && complete) ? [{ kind: 'commandDiffers' as const, about: commandId }] : []),
    ...(event.version === expected ? [] : [{ kind: 'misnumbered' as const, about: stream }]),
    ...(Buffer.compare(follows, digest) === 0 ? [] : [{ kind: 'changed' as const, about: stream }]),
    ...(event.origin === undefined || importable ? [] : [{ kind: 'originDiffers' as const, about: stream }]),
  ];
}

async function readHead(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ position: string }>('SELECT position FROM eventstore.head');
  return Number(rows[0]?.position ?? 0);
}

/**
 * `known`: its command is kept; `in_place`: it lies where the command says that its events lie; `first_version`: that of
 * the first of them.
 */
async function readRows(client: PoolClient, after: number): Promise<readonly Row[]> {
  const { rows } = await client.query<Row>(
    `SELECT ${eventColumns('e')}, e.digest, c.command_id IS NOT NULL AS known,
       coalesce(c.stream = e.stream AND e.version BETWEEN c.version - c.events + 1 AND c.version
         AND e.position = c.position - (c.version - e.version), false) AS in_place,
       c.version - c.events + 1 AS first_version
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

async function checkpointsAhead(client: PoolClient, head: number): Promise<readonly Finding[]> {
  const { rows } = await client.query<{ subscription: string; position: string }>(
    'SELECT subscription, position FROM eventstore.checkpoints WHERE position > $1 ORDER BY subscription',
    [head],
  );
  return rows.map(({ subscription, position }) => ({
    kind: 'checkpointAhead',
    position: Number(position),
    about: subscription,
  }));
}

function streamKey({ organization, stream }: Recorded): string {
  return `${organization}\0${stream}`;
}

function ignore(): void {}
