// Which account of the city's own sign-in is which person here; an account that nobody knows makes no person.
import type { Ceremonies } from './ceremonies.js';
import { codeAsTyped, freshCode } from './codes.js';
import { columnsOf } from './columns-of.js';
import type { Database, PersonRef } from './parts.js';

/** An account elsewhere: who answers for it, and its name there. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** An identity as it was bound. */
export interface BoundIdentity extends Identity {
  readonly boundAt: Date;
  /** The administrator who bound it; null where a verified mail address did. */
  readonly boundBy: string | null;
}

const bindingGroups = 2;

export class Identities {
  constructor(
    private readonly pool: Pick<Database, 'query'>,
    private readonly ceremonies: Ceremonies,
    private readonly now: () => Date,
  ) {}

  /** Whose identity it is; undefined where nobody's. */
  async ownerOf({ issuer, subject }: Identity): Promise<PersonRef | undefined> {
    const { rows } = await this.pool.query<PersonRef>(
      'SELECT organization, person FROM accounts.identities WHERE issuer = $1 AND subject = $2',
      [issuer, subject],
    );
    return rows[0];
  }

  /**
   * Binds an identity to a person who has none of the same issuer; false where the person has one, or the identity
   * is somebody else's.
   * @param by the administrator; left out where a verified mail address binds it
   */
  async bind(owner: PersonRef, { issuer, subject }: Identity, by?: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'INSERT INTO accounts.identities (organization, person, issuer, subject, bound_at, bound_by) ' +
        'VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
      [...columnsOf(owner), issuer, subject, this.now(), by ?? null],
    );
    return rowCount === 1;
  }

  /** A number by which an administrator may bind an identity that nobody knows, within a week. */
  async numberFor({ issuer, subject }: Identity): Promise<string> {
    const number = freshCode(bindingGroups);
    await this.ceremonies.begin('identity-to-bind', { issuer, subject }, codeAsTyped(number));
    return number;
  }

  /** Binds the identity of a number. */
  async bindByNumber(
    owner: PersonRef,
    typed: string,
    by: string,
  ): Promise<'bound' | 'unknown-number' | 'bound-already'> {
    const identity = await this.ceremonies.take('identity-to-bind', codeAsTyped(typed));
    if (!identity) return 'unknown-number';
    return (await this.bind(owner, identity, by)) ? 'bound' : 'bound-already';
  }

  /** A person's identities. */
  async of(owner: PersonRef): Promise<readonly BoundIdentity[]> {
    const { rows } = await this.pool.query<Identity & { bound_at: Date; bound_by: string | null }>(
      'SELECT issuer, subject, bound_at, bound_by FROM accounts.identities ' +
        'WHERE organization = $1 AND person = $2 ORDER BY bound_at',
      [...columnsOf(owner)],
    );
    return rows.map(({ bound_at, bound_by, ...identity }) => ({
      ...identity,
      boundAt: bound_at,
      boundBy: bound_by,
    }));
  }

  /** The ids of everybody of an organization who has one. */
  async holders(organization: string): Promise<ReadonlySet<string>> {
    const { rows } = await this.pool.query<{ person: string }>(
      'SELECT DISTINCT person FROM accounts.identities WHERE organization = $1',
      [organization],
    );
    return new Set(rows.map(({ person }) => person));
  }

  async unbindAll(owner: PersonRef): Promise<void> {
    await this.pool.query('DELETE FROM accounts.identities WHERE organization = $1 AND person = $2', [
      ...columnsOf(owner),
    ]);
  }
}
