// Shows that reminders come at their hour, follow what is owed and the clock, and survive a wiped queue: on both backends.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { remindAt, reminderId, Reminders, type Reminder } from '#jobs/reminders';
import { describeWithRedis } from '#testing/needs';
import { eventually } from '../eventually.js';
import { onPostgres, onRedis, type TestBackend } from './backends.js';

const hour = 3_600_000;
const due = '2021-08-20';
const reminder = (obligation: string, more: Partial<Reminder> = {}): Reminder => ({
  organization: 'city',
  stream: 'round',
  id: 'r-1',
  obligation,
  due,
  ...more,
});

describe('reminders on PostgreSQL', () => describeReminders(onPostgres));
describeWithRedis('reminders on Redis', (program) => describeReminders(() => onRedis(program)));

function describeReminders(open: () => Promise<TestBackend>): void {
  let place: TestBackend;
  let opened: Reminders[];
  let owed: readonly Reminder[];
  let ahead: number;
  let reminded: string[];
  let heard: string[];

  beforeEach(async () => {
    place = await open();
    [opened, owed, reminded, heard] = [[], [], [], []];
    itIs(-hour);
  });

  afterEach(async () => {
    await Promise.all(opened.map((reminders) => reminders.close()));
    await place.close();
  });

  /** Sets the clock so many milliseconds after the hour of the reminders. */
  function itIs(afterTheHour: number): void {
    ahead = remindAt(due).getTime() + afterTheHour - Date.now();
  }

  async function openReminders(
    remind: (reminder: Reminder) => Promise<void> = async ({ obligation }) => {
      reminded.push(obligation);
    },
    now = () => new Date(Date.now() + ahead),
  ): Promise<Reminders> {
    const reminders = await Reminders.open({
      backend: place.backend,
      now,
      owed: async () => owed,
      remind,
      log: (line) => heard.push(line),
    });
    opened.push(reminders);
    return reminders;
  }

  it('wait in the queue for their hour, once each, however often the sweep is made', async () => {
    const reminders = await openReminders();
    owed = [reminder('a'), reminder('b', { id: 'r-2' }), reminder('a', { organization: 'town' })];
    await Promise.all([reminders.sweep(), reminders.sweep(), reminders.sweep()]);
    expect(new Set(await place.waiting())).toEqual(new Set(owed.map(reminderId)));
    expect(await place.waiting()).toHaveLength(3);
    expect(reminded).toEqual([]);
  });

  it('come by themselves at their hour, never before it', async () => {
    const reminders = await openReminders(async ({ obligation }) => {
      expect(Date.now() + ahead).toBeGreaterThanOrEqual(remindAt(due).getTime());
      reminded.push(obligation);
    });
    owed = [reminder('a'), reminder('b')];
    itIs(-1_500);
    await reminders.sweep();
    await eventually(() => expect(reminded.sort()).toEqual(['a', 'b']));
    expect(heard).toEqual([]);
  });

  it('come at once when the clock was moved past their hour and the sweep is made', async () => {
    const reminders = await openReminders();
    owed = [reminder('a')];
    await reminders.sweep();
    itIs(0);
    await reminders.sweep();
    await eventually(() => expect(reminded).toEqual(['a']));
  });

  it('are dropped when the duty is gone', async () => {
    const reminders = await openReminders();
    owed = [reminder('gone'), reminder('kept')];
    await reminders.sweep();
    owed = [reminder('kept')];
    await reminders.sweep();
    expect(await place.waiting()).toEqual([reminderId(reminder('kept'))]);
  });

  it('move with the due date', async () => {
    const reminders = await openReminders();
    owed = [reminder('moved')];
    await reminders.sweep();
    owed = [reminder('moved', { due: '2021-08-21' })];
    await reminders.sweep();
    expect(await place.waiting()).toEqual(owed.map(reminderId));
    itIs(0);
    await reminders.sweep();
    expect(await place.waiting()).toEqual(owed.map(reminderId));
    itIs(24 * hour);
    await reminders.sweep();
    await eventually(() => expect(reminded).toEqual(['moved']));
  });

  it('are planned again after the queue was wiped', async () => {
    const reminders = await openReminders();
    owed = [reminder('a'), reminder('b')];
    await reminders.sweep();
    await place.wipe();
    expect(await place.waiting()).toEqual([]);
    await reminders.sweep();
    expect(await place.waiting()).toHaveLength(2);
    itIs(0);
    await reminders.sweep();
    await eventually(() => expect(reminded.sort()).toEqual(['a', 'b']));
  });

  it('that come before their hour, planned by another clock, are passed over and planned again', async () => {
    const moments = [0, -hour];
    const reminders = await openReminders(undefined, () => {
      itIs(moments.shift() ?? 0);
      return new Date(Date.now() + ahead);
    });
    owed = [reminder('early')];
    await reminders.sweep();
    await eventually(() => expect(moments).toEqual([]));
    expect(reminded).toEqual([]);
    await eventually(async () => {
      await reminders.sweep();
      expect(reminded).toEqual(['early']);
    });
  });

  it('that fail are tried again, and what failed is said', async () => {
    let tries = 0;
    const reminders = await openReminders(async ({ obligation }) => {
      tries += 1;
      if (tries === 1) throw new Error('the door was busy');
      reminded.push(obligation);
    });
    owed = [reminder('a')];
    itIs(0);
    await reminders.sweep();
    await eventually(() => expect(reminded).toEqual(['a']));
    expect(heard).toEqual(['queue reminders: the door was busy']);
  });

  it('stay in the queue for whoever works on it next', async () => {
    const first = await openReminders();
    owed = [reminder('a')];
    await first.sweep();
    await first.close();
    opened = [];
    expect(await place.waiting()).toHaveLength(1);
    const next = await openReminders();
    itIs(0);
    await next.sweep();
    await eventually(() => expect(reminded).toEqual(['a']));
  });

  it('are shared by several workers, each done by one of them', async () => {
    const [one, other] = [await openReminders(), await openReminders()];
    owed = Array.from({ length: 50 }, (_, index) => reminder(`o-${index}`));
    await Promise.all([one.sweep(), other.sweep()]);
    expect(await place.waiting()).toHaveLength(50);
    itIs(0);
    await one.sweep();
    await eventually(() => expect(new Set(reminded).size).toBe(50));
    await Promise.all(opened.map((reminders) => reminders.close()));
    opened = [];
    expect(reminded).toHaveLength(50);
  });
}
