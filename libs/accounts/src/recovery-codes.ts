// Codes on paper for whoever lost the phone: shown once, kept as hashes, each good once.
import { codeAsTyped, freshCode } from './codes.js';
import { columnsOf } from './columns-of.js';
import type { Database, PersonRef } from './parts.js';
import type { Sealing } from './sealing.js';

const howMany = 10;
const groups = 2;

export class RecoveryCodes {
  constructor(
    private readonly pool: Pick<Database, 'query'>,
    private readonly sealing: Sealing,
    private readonly now: () => Date,
  ) {}

  /** Ten fresh codes in place of all before them. They can be read here only. */
  async renew(owner: PersonRef): Promise<readonly string[]> {
    const codes = Array.from({ length: howMany }, () => freshCode(groups));
    await this.pool.query(
      'WITH old AS (DELETE FROM accounts.recovery_codes WHERE organization = $1 AND person = $2) ' +
        'INSERT INTO accounts.recovery_codes (organization, person, hash) SELECT $1, $2, unnest($3::bytea[])',
      [...columnsOf(owner), codes.map((code) => this.hashOf(owner, code))],
    );
    return codes;
  }

  /** Whether the code was one of the owner's and not yet used; now it is. */
  async use(owner: PersonRef, typed: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'UPDATE accounts.recovery_codes SET used_at = $4 ' +
        'WHERE organization = $1 AND person = $2 AND hash = $3 AND used_at IS NULL',
      [...columnsOf(owner), this.hashOf(owner, typed), this.now()],
    );
    return rowCount === 1;
  }

  /** How many are left. */
  async left(owner: PersonRef): Promise<number> {
    const { rows } = await this.pool.query<{ left: number }>(
      'SELECT count(*)::int AS left FROM accounts.recovery_codes ' +
        'WHERE organization = $1 AND person = $2 AND used_at IS NULL',
      [...columnsOf(owner)],
    );
    return rows[0]?.left ?? 0;
  }

  async remove(owner: PersonRef): Promise<void> {
    await this.pool.query('DELETE FROM accounts.recovery_codes WHERE organization = $1 AND person = $2', [
      ...columnsOf(owner),
    ]);
  }

  /** Keyed, so that the table alone does not let anybody try codes. */
  private hashOf({ organization, person }: PersonRef, code: string): Buffer {
    return this.sealing.mark(JSON.stringify(['recovery-code', organization, person, codeAsTyped(code)]));
  }
}
