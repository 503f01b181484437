// Shows on both backends what can be seen of the queues from outside: how many jobs, how late, and of whom the dashboard says nothing.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Board, BoardWords } from '#jobs/board';
import { digestAt, digestJobId, Digests, type DigestJob } from '#jobs/digests';
import type { JobRun } from '#jobs/planned-queue';
import { QueueAway, QueueWatch } from '#jobs/queue-watch';
import { describeWithRedis } from '#testing/needs';
import { eventually } from '../eventually.js';
import { onPostgres, onRedis, type TestBackend } from './backends.js';

const day = '2021-08-19';
const own: DigestJob = { organization: 'city', person: 'somebody', day };
const other: DigestJob = { organization: 'elsewhere', person: 'stranger', day };
const words: BoardWords = {
  language: 'ko',
  title: '대기열',
  back: { text: '돌아가기', url: '/' },
  queues: { reminders: { name: '알림', say: '하루 하나' } },
};

describe('queues on PostgreSQL, watched', () => describeWatching(onPostgres));
describeWithRedis('queues on Redis, watched', (program) => describeWatching(() => onRedis(program)));

describeWithRedis('a queue whose Redis is away', () => {
  it('is said to be away, and waited for by nobody', async () => {
    const watch = await QueueWatch.open({ kind: 'redis', url: 'redis://127.0.0.1:1' }, () => undefined);
    await expect(watch.states()).rejects.toThrow(QueueAway);
    await expect(watch.board('city').answer('/api/queues', {}, words)).rejects.toThrow(QueueAway);
    await watch.close();
  });
});

function describeWatching(open: () => Promise<TestBackend>): void {
  let place: TestBackend;
  let watch: QueueWatch;
  let digests: Digests;
  let planned: readonly DigestJob[];
  let ran: JobRun[];
  let now: Date;
  let fails: boolean;

  beforeEach(async () => {
    place = await open();
    [planned, ran, fails] = [[own, other], [], false];
    now = new Date(digestAt(day).getTime() - 3_600_000);
    digests = await Digests.open({
      backend: place.backend,
      now: () => now,
      planned: async () => planned,
      tell: async ({ organization }) => {
        if (fails) throw new Error(`no way to tell ${organization}`);
      },
      ran: (run) => ran.push(run),
      log: () => undefined,
    });
    watch = await QueueWatch.open(place.backend, () => undefined);
  });

  afterEach(async () => {
    await digests.close();
    await watch.close();
    await place.close();
  });

  const idle = { waiting: 0, delayed: 0, active: 0 };
  const stateOf = async (name: string) => (await watch.states()).find(({ queue }) => queue === name);

  interface Shown {
    readonly id: string;
    readonly data: object;
    readonly failedReason: string;
  }
  const jobsOn = async (board: Board, status = 'delayed'): Promise<ReadonlyMap<string, Shown>> => {
    const query = { activeQueue: 'reminders', status, page: '1', jobsPerPage: '10' };
    const answer = await board.answer('/api/queues', query, words);
    const { queues } = answer?.body as { queues: readonly { name: string; jobs: readonly Shown[] }[] };
    return new Map(queues.find(({ name }) => name === 'reminders')?.jobs.map((job) => [job.id, job]));
  };

  it('says how many jobs wait for their hour, and that none is late', async () => {
    expect(await watch.states()).toEqual([
      { queue: 'reminders', jobs: idle, lateMs: 0 },
      { queue: 'delivery', jobs: idle, lateMs: 0 },
    ]);
    await digests.sweep();
    expect(await stateOf('reminders')).toEqual({
      queue: 'reminders',
      jobs: { ...idle, delayed: 2 },
      lateMs: 0,
    });
  });

  it('says how long the one has been due that could not be done, and hears of each run', async () => {
    fails = true;
    now = new Date(digestAt(day).getTime() + 60_000);
    await digests.sweep();
    await eventually(async () => expect((await stateOf('reminders'))?.lateMs).toBeGreaterThan(60_000));
    await eventually(() => expect(ran.length).toBeGreaterThanOrEqual(2));
    for (const run of ran) expect(run).toMatchObject({ queue: 'reminders', failed: true });
    for (const { lateMs } of ran) expect(lateMs).toBeGreaterThanOrEqual(60_000);
  });

  it('shows an organization its own jobs without whose they are, and of others only that there are some', async () => {
    await digests.sweep();
    const shown = await jobsOn(watch.board('city'));
    const at = digestAt(day).getTime();
    const dataOf = (job: DigestJob) => shown.get(digestJobId(job))?.data;
    expect(dataOf(own)).toEqual({ at: expect.any(String), day });
    expect(dataOf(other)).toEqual({ at: expect.any(String) });
    expect(at).toBeGreaterThan(0);
    expect(JSON.stringify([...shown])).not.toMatch(/somebody|stranger|elsewhere/);
    const one = await watch.board('city').answer(`/api/queues/reminders/${digestJobId(other)}`, {}, words);
    expect(one?.status).toBe(200);
    expect(JSON.stringify(one?.body)).not.toMatch(/stranger|elsewhere/);
  });

  it('keeps from others what a job failed of', async () => {
    fails = true;
    now = new Date(digestAt(day).getTime() + 60_000);
    await digests.sweep();
    await eventually(async () => {
      const reasons = [...(await jobsOn(watch.board('city'), 'latest')).values()].map(
        ({ failedReason }) => failedReason,
      );
      expect(new Set(reasons)).toEqual(new Set(['no way to tell city', '']));
    });
  });

  it('answers questions and takes no orders', async () => {
    await digests.sweep();
    const board = watch.board('city');
    const queues = (await board.answer('/api/queues', {}, words))?.body as { queues: readonly object[] };
    expect(queues.queues).toMatchObject([
      { name: 'reminders', displayName: '알림', readOnlyMode: true, allowRetries: false },
      { name: 'delivery', readOnlyMode: true },
    ]);
    const job = digestJobId(own);
    for (const order of ['clean/delayed', `${job}/promote`, `${job}/clean`])
      expect(await board.answer(`/api/queues/reminders/${order}`, {}, words)).toBeUndefined();
    // Asked for as if to read it, an order is taken for the id of a job.
    expect(await board.answer('/api/queues/reminders/empty', {}, words)).toMatchObject({ status: 404 });
    expect((await watch.states())[0]).toMatchObject({ jobs: { delayed: 2 } });
    expect(await board.answer('/api/redis/stats', {}, words)).toMatchObject({ status: 403 });
    expect(await board.answer('/api/nothing', {}, words)).toBeUndefined();
  });
}
