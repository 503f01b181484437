// What each person was told in digests: a letter and the things in it are put down together, each once for ever.
import type pg from 'pg';
import type { Letter } from './letter.js';
import type { Outbox } from './outbox.js';
import type { PersonRef } from './parts.js';

/** A thing that a person is told of, and what the log is to be told about it. */
export interface Thing<A extends object = object> {
  readonly thing: string;
  readonly about: A;
}

/** One that the log has not been told of yet. */
export interface Unnoted<A extends object> extends PersonRef, Thing<A> {}

export class Told<A extends object> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly outbox: Outbox,
  ) {}

  /** Which of these things their persons were told, and which letters they had; by `toldKey`. */
  async among(
    organization: string,
    things: readonly { person: string; thing: string }[],
  ): Promise<ReadonlySet<string>> {
    if (things.length === 0) return new Set();
    const { rows } = await this.pool.query<{ person: string; thing: string }>(
      `SELECT person, thing FROM delivery.told
       JOIN unnest($2::text[], $3::text[]) AS asked (person, thing) USING (person, thing)
       WHERE organization = $1`,
      [organization, things.map(({ person }) => person), things.map(({ thing }) => thing)],
    );
    return new Set(rows.map(toldKey));
  }

  /**
   * Puts a letter into the outbox, and with it what it tells. False where its person has had it: then nothing is changed.
   * @throws the driver's error; then nothing is changed either
   */
  async tell(letter: Letter, things: readonly Thing<A>[]): Promise<boolean> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query('BEGIN');
      const isNew = await isFirst(client, letter);
      if (isNew) {
        await client.query(
          `INSERT INTO delivery.told (organization, person, thing, told_at, about)
           SELECT $1, $2, thing, $3, about FROM jsonb_to_recordset($4::jsonb) AS (thing text, about jsonb)
           ON CONFLICT DO NOTHING`,
          [letter.organization, letter.person, letter.writtenAt, JSON.stringify(things)],
        );
        await this.outbox.put([letter], client);
      }
      await client.query('COMMIT');
      broken = false;
      return isNew;
    } finally {
      // A connection whose transaction failed is dropped rather than asked to roll back: it may be away, and say so late.
      client.release(broken);
    }
  }

  /** What the log has not been told of yet, the oldest first. */
  async unnoted(of?: PersonRef): Promise<readonly Unnoted<A>[]> {
    const { rows } = await this.pool.query<Unnoted<A>>(
      `SELECT organization, person, thing, about FROM delivery.told
       WHERE about IS NOT NULL AND ($1::text IS NULL OR (organization = $1 AND person = $2))
       ORDER BY told_at LIMIT 1000`,
      [of?.organization ?? null, of?.person ?? null],
    );
    return rows;
  }

  /** The log knows of it. */
  async noted({ organization, person, thing }: PersonRef & Pick<Thing, 'thing'>): Promise<void> {
    await this.pool.query(
      'UPDATE delivery.told SET about = NULL WHERE organization = $1 AND person = $2 AND thing = $3',
      [organization, person, thing],
    );
  }
}

/** How a thing told to a person is found in a set of such. */
export function toldKey({ person, thing }: { readonly person: string; readonly thing: string }): string {
  return `${person}\0${thing}`;
}

/** Whoever comes second waits for whoever came first, and finds the letter's key taken. */
async function isFirst(
  client: pg.PoolClient,
  { organization, person, key, writtenAt }: Letter,
): Promise<boolean> {
  const { rowCount } = await client.query(
    `INSERT INTO delivery.told (organization, person, thing, told_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING`,
    [organization, person, key, writtenAt],
  );
  return rowCount === 1;
}
