// Shows that who owes something is reminded once, in time, and only if it is still owed: on both backends of the queue.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/actor';
import { recordOf } from '#door/foldings';
import { reminderId } from '#jobs/reminders';
import type { RunningWorker } from '#worker/start-worker';
import { by } from '#testing/given';
import {
  theChair,
  theChairElsewhere,
  theCoordinator,
  theHeadOf,
  theOfficerOf,
  theReminderPolicy,
  theSecretary,
} from '#testing/given-actors';
import { deliberated, growth, reviewed } from '#testing/given-cycle';
import { answered, answering, asksForAction, drafted, issued, roundOpened, sent } from '#testing/given-round';
import { describeWithRedis } from '#testing/needs';
import { onRedis, truncateQueue, type TestBackend } from '../jobs/backends.js';
import { city } from '../read-models/fresh-house.js';
import { eventually, patience } from '../eventually.js';
import { workedHouse, type WorkedHouse } from './fixtures.js';

/** Answers are due on 20 August: two opinions on market and one on heritage, none answered. */
const round = [
  ...answering('market/midterm', asksForAction, 'o-1'),
  issued('o-2', 'market/change'),
  issued('o-3', 'heritage/midterm'),
  sent('o-2', 'o-3'),
];
const theDayBefore = '2021-08-19T09:00:00+09:00';
const anHourBefore = '2021-08-19T08:00:00+09:00';

describe('the worker, its queue on PostgreSQL', () => describeReminding());
describeWithRedis('the worker, its queue on Redis', (program) => describeReminding(() => onRedis(program)));

function describeReminding(openRedis?: () => Promise<TestBackend>): void {
  let fresh: WorkedHouse;
  let heard: string[];
  let redis: TestBackend | undefined;
  let worker: RunningWorker;

  beforeEach(async () => {
    heard = [];
    redis = await openRedis?.();
    fresh = await workedHouse(heard);
    fresh.itIs(anHourBefore);
    worker = await fresh.work(redis?.backend.url);
  });

  afterEach(async () => {
    await fresh.drop();
    await redis?.close();
    expect(heard).toEqual([]);
  });

  async function happened(events: Parameters<WorkedHouse['record']>[1]): Promise<void> {
    const position = await fresh.record('round/r-1', events);
    expect(await worker.waitFor('obligations', position, patience)).toBe(true);
  }

  /** What has been noted, as the log has it: kind of duty, item and due date. */
  async function noted(): Promise<readonly string[]> {
    const events = await fresh.house.store.readAll({ after: 0, limit: 1_000 });
    return events
      .filter(({ type }) => type === 'ReminderNoted')
      .map(({ data }) => {
        const { obligation, due } = data as { obligation: string; due: string };
        const [kind, item] = obligation.split('/');
        return `${kind} ${item} ${due}`;
      })
      .sort();
  }

  async function expectNoted(...reminders: readonly string[]): Promise<void> {
    await eventually(async () => expect(await noted()).toEqual(reminders));
  }

  /** Moves the clock as the API does. */
  async function itBecomes(instant: string): Promise<void> {
    fresh.itIs(instant);
    await worker.sweep();
  }

  const answers = ['answer o-1 2021-08-20', 'answer o-2 2021-08-20', 'answer o-3 2021-08-20'];

  it('notes a reminder of each duty on the day before it is due, once', async () => {
    await happened(round);
    await worker.sweep();
    expect(await noted()).toEqual([]);
    await itBecomes(theDayBefore);
    await expectNoted(...answers);
    await itBecomes('2021-08-19T18:00:00+09:00');
    await itBecomes('2021-08-20T23:00:00+09:00');
    expect(await worker.waitFor('reminders', await fresh.house.store.head(), patience)).toBe(true);
    await worker.sweep();
    expect(await noted()).toEqual(answers);
  });

  it('says in the log what it noted, by which post and when', async () => {
    await happened(round.slice(0, -3).concat(sent('o-1')).slice(0, -1));
    await itBecomes(theDayBefore);
    await expectNoted('answer o-1 2021-08-20');
    const { rows } = await fresh.house.pool.query<{ key: string }>(
      "SELECT key FROM lists.obligations WHERE item = 'o-1'",
    );
    const obligation = rows[0]?.key ?? '';
    const reminder = {
      organization: city,
      stream: 'round',
      id: 'r-1',
      obligation,
      due: '2021-08-20',
    } as const;
    const [event, ...others] = await fresh.house.store.readStream(city, `reminder/${reminderId(reminder)}`);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      version: 1,
      commandId: `reminder:${reminderId(reminder)}`,
      data: { on: '2021-08-19', by: { person: 'system', post: { kind: 'policy', policy: 'reminder' } } },
    });
    expect(event?.recordedAt.slice(0, 16)).toBe('2021-08-19T00:00');
  });

  it('passes over what was answered, and what was put off until it is due then', async () => {
    await happened(round);
    await worker.sweep();
    await happened([answered(theOfficerOf('economy'), 'o-1')]);
    await itBecomes(theDayBefore);
    await expectNoted('answer o-2 2021-08-20', 'answer o-3 2021-08-20');
    await happened([
      by(theChair, { type: 'DeadlinesExtended', answersDue: '2021-08-27', reason: 'Holidays' }),
    ]);
    await itBecomes('2021-08-26T09:00:00+09:00');
    await expectNoted(
      'answer o-2 2021-08-20',
      'answer o-2 2021-08-27',
      'answer o-3 2021-08-20',
      'answer o-3 2021-08-27',
    );
  });

  it('looks at the round itself before it reminds: the list may lag', async () => {
    await happened(round);
    await fresh.house.pool.query(
      `INSERT INTO lists.obligations
       SELECT organization, stream, id, 'answer/ghost', kind, committee, title, debtor, debtor_tags, due, item_kind, 'ghost',
              number, name FROM lists.obligations WHERE item = 'o-1'`,
    );
    await fresh.house.pool.query("UPDATE lists.obligations SET due = '2021-08-19' WHERE item = 'o-1'");
    await itBecomes(theDayBefore);
    const owed = ['answer o-2 2021-08-20', 'answer o-3 2021-08-20'];
    await expectNoted(...owed);
    await worker.stop();
    expect(await noted()).toEqual(owed);
  });

  it('takes for noted what an older version noted in other words', async () => {
    await happened([...answering('market/midterm', asksForAction, 'o-1')]);
    const { rows } = await fresh.house.pool.query<{ obligation: string }>(
      "SELECT key AS obligation FROM lists.obligations WHERE item = 'o-1'",
    );
    const obligation = rows[0]?.obligation ?? '';
    const due = '2021-08-20';
    const id = reminderId({ organization: city, stream: 'round', id: 'r-1', obligation, due });
    const { store, pool } = fresh.house;
    const event = by(theReminderPolicy, { type: 'ReminderNoted' as const, round: 'r-1', obligation, due });
    const appended = await store.append({
      ...{
        organization: city,
        stream: `reminder/${id}`,
        commandId: `reminder:${id}`,
        fingerprint: 'of then',
      },
      ...{ expectedVersion: 0, recordedAt: '2021-08-18T15:00:00Z', events: [recordOf(event, [])] },
    });
    expect(appended.outcome).toBe('appended');
    expect(await worker.waitFor('reminders', await store.head(), patience)).toBe(true);
    await pool.query('DELETE FROM lists.reminders');
    await itBecomes(theDayBefore);
    await worker.stop();
    expect(await noted()).toEqual(['answer o-1 2021-08-20']);
  });

  it('reminds nobody of what is overdue already', async () => {
    await happened(round);
    await itBecomes('2021-08-21T00:00:00+09:00');
    await happened([
      by(theChair, { type: 'DeadlinesExtended', answersDue: '2021-08-22', reason: 'Holidays' }),
    ]);
    await itBecomes('2021-08-21T09:00:00+09:00');
    await expectNoted(...answers.map((line) => line.replace('08-20', '08-22')));
  });

  it('loses nothing and doubles nothing when the queue is wiped, before and after', async () => {
    const wipe = () => (redis ? redis.wipe() : truncateQueue(fresh.url));
    await happened(round);
    await worker.sweep();
    await wipe();
    await itBecomes(theDayBefore);
    await expectNoted(...answers);
    await wipe();
    await worker.sweep();
    await fresh.house.pool.query('DELETE FROM lists.reminders');
    await worker.sweep();
    await happened([issued('o-4', 'market/change'), sent('o-4')]);
    await worker.sweep();
    await expectNoted(...answers, 'answer o-4 2021-08-20');
  });

  it('reminds of what is owed in a cycle, and shows the office its part in it', async () => {
    const id = 'jobs.plan-2021.2021';
    const [opened, known, ...rest] = reviewed();
    if (!opened || !known) throw new Error('no cycle');
    await fresh.record(`cycle/${id}`, [opened, known]);
    await fresh.record('round/round-1', [roundOpened()]);
    const head = await fresh.record(`cycle/${id}`, [...rest, deliberated([growth.id])]);
    expect(await worker.waitFor('obligations', head, patience)).toBe(true);
    const { rows } = await fresh.lists.work({
      organization: city,
      actor: theCoordinator,
      today: fresh.today(),
    });
    const step = {
      kind: 'legal-step',
      itemKind: 'change',
      item: growth.id,
      committee: 'jobs',
      title: '2021',
    };
    const about = { number: '1-2', name: 'Market start-ups', owedAs: ['post:planning-office'] };
    expect(rows).toMatchObject([{ stream: 'cycle', id, ...step, ...about }]);
    await itBecomes('2021-11-29T09:00:00+09:00');
    await expectNoted('follow-up round-1:o-4 2021-11-30');
    const events = await fresh.house.store.readAll({ after: 0, limit: 1_000 });
    expect(events.find(({ type }) => type === 'ReminderNoted')?.data).toMatchObject({
      round: id,
      stream: 'cycle',
      obligation: 'follow-up/round-1:o-4',
    });
    expect(await worker.waitFor('reminders', await fresh.house.store.head(), patience)).toBe(true);
    const promised = await fresh.lists.work({
      organization: city,
      actor: theOfficerOf('economy'),
      today: fresh.today(),
    });
    expect(promised.rows.filter(({ stream }) => stream === 'cycle')).toMatchObject([
      { kind: 'follow-up', item: 'round-1:o-4', number: '1-2', daysLeft: 1, remindedAt: expect.any(String) },
    ]);
  });

  it('shows the reminder in the work of who owes it', async () => {
    await happened([...round, drafted(theOfficerOf('tourism'), 'o-3')]);
    await itBecomes(theDayBefore);
    await expectNoted('answer o-1 2021-08-20', 'answer o-2 2021-08-20', 'release o-3 2021-08-20');
    expect(await worker.waitFor('reminders', await fresh.house.store.head(), patience)).toBe(true);
    const workOf = async (actor: Actor) => {
      const { rows } = await fresh.lists.work({ organization: city, actor, today: fresh.today() });
      return rows.map(({ kind, item, due, daysLeft, overdue, owedAs, remindedAt, number, name, title }) => ({
        ...{ kind, item, due, daysLeft, overdue, owedAs, number, name, title },
        reminded: remindedAt?.slice(0, 16),
      }));
    };
    const shared = {
      due: '2021-08-20',
      daysLeft: 1,
      overdue: false,
      title: 'Second round',
      reminded: '2021-08-19T00:00',
    };
    const market = { ...shared, owedAs: ['post:economy-officer'], number: '1-2', name: 'Market start-ups' };
    expect(await workOf(theOfficerOf('economy'))).toEqual([
      { ...market, kind: 'answer', item: 'o-1' },
      { ...market, kind: 'answer', item: 'o-2' },
    ]);
    expect(await workOf(theHeadOf('tourism'))).toEqual([
      {
        ...shared,
        kind: 'release',
        item: 'o-3',
        owedAs: ['post:tourism-head'],
        number: '1-1',
        name: 'Heritage guides',
      },
    ]);
    for (const actor of [theOfficerOf('tourism'), theChairElsewhere, theCoordinator, theSecretary]) {
      expect(await workOf(actor)).toEqual([]);
    }
    fresh.itIs('2021-08-23T00:00:00+09:00');
    expect(await workOf(theHeadOf('tourism'))).toMatchObject([{ overdue: true, daysLeft: -3 }]);
  });
}
