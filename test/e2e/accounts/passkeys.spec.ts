// Passkeys at the server: a device answers what it was asked, here, now and once; everything else is refused.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonRef } from '#accounts/parts';
import type { Passkeys } from '#accounts/passkeys';
import { freshFactors, type FreshFactors } from './fresh-factors.js';
import { SoftAuthenticator, type Wrongly } from './soft-authenticator.js';

const site = { domain: 'cycles.city.example', origin: 'https://cycles.city.example' };
const names = { service: '위원회 모니터링', signInName: 'officer@city.example', person: '김담당' };

let factors: FreshFactors;
let passkeys: Passkeys;
let people = 0;
let who: PersonRef;
let device: SoftAuthenticator;

beforeAll(async () => {
  factors = await freshFactors();
  ({ passkeys } = factors.secondFactors);
});

afterAll(() => factors.close());

beforeEach(() => {
  who = { organization: 'city-s', person: `p-${people++}` };
  device = new SoftAuthenticator(site.origin);
});

async function add(name = '업무용 노트북', wrongly: Wrongly = {}, by = device) {
  const { ceremony, options } = await passkeys.askForNew(who, site, names);
  return passkeys.add(who, site, { ceremony, response: by.create(options, wrongly), name });
}

async function step(wrongly: Wrongly = {}): Promise<boolean> {
  const { ceremony, options } = await passkeys.askForStep(who, site);
  return passkeys.checkStep(who, site, { ceremony, response: device.get(options, wrongly) });
}

async function signIn(wrongly: Wrongly = {}): Promise<PersonRef | undefined> {
  const { ceremony, options } = await passkeys.askForSignIn(site);
  return passkeys.signIn(site, { ceremony, response: device.get(options, wrongly) });
}

const wrongs: readonly [string, Wrongly][] = [
  ['on a page of another site', { origin: 'https://cycles.city.example.evil.example' }],
  ['for another domain', { domain: 'evil.example' }],
  ['to another challenge', { challenge: Buffer.from('another').toString('base64url') }],
];

describe('a new passkey', () => {
  it('is kept with its name', async () => {
    expect(await add('업무용 노트북')).toBe('added');
    expect(await passkeys.list(who)).toEqual([
      { id: device.id, name: '업무용 노트북', site: site.domain, addedAt: factors.clock.at, usedAt: null },
    ]);
  });

  it('is asked for without a name that a device could give away', async () => {
    const { options } = await passkeys.askForNew(who, site, names);
    expect(Buffer.from(options.user.id, 'base64url').toString()).not.toContain(who.person);
    expect(options.rp).toEqual({ id: site.domain, name: names.service });
  });

  it('is not asked of a device that holds one already', async () => {
    await add();
    const { options } = await passkeys.askForNew(who, site, names);
    expect(options.excludeCredentials).toEqual([expect.objectContaining({ id: device.id })]);
  });

  it.each(wrongs)('made %s is refused', async (_, wrongly) => {
    expect(await add('x', wrongly)).toBe('not-valid');
    expect(await passkeys.list(who)).toEqual([]);
  });

  it.each([
    {},
    { id: 'x' },
    { id: 7, response: null },
    { id: 'x', rawId: 'x', type: 'public-key', response: { clientDataJSON: '{', attestationObject: '!' } },
  ])('that is none (%j) is refused', async (response) => {
    const { ceremony } = await passkeys.askForNew(who, site, names);
    expect(await passkeys.add(who, site, { ceremony, response, name: 'x' })).toBe('not-valid');
  });

  it('comes too late after five minutes, and the second time', async () => {
    const { ceremony, options } = await passkeys.askForNew(who, site, names);
    const response = device.create(options);
    factors.wait(301);
    expect(await passkeys.add(who, site, { ceremony, response, name: 'x' })).toBe('late');
    const again = await passkeys.askForNew(who, site, names);
    const answer = { ceremony: again.ceremony, response: device.create(again.options), name: 'x' };
    expect(await passkeys.add(who, site, answer)).toBe('added');
    expect(await passkeys.add(who, site, answer)).toBe('late');
  });

  it('is nobody else’s who was not asked', async () => {
    const { ceremony, options } = await passkeys.askForNew(who, site, names);
    const thief = { ...who, person: 'p-thief' };
    const response = device.create(options);
    expect(await passkeys.add(thief, site, { ceremony, response, name: 'x' })).toBe('late');
    expect(await passkeys.list(thief)).toEqual([]);
  });

  it('does not take over one that somebody else has', async () => {
    await add();
    const first = who;
    who = { ...who, person: `${who.person}-second` };
    expect(await add()).toBe('not-valid');
    expect(await passkeys.list(first)).toHaveLength(1);
  });
});

describe('a passkey as the second step', () => {
  it('is good, and says when it was used', async () => {
    await add();
    factors.wait(10);
    expect(await step()).toBe(true);
    expect((await passkeys.list(who))[0]?.usedAt).toEqual(factors.clock.at);
  });

  it('is good without knowing its user: the password did', async () => {
    await add();
    expect(await step({ unverified: true })).toBe(true);
  });

  it.each(wrongs)('answering %s is refused', async (_, wrongly) => {
    await add();
    expect(await step(wrongly)).toBe(false);
  });

  it('signed by another device is refused', async () => {
    await add();
    expect(await step({ by: new SoftAuthenticator(site.origin) })).toBe(false);
  });

  it('whose counter runs backwards was copied, and is refused', async () => {
    await add();
    await step();
    expect(await step({ counter: 1 })).toBe(false);
  });

  it('answers once, and within five minutes', async () => {
    await add();
    const { ceremony, options } = await passkeys.askForStep(who, site);
    const answer = { ceremony, response: device.get(options) };
    expect(await passkeys.checkStep(who, site, answer)).toBe(true);
    expect(await passkeys.checkStep(who, site, answer)).toBe(false);
    const late = await passkeys.askForStep(who, site);
    factors.wait(301);
    const response = device.get(late.options);
    expect(await passkeys.checkStep(who, site, { ceremony: late.ceremony, response })).toBe(false);
  });

  it('of one person is no step of another, whoever was asked', async () => {
    await add();
    const { ceremony, options } = await passkeys.askForStep(who, site);
    const other = { ...who, person: `${who.person}-other` };
    const theirs = await passkeys.askForStep(other, site);
    expect(await passkeys.checkStep(other, site, { ceremony, response: device.get(options) })).toBe(false);
    const response = device.get(theirs.options);
    expect(await passkeys.checkStep(other, site, { ceremony: theirs.ceremony, response })).toBe(false);
  });
});

describe('a passkey instead of a password', () => {
  it('says whose it is', async () => {
    await add();
    expect(await signIn()).toEqual(who);
  });

  it('must know its user', async () => {
    await add();
    expect(await signIn({ unverified: true })).toBeUndefined();
  });

  it('must say of itself whose it is as we know it', async () => {
    await add();
    expect(await signIn({ handle: 'somebody-else' })).toBeUndefined();
  });

  it.each(wrongs)('answering %s is refused', async (_, wrongly) => {
    await add();
    expect(await signIn(wrongly)).toBeUndefined();
  });

  it('that nobody knows is refused', async () => {
    expect(await signIn()).toBeUndefined();
  });

  it('answers once', async () => {
    await add();
    const { ceremony, options } = await passkeys.askForSignIn(site);
    const answer = { ceremony, response: device.get(options) };
    expect(await passkeys.signIn(site, answer)).toEqual(who);
    expect(await passkeys.signIn(site, answer)).toBeUndefined();
  });

  it('does not take an answer that was meant as a second step', async () => {
    await add();
    const { ceremony, options } = await passkeys.askForStep(who, site);
    expect(await passkeys.signIn(site, { ceremony, response: device.get(options) })).toBeUndefined();
  });
});

describe('the list of passkeys', () => {
  it('names one anew and removes one, and only one’s own', async () => {
    await add('하나');
    const second = new SoftAuthenticator(site.origin);
    factors.wait(1);
    await add('둘', {}, second);
    const other = { ...who, person: `${who.person}-other` };
    expect(await passkeys.rename(other, device.id, '남의 것')).toBe(false);
    expect(await passkeys.remove(other, device.id)).toBe(false);
    expect(await passkeys.rename(who, device.id, '집 노트북')).toBe(true);
    expect((await passkeys.list(who)).map(({ name }) => name)).toEqual(['집 노트북', '둘']);
    expect(await passkeys.remove(who, device.id)).toBe(true);
    expect((await passkeys.list(who)).map(({ id }) => id)).toEqual([second.id]);
    expect(await step()).toBe(false);
  });
});
