// Where the policies keep which of their commands were refused, in the transaction of their own checkpoint.
import type { PoolClient } from 'pg';
import { upsert } from './rows/bulk.js';
import { refusedFollowingRows, type ListedRefusal } from './rows/refused-following.js';

/** A refusal of one organization. */
export type RefusedFollowing = ListedRefusal & { readonly organization: string };

/** Which of these commands were refused before; a policy does not ask again what was refused once. */
export async function refusedBefore(
  tx: PoolClient,
  organization: string,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await tx.query<{ key: string }>(
    'SELECT key FROM lists.following_refused WHERE organization = $1 AND key = ANY($2)',
    [organization, keys],
  );
  return new Set(rows.map(({ key }) => key));
}

/** Lists refusals for the coordinating office. */
export async function listRefused(tx: PoolClient, refused: readonly RefusedFollowing[]): Promise<void> {
  await upsert(
    tx,
    refusedFollowingRows,
    refused.map((each) => ({ ...each, audience: ['office'] })),
  );
}
