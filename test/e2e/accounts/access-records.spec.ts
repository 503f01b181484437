// The access records on a real database: in order, chained, refusing change, cut only where a digest vouches for what went.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessRecords } from '#accounts/access-records';
import type { Access } from '#accounts/access/access';
import { cutOverdue, keepFor } from '#accounts/access/retention';
import { verifyAccess } from '#accounts/access/verify-access';
import { accountsMigrations } from '#accounts/migrations';
import { migrate } from '#door/house';
import { freshDatabase } from '#testing/database';
import pg from 'pg';

const signIn: Access = {
  kind: 'signIn',
  organization: 'city-s',
  person: 'p-1',
  post: 'seat:jobs/secretary',
  address: '127.0.0.1',
  agent: 'Mozilla/5.0',
  what: 'POST /api/sign-in',
  outcome: 'done',
};

describe('access records', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let pool: pg.Pool;
  let now = new Date('2021-08-07T00:00:00.000Z');
  const said: string[] = [];
  const clock = { now: () => now };
  const open = (on: Pick<pg.Pool, 'connect'> = pool) =>
    new AccessRecords(on, clock, (line) => said.push(line));

  beforeAll(async () => {
    database = await freshDatabase();
    await migrate(database.url, accountsMigrations);
    pool = new pg.Pool({ connectionString: database.url });
  });

  afterEach(async () => {
    for (const table of ['access_records', 'access_cuts', 'access_reviews']) {
      await pool.query(`ALTER TABLE accounts.${table} DISABLE TRIGGER ALL`);
      await pool.query(`TRUNCATE accounts.${table}`);
      await pool.query(`ALTER TABLE accounts.${table} ENABLE ALWAYS TRIGGER append_only`);
    }
    await pool.query('ALTER TABLE accounts.access_records ENABLE ALWAYS TRIGGER only_what_was_cut');
    await pool.query('ALTER TABLE accounts.access_cuts ENABLE ALWAYS TRIGGER held_to_records');
    await pool.query('TRUNCATE accounts.access_chains, accounts.access_retention');
    now = new Date('2021-08-07T00:00:00.000Z');
  });

  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('keeps what is noted in the order of noting, numbered in each organization, by several processes at once', async () => {
    const [one, other] = [open(), open()];
    for (let nth = 0; nth < 1_200; nth += 1) {
      one.note({ ...signIn, what: `one-${nth}` });
      other.note({ ...signIn, organization: nth % 2 === 0 ? 'city-s' : 'district-k', what: `other-${nth}` });
    }
    await Promise.all([one.flush(), other.flush()]);

    const { rows } = await pool.query<{ organization: string; number: string; what: string }>(
      'SELECT organization, number, what FROM accounts.access_records ORDER BY organization, number',
    );
    expect(rows).toHaveLength(2_400);
    const city = rows.filter(({ organization }) => organization === 'city-s');
    expect(city.map(({ number }) => Number(number))).toEqual(city.map((_, index) => index + 1));
    for (const whose of ['one', 'other']) {
      const order = city.map(({ what }) => what.split('-')).filter(([name]) => name === whose);
      const numbers = order.map(([, nth]) => Number(nth));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    expect(await verifyAccess(pool)).toMatchObject({ records: 2_400, cut: 0, findings: [] });
  });

  it('has kept before the answer what is kept before the answer', async () => {
    await open().keep(signIn);
    const { rows } = await pool.query('SELECT person, outcome, at FROM accounts.access_records');
    expect(rows).toEqual([{ person: 'p-1', outcome: 'done', at: now }]);
  });

  it('takes whatever a caller sends: no line breaks, no control characters, no length', async () => {
    const nasty = `a\r\nSet-Cookie: x=1\u0000\ud800${'가'.repeat(5_000)}`;
    await open().keep({
      ...signIn,
      agent: nasty,
      what: nasty,
      person: nasty,
      concerning: [nasty],
      reason: nasty,
    });
    const { rows } = await pool.query<{ agent: string; concerning: string[]; reason: string }>(
      'SELECT agent, concerning, reason FROM accounts.access_records',
    );
    expect(rows[0]?.agent).toMatch(/^a Set-Cookie: x=1 가+$/);
    expect(rows[0]?.agent).toHaveLength(120);
    expect(rows[0]?.reason).toHaveLength(500);
    expect((await verifyAccess(pool)).findings).toEqual([]);
  });

  it('refuses to change, to empty, and to take away what no cut vouches for', async () => {
    await open().keep(signIn);
    for (const statement of [
      `UPDATE accounts.access_records SET person = 'p-2'`,
      'DELETE FROM accounts.access_records',
      'TRUNCATE accounts.access_records',
      `INSERT INTO accounts.access_cuts VALUES ('city-s', 1, 'forged', now(), now(), now())`,
    ]) {
      await expect(pool.query(statement)).rejects.toThrow(/refused|a cut ends at a record/);
    }
    expect(await verifyAccess(pool)).toMatchObject({ records: 1, findings: [] });
  });

  it('shows a record that was changed, one that was taken out, and an end that was cut off', async () => {
    const records = open();
    for (let nth = 0; nth < 6; nth += 1) records.note(signIn);
    await records.flush();
    await pool.query('ALTER TABLE accounts.access_records DISABLE TRIGGER ALL');
    await pool.query(`UPDATE accounts.access_records SET person = 'p-2' WHERE number = 2`);
    await pool.query('DELETE FROM accounts.access_records WHERE number IN (4, 6)');

    const { findings } = await verifyAccess(pool);

    expect(findings).toEqual([
      { kind: 'changed', organization: 'city-s', number: 2 },
      { kind: 'missing', organization: 'city-s', number: 4 },
      { kind: 'changed', organization: 'city-s', number: 5 },
      { kind: 'missing', organization: 'city-s', number: 6 },
      { kind: 'endDiffers', organization: 'city-s', number: 6 },
    ]);
  });

  it('cuts what is older than it is to be kept, and stays provable from there on', async () => {
    const records = open();
    await keepFor(pool, 'city-s', 12);
    await records.keep({ ...signIn, what: 'old' });
    await records.keep({ ...signIn, organization: 'district-k', what: 'kept for two years' });
    now = new Date('2022-08-06T00:00:00.000Z');
    await records.keep({ ...signIn, what: 'new' });
    expect(await cutOverdue(pool, now)).toBe(0);
    now = new Date('2022-08-08T00:00:00.000Z');

    expect(await cutOverdue(pool, now)).toBe(1);

    const { rows } = await pool.query('SELECT what FROM accounts.access_records ORDER BY what');
    expect(rows).toEqual([{ what: 'kept for two years' }, { what: 'new' }]);
    await records.keep({ ...signIn, what: 'newer' });
    expect(await verifyAccess(pool)).toMatchObject({ records: 3, cut: 1, findings: [] });
    await pool.query('ALTER TABLE accounts.access_cuts DISABLE TRIGGER ALL');
    await pool.query(`UPDATE accounts.access_cuts SET digest = 'forged'`);
    expect((await verifyAccess(pool)).findings).toEqual([
      { kind: 'changed', organization: 'city-s', number: 2 },
    ]);
  });

  it('keeps no records for less than a year', async () => {
    await expect(keepFor(pool, 'city-s', 11)).rejects.toThrow('months_check');
  });

  it('waits for a database that is away, tells so without what was to be stored, and loses nothing', async () => {
    let away = true;
    const quoting = Object.assign(new Error('away, with the record of 홍길동'), { code: '22P02' });
    const connect = () => (away ? Promise.reject(quoting) : pool.connect());
    const records = open({ connect } as Pick<pg.Pool, 'connect'>);
    records.note({ ...signIn, what: 'first' });
    await expect(records.keep({ ...signIn, what: 'second' })).rejects.toThrow('away');
    expect(said).toEqual(['access records: Error 22P02']);
    away = false;
    await records.flush();
    const { rows } = await pool.query('SELECT what FROM accounts.access_records ORDER BY number');
    expect(rows).toEqual([{ what: 'first' }, { what: 'second' }]);
  });
});
