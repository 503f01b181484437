// Shows over HTTP what the office is told of reminders to come: who, when and of what; and which of them failed.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { ComingView } from '#contract/delivery-views';
import { FailedJobs } from '#delivery/failed-jobs';
import { digestJobId } from '#jobs/digests';
import { isWorkingDay } from '#domain/working-days';
import pg from 'pg';
import { boot, city, type Booted, type Caller } from './booted.js';

let booted: Booted;
let pool: pg.Pool;
let theOffice: Caller;
const person = 'p-secretary';
const day = '2099-01-02';

beforeAll(async () => {
  booted = await boot('case');
  pool = new pg.Pool({ connectionString: booted.databaseUrl });
  theOffice = await booted.as('p-coordination-officer', 'post:coordination-officer');
});

afterAll(async () => {
  await pool.end();
  await booted.stop();
});

const coming = async () => (await theOffice.get('/coming-reminders')).body as unknown as ComingView;

it('is a week: who is told what on which day, each step once, and nothing on a day off', async () => {
  const { days } = await coming();
  expect([6, 7]).toContain(days.length);
  const due = days.at(-1)?.day ?? '';
  await pool.query(
    `INSERT INTO lists.obligations
       (organization, stream, id, key, kind, committee, title, debtor, debtor_tags, due, number, name)
     VALUES ($1, 'round', 'r-of-test', 'consolidate', 'consolidate', 'jobs', '시험 회차',
       '{"kind": "seats", "committee": "jobs", "role": "secretary"}', '{secretary:jobs}', $2, '1-2', '시장 창업')`,
    [city, due],
  );
  const told = (await coming()).days.flatMap(({ day, letters }) =>
    letters.flatMap(({ person: to, kind, things }) =>
      things.filter(({ title }) => title === '시험 회차').map((thing) => ({ ...thing, day, to, kind })),
    ),
  );
  expect(told.length).toBeGreaterThanOrEqual(3);
  for (const each of told) {
    expect(each).toMatchObject({ to: person, kind: 'digest', stream: 'round', due, about: '1-2 시장 창업' });
    expect(isWorkingDay(each.day)).toBe(true);
  }
  expect(new Set(told.map(({ day }) => day)).size).toBe(told.length);
});

it('names what failed, by whom it is about, and how often', async () => {
  const job = digestJobId({ organization: city, person, day });
  const failing = { organization: city, queue: 'reminders', job, about: { person, day } };
  const failed = new FailedJobs(pool);
  for (const error of ['first', 'second'])
    await failed.add({ ...failing, error, failedAt: '2021-07-19T00:00:00.000Z' });
  expect((await coming()).failed).toMatchObject([
    { person, day, error: 'second', times: 2, at: '2021-07-19T00:00:00.000Z' },
  ]);
  await failed.keepOnly('reminders', []);
  expect(await theOffice.get('/coming-reminders')).toMatchObject({ body: { failed: [] } });
});

it('is for the office alone', async () => {
  const secretary = await booted.as(person, 'seat:jobs/secretary');
  expect(await secretary.get('/coming-reminders')).toMatchObject({
    status: 403,
    body: { code: 'not-your-part' },
  });
});
