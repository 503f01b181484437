// Shows that a Redis that is away holds up reminders and nothing else, and that they come when it comes back.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Reminders, remindAt, type Reminder } from '#jobs/reminders';
import { describeWithRedis } from '#testing/needs';
import { eventually } from '../../e2e/eventually.js';
import { startRedis, type TestRedis } from '../../e2e/jobs/redis.js';

const reminder: Reminder = {
  organization: 'city',
  stream: 'round',
  id: 'r-1',
  obligation: 'a',
  due: '2021-08-20',
};

describeWithRedis('reminders on a Redis that goes and comes back', (program) => {
  let redis: TestRedis;
  let reminders: Reminders;
  let reminded: string[];
  let heard: string[];

  beforeEach(async () => {
    redis = await startRedis(program);
    [reminded, heard] = [[], []];
    reminders = await Reminders.open({
      backend: { kind: 'redis', url: redis.url },
      now: () => remindAt(reminder.due),
      owed: async () => [reminder],
      remind: async ({ obligation }) => {
        reminded.push(obligation);
      },
      log: (line) => heard.push(line),
    });
  });

  afterEach(async () => {
    await reminders.close();
    await redis.stop();
  });

  it('come when it is back, by a sweep that waited for it; meanwhile it is said once that it is away', async () => {
    await redis.stop();
    const swept = reminders.sweep();
    await eventually(() => expect(heard).not.toEqual([]));
    redis = await startRedis(program, redis.port);
    await swept;
    await eventually(() => expect(reminded).toContain('a'));
    expect(heard).toContain(`queue reminders: connect ECONNREFUSED 127.0.0.1:${redis.port}`);
    expect(new Set(heard).size).toBe(heard.length);
  });

  it('can be closed while it is away: a sweep that waits then fails, a later one does nothing', async () => {
    await redis.stop();
    const failed = expect(reminders.sweep()).rejects.toThrow();
    await eventually(() => expect(heard).not.toEqual([]));
    await reminders.close();
    await failed;
    await reminders.sweep();
    redis = await startRedis(program, redis.port);
    expect(await redis.send('CLIENT LIST')).not.toMatch(/id=.*id=/s);
  });

  it('can be closed before it was ever there', async () => {
    const said: string[] = [];
    const never = await Reminders.open({
      backend: { kind: 'redis', url: 'redis://127.0.0.1:1' },
      now: () => new Date(),
      owed: async () => [],
      remind: async () => undefined,
      log: (line) => said.push(line),
    });
    const failed = expect(never.sweep()).rejects.toThrow('ECONNREFUSED');
    await eventually(() => expect(said).toEqual(['queue reminders: connect ECONNREFUSED 127.0.0.1:1']));
    await never.close();
    await failed;
  });
});
