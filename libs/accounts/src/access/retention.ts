// How long access records are kept, and the cutting of those whose time is over: the chain stays provable from the cut on.
import type pg from 'pg';

/** 개인정보의 안전성 확보조치 기준 제8조: at least one year, two where many people's or sensitive data is handled. */
export const leastMonths = 12;
const usualMonths = 24;
/** Beyond this, keeping them is no longer what the law asks for. */
export const mostMonths = 120;

/** How many months the access records of an organization are kept. */
export async function retentionOf(pool: Pick<pg.Pool, 'query'>, organization: string): Promise<number> {
  const { rows } = await pool.query<{ months: number }>(
    'SELECT months FROM accounts.access_retention WHERE organization = $1',
    [organization],
  );
  return rows[0]?.months ?? usualMonths;
}

/** Keeps the access records of an organization for so many months; held to the limits by the table. */
export async function keepFor(
  pool: Pick<pg.Pool, 'query'>,
  organization: string,
  months: number,
): Promise<void> {
  await pool.query(
    `INSERT INTO accounts.access_retention (organization, months) VALUES ($1, $2)
     ON CONFLICT (organization) DO UPDATE SET months = excluded.months`,
    [organization, months],
  );
}

/**
 * Cuts the records of every organization that are older than it keeps them, at `now`. What goes leaves its last digest
 * behind, from which the chain goes on.
 * @returns how many went
 */
export async function cutOverdue(pool: pg.Pool, now: Date): Promise<number> {
  const { rows } = await pool.query<{ organization: string }>(
    'SELECT organization FROM accounts.access_chains ORDER BY organization',
  );
  let gone = 0;
  for (const { organization } of rows) {
    const months = await retentionOf(pool, organization);
    gone += await cutBefore(pool, organization, monthsBefore(now, months), now);
  }
  return gone;
}

/** The moment so many months before another; a day that its month does not have is the first of the next. */
function monthsBefore(now: Date, months: number): Date {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then;
}

/** A record after one that is not overdue stays, whatever its time: the clock of a sample can be moved. */
async function cutBefore(pool: pg.Pool, organization: string, until: Date, now: Date): Promise<number> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN');
    await client.query('SELECT FROM accounts.access_chains WHERE organization = $1 FOR UPDATE', [
      organization,
    ]);
    await client.query(
      `WITH overdue AS (
         SELECT number, at, digest FROM accounts.access_records r
         WHERE organization = $1 AND number < coalesce(
           (SELECT min(number) FROM accounts.access_records WHERE organization = $1 AND at >= $2),
           9223372036854775807)
       )
       INSERT INTO accounts.access_cuts (organization, up_to, digest, first_at, last_at, cut_at)
       SELECT $1, number, digest, (SELECT min(at) FROM overdue), at, $3 FROM overdue ORDER BY number DESC LIMIT 1`,
      [organization, until, now],
    );
    const { rowCount } = await client.query(
      `DELETE FROM accounts.access_records WHERE organization = $1 AND number <=
         (SELECT max(up_to) FROM accounts.access_cuts WHERE organization = $1)`,
      [organization],
    );
    await client.query('COMMIT');
    broken = false;
    return rowCount ?? 0;
  } finally {
    client.release(broken);
  }
}
