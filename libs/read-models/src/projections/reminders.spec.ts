// Shows what becomes of reminders that come together, as they do when the lists are made again or catch up.
import { expect, it } from '@jest/globals';
import type { Recorded } from '#event-store/store';
import type { PoolClient } from 'pg';
import { remindersProjection } from './reminders.js';

/** A reminder as it was noted. */
function noted(recordedAt: string, over: object = {}): Recorded {
  const said = { round: 'r-1', obligation: 'answer/o-1/0', due: '2021-08-20', step: -7, ...over };
  const by = { person: 'system', post: { kind: 'policy', policy: 'reminder' } };
  const data = { type: 'ReminderNoted', ...said, by, on: '2021-08-13' };
  return {
    organization: 'city',
    stream: `reminder/${JSON.stringify(said)}`,
    type: 'ReminderNoted',
    data,
    recordedAt,
  } as unknown as Recorded;
}

/** The rows that a batch writes. */
async function rowsOf(...batch: readonly Recorded[]): Promise<unknown> {
  const written: unknown[] = [];
  const tx = { query: (_: string, [rows]: readonly string[]) => written.push(...JSON.parse(rows ?? '[]')) };
  await remindersProjection().handle(batch, tx as unknown as PoolClient);
  return written;
}

it('keeps the last of two steps before one due date that come in one batch', async () => {
  const rows = await rowsOf(
    noted('2021-08-13T00:00:00.000Z'),
    noted('2021-08-19T00:00:00.000Z', { step: -1 }),
  );
  expect(rows).toMatchObject([{ obligation: 'answer/o-1/0', remindedAt: '2021-08-19T00:00:00.000Z' }]);
});

it('keeps apart what differs in its duty or its due date', async () => {
  const rows = await rowsOf(
    noted('2021-08-13T00:00:00.000Z'),
    noted('2021-08-13T00:00:01.000Z', { obligation: 'answer/o-2/0' }),
    noted('2021-08-13T00:00:02.000Z', { due: '2021-09-01' }),
  );
  expect(rows).toHaveLength(3);
});
