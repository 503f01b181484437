// How the product reads its log, catches up with it, and makes its lists anew.
import type { House } from '#door/house';
import { Subscription, type Subscriber } from '#event-store/subscription';
import { listsEntities } from '#read-models/open-lists';
import { rebuildLists } from '#read-models/rebuild/rebuild-lists';
import { secondsOf } from '../figures.js';
import { addCounts, checkCounts } from './counts.js';

/** As many as a subscription takes at once. */
const batch = 500;
const patience = 3_600_000;

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

/** Seconds to make all lists of the product anew, from nothing, as an operator does. */
export async function rebuild({ store, pool }: House, databaseUrl: string, events: number): Promise<number> {
  for (const { options } of listsEntities) {
    await pool.query(`TRUNCATE "${options.schema}"."${options.tableName}"`);
  }
  return secondsOf(async () => {
    const rebuilt = await rebuildLists({ databaseUrl, store });
    if (rebuilt?.position !== events) throw new Error(`rebuilt up to ${rebuilt?.position}, not ${events}`);
    if (rebuilt.changed.opinions === 0) throw new Error('The rebuilt list of opinions is empty');
  });
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
