// Checks the access records against themselves: that none was changed, taken out or put in since it was written.
import type pg from 'pg';
import { beforeFirst, digestAfter } from './chain.js';
import { accessColumns, keptOf, type AccessRow } from './rows.js';

/** Something that writing and cutting cannot have made. */
export interface AccessFinding {
  readonly kind:
    /** A record does not have the digest that follows from it and the record before it. */
    | 'changed'
    /** A number is not there, nor those after it up to `to`. */
    | 'missing'
    /** The end of the chain is not the digest of the last record. */
    | 'endDiffers';
  readonly organization: string;
  readonly number: number;
  /** The last number of a gap of several. */
  readonly to?: number;
}

export interface AccessReport {
  readonly records: number;
  /** Those that were cut because their time was over, each with what vouches for it. */
  readonly cut: number;
  /** The digest (hex) of each organization's last record: to be kept elsewhere. */
  readonly ends: readonly { readonly organization: string; readonly digest: string }[];
  /** Empty where the records agree with themselves; a hundred at most. */
  readonly findings: readonly AccessFinding[];
}

interface Point {
  readonly number: number;
  readonly digest: Uint8Array;
}

const batch = 2_000;
const mostFindings = 100;

/** Reads all access records in one snapshot, while others go on writing. Throws the database's error. */
export async function verifyAccess(pool: pg.Pool): Promise<AccessReport> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const report = await walk(client);
    await client.query('COMMIT');
    broken = false;
    return report;
  } finally {
    client.release(broken);
  }
}

async function walk(client: pg.ClientBase): Promise<AccessReport> {
  // A database that no version with access records was started on has none.
  const { rows } = await client.query<{ kept: boolean }>(
    `SELECT to_regclass('accounts.access_records') IS NOT NULL AS kept`,
  );
  if (!rows[0]?.kept) return { records: 0, cut: 0, ends: [], findings: [] };
  const findings: AccessFinding[] = [];
  const ends: { readonly organization: string; readonly digest: string }[] = [];
  let records = 0;
  let cut = 0;
  for (const [organization, end] of await endsOf(client)) {
    const begins = await lastCutOf(client, organization);
    const walked = await walkOne(client, organization, begins, end);
    records += walked.records;
    cut += begins.number;
    findings.push(...walked.findings);
    ends.push({ organization, digest: Buffer.from(end.digest).toString('hex') });
  }
  return { records, cut, ends, findings: findings.slice(0, mostFindings) };
}

/** The end of every chain; of one whose end was taken away with it too. */
async function endsOf(client: pg.ClientBase): Promise<ReadonlyMap<string, Point>> {
  const { rows } = await client.query<{ organization: string; number: string; digest: Buffer }>(
    `SELECT organization, number, digest FROM accounts.access_chains
     UNION ALL
     SELECT DISTINCT r.organization, 0::bigint, ''::bytea FROM accounts.access_records r
     WHERE NOT EXISTS (SELECT FROM accounts.access_chains c WHERE c.organization = r.organization)
     ORDER BY organization`,
  );
  return new Map(
    rows.map(({ organization, number, digest }) => [organization, { number: Number(number), digest }]),
  );
}

async function lastCutOf(client: pg.ClientBase, organization: string): Promise<Point> {
  const { rows } = await client.query<{ up_to: string; digest: Buffer }>(
    'SELECT up_to, digest FROM accounts.access_cuts WHERE organization = $1 ORDER BY up_to DESC LIMIT 1',
    [organization],
  );
  const [last] = rows;
  return last ? { number: Number(last.up_to), digest: last.digest } : { number: 0, digest: beforeFirst };
}

async function walkOne(
  client: pg.ClientBase,
  organization: string,
  begins: Point,
  end: Point,
): Promise<{ readonly records: number; readonly findings: readonly AccessFinding[] }> {
  const findings: AccessFinding[] = [];
  let last: Point = begins;
  let records = 0;
  const findGap = (before: number) => {
    const number = last.number + 1;
    if (number < before)
      findings.push({
        kind: 'missing',
        organization,
        number,
        ...(number < before - 1 && { to: before - 1 }),
      });
  };
  for (;;) {
    const { rows } = await client.query<AccessRow & { readonly digest: Buffer }>(
      `SELECT ${accessColumns}, digest FROM accounts.access_records
       WHERE organization = $1 AND number > $2 ORDER BY number LIMIT ${batch}`,
      [organization, last.number],
    );
    for (const { digest, ...row } of rows) {
      const record = keptOf(row);
      findGap(record.number);
      // From the stored digest before it, so that one fault is told once and what follows is checked on its own.
      if (Buffer.compare(digestAfter(last.digest, record), digest) !== 0)
        findings.push({ kind: 'changed', organization, number: record.number });
      last = { number: record.number, digest };
      records += 1;
    }
    if (rows.length < batch) break;
  }
  findGap(end.number + 1);
  if (last.number > end.number || Buffer.compare(last.digest, end.digest) !== 0)
    findings.push({ kind: 'endDiffers', organization, number: end.number });
  return { records, findings };
}
