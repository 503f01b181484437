// Calendar feeds: what a calendar reads for one person without signing in. Of the secret in its address only a digest is kept.
import type { AccountsParts, PersonRef } from './parts.js';
import { digestOf, newSecret } from './secrets.js';

export interface Feed extends PersonRef {
  /** In which language it is read; `ko` or `en`. */
  readonly language: string;
  readonly madeAt: Date;
}

interface Row extends PersonRef {
  readonly language: string;
  readonly made_at: Date;
}

const columns = 'organization, person, language, made_at';

export class Feeds {
  constructor(private readonly parts: AccountsParts) {}

  /** Makes the feed of a person; the address of the one before opens nothing any more. */
  async make(
    { organization, person }: PersonRef,
    language: string,
  ): Promise<{ readonly secret: string; readonly feed: Feed }> {
    const secret = newSecret();
    const { rows } = await this.parts.pool.query<Row>(
      `INSERT INTO accounts.feeds (${columns}, secret) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (organization, person) DO UPDATE
       SET secret = EXCLUDED.secret, language = EXCLUDED.language, made_at = EXCLUDED.made_at
       RETURNING ${columns}`,
      [organization, person, language, this.parts.clock.now(), digestOf(secret)],
    );
    if (!rows[0]) throw new Error('the feed was not kept');
    return { secret, feed: feedOf(rows[0]) };
  }

  /** Whose feed a secret opens. */
  async open(secret: string): Promise<Feed | undefined> {
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.feeds WHERE secret = $1`,
      [digestOf(secret) ?? null],
    );
    return rows[0] && feedOf(rows[0]);
  }

  async of({ organization, person }: PersonRef): Promise<Feed | undefined> {
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.feeds WHERE organization = $1 AND person = $2`,
      [organization, person],
    );
    return rows[0] && feedOf(rows[0]);
  }

  /** From now on the address opens nothing. */
  async revoke({ organization, person }: PersonRef): Promise<void> {
    await this.parts.pool.query('DELETE FROM accounts.feeds WHERE organization = $1 AND person = $2', [
      organization,
      person,
    ]);
  }
}

function feedOf({ organization, person, language, made_at }: Row): Feed {
  return { organization, person, language, madeAt: made_at };
}
