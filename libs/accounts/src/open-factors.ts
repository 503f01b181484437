// Puts together what proves a person beyond the password, on one database and one secret.
import { Ceremonies } from './ceremonies.js';
import { FactorDemands } from './factor-demands.js';
import { Identities } from './identities.js';
import { Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';
import { Sealing } from './sealing.js';
import { SecondFactors } from './second-factors.js';
import { Totp } from './totp.js';
import type { Database } from './parts.js';

export interface Factors {
  readonly ceremonies: Ceremonies;
  readonly secondFactors: SecondFactors;
  readonly identities: Identities;
  /** The true time, by which codes are good. */
  readonly now: () => Date;
}

/**
 * @param secret the installation's
 * @param now the true time: authenticator apps do not follow a clock that was moved
 */
export function openFactors(pool: Pick<Database, 'query'>, secret: Buffer, now: () => Date): Factors {
  const sealing = new Sealing(secret);
  const ceremonies = new Ceremonies(pool, now);
  const passkeys = new Passkeys(pool, ceremonies, sealing, now);
  const totp = new Totp(pool, sealing, now);
  const recoveryCodes = new RecoveryCodes(pool, sealing, now);
  return {
    ceremonies,
    secondFactors: new SecondFactors(pool, totp, recoveryCodes, passkeys, new FactorDemands(pool, now), now),
    identities: new Identities(pool, ceremonies, now),
    now,
  };
}
