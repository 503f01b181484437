// Shows that digests come at their hour, follow the plan and the clock, and survive a wiped queue: on both backends.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { digestAt, digestJobId, Digests, type DigestJob, type DroppedDigest } from '#jobs/digests';
import { describeWithRedis } from '#testing/needs';
import { eventually } from '../eventually.js';
import { onPostgres, onRedis, type TestBackend } from './backends.js';

jest.setTimeout(60_000);

const hour = 3_600_000;
const day = '2021-08-19';
const digest = (person: string, more: Partial<DigestJob> = {}): DigestJob => ({
  organization: 'city',
  person,
  day,
  ...more,
});

describe('digests on PostgreSQL', () => describeDigests(onPostgres));
describeWithRedis('digests on Redis', (program) => describeDigests(() => onRedis(program)));

function describeDigests(open: () => Promise<TestBackend>): void {
  let place: TestBackend;
  let opened: Digests[];
  let planned: readonly DigestJob[];
  let ahead: number;
  let told: string[];
  let dropped: DroppedDigest[];
  let heard: string[];

  beforeEach(async () => {
    place = await open();
    [opened, planned, told, heard, dropped] = [[], [], [], [], []];
    itIs(-hour);
  });

  afterEach(async () => {
    await Promise.all(opened.map((digests) => digests.close()));
    await place.close();
  });

  /** Sets the clock so many milliseconds after the hour of the digests. */
  function itIs(afterTheHour: number): void {
    ahead = digestAt(day).getTime() + afterTheHour - Date.now();
  }

  async function openDigests(
    tell: (digest: DigestJob) => Promise<void> = async ({ person }) => {
      told.push(person);
    },
    now = () => new Date(Date.now() + ahead),
  ): Promise<Digests> {
    const digests = await Digests.open({
      backend: place.backend,
      now,
      planned: async () => planned,
      tell,
      gaveUp: async (given) => {
        dropped.push(given);
      },
      log: (line) => heard.push(line),
    });
    opened.push(digests);
    return digests;
  }

  it('wait in the queue for their hour, once each, however often the sweep is made', async () => {
    const digests = await openDigests();
    planned = [digest('a'), digest('b'), digest('a', { organization: 'town' })];
    await Promise.all([digests.sweep(), digests.sweep(), digests.sweep()]);
    expect(new Set(await place.waiting())).toEqual(new Set(planned.map(digestJobId)));
    expect(await place.waiting()).toHaveLength(3);
    expect(told).toEqual([]);
  });

  it('come by themselves at their hour, never before it', async () => {
    const digests = await openDigests(async ({ person }) => {
      expect(Date.now() + ahead).toBeGreaterThanOrEqual(digestAt(day).getTime());
      told.push(person);
    });
    planned = [digest('a'), digest('b')];
    itIs(-1_500);
    await digests.sweep();
    await eventually(() => expect(told.sort()).toEqual(['a', 'b']));
    expect(heard).toEqual([]);
  });

  it('come at once when the clock was moved past their hour and the sweep is made', async () => {
    const digests = await openDigests();
    planned = [digest('a')];
    await digests.sweep();
    itIs(0);
    await digests.sweep();
    await eventually(() => expect(told).toEqual(['a']));
  });

  it('are dropped when nothing is to be told any more', async () => {
    const digests = await openDigests();
    planned = [digest('gone'), digest('kept')];
    await digests.sweep();
    planned = [digest('kept')];
    await digests.sweep();
    expect(await place.waiting()).toEqual([digestJobId(digest('kept'))]);
  });

  it('move to another day', async () => {
    const digests = await openDigests();
    planned = [digest('moved')];
    await digests.sweep();
    planned = [digest('moved', { day: '2021-08-20' })];
    await digests.sweep();
    expect(await place.waiting()).toEqual(planned.map(digestJobId));
    itIs(0);
    await digests.sweep();
    expect(await place.waiting()).toEqual(planned.map(digestJobId));
    itIs(24 * hour);
    await digests.sweep();
    await eventually(() => expect(told).toEqual(['moved']));
  });

  it('are planned again after the queue was wiped', async () => {
    const digests = await openDigests();
    planned = [digest('a'), digest('b')];
    await digests.sweep();
    await place.wipe();
    expect(await place.waiting()).toEqual([]);
    await digests.sweep();
    expect(await place.waiting()).toHaveLength(2);
    itIs(0);
    await digests.sweep();
    await eventually(() => expect(told.sort()).toEqual(['a', 'b']));
  });

  it('that come before their hour, planned by another clock, are passed over and planned again', async () => {
    const moments = [0, -hour];
    const digests = await openDigests(undefined, () => {
      itIs(moments.shift() ?? 0);
      return new Date(Date.now() + ahead);
    });
    planned = [digest('early')];
    await digests.sweep();
    await eventually(() => expect(moments).toEqual([]));
    expect(told).toEqual([]);
    await eventually(async () => {
      await digests.sweep();
      expect(told).toEqual(['early']);
    });
  });

  it('that fail are tried again, and what failed is said', async () => {
    let tries = 0;
    const digests = await openDigests(async ({ person }) => {
      tries += 1;
      if (tries === 1) throw new Error('the door was busy');
      told.push(person);
    });
    planned = [digest('a')];
    itIs(0);
    await digests.sweep();
    await eventually(() => expect(told).toEqual(['a']));
    expect(heard).toEqual(['queue reminders: Error: the door was busy']);
  });

  it('that fail too often are dropped and said to be, and come with the next sweep after all', async () => {
    let fails = true;
    const digests = await openDigests(async ({ person }) => {
      if (fails) throw new Error('the door is shut');
      told.push(person);
    });
    planned = [digest('a')];
    itIs(0);
    await digests.sweep();
    await eventually(() => expect(heard.length).toBeGreaterThanOrEqual(4));
    await eventually(() => expect(dropped).toHaveLength(1));
    expect(dropped).toEqual([{ ...digest('a'), job: digestJobId(digest('a')), error: 'the door is shut' }]);
    fails = false;
    await digests.sweep();
    await eventually(() => expect(told).toEqual(['a']));
  });

  it('of a day that is over are passed over', async () => {
    const digests = await openDigests();
    planned = [digest('late'), digest('today', { day: '2021-08-20' })];
    itIs(24 * hour);
    await digests.sweep();
    await eventually(() => expect(told).toEqual(['today']));
    expect(await place.waiting()).toEqual([]);
  });

  it('stay in the queue for whoever works on it next', async () => {
    const first = await openDigests();
    planned = [digest('a')];
    await first.sweep();
    await first.close();
    opened = [];
    expect(await place.waiting()).toHaveLength(1);
    const next = await openDigests();
    itIs(0);
    await next.sweep();
    await eventually(() => expect(told).toEqual(['a']));
  });

  it('are shared by several workers, each done by one of them', async () => {
    const [one, other] = [await openDigests(), await openDigests()];
    planned = Array.from({ length: 50 }, (_, index) => digest(`o-${index}`));
    await Promise.all([one.sweep(), other.sweep()]);
    expect(await place.waiting()).toHaveLength(50);
    itIs(0);
    await one.sweep();
    await eventually(() => expect(new Set(told).size).toBe(50));
    await Promise.all(opened.map((digests) => digests.close()));
    opened = [];
    expect(told).toHaveLength(50);
  });
}
