// Puts jobs into the queues that are there already or were done before, under other ids: as a queue that delivers twice would.
import { randomUUID } from 'node:crypto';
import { withBackend, type IQueueBackend } from 'bullmq';
import { openPostgres, openRedis, type Backend, type OpenBackend } from '#jobs/backend';
import { deliveryQueue } from '#jobs/deliveries';
import { digestQueue } from '#jobs/digests';
import pg from 'pg';
import { theCity, organization } from './city.js';

const connections = 1;
const most = 30;

/** Asks once more for the latest deliveries, and for everybody's digest of a day; answers how many jobs that are. */
export async function doubleJobs(backend: Backend, databaseUrl: string, day: string): Promise<number> {
  const deliveries = await latestDeliveries(databaseUrl);
  const jobs: readonly Doubled[] = [
    ...deliveries.map((delivery) => ({ queue: deliveryQueue, data: { organization, delivery } })),
    ...theCity.organization.posts.map(({ id }) => ({
      queue: digestQueue,
      data: { organization, person: `p-${id}`, day },
    })),
  ];
  return backend.kind === 'postgres'
    ? add(await openPostgres(backend.url, () => undefined, connections), jobs)
    : add(openRedis(backend.url), jobs);
}

async function latestDeliveries(databaseUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM delivery.deliveries ORDER BY tried_at DESC NULLS LAST LIMIT ${most}`,
  );
  await client.end();
  return rows.map(({ id }) => id);
}

interface Doubled {
  readonly queue: string;
  readonly data: object;
}

async function add<B extends IQueueBackend, C>(
  { factory, connection, stopWaiting, close }: OpenBackend<B, C>,
  jobs: readonly Doubled[],
): Promise<number> {
  const { Queue } = withBackend(factory);
  for (const name of [deliveryQueue, digestQueue]) {
    const queue = new Queue<object>(name, { connection });
    queue.on('error', () => undefined);
    await queue.addBulk(
      jobs
        .filter((job) => job.queue === name)
        .map(({ data }) => {
          const id = randomUUID();
          const opts = { jobId: id, removeOnComplete: true, removeOnFail: true };
          return { name, data: { id, at: Date.now(), data }, opts };
        }),
    );
    await queue.close();
  }
  stopWaiting();
  await close();
  return jobs.length;
}
