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

export class People {
  constructor(private readonly parts: AccountsParts) {}

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
