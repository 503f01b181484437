// Checks what is kept of folded states against the log: a snapshot is believed without looking, so somebody has to look.
import type { Pool } from 'pg';
import { canonicalJson } from '../chain.js';
import type { Recorded } from '../store.js';
import { eventColumns, recorded, type EventRow } from './rows.js';
import type { Finding } from './verify.js';

/** Folds one stream from its first event on, as today's code does. */
export interface Refolding {
  /** Takes the next events. @throws what folding throws of an event that it cannot take */
  take(events: readonly Recorded[]): void;
  readonly state: unknown;
}

/** Begins to fold a stream anew; undefined where today's code takes no snapshot of that shape of it. */
export type Refold = (stream: string, shape: string) => Refolding | undefined;

interface Kept {
  readonly organization: string;
  readonly stream: string;
  readonly shape: string;
  readonly version: number;
  readonly position: string;
}

/** Snapshots looked up, and events folded, at a time. */
const batch = 1_000;
/** As in the log: the first ones are what an operator needs. */
const mostFindings = 100;

/**
 * Folds each stream that has a snapshot of today's code up to the version of the snapshot, and names those that come to
 * something else; while others go on writing. Snapshots that the log does not confirm are read by nobody, and passed over.
 * @param pool connections to a log that is intact
 */
export async function verifySnapshots(pool: Pool, refold: Refold): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (let last: Kept | undefined; findings.length < mostFindings;) {
    const page = await readKept(pool, last);
    for (const kept of page) {
      const { organization, stream: about, position } = kept;
      if (!(await follows(pool, kept, refold)))
        findings.push({ kind: 'snapshotDiffers', position: Number(position), organization, about });
    }
    last = page.at(-1);
    if (page.length < batch) break;
  }
  return findings.slice(0, mostFindings);
}

/** Without the states, of which one at a time is held. */
async function readKept(pool: Pool, last: Kept | undefined): Promise<readonly Kept[]> {
  const { rows } = await pool.query<Kept>(
    `SELECT s.organization, s.stream, s.shape, s.version, s.position
     FROM eventstore.snapshots s
     WHERE (s.organization, s.stream) > ($1, $2) AND s.command_id = (
       SELECT e.command_id FROM eventstore.events e
       WHERE e.organization = s.organization AND e.stream = s.stream AND e.version = s.version)
     ORDER BY s.organization, s.stream LIMIT ${batch}`,
    [last?.organization ?? '', last?.stream ?? ''],
  );
  return rows;
}

async function follows(pool: Pool, kept: Kept, refold: Refold): Promise<boolean> {
  const folding = refold(kept.stream, kept.shape);
  if (!folding) return true;
  let last: Recorded | undefined;
  do {
    const events = await readEvents(pool, kept, last?.version ?? 0);
    try {
      folding.take(events);
    } catch {
      // What cannot be folded cannot have come to this state.
      return false;
    }
    last = events.at(-1);
  } while (last && last.version < kept.version);
  const state = await readState(pool, kept);
  // Replaced meanwhile by a later one, which was taken while this was being looked at.
  if (state === undefined) return true;
  return Number(kept.position) === last?.position && same(state, folding.state);
}

async function readEvents(
  pool: Pool,
  { organization, stream, version }: Kept,
  after: number,
): Promise<readonly Recorded[]> {
  const { rows } = await pool.query<EventRow>(
    `SELECT ${eventColumns('e')} FROM eventstore.events e
     WHERE e.organization = $1 AND e.stream = $2 AND e.version > $3 AND e.version <= $4 ORDER BY e.version LIMIT ${batch}`,
    [organization, stream, after, version],
  );
  return rows.map(recorded);
}

async function readState(pool: Pool, { organization, stream, shape, version }: Kept): Promise<unknown> {
  const { rows } = await pool.query<{ state: unknown }>(
    `SELECT state FROM eventstore.snapshots
     WHERE organization = $1 AND stream = $2 AND shape = $3 AND version = $4`,
    [organization, stream, shape, version],
  );
  return rows[0]?.state;
}

/** Members may have come in another order where one snapshot was taken on top of another. */
function same(kept: unknown, folded: unknown): boolean {
  return canonicalJson(kept) === canonicalJson(JSON.parse(JSON.stringify(folded)));
}
