// Whoever is woken by it reads which part is down, and what that means; nobody is woken for what others can do without.
import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { diskCheck, subscriptionsCheck } from './checks.js';
import { Health, type PartCheck } from './health.js';
import { partNames, partWords } from './words.js';

const up = async () => undefined;
const away = async () => {
  throw new Error('connect ECONNREFUSED');
};
const check = (part: PartCheck['part'], look: PartCheck['look'], needed = false): PartCheck => ({
  ...{ part, look, needed },
});

describe('the health of a process', () => {
  it('is well where all parts answer', async () => {
    const { status, parts } = await new Health([check('database', up, true), check('mail', up)]).report();
    expect({ status, states: parts.map(({ state }) => state) }).toEqual({
      status: 'ok',
      states: ['up', 'up'],
    });
  });

  it('names the part that is down, why, and what it means', async () => {
    const { status, parts } = await new Health([check('database', up, true), check('mail', away)]).report();
    expect(status).toBe('degraded');
    expect(parts[1]).toEqual({
      ...{ part: 'mail', name: partWords.mail.name, state: 'down', needed: false },
      ...{ said: partWords.mail.down, reason: 'connect ECONNREFUSED' },
    });
  });

  it('fails only where the process can do nothing without the part', async () => {
    const { status } = await new Health([check('database', away, true), check('mail', up)]).report();
    expect(status).toBe('failing');
  });

  it('waits for no part for ever', async () => {
    const silent = check('queue', () => new Promise(() => undefined));
    const { parts } = await new Health([silent], { patience: 5 }).report();
    expect(parts[0]).toMatchObject({ state: 'down', reason: 'no answer within 5 ms' });
  });

  it('asks the parts once, however many ask it at once', async () => {
    let asked = 0;
    const counted = check('scan', async () => (asked += 1));
    const health = new Health([counted], { keeping: 60_000 });
    await Promise.all([health.report(), health.report()]);
    await health.report();
    expect(asked).toBe(1);
  });

  it('lets strangers make no work for servers of others, and looks for operators', async () => {
    const asked = { mail: 0, database: 0 };
    const health = new Health(
      [
        check('database', async () => (asked.database += 1), true),
        check('mail', async () => (asked.mail += 1)),
      ],
      { keeping: 0 },
    );
    for (const asker of ['stranger', 'stranger', 'stranger'] as const) await health.report(asker);
    expect(asked).toEqual({ database: 3, mail: 1 });
    await health.report('operator');
    expect(asked.mail).toBe(2);
  });

  it('says of one part whether it answers', async () => {
    const health = new Health([check('database', up, true), check('mail', away)]);
    const answers = await Promise.all(
      (['database', 'mail', 'scan'] as const).map((part) => health.isUp(part)),
    );
    expect(answers).toEqual([true, false, false]);
  });

  it('gives no reason that would not lie in a log', async () => {
    const refused = check('mail', async () => {
      throw new Error('535 gildong@city.go.kr may not sign in');
    });
    const { parts } = await new Health([refused]).report();
    expect(parts[0]?.reason).toBe('535 …@… may not sign in');
  });
});

describe('the disk', () => {
  const withFree = (free: number) => diskCheck('/srv', async () => ({ free, size: 4_096_000_000 })).look();

  it('is well with room on it', () => expect(withFree(250_000_000)).resolves.toBeUndefined());
  it('is almost full below a twentieth', () => expect(withFree(164_000_000)).rejects.toThrow('156 MB free'));
  it('is looked at where it is', () =>
    expect(diskCheck(join(import.meta.dirname, 'not/made/yet')).look()).resolves.toBeUndefined());
});

describe('subscriptions', () => {
  const look = (state: 'running' | 'stopped', lag: number) =>
    subscriptionsCheck(() => [{ name: 'policies', state, lag }]).look();

  it('are well while they follow', () => expect(look('running', 12)).resolves.toBeUndefined());
  it('are named where they stopped', () => expect(look('stopped', 0)).rejects.toThrow('policies stopped'));
  it('are named with where and why', () =>
    expect(
      subscriptionsCheck(() => [
        { name: 'opinions', state: 'stopped', lag: 3, stoppedAt: 4711, error: 'no such column' },
      ]).look(),
    ).rejects.toThrow('opinions stopped at 4711: no such column'));
  it('are named where they are far behind', () =>
    expect(look('running', 60_000)).rejects.toThrow('policies is 60000 events behind'));
});

it('has words in both languages for every part', () => {
  for (const part of partNames) {
    const { name, down } = partWords[part];
    expect([name.ko, down.ko].every((text) => /[가-힣]/.test(text))).toBe(true);
    expect([name.en, down.en].some((text) => /[가-힣]/.test(text))).toBe(false);
  }
});
