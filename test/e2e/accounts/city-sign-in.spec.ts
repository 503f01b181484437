// The city's own sign-in against a real provider: who comes back, and everything that must not count as coming back.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CitySignIn, type CameBack, type CityFailure, type Remembered } from '#accounts/city-sign-in';
import { freePort } from '#standalone/postgres/free-port';
import { CityProvider } from './city-provider.js';

const redirect = 'http://127.0.0.1:9/api/sign-in/oidc/callback';
const client = { clientId: 'cycles', clientSecret: 'a secret of the test & + %' };

let provider: CityProvider;
const told: string[] = [];

beforeAll(async () => {
  provider = await CityProvider.start({
    ...client,
    redirect,
    accounts: {
      'kim-1': { email: 'kim@city.example', email_verified: true },
      'lee-2': { email: 'lee@city.example', email_verified: false },
      'bare-3': {},
    },
  });
});

afterEach(() => {
  provider.lies = {};
  told.splice(0);
});

afterAll(() => provider.stop());

const citySignIn = (settings: { readonly issuer?: string; readonly clientSecret?: string } = {}) =>
  new CitySignIn(
    {
      ...client,
      ...settings,
      issuer: new URL(settings.issuer ?? provider.issuer),
      redirect: new URL(redirect),
    },
    (line) => told.push(line),
  );

interface Gone {
  readonly city: CitySignIn;
  readonly to: URL;
  readonly remembered: Remembered;
}

async function sentThere(city = citySignIn()): Promise<Gone> {
  const begun = await city.begin();
  if ('failed' in begun) throw new Error(`nobody was sent there: ${begun.failed}`);
  return { city, ...begun };
}

/** Goes there and back. */
async function there(as?: string): Promise<CameBack | { readonly failed: CityFailure }> {
  const { city, to, remembered } = await sentThere();
  return city.finish(await provider.visit(to, as), remembered);
}

describe('going to the provider', () => {
  it('takes along state, nonce and the challenge of a code, and no secret', async () => {
    const { to, remembered } = await sentThere();
    const asked = Object.fromEntries(to.searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      scope: 'openid email',
      redirect_uri: redirect,
      code_challenge_method: 'S256',
      state: remembered.state,
      nonce: remembered.nonce,
    });
    expect(to.href).not.toContain(remembered.verifier);
    expect(to.href).not.toContain('secret');
  });

  it('is another journey each time', async () => {
    const [once, again] = [await sentThere(), await sentThere()];
    expect(once.remembered.state).not.toBe(again.remembered.state);
    expect(once.remembered.nonce).not.toBe(again.remembered.nonce);
    expect(once.remembered.verifier).not.toBe(again.remembered.verifier);
  });
});

describe('coming back', () => {
  it('tells whose account it is, and the address that the provider vouches for', async () => {
    expect(await there('kim-1')).toEqual({
      issuer: provider.issuer,
      subject: 'kim-1',
      mail: 'kim@city.example',
      severalFactors: false,
    });
  });

  it('does not trust an address that nobody verified', async () => {
    expect(await there('lee-2')).toEqual({
      issuer: provider.issuer,
      subject: 'lee-2',
      severalFactors: false,
    });
  });

  it('does without an address', async () => {
    expect(await there('bare-3')).toEqual({
      issuer: provider.issuer,
      subject: 'bare-3',
      severalFactors: false,
    });
  });

  it('tells that several factors were asked for there', async () => {
    provider.lies = { claims: (claims) => ({ ...claims, amr: ['pwd', 'otp', 'mfa'] }) };
    expect(await there('kim-1')).toMatchObject({ subject: 'kim-1', severalFactors: true });
  });

  it('tells that the person said no', async () => {
    expect(await there()).toEqual({ failed: 'denied' });
    expect(told).toEqual([]);
  });
});

describe('what does not count as coming back', () => {
  it.each<[string, (query: URLSearchParams) => void]>([
    ['no state', (query) => query.delete('state')],
    ['another state', (query) => query.set('state', 'another')],
    ['two states', (query) => query.append('state', 'another')],
    ['no code', (query) => query.delete('code')],
    ['another code', (query) => query.set('code', 'made-up')],
    ['another issuer beside the code', (query) => query.set('iss', 'https://elsewhere.example')],
    ['nothing at all', (query) => [...query.keys()].forEach((key) => query.delete(key))],
  ])('%s', async (_, change) => {
    const { city, to, remembered } = await sentThere();
    const query = new URLSearchParams(await provider.visit(to, 'kim-1'));
    change(query);
    expect(await city.finish(query.toString(), remembered)).toEqual({ failed: 'nonsense' });
    expect(told).toHaveLength(1);
  });

  it('the same answer a second time', async () => {
    const { city, to, remembered } = await sentThere();
    const query = await provider.visit(to, 'kim-1');
    expect(await city.finish(query, remembered)).toMatchObject({ subject: 'kim-1' });
    expect(await city.finish(query, remembered)).toEqual({ failed: 'nonsense' });
  });

  it('the code of somebody else’s journey', async () => {
    const [mine, theirs] = [await sentThere(), await sentThere()];
    const query = new URLSearchParams(await provider.visit(theirs.to, 'kim-1'));
    query.set('state', mine.remembered.state);
    expect(await mine.city.finish(query.toString(), mine.remembered)).toEqual({ failed: 'nonsense' });
  });

  it('a token with a signature that is not the provider’s', async () => {
    provider.lies = { signature: true };
    expect(await there('kim-1')).toEqual({ failed: 'nonsense' });
  });

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['issuer', { iss: 'https://elsewhere.example' }],
    ['audience', { aud: 'another-client' }],
    ['nonce', { nonce: 'another' }],
    ['time, long past', { iat: 1_000_000_000, exp: 1_000_000_600 }],
    ['subject, which is none', { sub: undefined }],
  ])('a token of another %s, rightly signed', async (_, others) => {
    provider.lies = { claims: (claims) => ({ ...claims, ...others }) };
    expect(await there('kim-1')).toEqual({ failed: 'nonsense' });
  });

  it('a token that is missing, or no token', async () => {
    for (const id_token of [undefined, 'no token', 'a.b.c', 7]) {
      provider.lies = { answer: (route, answer) => (route === 'token' ? { ...answer, id_token } : answer) };
      expect(await there('kim-1')).toEqual({ failed: 'nonsense' });
    }
  });

  it('an address of another account than came back', async () => {
    provider.lies = {
      answer: (route, answer) =>
        route === 'userinfo' ? { ...answer, sub: 'lee-2', email: 'lee@city.example' } : answer,
    };
    expect(await there('kim-1')).toEqual({ failed: 'nonsense' });
  });

  it('a secret that the provider does not know', async () => {
    const { city, to, remembered } = await sentThere(citySignIn({ clientSecret: 'wrong' }));
    expect(await city.finish(await provider.visit(to, 'kim-1'), remembered)).toEqual({ failed: 'nonsense' });
    expect(told.join()).not.toContain('wrong');
  });
});

describe('a provider that is away or out of order', () => {
  it('is said to be away, and asked again the next time', async () => {
    const city = citySignIn();
    provider.lies = { status: 503 };
    expect(await city.begin()).toEqual({ failed: 'away' });
    provider.lies = {};
    expect(await city.begin()).toHaveProperty('to');
  });

  it('is said to be away where nothing answers', async () => {
    expect(await citySignIn({ issuer: `http://127.0.0.1:${await freePort(0)}` }).begin()).toEqual({
      failed: 'away',
    });
    expect(told).toHaveLength(1);
  });

  it('is said to be away where it goes while somebody is there', async () => {
    const { city, to, remembered } = await sentThere();
    const query = await provider.visit(to, 'kim-1');
    provider.lies = { status: 502 };
    expect(await city.finish(query, remembered)).toEqual({ failed: 'away' });
  });

  it('is not believed where it describes itself as somebody else', async () => {
    provider.lies = {
      answer: (route, answer) =>
        route === 'discovery' ? { ...answer, issuer: 'https://elsewhere.example' } : answer,
    };
    expect(await citySignIn().begin()).toEqual({ failed: 'nonsense' });
  });

  it('is not asked without TLS beyond this machine', async () => {
    expect(await citySignIn({ issuer: 'http://192.0.2.1' }).begin()).toEqual({ failed: 'nonsense' });
  });
});
