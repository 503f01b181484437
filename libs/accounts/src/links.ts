// One-time links: what opens something once, for whoever it was passed on to. Of its secret only a digest is kept.
import { randomUUID } from 'node:crypto';
import type { AccountsParts, PersonRef } from './parts.js';
import { digestOf, newSecret } from './secrets.js';
import type { Scope } from './sessions.js';

/** To found an organization, to set a password, to take part in one round or meeting. */
export type LinkPurpose = 'founding' | 'password' | 'invitation';

export interface Link extends PersonRef {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly post: string | undefined;
  readonly scope: Scope | undefined;
  readonly madeBy: string | undefined;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

export interface NewLink extends PersonRef {
  readonly purpose: LinkPurpose;
  /** In milliseconds. */
  readonly lasts: number;
  readonly madeBy?: string;
  readonly post?: string;
  readonly scope?: Scope;
}

interface Row {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly organization: string;
  readonly person: string;
  readonly post: string | null;
  readonly stream: string | null;
  readonly stream_id: string | null;
  readonly made_by: string | null;
  readonly made_at: Date;
  readonly expires_at: Date;
}

const columns = 'id, purpose, organization, person, post, stream, stream_id, made_by, made_at, expires_at';

export class Links {
  constructor(private readonly parts: AccountsParts) {}

  /** Makes a link; those for the same, made before and not used, open nothing any more. */
  async make(wanted: NewLink): Promise<{ readonly secret: string; readonly link: Link }> {
    const { organization, person, purpose, post, scope } = wanted;
    const now = this.parts.clock.now();
    const secret = newSecret();
    await this.parts.pool.query(
      `DELETE FROM accounts.links WHERE organization = $1 AND person = $2 AND purpose = $3 AND used_at IS NULL
         AND post IS NOT DISTINCT FROM $4 AND stream IS NOT DISTINCT FROM $5 AND stream_id IS NOT DISTINCT FROM $6`,
      [organization, person, purpose, post ?? null, scope?.stream ?? null, scope?.id ?? null],
    );
    const { rows } = await this.parts.pool.query<Row>(
      `INSERT INTO accounts.links (${columns}, secret) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       RETURNING ${columns}`,
      [
        randomUUID(),
        purpose,
        organization,
        person,
        post ?? null,
        scope?.stream ?? null,
        scope?.id ?? null,
        wanted.madeBy ?? null,
        now,
        new Date(now.getTime() + wanted.lasts),
        digestOf(secret),
      ],
    );
    if (!rows[0]) throw new Error('the link was not kept');
    return { secret, link: linkOf(rows[0]) };
  }

  /** What a link opens, while it does; looking uses nothing up. */
  async look(secret: string): Promise<Link | undefined> {
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.links WHERE secret = $1 AND used_at IS NULL AND expires_at > $2`,
      [digestOf(secret) ?? null, this.parts.clock.now()],
    );
    return rows[0] && linkOf(rows[0]);
  }

  /** Uses a link up; undefined where somebody else was faster, or it opens nothing (any more). */
  async use(secret: string): Promise<Link | undefined> {
    const { rows } = await this.parts.pool.query<Row>(
      `UPDATE accounts.links SET used_at = $2 WHERE secret = $1 AND used_at IS NULL AND expires_at > $2
       RETURNING ${columns}`,
      [digestOf(secret) ?? null, this.parts.clock.now()],
    );
    return rows[0] && linkOf(rows[0]);
  }

  /** The link for a purpose that was made last and never used, expired or not. */
  async latestUnused(purpose: LinkPurpose): Promise<Link | undefined> {
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.links WHERE purpose = $1 AND used_at IS NULL
       ORDER BY made_at DESC LIMIT 1`,
      [purpose],
    );
    return rows[0] && linkOf(rows[0]);
  }

  /** The links of an organization that still open something, the latest first. */
  async openOf(organization: string): Promise<readonly Link[]> {
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.links WHERE organization = $1 AND used_at IS NULL AND expires_at > $2
       ORDER BY made_at DESC, id`,
      [organization, this.parts.clock.now()],
    );
    return rows.map(linkOf);
  }

  /** Takes back whatever a person was given and has not used. */
  async takeBackAllOf({ organization, person }: PersonRef): Promise<void> {
    await this.parts.pool.query(
      'DELETE FROM accounts.links WHERE organization = $1 AND person = $2 AND used_at IS NULL',
      [organization, person],
    );
  }
}

function linkOf(row: Row): Link {
  const { id, purpose, organization, person, post, stream, stream_id, made_by, made_at, expires_at } = row;
  return {
    id,
    purpose,
    organization,
    person,
    post: post ?? undefined,
    scope: stream === null || stream_id === null ? undefined : { stream, id: stream_id },
    madeBy: made_by ?? undefined,
    madeAt: made_at,
    expiresAt: expires_at,
  };
}
