// A person's second factors taken together: which there are, whether one is shown rightly, and how often it was not.
import type { FactorDemands } from './factor-demands.js';
import { columnsOf } from './columns-of.js';
import { waitsUntil } from './growing-wait.js';
import type { Database, PersonRef } from './parts.js';
import type { Passkey, Passkeys, Site } from './passkeys.js';
import type { RecoveryCodes } from './recovery-codes.js';
import type { Totp } from './totp.js';

/** What a person has set up. */
export interface FactorsHeld {
  readonly totp: boolean;
  readonly passkeys: readonly Passkey[];
  readonly recoveryCodesLeft: number;
}

/** What a person shows as the second step. */
export type Shown =
  | { readonly by: 'totp' | 'recovery-code'; readonly code: string }
  | { readonly by: 'passkey'; readonly site: Site; readonly ceremony: string; readonly response: object };

/** `used`: right, but shown before; `wait`: not looked at, because too many before were wrong. */
export type StepResult =
  { readonly is: 'right' | 'wrong' | 'used' } | { readonly is: 'wait'; readonly until: Date };

export class SecondFactors {
  constructor(
    private readonly pool: Pick<Database, 'query'>,
    readonly totp: Totp,
    readonly recoveryCodes: RecoveryCodes,
    readonly passkeys: Passkeys,
    readonly demands: FactorDemands,
    private readonly now: () => Date,
  ) {}

  async held(owner: PersonRef): Promise<FactorsHeld> {
    const [totp, passkeys, recoveryCodesLeft] = await Promise.all([
      this.totp.isSetUp(owner),
      this.passkeys.list(owner),
      this.recoveryCodes.left(owner),
    ]);
    return { totp, passkeys, recoveryCodesLeft };
  }

  /** The ids of everybody of an organization who has set one up. */
  async holders(organization: string): Promise<ReadonlySet<string>> {
    const { rows } = await this.pool.query<{ person: string }>(
      'SELECT person FROM accounts.totp WHERE organization = $1 AND confirmed_at IS NOT NULL ' +
        'UNION SELECT person FROM accounts.passkeys WHERE organization = $1',
      [organization],
    );
    return new Set(rows.map(({ person }) => person));
  }

  /** Looks at what a person shows. Each wrong one counts, also those that come at once. */
  async check(owner: PersonRef, shown: Shown): Promise<StepResult> {
    const until = await this.claimTry(owner);
    if (until) return { is: 'wait', until };
    const is = await this.checked(owner, shown);
    if (is === 'right') await this.forgive(owner);
    return { is };
  }

  /** Removes every factor of a person; what they sign in with is then the password alone. */
  async removeAll(owner: PersonRef): Promise<void> {
    await this.totp.remove(owner);
    await this.passkeys.removeAll(owner);
    await this.recoveryCodes.remove(owner);
    await this.forgive(owner);
  }

  /** Recovery codes stand in for a factor; without one there is nothing to stand in for. */
  async dropCodesWithoutFactor(owner: PersonRef): Promise<void> {
    const { totp, passkeys } = await this.held(owner);
    if (!totp && passkeys.length === 0) await this.recoveryCodes.remove(owner);
  }

  private checked(owner: PersonRef, shown: Shown): Promise<'right' | 'wrong' | 'used'> {
    switch (shown.by) {
      case 'totp':
        return this.totp.check(owner, shown.code);
      case 'recovery-code':
        return this.recoveryCodes.use(owner, shown.code).then(rightOrWrong);
      case 'passkey':
        return this.passkeys.checkStep(owner, shown.site, shown).then(rightOrWrong);
    }
  }

  /** Counts a try as wrong before it is looked at, so that many at once are no way around; or says how long to wait. */
  private async claimTry(owner: PersonRef): Promise<Date | undefined> {
    const now = this.now();
    const { rows } = await this.pool.query<{ count: number }>(
      `INSERT INTO accounts.factor_failures AS f (organization, person, count, wait_until) VALUES ($1, $2, 1, $3)
       ON CONFLICT (organization, person) DO UPDATE
       SET count = f.count + 1, wait_until = coalesce(${waitsUntil('f.count + 1', '$3')}, $3)
       WHERE f.wait_until <= $3 RETURNING count`,
      [...columnsOf(owner), now],
    );
    if (rows.length > 0) return undefined;
    const waiting = await this.pool.query<{ wait_until: Date }>(
      'SELECT wait_until FROM accounts.factor_failures WHERE organization = $1 AND person = $2',
      [...columnsOf(owner)],
    );
    return waiting.rows[0]?.wait_until ?? now;
  }

  private async forgive(owner: PersonRef): Promise<void> {
    await this.pool.query('DELETE FROM accounts.factor_failures WHERE organization = $1 AND person = $2', [
      ...columnsOf(owner),
    ]);
  }
}

const rightOrWrong = (right: boolean) => (right ? 'right' : 'wrong');
