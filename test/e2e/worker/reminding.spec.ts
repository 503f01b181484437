// Shows that who owes something is told in time, in one letter a day, and only if it is still owed: on both backends of the queue.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '#domain/actor';
import { Outbox } from '#delivery/outbox';
import { digestJobId } from '#jobs/digests';
import { reminderId } from '#jobs/reminders';
import type { RunningWorker } from '#worker/start-worker';
import { by } from '#testing/given';
import {
  theChair,
  theChairElsewhere,
  theCoordinator,
  theHeadOf,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import { deliberated, growth, reviewed } from '#testing/given-cycle';
import { answered, answering, asksForAction, drafted, issued, sent } from '#testing/given-round';
import { describeWithRedis } from '#testing/needs';
import { onRedis, truncateQueue, waitingOnPostgres, type TestBackend } from '../jobs/backends.js';
import { city, type Happened } from '../read-models/fresh-house.js';
import { eventually, patience } from '../eventually.js';
import { workedHouse, type WorkedHouse } from './fixtures.js';
import { appointed, staffed } from './staff.js';

/** Answers are due on Friday, 20 August: two opinions on market and one on heritage, none answered. */
const round = [
  ...answering('market/midterm', asksForAction, 'o-1'),
  issued('o-2', 'market/change'),
  issued('o-3', 'heritage/midterm'),
  sent('o-2', 'o-3'),
];
const anHourBefore = '2021-08-19T08:00:00+09:00';
const theDayBefore = '2021-08-19T09:00:00+09:00';
const economy = theOfficerOf('economy').person;
const tourism = theOfficerOf('tourism').person;
const heads = [theHeadOf('economy'), theHeadOf('tourism')].map(({ person }) => person);

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
    await staffed(fresh);
    worker = await fresh.work(redis?.backend.url);
  });

  afterEach(async () => {
    await fresh.drop();
    await redis?.close();
    expect(heard).toEqual([]);
  });

  async function happened(events: readonly Happened[], stream = 'round/r-1'): Promise<void> {
    const position = await fresh.record(stream, events);
    expect(await worker.waitFor('obligations', position, patience)).toBe(true);
  }

  /** Moves the clock as the API does. */
  async function itBecomes(instant: string): Promise<void> {
    fresh.itIs(instant);
    await worker.sweep();
  }

  /** What a person was told, letter by letter: its day, and each thing with its date. */
  async function toldTo(person: string): Promise<readonly string[]> {
    const letters = await new Outbox(fresh.house.pool).of({ organization: city, person });
    return letters.map(({ key, paragraphs }) => {
      const lines = paragraphs.flatMap((paragraph) =>
        'link' in paragraph && paragraph.link !== 'at=work'
          ? [/due (.+?) \((.+?)\)/.exec(paragraph.text.en)]
          : [],
      );
      return `${key}: ${lines.map((line) => `${isoOf(line?.[1])} ${line?.[2]}`).join(', ')}`;
    });
  }

  async function expectTold(person: string, ...letters: readonly string[]): Promise<void> {
    await eventually(async () => expect(await toldTo(person)).toEqual(letters));
  }

  /** The jobs that wait, as the people and days that they are for. */
  async function expectWaiting(...jobs: readonly (readonly [person: string, day: string])[]): Promise<void> {
    const ids = jobs.map(([person, day]) => digestJobId({ organization: city, person, day }));
    const waiting = await (redis ? redis.waiting() : waitingOnPostgres(fresh.url));
    expect(new Set(waiting)).toEqual(new Set(ids));
  }

  /** What has been noted, as the log has it: kind of duty, item, due date and step. */
  async function noted(): Promise<readonly string[]> {
    const events = await fresh.house.store.readAll({ after: 0, limit: 1_000 });
    return events
      .filter(({ type }) => type === 'ReminderNoted')
      .map(({ data }) => {
        const { obligation, due, step } = data as { obligation: string; due: string; step: number };
        const [kind, item] = obligation.split('/');
        return `${kind} ${item} ${due} ${step}`;
      })
      .sort();
  }

  const everybody = [economy, tourism, ...heads];
  const tomorrow = (person: string) => [person, '2021-08-20'] as const;
  const today = (person: string) => [person, '2021-08-19'] as const;

  it('tells each person in one letter what they owe, on the day of the step, once', async () => {
    await happened(round);
    await worker.sweep();
    expect(await toldTo(economy)).toEqual([]);
    await expectWaiting(...everybody.map(today), ...everybody.map(tomorrow));
    await itBecomes(theDayBefore);
    const first = 'digest/2021-08-19: 2021-08-20 1 day left, 2021-08-20 1 day left';
    await expectTold(economy, first);
    await expectTold(theHeadOf('economy').person, first);
    await expectTold(tourism, 'digest/2021-08-19: 2021-08-20 1 day left');
    await itBecomes('2021-08-19T17:00:00+09:00');
    await expectWaiting(...everybody.map(tomorrow));
    await itBecomes('2021-08-20T10:00:00+09:00');
    const second = 'digest/2021-08-20: 2021-08-20 today, 2021-08-20 today';
    await expectTold(economy, first, second);
    for (const weekend of ['2021-08-21', '2021-08-22']) await itBecomes(`${weekend}T10:00:00+09:00`);
    await itBecomes('2021-08-23T09:00:00+09:00');
    const third = 'digest/2021-08-23: 2021-08-20 3 days late, 2021-08-20 3 days late';
    await expectTold(economy, first, second, third);
    for (const day of ['2021-08-24', '2021-08-30']) await itBecomes(`${day}T10:00:00+09:00`);
    await worker.stop();
    expect(await toldTo(economy)).toEqual([first, second, third]);
  });

  it('tells on the day that the clock arrives at what came due meanwhile, in one letter and not one for each day', async () => {
    fresh.itIs('2021-08-02T10:00:00+09:00');
    await happened(round);
    await worker.sweep();
    await itBecomes('2021-08-20T10:00:00+09:00');
    await expectTold(economy, 'digest/2021-08-20: 2021-08-20 today, 2021-08-20 today');
  });

  it('tells nobody in the evening', async () => {
    await happened(round);
    await itBecomes('2021-08-19T20:00:00+09:00');
    await expectWaiting(...everybody.map(tomorrow));
    expect(await toldTo(economy)).toEqual([]);
  });

  it('says in the log what was told, by which post and when: once, however many were told', async () => {
    await happened(round.slice(0, -3).concat(sent('o-1')).slice(0, -1));
    await itBecomes(theDayBefore);
    await eventually(async () => expect(await noted()).toEqual(['answer o-1 2021-08-20 -1']));
    const { rows } = await fresh.house.pool.query<{ key: string }>(
      "SELECT key FROM lists.obligations WHERE item = 'o-1'",
    );
    const id = reminderId({
      ...{ organization: city, stream: 'round', id: 'r-1' },
      ...{ obligation: rows[0]?.key ?? '', due: '2021-08-20', step: -1 },
    });
    const [event, ...others] = await fresh.house.store.readStream(city, `reminder/${id}`);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      version: 1,
      commandId: `reminder:${id}`,
      data: { on: '2021-08-19', by: { person: 'system', post: { kind: 'policy', policy: 'reminder' } } },
    });
    expect(event?.recordedAt.slice(0, 16)).toBe('2021-08-19T00:00');
  });

  it('notes what was told where a worker ended before it could', async () => {
    await happened(round);
    await fresh.house.pool.query(
      `INSERT INTO delivery.told VALUES ('city', 'somebody', 'a thing', now(),
         '{"stream": "round", "id": "r-1", "obligation": "answer/o-9/0", "due": "2021-08-20", "step": -3}')`,
    );
    await worker.sweep();
    expect(await noted()).toEqual(['answer o-9 2021-08-20 -3']);
    await worker.sweep();
    expect(await noted()).toHaveLength(1);
  });

  it('drops the job of what was answered early', async () => {
    await happened(round);
    await worker.sweep();
    await happened([answered(theOfficerOf('tourism'), 'o-3')]);
    await worker.sweep();
    const left = [economy, theHeadOf('economy').person];
    await expectWaiting(...left.map(today), ...left.map(tomorrow));
    await itBecomes(theDayBefore);
    await expectTold(economy, 'digest/2021-08-19: 2021-08-20 1 day left, 2021-08-20 1 day left');
    expect(await toldTo(tourism)).toEqual([]);
  });

  it('moves the jobs when the deadline is extended, also after it was told', async () => {
    await happened(round);
    await itBecomes(theDayBefore);
    const first = 'digest/2021-08-19: 2021-08-20 1 day left';
    await expectTold(tourism, first);
    await happened([
      by(theChair, { type: 'DeadlinesExtended', answersDue: '2021-08-30', reason: 'Holidays' }),
    ]);
    await worker.sweep();
    await expectWaiting();
    await itBecomes('2021-08-22T10:00:00+09:00');
    await expectWaiting(...everybody.map((person) => [person, '2021-08-23'] as const));
    await itBecomes('2021-08-23T09:00:00+09:00');
    await expectTold(tourism, first, 'digest/2021-08-23: 2021-08-30 7 days left');
  });

  it('hands the jobs over with the post', async () => {
    await happened(round);
    await worker.sweep();
    const handingOver = {
      post: 'tourism-officer',
      person: 'successor',
      from: '2021-08-20',
      predecessor: tourism,
    };
    await fresh.record(`organization/${city}`, [
      by(theCoordinator, { type: 'PostHandedOver', ...handingOver }),
    ]);
    await worker.sweep();
    const staying = everybody.filter((person) => person !== tourism);
    await expectWaiting(...everybody.map(today), ...[...staying, 'successor'].map(tomorrow));
    await itBecomes('2021-08-20T09:00:00+09:00');
    await expectTold('successor', 'digest/2021-08-20: 2021-08-20 today');
    expect(await toldTo(tourism)).toEqual([]);
  });

  it('drops the jobs of a round that is cancelled', async () => {
    await happened(round);
    await worker.sweep();
    await happened([by(theChair, { type: 'RoundCancelled', reason: 'Called off' })]);
    await worker.sweep();
    await expectWaiting();
    await itBecomes(theDayBefore);
    await worker.stop();
    expect(await toldTo(economy)).toEqual([]);
  });

  it('drops the jobs of a cycle that is closed', async () => {
    const cycle = 'cycle/jobs.plan-2021.2021';
    fresh.itIs('2021-11-29T08:00:00+09:00');
    await happened([...reviewed(), deliberated([growth.id])], cycle);
    await worker.sweep();
    const isOwed = [economy, theHeadOf('economy').person];
    await expectWaiting(
      ...isOwed.flatMap((person) =>
        ['2021-11-29', '2021-11-30', '2021-12-01'].map((day) => [person, day] as const),
      ),
      ...['2021-11-29', '2021-11-30', '2021-12-01'].map((day) => [theSecretary.person, day] as const),
    );
    // Nothing is passed on: what is would be owed in the next cycle, which the policy opens at once.
    const found = { owed: 'round-1:o-4', finding: 'kept', note: 'Seen' };
    await happened(
      [
        by(theChair, { type: 'FollowUpChecked', ...found }),
        by(theChair, { type: 'CycleClosed', passedOn: [] }),
      ],
      cycle,
    );
    await worker.sweep();
    await expectWaiting();
  });

  it('looks at the round itself before it tells: the list may lag', async () => {
    await happened(round);
    await fresh.house.pool.query(
      `INSERT INTO lists.obligations
       SELECT organization, stream, id, 'answer/ghost', kind, committee, title, debtor, debtor_tags, due, item_kind, 'ghost',
              number, name FROM lists.obligations WHERE item = 'o-1'`,
    );
    await fresh.house.pool.query("UPDATE lists.obligations SET due = '2021-08-18' WHERE item = 'o-1'");
    await itBecomes(theDayBefore);
    await expectTold(economy, 'digest/2021-08-19: 2021-08-20 1 day left, 2021-08-20 1 day left');
    await eventually(async () => expect(await noted()).toHaveLength(3));
    expect((await noted()).filter((line) => line.includes('ghost'))).toEqual([]);
  });

  it('loses nothing and doubles nothing when the queue is wiped, before and after', async () => {
    const wipe = () => (redis ? redis.wipe() : truncateQueue(fresh.url));
    await happened(round);
    await worker.sweep();
    await wipe();
    await expectWaiting();
    await worker.sweep();
    await expectWaiting(...everybody.map(today), ...everybody.map(tomorrow));
    await itBecomes(theDayBefore);
    const first = 'digest/2021-08-19: 2021-08-20 1 day left';
    await expectTold(tourism, first);
    await wipe();
    await fresh.house.pool.query('DELETE FROM lists.reminders');
    await happened([issued('o-4', 'heritage/change'), sent('o-4')]);
    await itBecomes('2021-08-19T11:00:00+09:00');
    await expectWaiting(...everybody.map(tomorrow));
    await itBecomes('2021-08-20T09:00:00+09:00');
    await expectTold(tourism, first, 'digest/2021-08-20: 2021-08-20 today, 2021-08-20 today');
    // A job that was under way when its queue was wiped says that it cannot be found.
    expect(heard.filter((line) => !line.includes('Missing key for job'))).toEqual([]);
    heard.length = 0;
  });

  it('tells who took a post up meanwhile what is owed in it', async () => {
    await happened(round);
    await itBecomes(theDayBefore);
    await expectTold(tourism, 'digest/2021-08-19: 2021-08-20 1 day left');
    await fresh.record(`organization/${city}`, [
      by(theCoordinator, {
        type: 'PostAdded',
        ...{ id: 'tourism-second', title: 'Second officer', rank: 'officer', department: 'tourism' },
      }),
      appointed('tourism-second', 'newcomer'),
    ]);
    await itBecomes('2021-08-19T11:00:00+09:00');
    await expectTold('newcomer', 'digest/2021-08-19: 2021-08-20 1 day left');
    expect(await toldTo(tourism)).toHaveLength(1);
    await eventually(async () => expect(await noted()).toHaveLength(3));
  });

  it('takes what is overdue to the head and the office where the city switches it on', async () => {
    const rules = [
      { key: 'reminder.escalation', value: '3:head,5:office', article: '-', from: '2021-01-01' },
    ];
    await fresh.record(`organization/${city}`, [
      by(theCoordinator, { type: 'RulePackApplied', pack: { id: 'own', title: 'Own', rules } }),
    ]);
    await happened(round);
    await itBecomes('2021-08-23T09:00:00+09:00');
    const head = theHeadOf('tourism').person;
    const late = (day: string, days: number) => `${day}: 2021-08-20 ${days} days late`;
    await eventually(async () =>
      expect(new Set(await toldTo(head))).toEqual(
        new Set([late('digest/2021-08-23', 3), late('escalation/2021-08-23', 3)]),
      ),
    );
    await itBecomes('2021-08-25T09:00:00+09:00');
    const all = Array.from({ length: 3 }, () => '2021-08-20 5 days late').join(', ');
    await expectTold(theCoordinator.person, `escalation/2021-08-25: ${all}`);
    await itBecomes('2021-08-26T09:00:00+09:00');
    await worker.stop();
    expect(await toldTo(theCoordinator.person)).toHaveLength(1);
  });

  it('shows the reminder in the work of who owes it', async () => {
    await happened([...round, drafted(theOfficerOf('tourism'), 'o-3')]);
    await itBecomes(theDayBefore);
    await eventually(async () =>
      expect(await noted()).toEqual([
        'answer o-1 2021-08-20 -1',
        'answer o-2 2021-08-20 -1',
        'release o-3 2021-08-20 -1',
      ]),
    );
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

/** `Fri 20 Aug 2021` as the date that it is. */
function isoOf(label = ''): string {
  return new Date(`${label} UTC`).toISOString().slice(0, 10);
}
