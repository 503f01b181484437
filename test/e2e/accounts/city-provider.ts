// A real OpenID provider on a free port, as a city's own sign-in: it knows a few people, and can be made to lie.
import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { jest } from '@jest/globals';
import type { Configuration, Provider } from 'oidc-provider';

/** An account that the city keeps, as far as the provider tells of it. */
export interface CityAccount {
  readonly email?: string;
  readonly email_verified?: boolean;
}

export interface ProviderOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirect: string;
  /** By subject. */
  readonly accounts: Readonly<Record<string, CityAccount>>;
}

type Claims = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<string, unknown>>;

/** How the provider lies, while it does. */
export interface Lies {
  /** Other claims, rightly signed. */
  claims?: (claims: Claims) => Claims;
  /** Signs with a key that is nobody's. */
  signature?: true;
  /** Other answers of a route: `discovery`, `jwks`, `token`, `userinfo`. */
  answer?: (route: string, answer: Answer) => unknown;
  /** Answers this status to everything. */
  status?: number;
}

const keyId = 'city-key';

export class CityProvider {
  lies: Lies = {};
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly server = createServer((request, response) => void this.serve(request, response));
  private handle: (request: IncomingMessage, response: ServerResponse) => unknown = () => undefined;
  private provider: Provider | undefined;

  private constructor(private readonly options: ProviderOptions) {}

  /** Starts one. */
  static async start(options: ProviderOptions): Promise<CityProvider> {
    const city = new CityProvider(options);
    city.server.listen(0, '127.0.0.1');
    await once(city.server, 'listening');
    city.provider = await quietly(async () => {
      const { Provider: OidcProvider } = await import('oidc-provider');
      return new OidcProvider(city.issuer, city.configuration());
    });
    city.provider.use(async (context, next) => {
      await next();
      city.twist(context);
    });
    city.handle = city.provider.callback();
    return city;
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /**
   * Does what a browser does with an address of the provider, until it is sent back; answers what it is sent back with.
   * @param as the account that is chosen there; left out, the person says no
   */
  async visit(to: URL, as?: string): Promise<string> {
    const cookies = new Map<string, string>();
    let at = to;
    for (let steps = 0; steps < 10; steps++) {
      if (at.href.startsWith(this.options.redirect)) return at.search;
      const response = await fetch(at, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [name = '', value = ''] = cookie.split(';')[0]?.split('=', 2) ?? [];
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      const chosen = `${at.pathname}/${as === undefined ? 'no' : `as/${as}`}`;
      at = new URL(location ?? chosen, at);
    }
    throw new Error(`the provider goes round in circles at ${at.href}`);
  }

  private configuration(): Configuration {
    const { clientId, clientSecret, redirect, accounts } = this.options;
    return {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: [redirect],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          id_token_signed_response_alg: 'ES256',
        },
      ],
      jwks: {
        keys: [{ ...this.keys.privateKey.export({ format: 'jwk' }), kid: keyId, alg: 'ES256', use: 'sig' }],
      },
      cookies: { keys: ['only for this test'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      pkce: { required: () => true },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_, { uid }) => `/interaction/${uid}` },
      findAccount: (_, subject) =>
        subject in accounts
          ? { accountId: subject, claims: () => ({ sub: subject, ...accounts[subject] }) }
          : undefined,
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({
          clientId: oidc.client?.clientId,
          accountId: oidc.session?.accountId,
        });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
      ttl: { Interaction: 600, Session: 600, Grant: 600, IdToken: 600, AccessToken: 600 },
    };
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.lies.status !== undefined) return void response.writeHead(this.lies.status).end('out of order');
    const [, uid, choice, subject] =
      /^\/interaction\/([^/]+)(?:\/(as|no)(?:\/(.+))?)?$/.exec(request.url ?? '') ?? [];
    if (uid === undefined) return void this.handle(request, response);
    if (choice === undefined) return void this.askWho(uid, response);
    await this.provider?.interactionFinished(
      request,
      response,
      choice === 'as' ? { login: { accountId: subject ?? '' } } : { error: 'access_denied' },
    );
  }

  private askWho(uid: string, response: ServerResponse): void {
    const link = (to: string, text: string) => `<p><a href="/interaction/${uid}/${to}">${text}</a></p>`;
    const page = [
      '<!doctype html><html lang="ko"><title>City S</title><h1>City S</h1>',
      ...Object.keys(this.options.accounts).map((subject) => link(`as/${subject}`, subject)),
      link('no', '취소'),
    ].join('\n');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  }

  private twist(context: { body: unknown; readonly oidc?: { readonly route: string } }): void {
    const route = context.oidc?.route ?? '';
    const { claims, signature, answer } = this.lies;
    const body = context.body as Answer | undefined;
    if (route === 'token' && typeof body?.['id_token'] === 'string' && (claims || signature)) {
      const [, said = ''] = body['id_token'].split('.');
      const told = JSON.parse(Buffer.from(said, 'base64url').toString()) as Claims;
      const key = signature
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
        : this.keys.privateKey;
      context.body = { ...body, id_token: signed(claims?.(told) ?? told, key) };
    }
    if (answer && typeof body === 'object' && body !== null) context.body = answer(route, body);
  }
}

function signed(claims: Claims, key: KeyObject): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const said = `${part({ alg: 'ES256', kid: keyId, typ: 'JWT' })}.${part(claims)}`;
  const signature = sign('sha256', Buffer.from(said), { key, dsaEncoding: 'ieee-p1363' });
  return `${said}.${signature.toString('base64url')}`;
}

/** It warns that it forgets everything at its end and prefers a later Node, which is well for a test. */
async function quietly<T>(make: () => Promise<T>): Promise<T> {
  const warnings = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  try {
    return await make();
  } finally {
    warnings.mockRestore();
  }
}
