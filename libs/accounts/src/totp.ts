// The code from an authenticator app as a second factor: set up, confirmed, checked, and each code good once.
import { generateSecret, generateURI, verify } from 'otplib';
import { encode } from 'uqr';
import { columnsOf } from './columns-of.js';
import type { Database, PersonRef } from './parts.js';
import type { Sealing } from './sealing.js';

const stepSeconds = 30;
/** While it is set up its owner may be told how far their clock is off: nobody else holds that secret yet. */
const widestSkewSeconds = 15 * 60;

/** What an authenticator app takes. */
export interface TotpSetup {
  /** Base32, for typing. */
  readonly secret: string;
  readonly uri: string;
  /** The same as a picture: a square of `size` modules, and the dark ones as the path of an SVG. */
  readonly qr: { readonly size: number; readonly path: string };
}

/** What came of confirming: `skew` in seconds where the code is one of another time. */
export type Confirmed =
  | { readonly is: 'confirmed' }
  | { readonly is: 'not-begun' }
  | { readonly is: 'wrong'; readonly skew?: number };

/** What came of a code: `used` where it was right and had been used. */
export type CodeCheck = 'right' | 'wrong' | 'used';

interface Row {
  readonly secret: Buffer;
  readonly confirmed_at: Date | null;
}

export class Totp {
  /** @param now the true time, which is what the authenticator app shows, not a clock that was moved */
  constructor(
    private readonly pool: Pick<Database, 'query'>,
    private readonly sealing: Sealing,
    private readonly now: () => Date,
  ) {}

  /** Begins a set-up, in place of one that was never confirmed; undefined where one is in use. */
  async begin(
    owner: PersonRef,
    names: { readonly issuer: string; readonly label: string },
  ): Promise<TotpSetup | undefined> {
    const secret = generateSecret();
    const { rowCount } = await this.pool.query(
      'INSERT INTO accounts.totp AS t (organization, person, secret, begun_at) VALUES ($1, $2, $3, $4) ' +
        'ON CONFLICT (organization, person) DO UPDATE SET secret = EXCLUDED.secret, begun_at = EXCLUDED.begun_at ' +
        'WHERE t.confirmed_at IS NULL',
      [...columnsOf(owner), this.sealing.seal(Buffer.from(secret), placeOf(owner)), this.now()],
    );
    if (rowCount === 0) return undefined;
    const uri = generateURI({ ...names, secret });
    return { secret, uri, qr: drawn(uri) };
  }

  /** Takes a set-up into use by its first code. */
  async confirm(owner: PersonRef, code: string): Promise<Confirmed> {
    const row = await this.row(owner);
    if (!row || row.confirmed_at) return { is: 'not-begun' };
    const secret = this.opened(row, owner);
    const step = await this.stepOf(secret, code, stepSeconds);
    if (step === undefined) {
      const far = await this.stepOf(secret, code, widestSkewSeconds);
      return { is: 'wrong', ...(far === undefined ? {} : { skew: (far - this.step()) * stepSeconds }) };
    }
    await this.pool.query(
      'UPDATE accounts.totp SET confirmed_at = $3, last_step = $4 WHERE organization = $1 AND person = $2',
      [...columnsOf(owner), this.now(), step],
    );
    return { is: 'confirmed' };
  }

  async isSetUp(owner: PersonRef): Promise<boolean> {
    return Boolean((await this.row(owner))?.confirmed_at);
  }

  /** Checks a code, one step of clock skew allowed either way; a right one is used up with all before it. */
  async check(owner: PersonRef, code: string): Promise<CodeCheck> {
    const row = await this.row(owner);
    if (!row?.confirmed_at) return 'wrong';
    const step = await this.stepOf(this.opened(row, owner), code, stepSeconds);
    if (step === undefined) return 'wrong';
    const { rowCount } = await this.pool.query(
      'UPDATE accounts.totp SET last_step = $3 WHERE organization = $1 AND person = $2 AND last_step < $3',
      [...columnsOf(owner), step],
    );
    return rowCount === 1 ? 'right' : 'used';
  }

  async remove(owner: PersonRef): Promise<void> {
    await this.pool.query('DELETE FROM accounts.totp WHERE organization = $1 AND person = $2', [
      ...columnsOf(owner),
    ]);
  }

  private async row(owner: PersonRef): Promise<Row | undefined> {
    const { rows } = await this.pool.query<Row>(
      'SELECT secret, confirmed_at FROM accounts.totp WHERE organization = $1 AND person = $2',
      [...columnsOf(owner)],
    );
    return rows[0];
  }

  private opened(row: Row, owner: PersonRef): string {
    return this.sealing.open(row.secret, placeOf(owner)).toString();
  }

  private step(): number {
    return Math.floor(this.now().getTime() / 1000 / stepSeconds);
  }

  /** The time step that a code is of, within a tolerance in seconds. */
  private async stepOf(secret: string, code: string, epochTolerance: number): Promise<number | undefined> {
    const token = code.replaceAll(/\s/g, '');
    if (!/^\d{6}$/.test(token)) return undefined;
    const epoch = Math.floor(this.now().getTime() / 1000);
    const result = await verify({ secret, token, epoch, epochTolerance });
    return result.valid && 'timeStep' in result ? result.timeStep : undefined;
  }
}

function placeOf({ organization, person }: PersonRef): string {
  return JSON.stringify(['totp', organization, person]);
}

/** One path for all dark modules: a picture without a style of its own. */
function drawn(text: string): TotpSetup['qr'] {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { size, path };
}
