// Passwords and one-time links on a real database: what fits opens, what does not tells nothing, what was used is used up.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hash } from '@node-rs/argon2';
import { freshAccounts, hour, minute, type FreshAccounts } from './fresh-accounts.js';

let fresh: FreshAccounts;
let count = 0;

beforeAll(async () => {
  fresh = await freshAccounts();
});

afterAll(() => fresh.drop());

const password = 'ginkgo street 12';
const organization = 'city-s';

/** Somebody new with a password. */
async function somebody() {
  count += 1;
  const ref = { organization, person: `p-${count}` };
  const email = `person-${count}@city.example`;
  await fresh.accounts.people.write(ref, { name: `사람 ${count}`, email });
  expect(await fresh.accounts.credentials.set(ref, password, [email])).toBeUndefined();
  return { ref, email };
}

const check = (email: string, typed = password) => fresh.accounts.credentials.check(email, typed);

async function fail(email: string, times: number): Promise<void> {
  for (let failed = 0; failed < times; failed += 1) expect(await check(email, 'wrong')).toBeUndefined();
}

describe('a password', () => {
  it('opens the account of its address, however the address is typed', async () => {
    const { ref, email } = await somebody();
    expect(await check(` ${email.toUpperCase()} `)).toEqual(ref);
  });

  it.each(['nobody@city.example', '', "' OR 1=1 --", 'a\r\nSet-Cookie: b=c@city.example'])(
    'opens nothing for %j',
    async (email) => {
      expect(await check(email)).toBeUndefined();
    },
  );

  it('is refused where it is too short or names its owner; the one before stays', async () => {
    const { ref, email } = await somebody();
    const { credentials } = fresh.accounts;
    expect(await credentials.set(ref, 'short', [email])).toBe('short');
    expect(await credentials.set(ref, `my ${email}`, [email])).toBe('guessable');
    expect(await check(email)).toEqual(ref);
  });

  it('shuts the account after five failures, longer with each further one, and opens it when the time is over', async () => {
    const { ref, email } = await somebody();
    await fail(email, 4);
    expect(await check(email)).toEqual(ref);
    await fail(email, 5);
    expect(await check(email)).toBeUndefined();
    fresh.pass(minute);
    await fail(email, 1);
    fresh.pass(minute);
    expect(await check(email)).toBeUndefined();
    fresh.pass(minute);
    expect(await check(email)).toEqual(ref);
  });

  it('is never shut for longer than an hour', async () => {
    const { ref, email } = await somebody();
    await fail(email, 5);
    for (let further = 0; further < 10; further += 1) {
      fresh.pass(hour);
      await fail(email, 1);
    }
    fresh.pass(hour);
    expect(await check(email)).toEqual(ref);
  });

  it('lets a hundred guesses at once try five', async () => {
    const { ref, email } = await somebody();
    const guesses = Array.from({ length: 30 }, (_, index) => check(email, `guess ${index}`));
    await Promise.all(guesses);
    const { rows } = await fresh.pool.query<{ failures: number }>(
      'SELECT failures FROM accounts.credentials WHERE person = $1',
      [ref.person],
    );
    expect(rows).toEqual([{ failures: 5 }]);
  });

  it('opens nothing while the office has closed the account', async () => {
    const { ref, email } = await somebody();
    const { credentials } = fresh.accounts;
    await credentials.close(ref);
    expect(await check(email)).toBeUndefined();
    expect(await credentials.isClosed(ref)).toBe(true);
    await credentials.open(ref);
    expect(await check(email)).toEqual(ref);
  });

  it('is hashed anew where its hash was made at another cost', async () => {
    const { ref, email } = await somebody();
    const cheap = await hash(password, { memoryCost: 8_192, timeCost: 1, parallelism: 1 });
    await fresh.pool.query('UPDATE accounts.credentials SET password_hash = $2 WHERE person = $1', [
      ref.person,
      cheap,
    ]);
    expect(await check(email)).toEqual(ref);
    const { rows } = await fresh.pool.query<{ kept: string }>(
      'SELECT password_hash AS kept FROM accounts.credentials WHERE person = $1',
      [ref.person],
    );
    expect(rows[0]?.kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await check(email)).toEqual(ref);
  });
});

describe('an address', () => {
  it('belongs to one person of the installation', async () => {
    const { email } = await somebody();
    const { people } = fresh.accounts;
    const other = { organization: 'city-t', person: 'p-1' };
    expect(await people.write(other, { name: '다른 사람', email: email.toUpperCase() })).toBe('email-taken');
    expect(await people.find(other)).toBeUndefined();
  });
});

describe('a link', () => {
  const lasting = { purpose: 'password', lasts: hour, organization, person: 'p-9' } as const;

  it('is looked at as often as anybody likes, and used once', async () => {
    const { links } = fresh.accounts;
    const { secret, link } = await links.make(lasting);
    expect(await links.look(secret)).toEqual(link);
    expect(await links.look(secret)).toEqual(link);
    const both = await Promise.all([links.use(secret), links.use(secret)]);
    expect(both.filter((each) => each !== undefined)).toEqual([link]);
    expect(await links.look(secret)).toBeUndefined();
  });

  it('opens nothing once its time is over, or another was made in its place', async () => {
    const { links } = fresh.accounts;
    const first = await links.make(lasting);
    const second = await links.make(lasting);
    const other = await links.make({ ...lasting, person: 'p-10' });
    expect(await links.use(first.secret)).toBeUndefined();
    expect(await links.openOf(organization)).toHaveLength(2);
    fresh.pass(hour);
    expect(await links.use(second.secret)).toBeUndefined();
    expect(await links.openOf(organization)).toEqual([]);
    expect(await links.look(other.secret)).toBeUndefined();
  });

  it.each(['', 'x', "' OR 1=1 --", 'A'.repeat(43)])('is not %j', async (secret) => {
    expect(await fresh.accounts.links.look(secret)).toBeUndefined();
    expect(await fresh.accounts.links.use(secret)).toBeUndefined();
  });
});
