// What an operator sets for the city's own sign-in, checked in plain words: all of it, or none.
import { isLoopback } from '#accounts/city-sign-in';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Left out for a public client; PKCE protects either. */
  readonly clientSecret?: string;
}

/** The settings, where they are set; or what is wrong with them. No secret is repeated in the sentence. */
export function readOidc(
  env: Readonly<Record<string, string | undefined>>,
): { readonly value: OidcSettings | undefined } | { readonly problem: string } {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, PUBLIC_URL } = env;
  if (!issuer && !clientId && !clientSecret) return { value: undefined };
  if (!issuer || !clientId || !PUBLIC_URL) return { problem: incomplete };
  if (!isIssuer(issuer)) return { problem: unfit(issuer) };
  return { value: { issuer, clientId, ...(clientSecret ? { clientSecret } : {}) } };
}

const incomplete =
  '시 계정 로그인(OIDC)에는 OIDC_ISSUER, OIDC_CLIENT_ID, PUBLIC_URL이 모두 필요합니다. ' +
  'Signing in with the city’s accounts (OIDC) needs all of OIDC_ISSUER, OIDC_CLIENT_ID and PUBLIC_URL.';

const unfit = (issuer: string) =>
  `OIDC_ISSUER는 'https://'로 시작하는 주소여야 합니다(지금 값: '${issuer}'). ` +
  `OIDC_ISSUER must be an address that starts with 'https://' (it is '${issuer}').`;

/** Without TLS on this machine only: everybody between could hand out sign-ins. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(new URL(text)));
  return isSafe && search === '' && hash === '' && username === '';
}
