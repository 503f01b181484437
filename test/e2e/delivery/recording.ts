// What came of the letters in an outbox, as its tables tell.
import type pg from 'pg';

export interface Recorded {
  readonly person: string;
  readonly key: string;
  readonly channel: string;
  readonly state: string;
  readonly attempts: number;
  readonly answer: string | null;
  readonly error: string | null;
  readonly message_id: string | null;
}

/** Every delivery, in the order of its letter. */
export async function recorded(pool: pg.Pool): Promise<readonly Recorded[]> {
  const { rows } = await pool.query<Recorded>(
    `SELECT person, key, channel, state, attempts, answer, error, message_id FROM delivery.deliveries
     JOIN delivery.letters ON position = letter ORDER BY position, channel`,
  );
  return rows;
}
