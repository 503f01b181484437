// Second factors over HTTP: set up, asked for at the next sign-in, and nothing opens before one was shown.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import { Links } from '#accounts/links';
import { generate } from 'otplib';
import pg from 'pg';
import type { AccountsView } from '#contract/account-views';
import { SoftAuthenticator } from '../accounts/soft-authenticator.js';
import { eventually } from '../eventually.js';
import { bootFounded, entry, passwordTyped, type Founded } from './founded.js';
import { Visitor } from './visitor.js';

let house: Founded;
let database: pg.Pool;

beforeAll(async () => {
  house = await bootFounded();
  database = new pg.Pool({ connectionString: house.databaseUrl });
});

/** Everybody is back to the password alone. */
afterEach(async () => {
  await database.query(
    'TRUNCATE accounts.totp, accounts.passkeys, accounts.recovery_codes, accounts.factor_failures, accounts.factor_demands',
  );
});

afterAll(async () => {
  await database.end();
  await house.stop();
});

const stepSeconds = 30;

/** The code of now, or of so many steps later: one that is early by a step stays good for longer than a test takes. */
function codeOf(secret: string, later = 0): Promise<string> {
  return generate({ secret, epoch: Math.floor(Date.now() / 1000) + later * stepSeconds });
}

async function setUpTotp(somebody: Visitor): Promise<{ secret: string; codes: readonly string[] }> {
  const begun = await somebody.post('/api/account/factors/totp');
  const secret = String(begun.body['secret']);
  const { status, body } = await somebody.post('/api/account/factors/totp/confirm', {
    code: await codeOf(secret),
  });
  expect(status).toBe(200);
  return { secret, codes: body['recoveryCodes'] as readonly string[] };
}

async function addPasskey(somebody: Visitor, device: SoftAuthenticator, name = '노트북') {
  const { body } = await somebody.post('/api/account/factors/passkeys/options');
  const options = body['options'] as PublicKeyCredentialCreationOptionsJSON;
  return somebody.post('/api/account/factors/passkeys', {
    ceremony: body['ceremony'],
    response: device.create(options),
    name,
  });
}

async function showPasskey(somebody: Visitor, device: SoftAuthenticator, path: string) {
  const { body } = await somebody.post(`${path}/options`);
  const options = body['options'] as PublicKeyCredentialRequestOptionsJSON;
  return somebody.post(path, { ceremony: body['ceremony'], response: device.get(options) });
}

const page = (somebody: Visitor) =>
  somebody.get(`/api/${house.organization}/organization/${house.organization}`);
const accounts = (act: string) => `/api/${house.organization}/accounts${act === '' ? '' : `/${act}`}`;

async function demand(): Promise<void> {
  const { status } = await (await passwordTyped(house)).post(accounts('demand-factor'));
  expect(status).toBe(200);
}

describe('somebody with an authenticator app', () => {
  it('is asked for its code after the password, and nothing opens before', async () => {
    const { secret } = await setUpTotp(await passwordTyped(house));
    const somebody = await passwordTyped(house);
    expect(await somebody.session()).toMatchObject({ awaits: 'factor', means: ['password'] });
    expect(await somebody.session()).not.toHaveProperty('acting');
    expect(await page(somebody)).toMatchObject({ status: 401, body: { code: 'factor-owed' } });
    expect(await somebody.get('/api/sign-in/second-step')).toMatchObject({
      body: { totp: true, passkeys: false, recoveryCodes: true, toSetUp: false },
    });
    const before = somebody.cookieSent;
    const opened = await somebody.post('/api/sign-in/second-step/code', { code: await codeOf(secret, 1) });
    expect(opened).toMatchObject({ status: 200, body: { means: ['password', 'totp'], name: '한서연' } });
    expect(opened.body).not.toHaveProperty('awaits');
    expect(somebody.cookieSent).not.toBe(before);
    expect(await page(somebody)).toMatchObject({ status: 200 });
  });

  it.each([
    ['/api/session/post', { post: 'post:x' }],
    ['/api/session/password', { current: entry.password, password: 'another good one 9' }],
    ['/api/account/factors/totp', {}],
    ['/api/account/factors/totp/remove', {}],
    ['/api/account/factors/passkeys/options', {}],
    ['/api/account/factors/recovery-codes', {}],
    ['/api/session/end-other', { id: 'any' }],
    ['/api/session/end', { everywhere: true }],
  ])('cannot go round it by %s', async (path, body) => {
    await setUpTotp(await passwordTyped(house));
    const somebody = await passwordTyped(house);
    expect(await somebody.post(path, body)).toMatchObject({ status: 401, body: { code: 'factor-owed' } });
  });

  it('is not told where they are signed in before the code, and can leave this place alone', async () => {
    const elsewhere = await passwordTyped(house);
    await setUpTotp(elsewhere);
    const somebody = await passwordTyped(house);
    expect(await somebody.get('/api/session/all')).toMatchObject({
      status: 401,
      body: { code: 'factor-owed' },
    });
    expect(await somebody.post('/api/session/end', {})).toMatchObject({ status: 200 });
    expect(await page(elsewhere)).toMatchObject({ status: 200 });
  });

  it('is refused a wrong code and a used one, by its field, and can go on', async () => {
    const { secret } = await setUpTotp(await passwordTyped(house));
    const [one, other] = [await passwordTyped(house), await passwordTyped(house)];
    const code = await codeOf(secret, 1);
    const wrong = code === '000000' ? '111111' : '000000';
    expect(await one.post('/api/sign-in/second-step/code', { code: wrong })).toMatchObject({
      status: 422,
      body: { code: 'code-wrong', field: 'code' },
    });
    expect(await one.post('/api/sign-in/second-step/code', { code })).toMatchObject({ status: 200 });
    expect(await other.post('/api/sign-in/second-step/code', { code })).toMatchObject({
      status: 422,
      body: { code: 'code-used', field: 'code' },
    });
    expect(await other.session()).toMatchObject({ awaits: 'factor' });
  });

  it('leaves a record of each try, with whose it was', async () => {
    await setUpTotp(await passwordTyped(house));
    const somebody = await passwordTyped(house);
    const before = new Date();
    await somebody.post('/api/sign-in/second-step/code', { code: '12345' });
    await eventually(async () => {
      const { rows } = await database.query(
        "SELECT person, outcome FROM accounts.access_records WHERE what LIKE '%second-step/code' AND at >= $1",
        [before],
      );
      expect(rows).toEqual([{ person: house.person, outcome: 'code-wrong' }]);
    });
  });

  it('who guesses must wait, in a new session too', async () => {
    await setUpTotp(await passwordTyped(house));
    const somebody = await passwordTyped(house);
    for (let tries = 0; tries < 5; tries++)
      await somebody.post('/api/sign-in/second-step/code', { code: '12345' });
    const other = await passwordTyped(house);
    expect(await other.post('/api/sign-in/second-step/code', { code: '12345' })).toMatchObject({
      status: 429,
      body: { code: 'factor-wait', about: { minutes: 1 } },
    });
  });

  it('gets in by a recovery code, once', async () => {
    const { codes } = await setUpTotp(await passwordTyped(house));
    expect(codes).toHaveLength(10);
    const somebody = await passwordTyped(house);
    const code = codes[0]?.toLowerCase();
    expect(await somebody.post('/api/sign-in/second-step/recovery-code', { code })).toMatchObject({
      body: { means: ['password', 'recovery-code'] },
    });
    const again = await passwordTyped(house);
    expect(await again.post('/api/sign-in/second-step/recovery-code', { code })).toMatchObject({
      body: { code: 'recovery-code-wrong' },
    });
    expect((await somebody.get('/api/account/factors')).body).toMatchObject({ recoveryCodesLeft: 9 });
  });

  it('in a second tab, whose first was faster, is simply in', async () => {
    const { secret } = await setUpTotp(await passwordTyped(house));
    const somebody = await passwordTyped(house);
    await somebody.post('/api/sign-in/second-step/code', { code: await codeOf(secret, 1) });
    expect(await somebody.post('/api/sign-in/second-step/code', { code: 'x' })).toMatchObject({
      status: 200,
    });
  });

  it('is asked for it also after a password was set by a link', async () => {
    await setUpTotp(await passwordTyped(house));
    const links = new Links({ pool: database, clock: { now: () => new Date() } });
    const { organization, person } = house;
    const made = await links.make({ purpose: 'password', lasts: 60_000, organization, person });
    const somebody = new Visitor(house.url);
    const { password } = entry;
    const set = await somebody.post('/api/links/password', { link: made.secret, password });
    expect(set).toMatchObject({ status: 200, body: { awaits: 'factor' } });
    expect(await page(somebody)).toMatchObject({ status: 401 });
  });
});

describe('setting up', () => {
  it('gives recovery codes with the first factor only', async () => {
    const somebody = await passwordTyped(house);
    const { codes } = await setUpTotp(somebody);
    expect(new Set(codes).size).toBe(10);
    const added = await addPasskey(somebody, new SoftAuthenticator(house.url));
    expect(added).toEqual({ status: 200, body: {} });
    expect((await somebody.get('/api/account/factors')).body).toMatchObject({
      totp: true,
      passkeys: [{ name: '노트북' }],
      recoveryCodesLeft: 10,
      demanded: false,
      mayChange: true,
      passkeysWork: true,
    });
  });

  it('tells by how much the phone’s clock is off', async () => {
    const somebody = await passwordTyped(house);
    const secret = String((await somebody.post('/api/account/factors/totp')).body['secret']);
    const code = await codeOf(secret, 12);
    expect(await somebody.post('/api/account/factors/totp/confirm', { code })).toMatchObject({
      status: 422,
      body: { code: 'clock-off', about: { minutes: 6 } },
    });
  });

  it('of a second app is refused until the first is removed', async () => {
    const somebody = await passwordTyped(house);
    await setUpTotp(somebody);
    const again = await somebody.post('/api/account/factors/totp');
    expect(again).toMatchObject({ status: 409, body: { code: 'factor-there-already' } });
    expect((await somebody.post('/api/account/factors/totp/remove')).status).toBe(200);
    expect((await somebody.post('/api/account/factors/totp')).status).toBe(200);
    expect((await somebody.get('/api/account/factors')).body).toMatchObject({ recoveryCodesLeft: 0 });
  });

  it.each([
    ['/api/account/factors/totp/confirm', { code: '123456' }, 'factor-late'],
    ['/api/account/factors/totp/confirm', {}, 'invalid-field'],
    ['/api/account/factors/totp/confirm', { code: 5 }, 'invalid-field'],
    ['/api/account/factors/passkeys', { ceremony: 'x', response: {}, name: 'x' }, 'factor-late'],
    ['/api/account/factors/passkeys', { ceremony: 'x', response: {}, name: ' ' }, 'invalid-field'],
    ['/api/account/factors/passkeys', { ceremony: 'x', response: {}, name: 'a\r\nb' }, 'invalid-field'],
    ['/api/account/factors/passkeys', { ceremony: 'x', response: 'x', name: 'x' }, 'invalid-field'],
    ['/api/account/factors/passkeys/nobodys/remove', {}, 'unknown-page'],
    ['/api/account/factors/passkeys/nobodys/rename', { name: 'x' }, 'unknown-page'],
    ['/api/account/factors/recovery-codes', {}, 'factor-first'],
  ])('refuses %s with %j as %s', async (path, body, code) => {
    expect((await (await passwordTyped(house)).post(path, body)).body).toMatchObject({ code });
  });

  it('is for whoever signed in within half an hour', async () => {
    const somebody = await passwordTyped(house);
    await database.query("UPDATE accounts.sessions SET begun_at = begun_at - interval '31 minutes'");
    expect((await somebody.get('/api/account/factors')).body).toMatchObject({ mayChange: false });
    expect(await somebody.post('/api/account/factors/totp')).toMatchObject({
      status: 403,
      body: { code: 'sign-in-too-old' },
    });
  });

  it('is for nobody without a session', async () => {
    for (const path of ['/api/account/factors', '/api/sign-in/second-step'])
      expect(await new Visitor(house.url).get(path)).toMatchObject({ status: 401 });
  });
});

describe('a passkey', () => {
  it('is shown as the second step', async () => {
    const device = new SoftAuthenticator(house.url);
    await addPasskey(await passwordTyped(house), device);
    const somebody = await passwordTyped(house);
    expect(await somebody.get('/api/sign-in/second-step')).toMatchObject({ body: { passkeys: true } });
    expect(await showPasskey(somebody, device, '/api/sign-in/second-step/passkey')).toMatchObject({
      status: 200,
      body: { means: ['password', 'passkey'] },
    });
    expect(await page(somebody)).toMatchObject({ status: 200 });
  });

  it('signs in by itself', async () => {
    const device = new SoftAuthenticator(house.url);
    await addPasskey(await passwordTyped(house), device);
    const somebody = new Visitor(house.url);
    const opened = await showPasskey(somebody, device, '/api/sign-in/passkey');
    expect(opened).toMatchObject({ status: 200, body: { means: ['passkey'], name: '한서연' } });
    expect(opened.body).not.toHaveProperty('awaits');
    expect(await page(somebody)).toMatchObject({ status: 200 });
  });

  it('of a stranger, and of somebody whom the office shut out, opens nothing, and both are told the same', async () => {
    const device = new SoftAuthenticator(house.url);
    const stranger = await showPasskey(new Visitor(house.url), device, '/api/sign-in/passkey');
    await addPasskey(await passwordTyped(house), device);
    await database.query('UPDATE accounts.credentials SET closed_at = now()');
    const closed = await showPasskey(new Visitor(house.url), device, '/api/sign-in/passkey');
    await database.query('UPDATE accounts.credentials SET closed_at = NULL');
    expect(stranger).toMatchObject({ status: 422, body: { code: 'passkey-not-valid' } });
    expect(closed).toEqual(stranger);
  });

  it('is not offered at an address of numbers, which says why', async () => {
    const numbers = house.url.replace('localhost', '127.0.0.1');
    expect(await new Visitor(numbers).get('/api/sign-in/ways')).toEqual({
      status: 200,
      body: { city: false, passkeys: false },
    });
    expect(await new Visitor(numbers).post('/api/sign-in/passkey/options')).toMatchObject({
      status: 409,
      body: { code: 'passkeys-not-here' },
    });
    expect(await new Visitor(house.url).get('/api/sign-in/ways')).toMatchObject({ body: { passkeys: true } });
  });
});

describe('an organization that demands a second factor', () => {
  it('lets nobody with a post in without one, and lets them set it up at the door', async () => {
    await demand();
    const somebody = await passwordTyped(house);
    expect(await somebody.session()).toMatchObject({ awaits: 'factor' });
    expect(await somebody.get('/api/sign-in/second-step')).toMatchObject({ body: { toSetUp: true } });
    expect(await page(somebody)).toMatchObject({ status: 401 });
    const { codes } = await setUpTotp(somebody);
    expect(codes).toHaveLength(10);
    expect(await somebody.session()).not.toHaveProperty('awaits');
    expect(await page(somebody)).toMatchObject({ status: 200 });
  });

  it('keeps the last factor where it is, and lets another take its place', async () => {
    await demand();
    const somebody = await passwordTyped(house);
    await setUpTotp(somebody);
    expect(await somebody.post('/api/account/factors/totp/remove')).toMatchObject({
      status: 409,
      body: { code: 'last-factor' },
    });
    const device = new SoftAuthenticator(house.url);
    await addPasskey(somebody, device);
    expect((await somebody.post('/api/account/factors/totp/remove')).status).toBe(200);
    const removed = await somebody.post(`/api/account/factors/passkeys/${device.id}/remove`);
    expect(removed).toMatchObject({ status: 409, body: { code: 'last-factor' } });
  });

  it('says so, once, and no longer when it is dropped; whoever is signed in stays', async () => {
    const office = await passwordTyped(house);
    expect((await office.get(accounts(''))).body).toMatchObject({ demand: 'demand-factor' });
    expect((await office.post(accounts('demand-factor'))).body).toEqual({ demanded: true });
    expect(await office.post(accounts('demand-factor'))).toMatchObject({
      status: 409,
      body: { code: 'demand-stands' },
    });
    expect((await office.get(accounts(''))).body).toMatchObject({
      demand: 'drop-demand',
      factorDemandedSince: expect.stringMatching(/^20/),
    });
    expect((await office.post(accounts('drop-demand'))).body).toEqual({ demanded: false });
    expect(await (await passwordTyped(house)).session()).not.toHaveProperty('awaits');
  });
});

describe('the coordinating office', () => {
  /** Somebody without a post, who set a password by a link. */
  async function somebodyElse(office: Visitor) {
    const email = `p${Date.now()}@city.example`;
    const person = String((await office.post(accounts('add'), { name: '박지우', email })).body['person']);
    const { body } = await office.post(accounts('link'), { person });
    const { secret } = body['link'] as { readonly secret: string };
    const browser = new Visitor(house.url);
    await browser.post('/api/links/password', { link: secret, password: 'lantern festival 3' });
    return { person, email, browser };
  }

  async function accountOf(office: Visitor, person: string) {
    const { body } = await office.get(accounts(''));
    return (body as unknown as AccountsView).accounts.find((each) => each.person === person);
  }

  it('sees who has a second factor, and resets it for whoever lost theirs: their sessions end', async () => {
    const office = await passwordTyped(house);
    const { person, email, browser } = await somebodyElse(office);
    expect(await accountOf(office, person)).toMatchObject({ hasFactor: false });
    await setUpTotp(browser);
    expect(await accountOf(office, person)).toMatchObject({
      hasFactor: true,
      allowed: expect.arrayContaining(['reset-factors']),
    });
    expect((await office.post(accounts('reset-factors'), { person })).status).toBe(200);
    await expect(browser.session()).rejects.toThrow();
    expect(await accountOf(office, person)).toMatchObject({ hasFactor: false });
    const again = await browser.post('/api/session', { email, password: 'lantern festival 3' });
    expect(again.body).not.toHaveProperty('awaits');
    expect(await office.post(accounts('reset-factors'), { person })).toMatchObject({
      status: 409,
      body: { code: 'factor-missing' },
    });
  });

  it('does not reset its own, and connects no account where none are taken', async () => {
    const office = await passwordTyped(house);
    await setUpTotp(office);
    const { person } = house;
    expect((await office.post(accounts('reset-factors'), { person })).body).toMatchObject({
      code: 'own-account',
    });
    expect((await office.post(accounts('connect'), { person, number: 'ABCDE-FGHJK' })).body).toMatchObject({
      code: 'not-on-this-installation',
    });
  });

  it.each(['reset-factors', 'connect', 'disconnect', 'demand-factor', 'drop-demand'])(
    'alone may %s',
    async (act) => {
      const { browser, person } = await somebodyElse(await passwordTyped(house));
      const answer = await browser.post(accounts(act), { person, number: 'ABCDE-FGHJK' });
      expect(answer).toMatchObject({ status: 403, body: { code: 'post-not-chosen' } });
      expect((await new Visitor(house.url).post(accounts(act), { person })).status).toBe(401);
    },
  );
});
