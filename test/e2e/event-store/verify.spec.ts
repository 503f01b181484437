// Shows that a log names whatever was done to it behind its back: by whom does not matter, what and where does.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { verifyLog, type Finding } from '#event-store/postgres/verify';
import { anAppend, anEvent } from '#testing/event-store-contract';
import { freshLog, type FreshLog } from './fresh-log.js';

/** Databases are made and dropped here, on machines that may be busy. */
let log: FreshLog;
let pool: pg.Pool;

beforeAll(async () => {
  log = await freshLog();
  pool = log.pool();
  const store = log.store();
  for (const organization of ['city-a', 'city-b']) {
    for (let nth = 1; nth <= 4; nth += 1) {
      await store.append({
        ...anAppend({ organization, stream: 'round-1', commandId: `${organization}-${nth}` }),
        expectedVersion: (nth - 1) * 2,
        events: [anEvent(), anEvent()],
      });
    }
  }
});

afterAll(() => log.drop());

/** What is found after a hand that may do anything has done this; everything is put back afterwards. */
async function foundAfter(...statements: readonly string[]): Promise<readonly Finding[]> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await client.query('ALTER TABLE eventstore.events DISABLE TRIGGER append_only');
    await client.query('ALTER TABLE eventstore.commands DISABLE TRIGGER append_only');
    for (const statement of statements) await client.query(statement);
    const same = { connect: () => Promise.resolve(withinTransaction(client)) } as unknown as pg.Pool;
    return (await verifyLog(same)).findings;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

/** The same connection, so that what has not been committed is seen; its transaction is the test's to end. */
function withinTransaction(client: pg.PoolClient): pg.PoolClient {
  const query = (text: string, values?: unknown[]) =>
    /^(BEGIN|COMMIT)/.test(text) ? Promise.resolve({ rows: [] }) : client.query(text, values);
  return { query, release: ignore, on: ignore, off: ignore } as unknown as pg.PoolClient;
}

function ignore(): void {}

describe('a verified log', () => {
  it('is intact as it was written, and says how much that is', async () => {
    const told: number[] = [];
    const report = await verifyLog(pool, (position) => told.push(position));
    expect(report).toMatchObject({ events: 16, organizations: 2, head: 16, findings: [] });
    expect(told).toEqual([16]);
  });

  it('says where each chain ends, to be kept elsewhere', async () => {
    const { rows } = await pool.query(
      `SELECT organization, encode(digest, 'hex') AS digest FROM eventstore.chains ORDER BY organization`,
    );
    expect(rows).toHaveLength(2);
    expect((await verifyLog(pool)).ends).toEqual(rows);
  });

  it('names one changed byte by its position, once', async () => {
    expect(
      await foundAfter(
        `UPDATE eventstore.events SET data = jsonb_set(data, '{tampered}', '1') WHERE position = 3`,
      ),
    ).toEqual([{ kind: 'changed', position: 3, organization: 'city-a', about: 'round-1' }]);
  });

  it('names a changed instant and a changed type', async () => {
    expect(
      await foundAfter(
        `UPDATE eventstore.events SET recorded_at = recorded_at + interval '1 ms' WHERE position = 5`,
        `UPDATE eventstore.events SET type = 'Other' WHERE position = 12`,
      ),
    ).toMatchObject([
      { kind: 'changed', position: 5, organization: 'city-a' },
      { kind: 'changed', position: 12, organization: 'city-b' },
    ]);
  });

  it('names one missing row', async () => {
    const found = await foundAfter('DELETE FROM eventstore.events WHERE position = 4');
    expect(found[0]).toEqual({ kind: 'missing', position: 4 });
    expect(found).toContainEqual({
      kind: 'misnumbered',
      position: 5,
      organization: 'city-a',
      about: 'round-1',
    });
  });

  it('names the last row missing, which leaves no mark in those before', async () => {
    const found = await foundAfter('DELETE FROM eventstore.events WHERE position = 16');
    expect(found).toEqual([
      { kind: 'missing', position: 16 },
      { kind: 'endDiffers', organization: 'city-b' },
      { kind: 'commandDiffers', position: 16, organization: 'city-b', about: 'city-b-4' },
    ]);
  });

  it('names one foreign row', async () => {
    const found = await foundAfter(
      `INSERT INTO eventstore.events SELECT 17, organization, stream, 9, type, data, metadata, 'forged', recorded_at, digest
       FROM eventstore.events WHERE position = 16`,
    );
    expect(found).toContainEqual({ kind: 'foreign', position: 17, organization: 'city-b', about: 'forged' });
    expect(found).toContainEqual({ kind: 'changed', position: 17, organization: 'city-b', about: 'round-1' });
  });

  it('names a command that says otherwise than its events, and one without any', async () => {
    expect(
      await foundAfter(
        `UPDATE eventstore.commands SET position = 99 WHERE command_id = 'city-a-2'`,
        `INSERT INTO eventstore.commands SELECT organization, 'ghost', fingerprint, 'nowhere', 1, 7, 1
         FROM eventstore.commands WHERE command_id = 'city-a-1'`,
      ),
    ).toEqual([
      { kind: 'commandDiffers', position: 3, organization: 'city-a', about: 'city-a-2' },
      { kind: 'commandDiffers', position: 4, organization: 'city-a', about: 'city-a-2' },
      { kind: 'commandDiffers', position: 7, organization: 'city-a', about: 'ghost' },
    ]);
  });

  it.each([
    ['more', 'events + 1', [3]],
    ['fewer', 'events - 1', [3, 4]],
  ])('names a command that says it has %s events than it has', async (_, events, at) => {
    const found = await foundAfter(
      `ALTER TABLE eventstore.commands DROP CONSTRAINT IF EXISTS commands_events_check`,
      `UPDATE eventstore.commands SET events = ${events} WHERE command_id = 'city-a-2'`,
    );
    expect(found).toContainEqual({
      kind: 'commandDiffers',
      position: at[0],
      organization: 'city-a',
      about: 'city-a-2',
    });
    expect(found.map(({ kind, position }) => [kind, at.includes(position ?? 0)])).toEqual(
      found.map(() => ['commandDiffers', true]),
    );
  });

  it('names a gap once, however wide', async () => {
    expect(await foundAfter('UPDATE eventstore.head SET position = 1000000000')).toEqual([
      { kind: 'missing', position: 17, to: 1_000_000_000 },
    ]);
    expect(await foundAfter('DELETE FROM eventstore.events WHERE position BETWEEN 11 AND 14')).toContainEqual(
      { kind: 'missing', position: 11, to: 14 },
    );
  });

  it('names what says that it was imported and was not', async () => {
    const imported = (where: string) =>
      `UPDATE eventstore.events SET origin_position = position WHERE ${where}`;
    expect(await foundAfter(imported('position >= 15'))).toEqual([
      { kind: 'originDiffers', position: 15, organization: 'city-b', about: 'round-1' },
    ]);
    expect(await foundAfter(imported("organization = 'city-b' AND position < 12"))).toEqual([]);
  });

  it('names a subscription that has handled more than there is', async () => {
    expect(
      await foundAfter(
        `INSERT INTO eventstore.checkpoints (subscription, position) VALUES ('policies', 17), ('opinions', 16)`,
      ),
    ).toEqual([{ kind: 'checkpointAhead', position: 17, about: 'policies' }]);
  });
});
