// How the product reads its log, catches up with it, and makes its lists anew.
import type { House } from '#door/house';
import { Subscription, type Subscriber } from '#event-store/subscription';
import { listsEntities } from '#read-models/open-lists';
import { obligationsProjection } from '#read-models/projections/obligations';
import { opinionsProjection } from '#read-models/projections/opinions';
import { remindersProjection } from '#read-models/projections/reminders';
import { secondsOf } from '../figures.js';
import { addCounts, checkCounts } from './counts.js';

/** As many as a subscription takes at once. */
const batch = 500;
const patience = 3_600_000;

export const lists = ['opinions', 'obligations', 'reminders'] as const;
export type List = (typeof lists)[number];

/** Seconds to read the log and do nothing with it. */
export function read({ store }: House, events: number): Promise<number> {
  return secondsOf(async () => {
    for (let after = 0; after < events;) {
      const read = await store.readAll({ after, limit: batch });
      after = read.at(-1)?.position ?? events;
    }
  });
}

/** Seconds until a subscription that counts events has handled the log. */
export async function catchUp(house: House, events: number): Promise<number> {
  const subscriber: Subscriber = {
    name: 'counts',
    handle: (events, tx) =>
      addCounts(
        tx,
        events.map(({ organization, stream }) => `${organization} ${stream}`),
      ),
  };
  const seconds = await handled(house, subscriber, events);
  const client = await house.pool.connect();
  await checkCounts(client, events);
  client.release();
  return seconds;
}

/** Seconds to make a list of the product anew, from nothing. */
export async function rebuild(house: House, list: List, events: number): Promise<number> {
  for (const { options } of listsEntities) {
    await house.pool.query(`TRUNCATE "${options.schema}"."${options.tableName}"`);
  }
  return handled(house, projectionOf(house, list), events);
}

function projectionOf({ store }: House, list: List): Subscriber {
  switch (list) {
    case 'opinions':
      return opinionsProjection(store);
    case 'obligations':
      return obligationsProjection(store);
    case 'reminders':
      return remindersProjection();
  }
}

async function handled({ store, pool }: House, subscriber: Subscriber, events: number): Promise<number> {
  await pool.query('DELETE FROM eventstore.checkpoints WHERE subscription = $1', [subscriber.name]);
  const subscription = new Subscription(store, pool, subscriber, { batch });
  const seconds = await secondsOf(async () => {
    subscription.start();
    if (!(await subscription.waitFor(events, patience))) {
      throw new Error(`${subscriber.name} stopped: ${subscription.status().error}`);
    }
  });
  await subscription.stop();
  return seconds;
}
