// Which account elsewhere is whose here: bound once, by an address or an administrator's number, never taken over.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Identity } from '#accounts/identities';
import type { PersonRef } from '#accounts/parts';
import { freshFactors, type FreshFactors } from './fresh-factors.js';

let factors: FreshFactors;
let count = 0;
let who: PersonRef;
let identity: Identity;

beforeAll(async () => {
  factors = await freshFactors();
});

afterAll(() => factors.close());

beforeEach(() => {
  who = { organization: 'city-s', person: `p-${++count}` };
  identity = { issuer: 'https://sign-in.city.example', subject: `account-${count}` };
});

describe('an identity', () => {
  it('is nobody’s until it is bound', async () => {
    expect(await factors.identities.ownerOf(identity)).toBeUndefined();
    expect(await factors.identities.bind(who, identity)).toBe(true);
    expect(await factors.identities.ownerOf(identity)).toEqual(who);
  });

  it('of another issuer with the same name is another one', async () => {
    await factors.identities.bind(who, identity);
    expect(await factors.identities.ownerOf({ ...identity, issuer: 'https://else.example' })).toBeUndefined();
  });

  it('that is somebody’s is not bound to another', async () => {
    await factors.identities.bind(who, identity);
    expect(await factors.identities.bind({ ...who, person: 'p-other' }, identity)).toBe(false);
    expect(await factors.identities.ownerOf(identity)).toEqual(who);
  });

  it('is the only one of its issuer that a person has', async () => {
    await factors.identities.bind(who, identity);
    expect(await factors.identities.bind(who, { ...identity, subject: 'second' })).toBe(false);
    expect(await factors.identities.of(who)).toEqual([
      { ...identity, boundAt: factors.clock.at, boundBy: null },
    ]);
  });

  it('goes when it is unbound, and may then be somebody else’s', async () => {
    await factors.identities.bind(who, identity);
    await factors.identities.unbindAll(who);
    expect(await factors.identities.ownerOf(identity)).toBeUndefined();
    expect(await factors.identities.bind({ ...who, person: 'p-next' }, identity)).toBe(true);
  });
});

describe('a number for the administrator', () => {
  it('binds its identity once, as it is typed', async () => {
    const number = await factors.identities.numberFor(identity);
    expect(await factors.identities.bindByNumber(who, ` ${number.toLowerCase()} `, 'p-clerk')).toBe('bound');
    expect(await factors.identities.of(who)).toEqual([
      { ...identity, boundAt: factors.clock.at, boundBy: 'p-clerk' },
    ]);
    expect(await factors.identities.bindByNumber(who, number, 'p-clerk')).toBe('unknown-number');
  });

  it('is good for a week', async () => {
    const number = await factors.identities.numberFor(identity);
    factors.wait(7 * 24 * 3600 + 1);
    expect(await factors.identities.bindByNumber(who, number, 'p-clerk')).toBe('unknown-number');
  });

  it('says where the person is bound already', async () => {
    await factors.identities.bind(who, { ...identity, subject: 'first' });
    const number = await factors.identities.numberFor(identity);
    expect(await factors.identities.bindByNumber(who, number, 'p-clerk')).toBe('bound-already');
  });

  it.each(['', 'ABCDE-FGHJK', '%', 'ⓐ'])('is not %j', async (typed) => {
    expect(await factors.identities.bindByNumber(who, typed, 'p-clerk')).toBe('unknown-number');
  });
});
