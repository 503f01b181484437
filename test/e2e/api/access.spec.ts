// The office reviews who came and what they took; a person's data is taken out and erased, and the log stays whole.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAccess } from '#accounts/access/verify-access';
import { verifyLog } from '#event-store/postgres/verify';
import type { AccessReviewView, PersonalDataView } from '#contract/access-views';
import pg from 'pg';
import { eventually } from '../eventually.js';
import { boot, call, city, theRound, type Booted, type Caller } from './booted.js';

describe('access records and the data of people', () => {
  let house: Booted;
  let office: Caller;
  let member: Caller;
  let pool: pg.Pool;

  beforeAll(async () => {
    house = await boot();
    office = await house.as('p-coordination-officer', 'post:coordination-officer');
    member = await house.as('p-private-9', 'seat:jobs/private-9');
    pool = new pg.Pool({ connectionString: house.databaseUrl, max: 2 });
    await pool.query(
      `INSERT INTO accounts.people (organization, person, name, email, phone, added_at)
       VALUES ($1, 'p-private-9', '구민정', 'minjeong@people.example', '010-0000-0000', now())`,
      [city],
    );
  });

  afterAll(async () => {
    await pool.end();
    await house.stop();
  });

  const post = (who: Caller, path: string, body: object) =>
    call(`${house.url}/api/${city}${path}`, { method: 'POST', token: who.token, body });
  const review = async (query = '') =>
    (await office.get(`/access${query}`)).body as unknown as AccessReviewView;

  it('shows the office each person’s month: sign-ins, commands, refusals, downloads, addresses', async () => {
    await member.ask('ConcludeRound', {});
    expect((await post(member, '/people/p-private-9/export', { reason: '본인 열람' })).status).toBe(200);
    await eventually(async () => {
      const { people, refusals, downloads, months, month } = await review();
      expect(month).toBe('2021-07');
      expect(months).toEqual(['2021-07']);
      expect(people.find(({ person }) => person === 'p-private-9')).toMatchObject({
        name: '구민정',
        signIns: 1,
        commands: 0,
        refusals: 1,
        downloads: 1,
        addresses: ['127.0.0.1'],
        newAddresses: ['127.0.0.1'],
      });
      expect(refusals).toContainEqual(
        expect.objectContaining({
          what: 'round/ConcludeRound',
          outcome: 'not-your-part',
          person: 'p-private-9',
        }),
      );
      expect(downloads).toContainEqual(
        expect.objectContaining({ person: 'p-private-9', reason: '본인 열람', concerning: ['p-private-9'] }),
      );
    });
    expect((await review('?month=2020-01')).people).toEqual([]);
  });

  it('keeps who reviewed a month, and how long records are kept', async () => {
    expect((await post(office, '/access/review', { month: '2021-07', note: '이상 없음' })).status).toBe(200);
    expect((await post(office, '/access/retain', { months: 36 })).status).toBe(200);
    expect(await review()).toMatchObject({
      reviews: [{ month: '2021-07', person: 'p-coordination-officer', note: '이상 없음' }],
      retention: { months: 36, least: 12 },
    });
  });

  it.each([
    ['/access/review', { month: '2021-13', note: 'a' }, 400, 'invalid-field', 'month'],
    ['/access/review', { month: '2021-09', note: 'a' }, 422, 'date-future', 'month'],
    ['/access/review', { month: '2021-07', note: ' ' }, 422, 'text-missing', 'note'],
    ['/access/review', { month: '2021-07', note: 'a\u0000' }, 400, 'invalid-field', 'note'],
    ['/access/retain', { months: 11 }, 422, 'retention-out-of-range', 'months'],
    ['/access/retain', { months: '24' }, 400, 'invalid-field', 'months'],
    ['/people/p-private-9/export', { reason: ' ' }, 422, 'reason-missing', 'reason'],
    ['/people/p-none/export', { reason: 'a' }, 422, 'unknown-person', 'person'],
    ['/people/p-private-9/erase', { reason: 'a' }, 409, 'still-in-post', 'person'],
  ])('refuses %s %j', async (path, body, status, code, field) => {
    const answer = await post(office, path, body);
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.body['field']).toBe(field);
  });

  it('shows none of it to anybody else, and nobody else’s data to a member', async () => {
    expect(await member.get('/access')).toMatchObject({ status: 403, body: { code: 'not-your-part' } });
    for (const [path, body] of [
      ['/access/review', { month: '2021-07', note: 'a' }],
      ['/access/retain', { months: 24 }],
      ['/people/p-secretary/export', { reason: 'a' }],
      ['/people/p-private-9/erase', { reason: 'a' }],
    ] as const)
      expect(await post(member, path, body)).toMatchObject({ status: 403, body: { code: 'not-your-part' } });
  });

  it('takes out all that is kept of a person, and notes that it was taken', async () => {
    const reopen = {
      topic: 'p-1-9/midterm',
      opinionsDue: '2021-07-28',
      answersDue: '2021-08-12',
      reason: '추가 의견',
    };
    const chair = await house.as('p-self-support-head', 'seat:jobs/chair-private');
    expect((await chair.ask('ReopenTopic', reopen)).status).toBe(200);
    const remark = { topic: 'p-1-9/midterm', id: 'r-mine', kind: 'opinion', text: '의견' };
    expect((await member.ask('SubmitRemark', remark)).status).toBe(200);
    await pool.query(
      `INSERT INTO accounts.passkeys (id, organization, person, name, site, public_key, counter, transports, added_at)
       VALUES ('key-1', $1, 'p-private-9', '업무용 전화', 'localhost', '', 0, '{}', now())`,
      [city],
    );
    await pool.query(
      `INSERT INTO installation.post_draft (organization, post, person, stream, command, item, part, kept, written_at)
       VALUES ($1, 'seat:jobs/private-9', 'p-private-9', $2, 'SubmitRemark', 'p-1-9/midterm', '', '{}', now())`,
      [city, `round/${theRound}`],
    );
    const taken = await post(office, '/people/p-private-9/export', { reason: '정보주체 요청' });
    expect(taken.body as unknown as PersonalDataView).toMatchObject({
      name: '구민정',
      email: 'minjeong@people.example',
      phone: '010-0000-0000',
      posts: [expect.stringContaining('일자리')],
      factors: { authenticatorApp: false, passkeys: [{ name: '업무용 전화' }], cityAccounts: [] },
      drafts: [{ stream: `round/${theRound}`, command: 'SubmitRemark', item: 'p-1-9/midterm' }],
      acts: expect.arrayContaining([
        expect.objectContaining({ stream: `round/${theRound}`, event: 'RemarkSubmitted' }),
      ]),
      accesses: expect.arrayContaining([expect.objectContaining({ what: 'round/ConcludeRound' })]),
    });
    const { rows } = await pool.query(
      `SELECT reason FROM accounts.access_records WHERE kind = 'download' ORDER BY number DESC LIMIT 1`,
    );
    expect(rows).toEqual([{ reason: '정보주체 요청' }]);
  });

  it('erases who a person was: the log, the records and every page stay whole, the past too', async () => {
    const secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    const before = await secretary.round();
    const left = { seat: 'private-9', until: '2021-07-18', reason: '사임' };
    expect((await office.ask('VacateSeat', left, { stream: 'committee', id: 'jobs' })).status).toBe(200);
    await pool.query(
      `INSERT INTO accounts.sessions (id, secret, organization, person, means, begun_at, seen_at, idle_until, ends_at, address, agent)
       VALUES (gen_random_uuid(), 'secret', $1, 'p-private-9', '{password}', now(), now(), now(), now(), 'a', 'b')`,
      [city],
    );
    const path = '/people/p-private-9/erase';
    expect(await post(office, path, { reason: '해촉' })).toMatchObject({
      status: 200,
      body: { erased: true },
    });

    const { rows } = await pool.query<{ table: string }>(
      `SELECT table_name AS table FROM information_schema.tables WHERE table_schema = 'accounts'`,
    );
    for (const { table } of rows) {
      const kept = await pool.query<{ row: string }>(`SELECT t::text AS row FROM accounts.${table} t`);
      const text = kept.rows.map(({ row }) => row).join('\n');
      expect(text).not.toMatch(/구민정|minjeong|010-0000/);
      if (!/^(people|access_records|access_reviews)$/.test(table)) expect(text).not.toContain('p-private-9');
    }
    expect((await verifyLog(pool)).findings).toEqual([]);
    expect((await verifyAccess(pool)).findings).toEqual([]);
    for (const query of ['', `?asOf=${before.position}`]) {
      const round = await secretary.round(query);
      expect(round.state.remarks['r-mine']?.by.person).toBe('p-private-9');
    }
    expect((await office.get('/committee/jobs')).status).toBe(200);
    expect((await office.get(`/committee/jobs?asOf=${before.position}`)).status).toBe(200);
    expect((await review()).subjects).toContainEqual({
      person: 'p-private-9',
      erased: true,
      titles: [],
      allowed: ['export'],
    });
    expect(await post(office, path, { reason: '다시' })).toMatchObject({ body: { code: 'already-erased' } });
  });
});
