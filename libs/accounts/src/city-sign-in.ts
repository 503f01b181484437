// The city's own sign-in (OpenID Connect): sends a person there with PKCE, state and nonce, and reads who came back.
import * as oidc from 'openid-client';
import type { Identity } from './identities.js';

export interface CitySignInSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** Left out where the provider knows us as a public client. */
  readonly clientSecret?: string;
  /** Where the provider sends people back. */
  readonly redirect: URL;
}

/** What must be remembered until a person comes back. */
export interface Remembered {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who came back. */
export interface CameBack extends Identity {
  /** The mail address, where the provider vouches for it. */
  readonly mail?: string;
  /** Whether the provider says that it asked for more than one factor. */
  readonly severalFactors: boolean;
}

/** Why nobody came back: the person said no, the provider is away, or what it answers does not hold. */
export type CityFailure = 'denied' | 'away' | 'nonsense';

/** In seconds, for each request to the provider. */
const patience = 10;
const scope = 'openid email';

export class CitySignIn {
  private configuration: Promise<oidc.Configuration> | undefined;

  /** @param log hears why a sign-in failed; no token and no secret is in it */
  constructor(
    private readonly settings: CitySignInSettings,
    private readonly log: (line: string) => void,
  ) {}

  /** Where to send the browser, and what to remember meanwhile. */
  async begin(): Promise<{ readonly to: URL; readonly remembered: Remembered } | { failed: CityFailure }> {
    try {
      const configuration = await this.configured();
      const remembered = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const to = oidc.buildAuthorizationUrl(configuration, {
        redirect_uri: this.settings.redirect.href,
        scope,
        state: remembered.state,
        nonce: remembered.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(remembered.verifier),
        code_challenge_method: 'S256',
      });
      return { to, remembered };
    } catch (error) {
      return this.failed(error);
    }
  }

  /** @param query what the provider sent the browser back with, as it stands in the address */
  async finish(query: string, remembered: Remembered): Promise<CameBack | { readonly failed: CityFailure }> {
    try {
      const configuration = await this.configured();
      const address = new URL(this.settings.redirect);
      address.search = query;
      const tokens = await oidc.authorizationCodeGrant(configuration, address, {
        expectedState: remembered.state,
        expectedNonce: remembered.nonce,
        pkceCodeVerifier: remembered.verifier,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (!claims) return { failed: 'nonsense' };
      const { email, email_verified } =
        claims.email === undefined && configuration.serverMetadata().userinfo_endpoint
          ? await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub)
          : claims;
      const amr = claims['amr'];
      return {
        issuer: claims.iss,
        subject: claims.sub,
        ...(typeof email === 'string' && email_verified === true ? { mail: email } : {}),
        severalFactors: Array.isArray(amr) && amr.includes('mfa'),
      };
    } catch (error) {
      return this.failed(error);
    }
  }

  /** Looks the provider up on first use, and again where that failed. */
  private configured(): Promise<oidc.Configuration> {
    this.configuration ??= this.discovered().catch((error: unknown) => {
      this.configuration = undefined;
      throw error;
    });
    return this.configuration;
  }

  private discovered(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    return oidc.discovery(
      issuer,
      clientId,
      clientSecret,
      clientSecret === undefined ? oidc.None() : undefined,
      {
        timeout: patience,
        execute: [
          // The code flow alone would trust whatever answers at the token's address.
          oidc.enableNonRepudiationChecks,
          ...(isLoopback(issuer) ? [oidc.allowInsecureRequests] : []),
        ],
      },
    );
  }

  private failed(error: unknown): { readonly failed: CityFailure } {
    const failed = failureOf(error);
    if (failed !== 'denied') this.log(`OIDC: ${reasonOf(error)}`);
    return { failed };
  }
}

/** Whether an issuer may be asked without TLS: on this machine only. */
export function isLoopback(address: URL): boolean {
  return ['127.0.0.1', '[::1]', 'localhost'].includes(address.hostname);
}

function failureOf(error: unknown): CityFailure {
  if (error instanceof oidc.AuthorizationResponseError) {
    if (error.error === 'access_denied') return 'denied';
    return ['server_error', 'temporarily_unavailable'].includes(error.error) ? 'away' : 'nonsense';
  }
  if (error instanceof oidc.ResponseBodyError) return error.status >= 500 ? 'away' : 'nonsense';
  if (error instanceof oidc.ClientError) {
    const { cause, code } = error;
    // Without a code it is what the network said, before any answer.
    if (code === undefined || code === 'OAUTH_TIMEOUT') return 'away';
    return cause instanceof Response && cause.status >= 500 ? 'away' : 'nonsense';
  }
  return 'away';
}

function reasonOf(error: unknown): string {
  if (error instanceof Response) return `status ${error.status}`;
  if (!(error instanceof Error)) return '';
  const code = 'code' in error ? ` (${String(error.code)})` : '';
  const cause = reasonOf(error.cause);
  return [`${error.message}${code}`, ...(cause ? [cause] : [])].join(': ');
}
