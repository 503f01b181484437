// Tokens that say who is signed in: readable by anyone, made only by who knows the installation's secret.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Signed } from '#door/door';

/** A sign-in: a person in a post of one organization. */
export interface SignIn extends Signed {
  readonly organization: string;
  /** The one stream that an invitation opens; everything where it is left out. */
  readonly scope?: { readonly stream: string; readonly id: string };
}

export class Signing {
  /** @param secret at least 32 bytes, kept with the installation */
  constructor(private readonly secret: Buffer) {}

  /** The token of a sign-in. */
  seal(signIn: SignIn): string {
    const { organization, person, post } = signIn;
    const said = Buffer.from(JSON.stringify([organization, person, post])).toString('base64url');
    return `${said}.${this.mac(said)}`;
  }

  /** The sign-in that a token was made for; undefined where it was not made here. */
  open(token: string): SignIn | undefined {
    const [said, mac] = token.split('.');
    if (!said || !mac) return undefined;
    const [theirs, ours] = [Buffer.from(mac), Buffer.from(this.mac(said))];
    if (theirs.length !== ours.length || !timingSafeEqual(theirs, ours)) return undefined;
    const [organization, person, post] = JSON.parse(Buffer.from(said, 'base64url').toString()) as [
      string,
      string,
      string,
    ];
    return { organization, person, post };
  }

  private mac(said: string): string {
    return createHmac('sha256', this.secret).update(said).digest('base64url');
  }
}
