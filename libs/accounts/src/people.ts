// Who people are, beside the log, which knows their ids only: so a name can be erased without touching a chain.
import type { AccountsParts, PersonRef } from './parts.js';

/** A person as the organization knows them; without a name where it was erased. */
export interface Person extends PersonRef {
  readonly name: string | undefined;
  /** Their sign-in name too; in lower case. */
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly erasedAt: Date | undefined;
}

interface Row {
  readonly organization: string;
  readonly person: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly erased_at: Date | null;
}

const columns = 'organization, person, name, email, phone, erased_at';

/** A mail address as it is kept and compared. */
export function emailOf(typed: string): string {
  return typed.trim().normalize('NFC').toLowerCase();
}

/** What is written of a person. */
export interface Particulars {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
}

const uniqueViolation = '23505';

export class People {
  constructor(private readonly parts: AccountsParts) {}

  /**
   * Writes down who somebody is, in place of what was written before. `email-taken`: somebody of the installation signs in
   * with that address; nothing was written.
   */
  async write(
    { organization, person }: PersonRef,
    { name, email, phone }: Particulars,
  ): Promise<Person | 'email-taken'> {
    try {
      const { rows } = await this.parts.pool.query<Row>(
        `INSERT INTO accounts.people (organization, person, name, email, phone, added_at)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (organization, person) DO UPDATE
         SET name = EXCLUDED.name, email = EXCLUDED.email, phone = EXCLUDED.phone, erased_at = NULL
         RETURNING ${columns}`,
        [
          organization,
          person,
          name.trim().normalize('NFC'),
          email ? emailOf(email) : null,
          phone ? phone.trim() : null,
          this.parts.clock.now(),
        ],
      );
      if (!rows[0]) throw new Error('the person was not kept');
      return personOf(rows[0]);
    } catch (error) {
      if ((error as { readonly code?: string }).code === uniqueViolation) return 'email-taken';
      throw error;
    }
  }

  /** Everybody of an organization, by name; the erased last. */
  async of(organization: string): Promise<readonly Person[]> {
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.people WHERE organization = $1 ORDER BY name NULLS LAST, person`,
      [organization],
    );
    return rows.map(personOf);
  }

  async find({ organization, person }: PersonRef): Promise<Person | undefined> {
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.people WHERE organization = $1 AND person = $2`,
      [organization, person],
    );
    return rows[0] && personOf(rows[0]);
  }

  /** Who signs in with an address, on the whole installation. */
  async byEmail(email: string): Promise<Person | undefined> {
    const { rows } = await this.parts.pool.query<Row>(
      `SELECT ${columns} FROM accounts.people WHERE email = $1`,
      [emailOf(email)],
    );
    return rows[0] && personOf(rows[0]);
  }
}

function personOf({ organization, person, name, email, phone, erased_at }: Row): Person {
  return {
    organization,
    person,
    name: name ?? undefined,
    email: email ?? undefined,
    phone: phone ?? undefined,
    erasedAt: erased_at ?? undefined,
  };
}
