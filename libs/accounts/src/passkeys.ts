// Passkeys: kept per person with a name, good as the second step and as a sign-in of its own.
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Ceremonies } from './ceremonies.js';
import { bare, columnsOf, isSame } from './columns-of.js';
import type { Database, PersonRef } from './parts.js';
import type { Sealing } from './sealing.js';

/** The address that passkeys are made for: a domain, and the origin of its pages. */
export interface Site {
  readonly domain: string;
  readonly origin: string;
}

/** A passkey as its owner sees it. */
export interface Passkey {
  readonly id: string;
  readonly name: string;
  /** The domain that it was made for: devices show it nowhere else. */
  readonly site: string;
  readonly addedAt: Date;
  readonly usedAt: Date | null;
}

/** What the browser is asked, and the secret that its answer comes back with. */
export interface Asked<Options> {
  readonly ceremony: string;
  readonly options: Options;
}

interface Row extends PersonRef {
  readonly id: string;
  readonly public_key: Buffer;
  readonly counter: string;
  readonly transports: string[];
}

export class Passkeys {
  constructor(
    private readonly pool: Pick<Database, 'query'>,
    private readonly ceremonies: Ceremonies,
    private readonly sealing: Sealing,
    private readonly now: () => Date,
  ) {}

  /** Asks the browser for a new passkey. */
  async askForNew(
    owner: PersonRef,
    site: Site,
    names: { readonly service: string; readonly signInName: string; readonly person: string },
  ): Promise<Asked<PublicKeyCredentialCreationOptionsJSON>> {
    const options = await generateRegistrationOptions({
      rpName: names.service,
      rpID: site.domain,
      userName: names.signInName,
      userDisplayName: names.person,
      userID: Uint8Array.from(this.handleOf(owner)),
      excludeCredentials: (await this.rowsOf(owner)).map(({ id, transports }) => ({ id, transports })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
    });
    const { challenge } = options;
    const ceremony = await this.ceremonies.begin('passkey-registration', { ...bare(owner), challenge });
    return { ceremony, options };
  }

  /**
   * Keeps a new passkey. `late` where it was not asked for, or too long ago, or twice; `not-valid` where the answer
   * does not hold.
   */
  async add(
    owner: PersonRef,
    site: Site,
    answer: { readonly ceremony: string; readonly response: object; readonly name: string },
  ): Promise<'added' | 'late' | 'not-valid'> {
    const asked = await this.ceremonies.take('passkey-registration', answer.ceremony);
    if (!asked || !isSame(asked, owner)) return 'late';
    const info = await verifyRegistrationResponse({
      response: answer.response as RegistrationResponseJSON,
      expectedChallenge: asked.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.domain,
      requireUserVerification: false,
    }).then(
      ({ registrationInfo }) => registrationInfo,
      () => undefined,
    );
    if (!info) return 'not-valid';
    const { id, publicKey, counter, transports = [] } = info.credential;
    const { rowCount } = await this.pool.query(
      'INSERT INTO accounts.passkeys (organization, person, id, name, public_key, counter, transports, site, added_at) ' +
        'VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING',
      [
        ...columnsOf(owner),
        id,
        answer.name,
        Buffer.from(publicKey),
        counter,
        transports,
        site.domain,
        this.now(),
      ],
    );
    return rowCount === 1 ? 'added' : 'not-valid';
  }

  /** Asks for one of a person's passkeys, after their password. */
  async askForStep(owner: PersonRef, site: Site): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
    const options = await generateAuthenticationOptions({
      rpID: site.domain,
      allowCredentials: (await this.rowsOf(owner)).map(({ id, transports }) => ({ id, transports })),
      userVerification: 'preferred',
    });
    const { challenge } = options;
    return {
      ceremony: await this.ceremonies.begin('passkey-step', { ...bare(owner), challenge }),
      options,
    };
  }

  /** Whether the answer is by one of the person's passkeys, to what was asked of them. */
  async checkStep(
    owner: PersonRef,
    site: Site,
    answer: { readonly ceremony: string; readonly response: object },
  ): Promise<boolean> {
    const asked = await this.ceremonies.take('passkey-step', answer.ceremony);
    if (!asked || !isSame(asked, owner)) return false;
    const row = await this.verified(site, asked.challenge, answer.response, false);
    return row !== undefined && isSame(row, owner);
  }

  /** Asks for any passkey of this site: whose it is comes out by the answer. */
  async askForSignIn(site: Site): Promise<Asked<PublicKeyCredentialRequestOptionsJSON>> {
    const options = await generateAuthenticationOptions({ rpID: site.domain, userVerification: 'required' });
    const { challenge } = options;
    return { ceremony: await this.ceremonies.begin('passkey-sign-in', { challenge }), options };
  }

  /** Whose passkey answered; undefined where none did that holds. The device must have known its user. */
  async signIn(
    site: Site,
    answer: { readonly ceremony: string; readonly response: object },
  ): Promise<PersonRef | undefined> {
    const asked = await this.ceremonies.take('passkey-sign-in', answer.ceremony);
    if (!asked) return undefined;
    const row = await this.verified(site, asked.challenge, answer.response, true);
    if (!row) return undefined;
    const handle = (answer.response as AuthenticationResponseJSON).response.userHandle;
    if (handle !== undefined && handle !== this.handleOf(row).toString('base64url')) return undefined;
    return bare(row);
  }

  /** A person's passkeys, the oldest first. */
  async list(owner: PersonRef): Promise<readonly Passkey[]> {
    const { rows } = await this.pool.query<
      Pick<Passkey, 'id' | 'name' | 'site'> & { added_at: Date; used_at: Date | null }
    >(
      'SELECT id, name, site, added_at, used_at FROM accounts.passkeys WHERE organization = $1 AND person = $2 ' +
        'ORDER BY added_at, id',
      [...columnsOf(owner)],
    );
    return rows.map(({ added_at, used_at, ...passkey }) => ({
      ...passkey,
      addedAt: added_at,
      usedAt: used_at,
    }));
  }

  /** Names one anew; false where the person has no such passkey. */
  async rename(owner: PersonRef, id: string, name: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'UPDATE accounts.passkeys SET name = $4 WHERE organization = $1 AND person = $2 AND id = $3',
      [...columnsOf(owner), id, name],
    );
    return rowCount === 1;
  }

  /** Removes one; false where the person has no such passkey. */
  async remove(owner: PersonRef, id: string): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      'DELETE FROM accounts.passkeys WHERE organization = $1 AND person = $2 AND id = $3',
      [...columnsOf(owner), id],
    );
    return rowCount === 1;
  }

  async removeAll(owner: PersonRef): Promise<void> {
    await this.pool.query('DELETE FROM accounts.passkeys WHERE organization = $1 AND person = $2', [
      ...columnsOf(owner),
    ]);
  }

  /** The passkey that answered a challenge, its counter moved on; undefined where the answer does not hold. */
  private async verified(
    site: Site,
    challenge: string,
    response: object,
    requireUserVerification: boolean,
  ): Promise<Row | undefined> {
    const row = await this.row((response as AuthenticationResponseJSON).id);
    if (!row) return undefined;
    const info = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.domain,
      requireUserVerification,
      credential: {
        id: row.id,
        publicKey: Uint8Array.from(row.public_key),
        counter: Number(row.counter),
        transports: row.transports,
      },
    }).then(
      ({ verified, authenticationInfo }) => (verified ? authenticationInfo : undefined),
      () => undefined,
    );
    if (!info) return undefined;
    await this.pool.query('UPDATE accounts.passkeys SET counter = $2, used_at = $3 WHERE id = $1', [
      row.id,
      info.newCounter,
      this.now(),
    ]);
    return row;
  }

  private async row(id: unknown): Promise<Row | undefined> {
    if (typeof id !== 'string') return undefined;
    const { rows } = await this.pool.query<Row>(
      'SELECT id, organization, person, public_key, counter, transports FROM accounts.passkeys WHERE id = $1',
      [id],
    );
    return rows[0];
  }

  private async rowsOf(owner: PersonRef): Promise<readonly Row[]> {
    const { rows } = await this.pool.query<Row>(
      'SELECT id, organization, person, public_key, counter, transports FROM accounts.passkeys ' +
        'WHERE organization = $1 AND person = $2 ORDER BY added_at, id',
      [...columnsOf(owner)],
    );
    return rows;
  }

  /** How a device remembers whose passkey it is: nothing that names anybody. */
  private handleOf({ organization, person }: PersonRef): Buffer {
    return this.sealing.mark(JSON.stringify(['passkey', organization, person]));
  }
}
