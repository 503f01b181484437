// What the office reviews each month: who came how often, what was refused, at what hours, from where, and what was taken out.
import type pg from 'pg';
import type { KeptAccess } from './access.js';
import { accessColumns, keptOf, type AccessRow } from './rows.js';

/** One person's month. */
export interface PersonMonth {
  /** Empty where nobody was known: names that nobody has, visitors without a session. */
  readonly person: string;
  readonly signIns: number;
  readonly failures: number;
  readonly commands: number;
  readonly refusals: number;
  readonly personalData: number;
  readonly downloads: number;
  /** Between ten at night and six in the morning in Korea. */
  readonly atNight: number;
  readonly addresses: readonly string[];
  /** Of these, those from which nobody of the organization came in the three months before. */
  readonly newAddresses: readonly string[];
}

export interface ReviewNote {
  readonly month: string;
  /** An ISO instant. */
  readonly at: string;
  readonly person: string;
  readonly post: string;
  readonly note: string;
}

/** Access records of one month, most telling first. */
export interface MonthOfAccess {
  readonly people: readonly PersonMonth[];
  /** What was taken out, and who was refused something; the latest first, so many at most. */
  readonly downloads: readonly KeptAccess[];
  readonly refusals: readonly KeptAccess[];
}

interface Query {
  readonly organization: string;
  /** `2021-08`, in Korea. */
  readonly month: string;
}

const mostListed = 200;

const inMonth = `organization = $1 AND at >= ($2 || '-01')::timestamp AT TIME ZONE 'Asia/Seoul'
  AND at < (($2 || '-01')::timestamp + interval '1 month') AT TIME ZONE 'Asia/Seoul'`;

interface PersonRow {
  readonly person: string;
  readonly addresses: readonly string[];
  readonly new_addresses: readonly string[];
  readonly sign_ins: string;
  readonly failures: string;
  readonly commands: string;
  readonly refusals: string;
  readonly personal_data: string;
  readonly downloads: string;
  readonly at_night: string;
}

const byPerson = `
WITH known AS (
  SELECT DISTINCT address FROM accounts.access_records
  WHERE organization = $1 AND at < ($2 || '-01')::timestamp AT TIME ZONE 'Asia/Seoul'
    AND at >= (($2 || '-01')::timestamp - interval '3 months') AT TIME ZONE 'Asia/Seoul'
)
SELECT person,
  count(*) FILTER (WHERE kind = 'signIn' AND outcome = 'done') AS sign_ins,
  count(*) FILTER (WHERE kind = 'signIn' AND outcome <> 'done') AS failures,
  count(*) FILTER (WHERE kind = 'command' AND outcome = 'done') AS commands,
  count(*) FILTER (WHERE kind <> 'signIn' AND outcome <> 'done') AS refusals,
  count(*) FILTER (WHERE kind = 'personalData' AND outcome = 'done') AS personal_data,
  count(*) FILTER (WHERE kind = 'download' AND outcome = 'done') AS downloads,
  count(*) FILTER (WHERE extract(hour FROM at AT TIME ZONE 'Asia/Seoul') NOT BETWEEN 6 AND 21) AS at_night,
  array_agg(DISTINCT address ORDER BY address) AS addresses,
  coalesce(array_agg(DISTINCT address ORDER BY address) FILTER (WHERE address NOT IN (SELECT address FROM known)),
    '{}') AS new_addresses
FROM accounts.access_records WHERE ${inMonth}
GROUP BY person ORDER BY count(*) DESC, person`;

/** The access records of a month, counted. */
export async function monthOf(
  pool: Pick<pg.Pool, 'query'>,
  { organization, month }: Query,
): Promise<MonthOfAccess> {
  const asked = [organization, month];
  const people = await pool.query<PersonRow>(byPerson, asked);
  const listed = async (which: string) => {
    const { rows } = await pool.query<AccessRow>(
      `SELECT ${accessColumns} FROM accounts.access_records WHERE ${inMonth} AND ${which}
       ORDER BY number DESC LIMIT ${mostListed}`,
      asked,
    );
    return rows.map(keptOf);
  };
  return {
    people: people.rows.map((row) => ({
      person: row.person,
      signIns: Number(row.sign_ins),
      failures: Number(row.failures),
      commands: Number(row.commands),
      refusals: Number(row.refusals),
      personalData: Number(row.personal_data),
      downloads: Number(row.downloads),
      atNight: Number(row.at_night),
      addresses: row.addresses,
      newAddresses: row.new_addresses,
    })),
    downloads: await listed(`kind = 'download'`),
    refusals: await listed(`outcome <> 'done' AND kind <> 'download'`),
  };
}

/** The months of which there are records, the latest first: `2021-08`. */
export async function monthsKept(
  pool: Pick<pg.Pool, 'query'>,
  organization: string,
): Promise<readonly string[]> {
  const { rows } = await pool.query<{ month: string }>(
    `SELECT DISTINCT to_char(at AT TIME ZONE 'Asia/Seoul', 'YYYY-MM') AS month FROM accounts.access_records
     WHERE organization = $1 ORDER BY month DESC`,
    [organization],
  );
  return rows.map(({ month }) => month);
}

/** Keeps who reviewed a month, when, and what they found. A month may be reviewed again. */
export async function noteReview(
  pool: Pick<pg.Pool, 'query'>,
  organization: string,
  { month, at, person, post, note }: ReviewNote,
): Promise<void> {
  await pool.query(
    'INSERT INTO accounts.access_reviews (organization, month, reviewed_at, person, post, note) VALUES ($1, $2, $3, $4, $5, $6)',
    [organization, month, at, person, post, note],
  );
}

/** The reviews of all months, the latest first. */
export async function reviewsOf(
  pool: Pick<pg.Pool, 'query'>,
  organization: string,
): Promise<readonly ReviewNote[]> {
  const { rows } = await pool.query<Omit<ReviewNote, 'at'> & { readonly reviewed_at: Date }>(
    `SELECT month, reviewed_at, person, post, note FROM accounts.access_reviews WHERE organization = $1
     ORDER BY reviewed_at DESC`,
    [organization],
  );
  return rows.map(({ reviewed_at: at, ...rest }) => ({ ...rest, at: at.toISOString() }));
}

/** Every record of what somebody did, or of what was done with their data; oldest first. */
export async function recordsAbout(
  pool: Pick<pg.Pool, 'query'>,
  organization: string,
  person: string,
): Promise<readonly KeptAccess[]> {
  const { rows } = await pool.query<AccessRow>(
    `SELECT ${accessColumns} FROM accounts.access_records
     WHERE organization = $1 AND (person = $2 OR $2 = ANY (concerning)) ORDER BY number`,
    [organization, person],
  );
  return rows.map(keptOf);
}
