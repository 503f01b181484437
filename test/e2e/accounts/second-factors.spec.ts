// Codes from an app and from paper: which are right, which are not any more, and how long the impatient wait.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openFactors } from '#accounts/open-factors';
import type { PersonRef } from '#accounts/parts';
import { generate } from 'otplib';
import { freshFactors, type FreshFactors } from './fresh-factors.js';

const names = { issuer: '위원회 모니터링', label: 'officer@city.example' };

let factors: FreshFactors;
let people = 0;
let who: PersonRef;
let secret: string;

beforeAll(async () => {
  factors = await freshFactors();
});

afterAll(() => factors.close());

beforeEach(() => {
  who = { organization: 'city-s', person: `p-${people++}` };
});

/** The code that an app shows when its clock is off by so many seconds. */
function shown(off = 0): Promise<string> {
  return generate({ secret, epoch: Math.floor(factors.clock.at.getTime() / 1000) + off });
}

/** A six-digit number that no app shows around now. */
async function wrong(): Promise<string> {
  const near = await Promise.all([-60, -30, 0, 30, 60].map(shown));
  return (
    ['000000', '111111', '222222', '333333', '444444', '555555'].find((each) => !near.includes(each)) ?? ''
  );
}

/** Sets an app up, and waits until its next code. */
async function setUp(): Promise<void> {
  secret = (await factors.secondFactors.totp.begin(who, names))?.secret ?? '';
  expect(await factors.secondFactors.totp.confirm(who, await shown())).toEqual({ is: 'confirmed' });
  factors.wait(60);
}

const check = (code: string, by: 'totp' | 'recovery-code' = 'totp') =>
  factors.secondFactors.check(who, { by, code });

describe('setting up an authenticator app', () => {
  it('gives the secret as text, as an address for apps, and as a picture', async () => {
    const setup = await factors.secondFactors.totp.begin(who, names);
    expect(setup?.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(setup?.uri).toContain(`secret=${setup?.secret}`);
    expect(setup?.uri).toContain(encodeURIComponent('위원회 모니터링'));
    expect(setup?.qr.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
    expect(setup?.qr.size).toBeGreaterThan(20);
  });

  it('counts for nothing until its first code is shown', async () => {
    secret = (await factors.secondFactors.totp.begin(who, names))?.secret ?? '';
    expect(await factors.secondFactors.totp.isSetUp(who)).toBe(false);
    expect(await check(await shown())).toEqual({ is: 'wrong' });
    expect(await factors.secondFactors.totp.confirm(who, await shown())).toEqual({ is: 'confirmed' });
    expect(await factors.secondFactors.held(who)).toMatchObject({ totp: true });
  });

  it('begun anew makes the secret of before worth nothing', async () => {
    secret = (await factors.secondFactors.totp.begin(who, names))?.secret ?? '';
    await factors.secondFactors.totp.begin(who, names);
    expect(await factors.secondFactors.totp.confirm(who, await shown())).toEqual({ is: 'wrong' });
  });

  it('is refused where one is in use', async () => {
    await setUp();
    expect(await factors.secondFactors.totp.begin(who, names)).toBeUndefined();
    expect(await factors.secondFactors.totp.confirm(who, await shown())).toEqual({ is: 'not-begun' });
  });

  it.each([-300, 300])('says by how much the clock is off (%d s)', async (off) => {
    secret = (await factors.secondFactors.totp.begin(who, names))?.secret ?? '';
    expect(await factors.secondFactors.totp.confirm(who, await shown(off))).toEqual({
      is: 'wrong',
      skew: off,
    });
    expect(await factors.secondFactors.totp.isSetUp(who)).toBe(false);
  });
});

describe('a code from the app', () => {
  it('is taken as shown, one step early, and one step late', async () => {
    await setUp();
    expect(await check(await shown(-30))).toEqual({ is: 'right' });
    expect(await check(await shown(0))).toEqual({ is: 'right' });
    expect(await check(await shown(30))).toEqual({ is: 'right' });
  });

  it('is taken with the blank that apps show in its middle', async () => {
    await setUp();
    expect(await check((await shown()).replace(/^(...)/, '$1 '))).toEqual({ is: 'right' });
  });

  it.each([-60, 60])('of a clock that is off by %d s is wrong', async (off) => {
    await setUp();
    expect(await check(await shown(off))).toEqual({ is: 'wrong' });
  });

  it.each(['', '12345', '1234567', 'abcdef', '12345a', '１２３４５６', "1' or '"])(
    'is not %j',
    async (code) => {
      await setUp();
      expect(await check(code)).toEqual({ is: 'wrong' });
    },
  );

  it('is good once, and takes those before it along', async () => {
    await setUp();
    const code = await shown();
    expect(await check(code)).toEqual({ is: 'right' });
    expect(await check(code)).toEqual({ is: 'used' });
    expect(await check(await shown(-30))).toEqual({ is: 'used' });
  });

  it('is good for one of two who show it at once', async () => {
    await setUp();
    const code = await shown();
    const results = await Promise.all([check(code), check(code)]);
    expect(results.map(({ is }) => is).toSorted()).toEqual(['right', 'used']);
  });

  it('that confirmed the set-up is used', async () => {
    secret = (await factors.secondFactors.totp.begin(who, names))?.secret ?? '';
    await factors.secondFactors.totp.confirm(who, await shown());
    expect(await check(await shown())).toEqual({ is: 'used' });
  });

  it('is of one person only, also of the same id elsewhere', async () => {
    await setUp();
    const elsewhere = { ...who, organization: 'city-t' };
    expect(await factors.secondFactors.check(elsewhere, { by: 'totp', code: await shown() })).toEqual({
      is: 'wrong',
    });
  });
});

describe('the secret in the table', () => {
  it('cannot be read there, nor be moved to somebody else', async () => {
    await setUp();
    const { rows } = await factors.pool.query<{ secret: Buffer }>(
      'SELECT secret FROM accounts.totp WHERE person = $1',
      [who.person],
    );
    expect(rows[0]?.secret.includes(Buffer.from(secret))).toBe(false);
    await factors.pool.query(
      "INSERT INTO accounts.totp SELECT organization, 'p-thief', secret, begun_at, confirmed_at, 0 FROM accounts.totp WHERE person = $1",
      [who.person],
    );
    const thief = { ...who, person: 'p-thief' };
    await expect(factors.secondFactors.totp.check(thief, await shown())).rejects.toThrow();
  });

  it('opens for another process of the same installation', async () => {
    await setUp();
    const other = openFactors(factors.pool, factors.secret, () => factors.clock.at);
    expect(await other.secondFactors.check(who, { by: 'totp', code: await shown() })).toEqual({
      is: 'right',
    });
  });
});

describe('codes on paper', () => {
  it('are ten, each good once, as people type them', async () => {
    const codes = await factors.secondFactors.recoveryCodes.renew(who);
    expect(codes).toHaveLength(10);
    expect(await check(codes[3] ?? '', 'recovery-code')).toEqual({ is: 'right' });
    expect(await check(codes[3] ?? '', 'recovery-code')).toEqual({ is: 'wrong' });
    expect(await check(` ${codes[4]?.toLowerCase().replace('-', ' ')}`, 'recovery-code')).toEqual({
      is: 'right',
    });
    expect(await factors.secondFactors.held(who)).toMatchObject({ recoveryCodesLeft: 8 });
  });

  it('are worth nothing once there are new ones', async () => {
    const [old] = await factors.secondFactors.recoveryCodes.renew(who);
    await factors.secondFactors.recoveryCodes.renew(who);
    expect(await check(old ?? '', 'recovery-code')).toEqual({ is: 'wrong' });
    expect(await factors.secondFactors.held(who)).toMatchObject({ recoveryCodesLeft: 10 });
  });

  it('are of one person only', async () => {
    const [code] = await factors.secondFactors.recoveryCodes.renew(who);
    const other = { ...who, person: `${who.person}-other` };
    expect(await factors.secondFactors.check(other, { by: 'recovery-code', code: code ?? '' })).toEqual({
      is: 'wrong',
    });
  });

  it('go with the last factor, and stay beside another', async () => {
    await setUp();
    await factors.secondFactors.recoveryCodes.renew(who);
    await factors.secondFactors.dropCodesWithoutFactor(who);
    expect(await factors.secondFactors.held(who)).toMatchObject({ recoveryCodesLeft: 10 });
    await factors.secondFactors.totp.remove(who);
    await factors.secondFactors.dropCodesWithoutFactor(who);
    expect(await factors.secondFactors.held(who)).toMatchObject({ recoveryCodesLeft: 0 });
  });
});

describe('somebody who guesses', () => {
  it('waits after the fifth, longer each time, and then the right one is taken', async () => {
    await setUp();
    for (let tries = 0; tries < 5; tries++) expect(await check(await wrong())).toEqual({ is: 'wrong' });
    expect(await check(await shown())).toEqual({
      is: 'wait',
      until: new Date(factors.clock.at.getTime() + 60_000),
    });
    factors.wait(61);
    expect(await check(await wrong())).toEqual({ is: 'wrong' });
    expect(await check(await shown())).toEqual({
      is: 'wait',
      until: new Date(factors.clock.at.getTime() + 120_000),
    });
    factors.wait(121);
    expect(await check(await shown())).toEqual({ is: 'right' });
    expect(await check(await wrong())).toEqual({ is: 'wrong' });
  });

  it('never waits more than an hour', async () => {
    await setUp();
    for (let tries = 0; tries < 40; tries++) {
      await check(await wrong());
      factors.wait(3601);
    }
    await check(await wrong());
    expect(await check(await shown())).toEqual({
      is: 'wait',
      until: new Date(factors.clock.at.getTime() + 3_600_000),
    });
  });

  it('gains nothing by asking many times at once', async () => {
    await setUp();
    const code = await wrong();
    const results = await Promise.all(Array.from({ length: 20 }, () => check(code)));
    expect(results.filter(({ is }) => is === 'wrong')).toHaveLength(5);
    expect(results.filter(({ is }) => is === 'wait')).toHaveLength(15);
  });

  it('keeps nobody else waiting', async () => {
    await setUp();
    for (let tries = 0; tries < 6; tries++) await check(await wrong());
    who = { ...who, person: `${who.person}-other` };
    await setUp();
    expect(await check(await shown())).toEqual({ is: 'right' });
  });
});

describe('an organization that demands a second factor', () => {
  it('does so from the moment on, until it no longer does', async () => {
    const { demands } = factors.secondFactors;
    expect(await demands.since('city-d')).toBeUndefined();
    await demands.demand('city-d', 'p-clerk');
    const since = factors.clock.at;
    factors.wait(10);
    await demands.demand('city-d', 'p-other');
    expect(await demands.since('city-d')).toEqual(since);
    expect(await demands.since('city-e')).toBeUndefined();
    await demands.drop('city-d');
    expect(await demands.since('city-d')).toBeUndefined();
  });
});

it('removes everything of a person, and of nobody else', async () => {
  await setUp();
  await factors.secondFactors.recoveryCodes.renew(who);
  const gone = who;
  who = { ...who, person: `${who.person}-stays` };
  await setUp();
  await factors.secondFactors.removeAll(gone);
  expect(await factors.secondFactors.held(gone)).toEqual({ totp: false, passkeys: [], recoveryCodesLeft: 0 });
  expect(await factors.secondFactors.held(who)).toMatchObject({ totp: true });
});
