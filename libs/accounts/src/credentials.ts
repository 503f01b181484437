// Passwords: checked without telling whether there is such an account, shut for a while after failures, closed by the office.
import type { AccountsParts, PersonRef } from './parts.js';
import { waitsUntil } from './growing-wait.js';
import { emailOf } from './people.js';
import { hashOf, isPassword, isStale, pretend } from './hashing.js';
import { passwordProblem, type PasswordProblem } from './password-rules.js';

/** How it stands with somebody's way in. */
export interface CredentialState extends PersonRef {
  readonly hasPassword: boolean;
  readonly passwordSetAt: Date | undefined;
  readonly shutUntil: Date | undefined;
  readonly closedAt: Date | undefined;
}

interface Row {
  readonly organization: string;
  readonly person: string;
  readonly has_password: boolean;
  readonly password_set_at: Date | null;
  readonly shut_until: Date | null;
  readonly closed_at: Date | null;
}

const states = `SELECT organization, person, password_hash IS NOT NULL AS has_password, password_set_at,
  CASE WHEN shut_until > $2 THEN shut_until END AS shut_until, closed_at
  FROM accounts.credentials WHERE organization = $1`;

export class Credentials {
  constructor(private readonly parts: AccountsParts) {}

  /**
   * Who signs in by a mail address and a password; undefined where they do not fit, where there is no such account, and
   * where it is shut or closed: nobody learns which, from the answer or from how long it takes.
   */
  async check(email: string, password: string): Promise<PersonRef | undefined> {
    const attempt = await this.claimAttempt(email);
    const isRight = attempt ? await isPassword(password, attempt.hash) : await pretend(password);
    if (!attempt || !isRight) return undefined;
    const { organization, person, hash } = attempt;
    await this.parts.pool.query(
      `UPDATE accounts.credentials SET failures = 0, shut_until = NULL, password_hash = $3
       WHERE organization = $1 AND person = $2 AND password_hash = $4`,
      [organization, person, isStale(hash) ? await hashOf(password) : hash, hash],
    );
    return { organization, person };
  }

  /** Whether a person's password is this one; a wrong one counts like one at the door. */
  async isRight(person: PersonRef & { readonly email: string }, password: string): Promise<boolean> {
    const found = await this.check(person.email, password);
    return found?.organization === person.organization && found.person === person.person;
  }

  /** Sets a password and opens the account where failures had shut it; what is wrong with the password, if anything is. */
  async set(
    { organization, person }: PersonRef,
    password: string,
    names: readonly string[],
  ): Promise<PasswordProblem | undefined> {
    const problem = passwordProblem(password, names);
    if (problem) return problem;
    await this.parts.pool.query(
      `INSERT INTO accounts.credentials (organization, person, password_hash, password_set_at)
       VALUES ($1, $2, $3, $4) ON CONFLICT (organization, person) DO UPDATE
       SET password_hash = EXCLUDED.password_hash, password_set_at = EXCLUDED.password_set_at,
         failures = 0, shut_until = NULL`,
      [organization, person, await hashOf(password), this.parts.clock.now()],
    );
    return undefined;
  }

  /** Closes an account until it is opened again; its sessions are ended by whoever closes it. */
  async close({ organization, person }: PersonRef): Promise<void> {
    await this.parts.pool.query(
      `INSERT INTO accounts.credentials (organization, person, closed_at) VALUES ($1, $2, $3)
       ON CONFLICT (organization, person) DO UPDATE SET closed_at = EXCLUDED.closed_at`,
      [organization, person, this.parts.clock.now()],
    );
  }

  /** Opens an account that was closed, or shut by failures. */
  async open({ organization, person }: PersonRef): Promise<void> {
    await this.parts.pool.query(
      `UPDATE accounts.credentials SET closed_at = NULL, failures = 0, shut_until = NULL
       WHERE organization = $1 AND person = $2`,
      [organization, person],
    );
  }

  /** Whether the office closed an account: no way of signing in opens it. */
  async isClosed({ organization, person }: PersonRef): Promise<boolean> {
    const { rows } = await this.parts.pool.query(
      `SELECT 1 FROM accounts.credentials WHERE organization = $1 AND person = $2 AND closed_at IS NOT NULL`,
      [organization, person],
    );
    return rows.length > 0;
  }

  /** How it stands with everybody of an organization who was ever given a way in. */
  async of(organization: string): Promise<readonly CredentialState[]> {
    const { rows } = await this.parts.pool.query<Row>(states, [organization, this.parts.clock.now()]);
    return rows.map(stateOf);
  }

  /** How it stands with one person; undefined where they were never given a way in. */
  async find({ organization, person }: PersonRef): Promise<CredentialState | undefined> {
    const { rows } = await this.parts.pool.query<Row>(`${states} AND person = $3`, [
      organization,
      this.parts.clock.now(),
      person,
    ]);
    return rows[0] && stateOf(rows[0]);
  }

  /** Whether anybody on the installation has a password yet. */
  async areAny(): Promise<boolean> {
    const { rows } = await this.parts.pool.query(
      'SELECT 1 FROM accounts.credentials WHERE password_hash IS NOT NULL LIMIT 1',
    );
    return rows.length > 0;
  }

  /** Counts an attempt as failed before it is looked at: a hundred at once are no more than five one after the other. */
  private async claimAttempt(email: string): Promise<(PersonRef & { readonly hash: string }) | undefined> {
    const now = this.parts.clock.now();
    const { rows } = await this.parts.pool.query<PersonRef & { hash: string }>(
      `UPDATE accounts.credentials AS kept SET failures = failures + 1, shut_until = ${waitsUntil('failures + 1', '$2')}
       FROM accounts.people
       WHERE people.email = $1 AND people.organization = kept.organization AND people.person = kept.person
         AND kept.password_hash IS NOT NULL AND kept.closed_at IS NULL
         AND (kept.shut_until IS NULL OR kept.shut_until <= $2)
       RETURNING kept.organization, kept.person, kept.password_hash AS hash`,
      [emailOf(email), now],
    );
    return rows[0];
  }
}

function stateOf(row: Row): CredentialState {
  return {
    organization: row.organization,
    person: row.person,
    hasPassword: row.has_password,
    passwordSetAt: row.password_set_at ?? undefined,
    shutUntil: row.shut_until ?? undefined,
    closedAt: row.closed_at ?? undefined,
  };
}
