// Somebody was reminded of one duty at several steps: a row that several events of one batch write is the last one's, in the
// list and where the list is made again.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { remindersProjection } from '#read-models/projections/reminders';
import { reminderRows } from '#read-models/rows/reminder';
import { verifyLists } from '#read-models/rebuild/verify-lists';
import { tableOf } from '#read-models/rows/table';
import { shapeOfLists } from '#read-models/shape';
import { by } from '#testing/given';
import { theReminderPolicy } from '#testing/given-actors';
import { city, freshHouse, type FreshHouse } from './fresh-house.js';

let fresh: FreshHouse;

beforeEach(async () => {
  fresh = await freshHouse();
});

afterEach(() => fresh.drop());

/** Each step is noted in a stream of its own. */
function remindedAt(step: number): Promise<number> {
  const told = { round: 'r-1', obligation: 'remarks/member-1', due: '2021-07-30', step };
  return fresh.record(`reminder/step${step}`, [
    by(theReminderPolicy, { type: 'ReminderNoted' as const, ...told }),
  ]);
}

it('leaves one row, and lists that can be made again', async () => {
  const { pool, store } = fresh.house;
  for (const step of [-7, -3, -1]) await remindedAt(step);
  const batch = await store.readAll({ after: 0, limit: 10 });
  const tx = await pool.connect();
  await remindersProjection().handle(batch, tx);
  tx.release();
  const { rows } = await pool.query<{ organization: string; id: string; at: Date }>(
    `SELECT organization, id, reminded_at AS at FROM ${tableOf(reminderRows)}`,
  );
  expect(rows.map(({ organization, id }) => [organization, id])).toEqual([[city, 'r-1']]);
  expect(rows[0]?.at.toISOString()).toBe(batch.at(-1)?.recordedAt);
  await pool.query(
    `INSERT INTO eventstore.checkpoints (subscription, position, shape)
     VALUES ('opinions', 3, $1), ('obligations', 3, $1), ('reminders', 3, $1), ('found', 3, $1)`,
    [shapeOfLists()],
  );
  expect(await verifyLists(pool, store)).toEqual({ compared: true, findings: [] });
});
