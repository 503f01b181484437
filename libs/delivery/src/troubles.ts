// What did not arrive: for the office, which asks for another address, or has it tried once more.
import type { Channel, DeliveryState } from '#contract/delivery-words';
import type { Label } from '#contract/label';
import type { PersonRef, Queryable } from './parts.js';

/** Addresses that a mail server does not know. */
export interface Bounced {
  readonly person: string;
  readonly answer: string;
  readonly at: Date;
}

/** A letter that is not tried any more. */
export interface Undelivered {
  readonly id: string;
  readonly person: string;
  readonly subject: Label;
  readonly writtenAt: Date;
  readonly channel: Channel;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly why: string | undefined;
}

const most = 200;

/** Whose address bounced last, by person. */
export async function bouncedIn(pool: Queryable, organization: string): Promise<readonly Bounced[]> {
  const { rows } = await pool.query<Bounced>(
    `SELECT person, answer, bounced_at AS at FROM delivery.bounces WHERE organization = $1 ORDER BY person`,
    [organization],
  );
  return rows;
}

/** What an organization’s people were not brought, the latest first: given up, refused, or without an address. */
export async function undeliveredIn(pool: Queryable, organization: string): Promise<readonly Undelivered[]> {
  const { rows } = await pool.query<Omit<Undelivered, 'why'> & { readonly why: string | null }>(
    `SELECT d.id, l.person, l.subject, l.written_at AS "writtenAt", d.channel, d.state, d.attempts,
       coalesce(d.error, d.answer) AS why
     FROM delivery.deliveries d JOIN delivery.letters l ON l.position = d.letter
     WHERE l.organization = $1 AND d.state IN ('refused', 'unaddressed', 'dead')
     ORDER BY d.letter DESC LIMIT $2`,
    [organization, most],
  );
  return rows.map(({ why, ...row }) => ({ ...row, why: why ?? undefined }));
}

/**
 * Has what was given up or refused tried once more, and its address too.
 * @returns false where there is nothing of the kind
 */
export async function tryAgain(
  pool: Queryable,
  organization: string,
  { id, now }: { readonly id: string; readonly now: Date },
): Promise<boolean> {
  const { rows } = await pool.query<PersonRef>(
    `UPDATE delivery.deliveries SET state = 'waiting', attempts = 0, next_at = $3, address = NULL FROM delivery.letters l
     WHERE l.position = letter AND l.organization = $2 AND id = $1 AND state IN ('refused', 'unaddressed', 'dead')
     RETURNING l.organization, l.person`,
    [id, organization, now],
  );
  const [found] = rows;
  if (!found) return false;
  await pool.query('DELETE FROM delivery.bounces WHERE organization = $1 AND person = $2', [
    found.organization,
    found.person,
  ]);
  return true;
}
