// Holds the outbox to its promise on a real PostgreSQL: a letter is there once for ever, together with what is written beside it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshOutbox, notice, type FreshOutbox } from './fresh-outbox.js';

describe('the outbox', () => {
  let fresh: FreshOutbox;

  beforeAll(async () => {
    fresh = await freshOutbox();
  });
  afterAll(() => fresh.drop());

  const keysOf = async (person: string) =>
    (await fresh.outbox.of({ organization: 'city', person })).map(({ key }) => key);

  it('keeps a letter as it was put', async () => {
    const letter = notice({ calendar: { method: 'REQUEST', ics: 'BEGIN:VCALENDAR' } });
    const { about: _, calendar: __, ...plain } = notice({ key: 'plain' });
    await fresh.outbox.put([letter, plain]);
    expect(await fresh.outbox.of(letter)).toEqual([letter, plain]);
  });

  it('passes over a key that its person has had, also within one putting, and takes it for another person', async () => {
    const letter = notice({ person: 'a' });
    await fresh.outbox.put([letter, letter]);
    await fresh.outbox.put([
      { ...letter, subject: { ko: '다른', en: 'other' } },
      { ...letter, person: 'b' },
    ]);
    expect(await fresh.outbox.of(letter)).toEqual([letter]);
    expect(await keysOf('b')).toEqual([letter.key]);
  });

  it('keeps the order in which letters were put', async () => {
    const keys = ['z', 'a', 'm'];
    await fresh.outbox.put(keys.map((key) => notice({ person: 'ordered', key })));
    expect(await keysOf('ordered')).toEqual(keys);
  });

  it('belongs to the transaction that it was put in', async () => {
    const client = await fresh.pool.connect();
    try {
      await client.query('BEGIN');
      await fresh.outbox.put([notice({ person: 'nobody' })], client);
      await client.query('ROLLBACK');
    } finally {
      client.release();
    }
    expect(await keysOf('nobody')).toEqual([]);
  });
});
