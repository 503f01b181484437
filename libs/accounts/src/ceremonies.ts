// What waits between two requests of one sign-in: a challenge, a state; good once and for minutes.
import { createHash } from 'node:crypto';
import type { Database } from './parts.js';
import { newSecret } from './secrets.js';

/** What each kind keeps until it is taken. */
export interface CeremonyData {
  'passkey-registration': {
    readonly organization: string;
    readonly person: string;
    readonly challenge: string;
  };
  'passkey-step': { readonly organization: string; readonly person: string; readonly challenge: string };
  'passkey-sign-in': { readonly challenge: string };
  oidc: { readonly state: string; readonly nonce: string; readonly verifier: string };
  /** An account of the city's own sign-in that nobody knows yet: an administrator may bind it by its number. */
  'identity-to-bind': { readonly issuer: string; readonly subject: string };
}

export type CeremonyKind = keyof CeremonyData;

const minute = 60_000;

/** How long each waits, in milliseconds. */
const patience: Readonly<Record<CeremonyKind, number>> = {
  'passkey-registration': 5 * minute,
  'passkey-step': 5 * minute,
  'passkey-sign-in': 5 * minute,
  oidc: 15 * minute,
  'identity-to-bind': 7 * 24 * 60 * minute,
};

export class Ceremonies {
  constructor(
    private readonly pool: Pick<Database, 'query'>,
    private readonly now: () => Date,
  ) {}

  /** Keeps `data`; whoever shows the secret that it answers with may take it, once. */
  async begin<K extends CeremonyKind>(kind: K, data: CeremonyData[K], secret = newSecret()): Promise<string> {
    const now = this.now();
    await this.pool.query('DELETE FROM accounts.ceremonies WHERE ends_at <= $1', [now]);
    await this.pool.query(
      'INSERT INTO accounts.ceremonies (hash, kind, data, ends_at) VALUES ($1, $2, $3, $4)',
      [hashOf(secret), kind, JSON.stringify(data), new Date(now.getTime() + patience[kind])],
    );
    return secret;
  }

  /** What waits under a secret, which goes on waiting; undefined where nothing of the kind does, or no longer. */
  async look<K extends CeremonyKind>(kind: K, secret: string): Promise<CeremonyData[K] | undefined> {
    const { rows } = await this.pool.query<{ data: CeremonyData[K] }>(
      'SELECT data FROM accounts.ceremonies WHERE hash = $1 AND kind = $2 AND ends_at > $3',
      [hashOf(secret), kind, this.now()],
    );
    return rows[0]?.data;
  }

  /** Takes what waits under a secret: of two that ask at once, one gets it. */
  async take<K extends CeremonyKind>(kind: K, secret: string): Promise<CeremonyData[K] | undefined> {
    const { rows } = await this.pool.query<{ data: CeremonyData[K] }>(
      'DELETE FROM accounts.ceremonies WHERE hash = $1 AND kind = $2 AND ends_at > $3 RETURNING data',
      [hashOf(secret), kind, this.now()],
    );
    return rows[0]?.data;
  }
}

/** The table alone must not be enough to go on with somebody's sign-in. */
function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
