// Shows that a Redis that is away holds up digests and nothing else, and that they come when it comes back.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { digestAt, Digests, type DigestJob } from '#jobs/digests';
import { describeWithRedis } from '#testing/needs';
import { eventually } from '../../e2e/eventually.js';
import { startRedis, type TestRedis } from '#testing/redis';

const digest: DigestJob = { organization: 'city', person: 'a', day: '2021-08-19' };

describeWithRedis('digests on a Redis that goes and comes back', (program) => {
  let redis: TestRedis;
  let digests: Digests;
  let told: string[];
  let heard: string[];

  beforeEach(async () => {
    redis = await startRedis(program);
    [told, heard] = [[], []];
    digests = await Digests.open({
      backend: { kind: 'redis', url: redis.url },
      now: () => digestAt(digest.day),
      planned: async () => [digest],
      tell: async ({ person }) => {
        told.push(person);
      },
      log: (line) => heard.push(line),
    });
  });

  afterEach(async () => {
    await digests.close();
    await redis.stop();
  });

  /** A connection that breaks is said too; only one that is refused shows that it was tried for in vain. */
  const expectAway = () =>
    eventually(() =>
      expect(heard).toContain(`queue reminders: connect ECONNREFUSED 127.0.0.1:${redis.port}`),
    );

  it('come when it is back, by a sweep that waited for it; meanwhile it is said once that it is away', async () => {
    await redis.stop();
    const swept = digests.sweep();
    await expectAway();
    redis = await startRedis(program, redis.port);
    await swept;
    await eventually(() => expect(told).toContain('a'));
    expect(new Set(heard).size).toBe(heard.length);
  });

  it('can be closed while it is away: a sweep that waits then fails, a later one does nothing', async () => {
    await redis.stop();
    const failed = expect(digests.sweep()).rejects.toThrow();
    await expectAway();
    await digests.close();
    await failed;
    await digests.sweep();
    redis = await startRedis(program, redis.port);
    expect(await redis.send('CLIENT LIST')).not.toMatch(/id=.*id=/s);
  });

  it('can be closed before it was ever there', async () => {
    const said: string[] = [];
    const never = await Digests.open({
      backend: { kind: 'redis', url: 'redis://127.0.0.1:1' },
      now: () => new Date(),
      planned: async () => [],
      tell: async () => undefined,
      log: (line) => said.push(line),
    });
    const failed = expect(never.sweep()).rejects.toThrow('ECONNREFUSED');
    await eventually(() => expect(said).toEqual(['queue reminders: connect ECONNREFUSED 127.0.0.1:1']));
    await never.close();
    await failed;
  });
});
