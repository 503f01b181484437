// Shows that who was reminded of one duty on several days is kept as reminded on the last, however many are read at once.
import { expect, it } from '@jest/globals';
import type { Recorded } from '#event-store/store';
import type { PoolClient } from 'pg';
import { remindersProjection } from './reminders.js';

function noted(position: number, obligation: string, day: string): Recorded {
  const about = { round: 'r-1', obligation, due: '2021-08-06' };
  return {
    ...{
      organization: 'city-s',
      stream: `reminder/${position}`,
      version: 1,
      position,
      commandId: `c-${position}`,
    },
    ...{ type: 'ReminderNoted', recordedAt: `${day}T00:00:00.000Z`, metadata: {} },
    data: {
      ...about,
      step: -1,
      by: { person: 'p-1', post: { kind: 'policy', policy: 'reminders' } },
      on: day,
    },
  };
}

it('writes one row for each duty', async () => {
  const written: unknown[] = [];
  const tx = {
    query: async (_: string, [rows]: readonly string[]) => void written.push(JSON.parse(rows ?? '')),
  };
  const batch = [noted(1, 'a', '2021-08-03'), noted(2, 'b', '2021-08-03'), noted(3, 'a', '2021-08-05')];
  await remindersProjection().handle(batch, tx as unknown as PoolClient);
  expect(written).toEqual([
    [
      expect.objectContaining({ obligation: 'a', remindedAt: '2021-08-05T00:00:00.000Z' }),
      expect.objectContaining({ obligation: 'b', remindedAt: '2021-08-03T00:00:00.000Z' }),
    ],
  ]);
});
