// Shows through the whole product, on both backends of the queue, that jobs move and vanish with the duty: a post handed over, a
// deadline extended, an answer given early, a cycle's review cancelled.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '#domain/dates';
import { digestJobId } from '#jobs/digests';
import { describeWithRedis } from '#testing/needs';
import { eventually } from '../eventually.js';
import { onRedis, waitingOnPostgres, type TestBackend } from '../jobs/backends.js';
import { boot, city, type Answered, type Booted, type Caller } from './booted.js';

/** Answers are due on Friday, 6 August: two days before, all that is left of the steps lies within the horizon. */
const wednesday = '2021-08-04';
const left = [wednesday, '2021-08-05', '2021-08-06'];

const economy = 'p-local-economy-officer';
const tourism = 'p-tourism-officer';
const opinionsOfEconomy = ['o-1-6-midterm', 'o-1-6-change'];

describe('jobs on PostgreSQL', () => describeFollowing());
describeWithRedis('jobs on Redis', (program) => describeFollowing(() => onRedis(program)));

function describeFollowing(openRedis?: () => Promise<TestBackend>): void {
  let redis: TestBackend | undefined;
  let booted: Booted;
  let office: Caller;
  let chair: Caller;
  let today = wednesday;
  let minutes = 0;

  beforeAll(async () => {
    redis = await openRedis?.();
    booted = await boot('case', { redisUrl: redis?.backend.url });
    office = await booted.as('p-coordination-officer', 'post:coordination-officer');
    chair = await booted.as('p-self-support-head', 'seat:jobs/chair-private');
    await itBecomes(wednesday);
  });

  afterAll(async () => {
    await booted.stop();
    await redis?.close();
  });

  /** Eight in the morning, an hour before anybody is told anything. */
  async function itBecomes(day: string): Promise<void> {
    today = day;
    await sweep();
  }

  /** A clock that moves has the queue planned anew. */
  async function sweep(): Promise<void> {
    minutes += 1;
    await booted.moveClock(`${today}T08:${String(minutes).padStart(2, '0')}:00+09:00`);
  }

  /** Something is done over HTTP; the lists have heard of it, and the queue is planned anew. */
  async function happened(asked: Promise<Answered>): Promise<void> {
    const { status, body } = await asked;
    expect({ status, body }).toMatchObject({ status: 200 });
    expect((await office.get(`/work?wait=${String(body['position'])}`)).status).toBe(200);
    await sweep();
  }

  /** The days for which a job waits to tell somebody what they owe. */
  async function daysOf(person: string): Promise<readonly string[]> {
    const waiting = await (redis ? redis.waiting() : waitingOnPostgres(booted.databaseUrl));
    const days = Array.from({ length: 20 }, (_, after) => addDays(wednesday, after));
    return days.filter((day) => waiting.includes(digestJobId({ organization: city, person, day })));
  }

  async function expectDays(person: string, days: readonly string[]): Promise<void> {
    await eventually(async () => expect(await daysOf(person)).toEqual(days));
  }

  it('wait for whoever owes an answer', async () => {
    await expectDays(economy, left);
    await expectDays(tourism, left);
  });

  it('vanish when all of it is answered early, and only for who has answered', async () => {
    const officer = await booted.as(economy, 'post:local-economy-officer');
    for (const opinion of opinionsOfEconomy) {
      expect(await daysOf(economy)).toEqual(left);
      const answer = { disposition: 'underWay', evidence: '상반기에 시작함' };
      await happened(officer.ask('GiveResponse', { opinion, answer, text: '이미 하고 있습니다.' }));
    }
    await expectDays(economy, []);
    await expectDays(tourism, left);
  });

  it('pass on with the post', async () => {
    const post = { post: 'tourism-officer', person: 'p-successor', from: wednesday };
    await happened(office.ask('HandOverPost', post, { stream: 'organization', id: city }));
    await expectDays(tourism, []);
    await expectDays('p-successor', left);
  });

  it('move when the deadline is extended', async () => {
    const extended = { answersDue: '2021-08-20', reason: '수요 조사에 시간이 더 필요함' };
    await happened(chair.ask('ExtendDeadlines', extended));
    await expectDays('p-successor', []);
    await itBecomes('2021-08-12');
    await expectDays('p-successor', ['2021-08-13']);
  });

  it('vanish when the review is cancelled', async () => {
    await happened(chair.ask('CancelRound', { reason: '올해는 하지 않음' }));
    await expectDays('p-successor', []);
    await itBecomes('2021-08-20');
    await expectDays('p-successor', []);
  });
}
