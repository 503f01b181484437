// The access records agree with themselves, and whoever was told that they are signed in stands in them.
import type pg from 'pg';
import { verifyAccess } from '#accounts/access/verify-access';
import type { Violation } from './violation.js';

/** @param signedIn the ids of the sessions that people were told of: a sign-in is recorded before it is answered */
export async function checkAccesses(
  pool: pg.Pool,
  signedIn: readonly string[],
): Promise<readonly Violation[]> {
  const { findings } = await verifyAccess(pool);
  const { rows } = await pool.query<{ session: string }>(
    `SELECT asked.session FROM unnest($1::text[]) AS asked (session)
     WHERE NOT EXISTS (SELECT FROM accounts.access_records r WHERE r.session = asked.session AND r.kind = 'signIn')`,
    [signedIn],
  );
  return [
    ...findings.map(({ kind, organization, number }): Violation => ({
      kind: 'access-unsound',
      about: `${kind} ${number} of ${organization}`,
    })),
    ...rows.map(({ session }): Violation => ({ kind: 'access-missing', about: session })),
  ];
}
