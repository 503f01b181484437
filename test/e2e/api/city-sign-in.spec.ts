// Signing in with the city's accounts over HTTP, at a real provider: who gets in, and that nothing happens otherwise.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '#standalone/postgres/free-port';
import { generate } from 'otplib';
import pg from 'pg';
import { CityProvider } from '../accounts/city-provider.js';
import { eventually } from '../eventually.js';
import { Browsing } from './cookies.js';
import { bootFounded, entry, passwordTyped, type Founded } from './founded.js';

const client = { clientId: 'cycles', clientSecret: 'only for this test' };

let provider: CityProvider;
let house: Founded;
let database: pg.Pool;

beforeAll(async () => {
  const port = await freePort(0);
  const publicUrl = `http://localhost:${port}`;
  provider = await CityProvider.start({
    ...client,
    redirect: `${publicUrl}/api/sign-in/city/callback`,
    accounts: {
      seoyeon: { email: 'Seoyeon@City.example', email_verified: true },
      unverified: { email: entry.email, email_verified: false },
      stranger: { email: 'stranger@city.example', email_verified: true },
    },
  });
  house = await bootFounded({ port, publicUrl, oidc: { ...client, issuer: provider.issuer } });
  database = new pg.Pool({ connectionString: house.databaseUrl });
});

afterEach(async () => {
  provider.lies = {};
  await database.query(
    'TRUNCATE accounts.identities, accounts.totp, accounts.recovery_codes, accounts.factor_demands, accounts.sessions',
  );
  await database.query('UPDATE accounts.credentials SET closed_at = NULL');
});

afterAll(async () => {
  await database.end();
  await house.stop();
  await provider.stop();
});

const away = '/api/sign-in/city';
const browser = () => new Browsing(house.url);

/** Goes to the provider, and comes back as somebody who has an account there; answers where the browser ends up. */
async function arrive(somebody: Browsing, as?: string): Promise<string> {
  const to = new URL(await somebody.goTo(away));
  return somebody.goTo(`${away}/callback${await provider.visit(to, as)}`);
}

async function sessionOf(somebody: Browsing) {
  return (await somebody.get('/api/session')).body['session'] as
    Readonly<Record<string, unknown>> | undefined;
}

async function sessionsKept(): Promise<number> {
  const { rows } = await database.query<{ n: number }>('SELECT count(*)::int AS n FROM accounts.sessions');
  return rows[0]?.n ?? 0;
}

async function identitiesKept(): Promise<number> {
  const { rows } = await database.query<{ n: number }>('SELECT count(*)::int AS n FROM accounts.identities');
  return rows[0]?.n ?? 0;
}

describe('somebody with an account of the city', () => {
  it('is known by the verified address the first time, and by the account from then on', async () => {
    const somebody = browser();
    expect(await arrive(somebody, 'seoyeon')).toBe('/');
    expect(await sessionOf(somebody)).toMatchObject({
      name: '한서연',
      means: ['oidc'],
      organization: house.organization,
    });
    expect(somebody.cookies.has('__Host-city')).toBe(false);
    await database.query("UPDATE accounts.people SET email = 'renamed@city.example'");
    const again = browser();
    expect(await arrive(again, 'seoyeon')).toBe('/');
    expect(await sessionOf(again)).toMatchObject({ name: '한서연' });
    await database.query('UPDATE accounts.people SET email = $1', [entry.email]);
  });

  it('does what its post may', async () => {
    const somebody = browser();
    await arrive(somebody, 'seoyeon');
    const { organization } = house;
    expect((await somebody.get(`/api/${organization}/organization/${organization}`)).status).toBe(200);
  });

  it('is offered to sign in with it', async () => {
    expect((await browser().get('/api/sign-in/ways')).body).toEqual({ city: true, passkeys: true });
  });
});

describe('somebody whom nobody knows here', () => {
  it.each(['stranger', 'unverified'])(
    '(%s) gets a number and no session, and becomes no person',
    async (as) => {
      const somebody = browser();
      expect(await arrive(somebody, as)).toMatch(/^\/#city=unknown&number=[2-9A-Z]{5}-[2-9A-Z]{5}$/);
      expect(await sessionOf(somebody)).toBeUndefined();
      expect([await sessionsKept(), await identitiesKept()]).toEqual([0, 0]);
      const { rows } = await database.query('SELECT person FROM accounts.people');
      expect(rows).toEqual([{ person: house.person }]);
    },
  );

  it('comes in once the office connected the number, and stays out once it disconnected it', async () => {
    const [, number = ''] = /number=(.+)$/.exec(await arrive(browser(), 'stranger')) ?? [];
    const office = await passwordTyped(house);
    const { organization, person } = house;
    const administer = (act: string, body: object) =>
      office.post(`/api/${organization}/accounts/${act}`, { person, ...body });
    expect(await administer('connect', { number: 'ABCDE-FGHJK' })).toMatchObject({
      status: 422,
      body: { code: 'city-number-spent', field: 'number' },
    });
    expect((await administer('connect', { number: ` ${number.toLowerCase()}` })).status).toBe(200);
    const somebody = browser();
    expect(await arrive(somebody, 'stranger')).toBe('/');
    expect(await sessionOf(somebody)).toMatchObject({ name: '한서연' });
    expect((await administer('connect', { number })).body).toMatchObject({ code: 'city-account-bound' });
    expect((await administer('disconnect', {})).status).toBe(200);
    expect(await sessionOf(somebody)).toBeUndefined();
    expect(await arrive(browser(), 'stranger')).toMatch(/^\/#city=unknown/);
  });

  it('does not take over who has another account already', async () => {
    await arrive(browser(), 'seoyeon');
    await database.query("UPDATE accounts.people SET email = 'stranger@city.example'");
    const somebody = browser();
    expect(await arrive(somebody, 'stranger')).toMatch(/^\/#city=unknown/);
    expect(await identitiesKept()).toBe(1);
    await database.query('UPDATE accounts.people SET email = $1', [entry.email]);
  });
});

describe('a second factor', () => {
  async function setUp(): Promise<string> {
    const owner = await passwordTyped(house);
    const secret = String((await owner.post('/api/account/factors/totp')).body['secret']);
    const code = await generate({ secret });
    await owner.post('/api/account/factors/totp/confirm', { code });
    return secret;
  }

  it('is asked for here where the city asked for one only', async () => {
    const secret = await setUp();
    const somebody = browser();
    await arrive(somebody, 'seoyeon');
    expect(await sessionOf(somebody)).toMatchObject({ awaits: 'factor', means: ['oidc'] });
    const code = await generate({ secret, epoch: Math.floor(Date.now() / 1000) + 30 });
    expect(await somebody.post('/api/sign-in/second-step/code', { code })).toMatchObject({
      status: 200,
      body: { means: ['oidc', 'totp'] },
    });
  });

  it('is not asked for where the city asked for several', async () => {
    await setUp();
    provider.lies = { claims: (claims) => ({ ...claims, amr: ['pwd', 'mfa'] }) };
    const somebody = browser();
    await arrive(somebody, 'seoyeon');
    expect(await sessionOf(somebody)).not.toHaveProperty('awaits');
  });
});

describe('nothing is done, and the page says so,', () => {
  afterEach(async () => {
    expect([await sessionsKept(), await identitiesKept()]).toEqual([0, 0]);
  });

  it('where the person said no', async () => {
    expect(await arrive(browser())).toBe('/#city=denied');
  });

  it('where the office shut the account', async () => {
    await database.query('UPDATE accounts.credentials SET closed_at = now()');
    expect(await arrive(browser(), 'seoyeon')).toBe('/#city=closed');
    await database.query('TRUNCATE accounts.identities');
  });

  it('where the provider is away, on the way there and on the way back', async () => {
    const somebody = browser();
    const query = await provider.visit(new URL(await somebody.goTo(away)), 'seoyeon');
    provider.lies = { status: 500 };
    expect(await somebody.goTo(`${away}/callback${query}`)).toBe('/#city=away');
  });

  it.each([
    ['a bad signature', { signature: true as const }],
    ['another issuer', { claims: (claims: object) => ({ ...claims, iss: 'https://else.example' }) }],
    ['another nonce', { claims: (claims: object) => ({ ...claims, nonce: 'x' }) }],
  ])('where the provider’s token has %s', async (_, lies) => {
    provider.lies = lies;
    expect(await arrive(browser(), 'seoyeon')).toBe('/#city=nonsense');
  });

  it('where a browser comes back that was not sent there', async () => {
    const query = await provider.visit(new URL(await browser().goTo(away)), 'seoyeon');
    expect(await browser().goTo(`${away}/callback${query}`)).toBe('/#city=late');
    expect(await browser().goTo(`${away}/callback`)).toBe('/#city=late');
  });

  it('where it comes back without state, or with that of another journey', async () => {
    const [one, other] = [browser(), browser()];
    const query = await provider.visit(new URL(await one.goTo(away)), 'seoyeon');
    await other.goTo(away);
    expect(await other.goTo(`${away}/callback${query}`)).toBe('/#city=nonsense');
    const without = new URLSearchParams(query);
    without.delete('state');
    expect(await one.goTo(`${away}/callback?${without}`)).toBe('/#city=nonsense');
  });
});

it('leaves a record of who came back, and of why somebody did not', async () => {
  const before = new Date();
  await arrive(browser(), 'seoyeon');
  await arrive(browser());
  await eventually(async () => {
    const { rows } = await database.query(
      "SELECT person, outcome, reason FROM accounts.access_records WHERE what LIKE '%city/callback' AND at >= $1 ORDER BY at",
      [before],
    );
    expect(rows).toEqual([
      { person: house.person, outcome: 'done', reason: '' },
      { person: '', outcome: 'sign-in-failed', reason: 'denied' },
    ]);
  });
});

it('comes back once: the second time is told that it is too late, and the session stays one', async () => {
  const somebody = browser();
  const query = await provider.visit(new URL(await somebody.goTo(away)), 'seoyeon');
  const journey = somebody.cookies.get('__Host-city') ?? '';
  expect(await somebody.goTo(`${away}/callback${query}`)).toBe('/');
  somebody.cookies.set('__Host-city', journey);
  expect(await somebody.goTo(`${away}/callback${query}`)).toBe('/#city=late');
  expect(await sessionsKept()).toBe(1);
});
