// A session lasts as long as its limits say, opens by its newest secret alone, and is kept without it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Begin } from '#accounts/sessions';
import { freshAccounts, hour, minute, type FreshAccounts } from './fresh-accounts.js';

let fresh: FreshAccounts;

beforeAll(async () => {
  fresh = await freshAccounts();
});

afterAll(() => fresh.drop());

const begin: Begin = {
  organization: 'city-s',
  person: 'p-1',
  means: ['password'],
  from: { address: '10.0.0.7', agent: 'a browser' },
};

const sessions = () => fresh.accounts.sessions;

describe('a session', () => {
  it('is found by its secret, of which the table keeps a digest only', async () => {
    const { secret, session } = await sessions().begin(begin);
    expect(await sessions().find(secret)).toEqual(session);
    expect(session).toMatchObject({ person: 'p-1', post: undefined, means: ['password'], from: begin.from });
    const { rows } = await fresh.pool.query<{ kept: string }>(
      'SELECT kept::text FROM accounts.sessions kept',
    );
    expect(rows.map(({ kept }) => kept).join()).not.toContain(secret);
  });

  it.each(['', 'x', 'ä'.repeat(40), 'A'.repeat(43), `${'A'.repeat(42)}B`, "' OR 1=1 --"])(
    'is not found by %j',
    async (secret) => {
      expect(await sessions().find(secret)).toBeUndefined();
      expect(await sessions().touch(secret)).toBeUndefined();
      expect(await sessions().rotate(secret)).toBeUndefined();
    },
  );

  it('ends when nobody did anything for as long as the idle limit; looking does not count', async () => {
    const { secret } = await sessions().begin(begin);
    fresh.pass(29 * minute);
    expect(await sessions().find(secret)).toBeDefined();
    fresh.pass(minute);
    expect(await sessions().find(secret)).toBeUndefined();
    expect(await sessions().touch(secret)).toBeUndefined();
  });

  it('goes on while somebody is there, up to its absolute limit', async () => {
    const { secret, session } = await sessions().begin(begin);
    for (let passed = 0; passed < 10 * hour - 20 * minute; passed += 20 * minute) {
      fresh.pass(20 * minute);
      expect(await sessions().touch(secret)).toBeDefined();
    }
    expect((await sessions().find(secret))?.idleUntil).toEqual(session.endsAt);
    fresh.pass(20 * minute);
    expect(await sessions().find(secret)).toBeUndefined();
  });

  it('lasts as long as an invitation says, however idle, and is not cut shorter by being used', async () => {
    const until = new Date(fresh.now().getTime() + 72 * hour);
    const { secret } = await sessions().begin({ ...begin, scope: { stream: 'round', id: 'r-1' }, until });
    fresh.pass(hour);
    await sessions().touch(secret);
    fresh.pass(70 * hour);
    expect((await sessions().find(secret))?.scope).toEqual({ stream: 'round', id: 'r-1' });
    fresh.pass(hour);
    expect(await sessions().find(secret)).toBeUndefined();
  });

  it('goes on under a new secret with what changed; the old one opens nothing', async () => {
    const { secret, session } = await sessions().begin({ ...begin, awaits: 'factor' });
    const opened = await sessions().rotate(secret, { means: ['password', 'totp'], awaits: null });
    expect(await sessions().find(secret)).toBeUndefined();
    expect(await sessions().find(opened?.secret ?? '')).toMatchObject({
      id: session.id,
      means: ['password', 'totp'],
      awaits: undefined,
    });
    const chosen = await sessions().rotate(opened?.secret ?? '', { post: 'post:clerk' });
    expect(chosen?.session).toMatchObject({ post: 'post:clerk', means: ['password', 'totp'] });
  });

  it('is rotated by one of two who try at once', async () => {
    const { secret } = await sessions().begin(begin);
    const both = await Promise.all([sessions().rotate(secret), sessions().rotate(secret)]);
    expect(both.filter((each) => each !== undefined)).toHaveLength(1);
  });
});

describe('the sessions of a person', () => {
  it('are listed, and ended one by one or all but this one; nobody else’s are touched', async () => {
    const somebody = { ...begin, person: 'p-2' };
    const here = await sessions().begin(somebody);
    const there = await sessions().begin(somebody);
    await sessions().begin(somebody);
    const other = await sessions().begin({ ...somebody, organization: 'city-t' });
    expect(await sessions().of(somebody)).toHaveLength(3);
    expect(await sessions().end(somebody, other.session.id)).toBe(false);
    expect(await sessions().end(somebody, 'nonsense')).toBe(false);
    expect(await sessions().end(somebody, there.session.id)).toBe(true);
    expect(await sessions().endAllOf(somebody, here.session)).toBe(1);
    expect((await sessions().of(somebody)).map(({ id }) => id)).toEqual([here.session.id]);
    expect(await sessions().endAllOf(somebody)).toBe(1);
    expect(await sessions().find(other.secret)).toBeDefined();
  });
});
