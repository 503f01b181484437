// More is asked than the log can take: what comes beyond is refused in plain words and can be asked again, word for word.
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AccessRecords } from '#accounts/access-records';
import { openAccounts } from '#accounts/accounts';
import { openFactors } from '#accounts/open-factors';
import { createApi } from '#api/create-api';
import { usualRates } from '#api/settings';
import { Signing } from '#api/signing';
import { Door } from '#door/door';
import { Press } from '#documents/press';
import { ReadingRoom } from '#documents/reading-room';
import { DiskStore } from '#files/disk-store';
import { openHouse, type House } from '#door/house';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import { Streams } from '#event-store/streams';
import { QueueWatch } from '#jobs/queue-watch';
import { Metrics } from '#metrics/metrics';
import { Health } from '#observing/health/health';
import { unobserved } from '#observing/observing';
import { openLists } from '#read-models/open-lists';
import type { Lists } from '#read-models/lists';
import { boot, city, signIn, type Booted } from './booted.js';

const opening = {
  committee: 'jobs',
  plan: 'plan-2021',
  title: '한 번 더 보는 회차',
  tracks: ['midterm'],
  opinionsDue: '2021-09-10',
  answersDue: '2021-09-30',
};

let booted: Booted;
let house: House;
let lists: Lists;
let store: PostgresEventStore;
let queues: QueueWatch;
let api: Awaited<ReturnType<typeof createApi>>;
let url: string;

/** A server beside the booted one, on the same database, in which one command may wait. */
beforeAll(async () => {
  booted = await boot();
  house = await openHouse(booted.databaseUrl, () => undefined);
  lists = await openLists(booted.databaseUrl);
  store = new PostgresEventStore(house.pool, { commands: 1, queued: 1 });
  const streams = new Streams(store);
  queues = await QueueWatch.open({ kind: 'postgres', url: booted.databaseUrl }, () => undefined);
  const secret = await house.installation.secret();
  api = await createApi({
    ...house,
    ...{ store, lists, door: new Door({ store, streams, clock: house.clock }) },
    signing: new Signing(secret),
    accounts: openAccounts(house, { idle: 1_800_000, absolute: 36_000_000 }),
    factors: openFactors(house.pool, secret, () => new Date()),
    citySignIn: undefined,
    access: new AccessRecords(house.pool, house.clock, () => undefined),
    publicOrigin: undefined,
    trustProxy: [],
    rates: usualRates,
    samples: [city],
    queues,
    files: new DiskStore(join(tmpdir(), 'committee-cycles-files')),
    press: new Press(() => undefined),
    readers: new ReadingRoom(() => undefined),
    metrics: new Metrics(),
    observing: unobserved,
    health: new Health([]),
    statuses: () => [],
  });
  url = await api.getHttpAdapter().getInstance().listen({ port: 0, host: '127.0.0.1' });
});

afterAll(async () => {
  await api.close();
  await queues.close();
  await store.close();
  await lists.close();
  await house.close();
  await booted.stop();
});

describe('a server that is asked too much', () => {
  it('says so in both languages and when to come again; the same request then is taken', async () => {
    const { token } = await signIn(url, 'p-self-support-head', 'seat:jobs/chair-private');
    const open = (round: string, language: string, key: string) =>
      fetch(`${url}/api/${city}/round/${round}/OpenRound`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
          'accept-language': language,
          'idempotency-key': key,
        },
        body: JSON.stringify(opening),
      });
    const lock = await house.pool.connect();
    await lock.query('SELECT pg_advisory_lock(435778055796)');
    const keys = Array.from({ length: 6 }, () => randomUUID());
    const asked = keys.map((key, nth) => open(`many-${nth}`, nth % 2 === 0 ? 'ko' : 'en', key));
    const refused = await firstOf(asked, 4);
    await lock.query('SELECT pg_advisory_unlock(435778055796)');
    lock.release();

    expect(refused.map(({ nth }) => nth % 2).sort()).toEqual(expect.arrayContaining([0, 1]));
    for (const { nth, answer } of refused) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('3');
      const korean = '요청이 많아 지금은 처리할 수 없습니다. 잠시 후 다시 시도해 주세요.';
      const english = 'There are too many requests at the moment. Try again shortly.';
      expect(await answer.json()).toMatchObject({
        code: 'busy',
        detail: nth % 2 === 0 ? korean : english,
        detailEn: english,
      });
    }
    const taken = await Promise.all(asked);
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 200, 503, 503, 503, 503]);
    const { nth } = refused[0]!;
    const again = await open(`many-${nth}`, 'ko', keys[nth]!);
    expect(again.status).toBe(200);
    expect(await again.json()).toMatchObject({ repeated: false });
  });
});

/** The first so many answers that come, each with whose it is. */
function firstOf(
  asked: readonly Promise<Response>[],
  count: number,
): Promise<readonly { readonly nth: number; readonly answer: Response }[]> {
  return new Promise((resolve, reject) => {
    const come: { readonly nth: number; readonly answer: Response }[] = [];
    asked.forEach((each, nth) => {
      each.then((answer) => {
        come.push({ nth, answer });
        if (come.length === count) resolve(come);
      }, reject);
    });
  });
}
