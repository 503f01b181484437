// Who is signed in: each session on the server, found by a secret that only the browser's cookie holds.
import { randomUUID } from 'node:crypto';
import type { AccountsParts, PersonRef } from './parts.js';
import { digestOf, newSecret } from './secrets.js';

/** How somebody showed who they are; a session may have been entered by several, one after the other. */
export type Means = 'password' | 'totp' | 'recovery-code' | 'passkey' | 'oidc' | 'link';

/** The one stream that an invitation opens. */
export interface Scope {
  readonly stream: string;
  readonly id: string;
}

/** From where somebody asks, as their connection says it. */
export interface From {
  readonly address: string;
  /** What their browser calls itself. */
  readonly agent: string;
}

export interface Session extends PersonRef {
  /** Tells sessions apart in lists; opens nothing. */
  readonly id: string;
  /** The post acted in, by its key; undefined until one was chosen. */
  readonly post: string | undefined;
  readonly means: readonly Means[];
  /** What is still to be shown before the session opens anything else. */
  readonly awaits: 'factor' | undefined;
  readonly scope: Scope | undefined;
  readonly begunAt: Date;
  readonly seenAt: Date;
  readonly idleUntil: Date;
  readonly endsAt: Date;
  readonly from: From;
}

export interface Begin extends PersonRef {
  readonly post?: string;
  readonly means: readonly Means[];
  readonly awaits?: 'factor';
  readonly scope?: Scope;
  readonly from: From;
  /** Ends it then, however idle: an invitation's session lasts as long as the invitation. */
  readonly until?: Date;
}

/** In milliseconds. */
export interface SessionLimits {
  /** So long without a person's doing. */
  readonly idle: number;
  /** So long in all. */
  readonly absolute: number;
}

/** A session with its secret: what is put in the cookie, and kept nowhere. */
export interface Opened {
  readonly secret: string;
  readonly session: Session;
}

interface Row {
  readonly id: string;
  readonly organization: string;
  readonly person: string;
  readonly post: string | null;
  readonly means: readonly Means[];
  readonly awaits: 'factor' | null;
  readonly stream: string | null;
  readonly stream_id: string | null;
  readonly begun_at: Date;
  readonly seen_at: Date;
  readonly idle_until: Date;
  readonly ends_at: Date;
  readonly address: string;
  readonly agent: string;
}

const columns =
  'id, organization, person, post, means, awaits, stream, stream_id, begun_at, seen_at, idle_until, ends_at, address, agent';
/** A browser may call itself anything, at any length. */
const longestAgent = 200;

export class Sessions {
  constructor(
    private readonly parts: AccountsParts,
    private readonly limits: SessionLimits,
  ) {}

  /** Begins a session under a new secret. What has ended is thrown away meanwhile. */
  async begin({ organization, person, post, means, awaits, scope, from, until }: Begin): Promise<Opened> {
    const now = this.parts.clock.now();
    const secret = newSecret();
    await this.parts.pool.query('DELETE FROM accounts.sessions WHERE idle_until <= $1 OR ends_at <= $1', [
      now,
    ]);
    const { rows } = await this.parts.pool.query<Row>(
      `INSERT INTO accounts.sessions (${columns}, secret)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $11, $12, $13, $14) RETURNING ${columns}`,
      [
        randomUUID(),
        organization,
        person,
        post ?? null,
        means,
        awaits ?? null,
        scope?.stream ?? null,
        scope?.id ?? null,
        now,
        until ?? new Date(now.getTime() + this.limits.idle),
        until ?? new Date(now.getTime() + this.limits.absolute),
        from.address,
        from.agent.slice(0, longestAgent),
        digestOf(secret),
      ],
    );
    return { secret, session: only(rows) };
  }

  /** The session behind a secret, while it lasts. Looking does not prolong it. */
  async find(secret: string): Promise<Session | undefined> {
    const digest = digestOf(secret);
    if (!digest) return undefined;
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.sessions WHERE secret = $1 AND idle_until > $2 AND ends_at > $2`,
      [digest, this.parts.clock.now()],
    );
    return rows[0] && sessionOf(rows[0]);
  }

  /**
   * The session goes on under a new secret, with what changed; the old secret opens nothing from then on.
   * `awaits: null` opens it. undefined where the session has ended.
   */
  async rotate(
    secret: string,
    changed: {
      readonly post?: string | null;
      readonly means?: readonly Means[];
      readonly awaits?: 'factor' | null;
    } = {},
  ): Promise<Opened | undefined> {
    const session = await this.find(secret);
    if (!session) return undefined;
    const fresh = newSecret();
    const { rows } = await this.parts.pool.query<Row>(
      `UPDATE accounts.sessions SET secret = $2, post = $3, means = $4, awaits = $5, seen_at = $6,
         idle_until = greatest(idle_until, least(ends_at, $7)) WHERE secret = $1 RETURNING ${columns}`,
      [
        digestOf(secret),
        digestOf(fresh),
        changed.post === undefined ? (session.post ?? null) : changed.post,
        changed.means ?? session.means,
        changed.awaits === undefined ? (session.awaits ?? null) : changed.awaits,
        ...this.seenNow(),
      ],
    );
    return rows[0] && { secret: fresh, session: sessionOf(rows[0]) };
  }

  /** Somebody is there: the idle limit begins anew. undefined where the session has ended. */
  async touch(secret: string): Promise<Session | undefined> {
    const digest = digestOf(secret);
    if (!digest) return undefined;
    const { rows } = await this.parts.pool.query<Row>(
      `UPDATE accounts.sessions SET seen_at = $2, idle_until = greatest(idle_until, least(ends_at, $3))
       WHERE secret = $1 AND idle_until > $2 AND ends_at > $2 RETURNING ${columns}`,
      [digest, ...this.seenNow()],
    );
    return rows[0] && sessionOf(rows[0]);
  }

  /** The sessions of a person, the latest first. */
  async of({ organization, person }: PersonRef): Promise<readonly Session[]> {
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.sessions
       WHERE organization = $1 AND person = $2 AND idle_until > $3 AND ends_at > $3 ORDER BY seen_at DESC, id`,
      [organization, person, this.parts.clock.now()],
    );
    return rows.map(sessionOf);
  }

  /** The sessions of everybody of an organization. */
  async ofAll(organization: string): Promise<readonly Session[]> {
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.sessions
       WHERE organization = $1 AND idle_until > $2 AND ends_at > $2 ORDER BY seen_at DESC, id`,
      [organization, this.parts.clock.now()],
    );
    return rows.map(sessionOf);
  }

  /** Ends one session of a person; whether there was one. */
  async end({ organization, person }: PersonRef, id: string): Promise<boolean> {
    const { rowCount } = await this.parts.pool.query(
      'DELETE FROM accounts.sessions WHERE organization = $1 AND person = $2 AND id::text = $3',
      [organization, person, id],
    );
    return rowCount === 1;
  }

  /** Signs a person out everywhere, but for the session that is kept. Answers how many ended. */
  async endAllOf({ organization, person }: PersonRef, but?: Session): Promise<number> {
    const { rowCount } = await this.parts.pool.query(
      'DELETE FROM accounts.sessions WHERE organization = $1 AND person = $2 AND ($3::uuid IS NULL OR id <> $3)',
      [organization, person, but?.id ?? null],
    );
    return rowCount ?? 0;
  }

  private seenNow(): readonly [Date, Date] {
    const now = this.parts.clock.now();
    return [now, new Date(now.getTime() + this.limits.idle)];
  }
}

function only(rows: readonly Row[]): Session {
  if (!rows[0]) throw new Error('the session was not kept');
  return sessionOf(rows[0]);
}

function sessionOf(row: Row): Session {
  const { id, organization, person, means, address, agent } = row;
  return {
    id,
    organization,
    person,
    means,
    post: row.post ?? undefined,
    awaits: row.awaits ?? undefined,
    scope:
      row.stream === null || row.stream_id === null ? undefined : { stream: row.stream, id: row.stream_id },
    begunAt: row.begun_at,
    seenAt: row.seen_at,
    idleUntil: row.idle_until,
    endsAt: row.ends_at,
    from: { address, agent },
  };
}
