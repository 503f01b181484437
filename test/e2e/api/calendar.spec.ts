// A month over HTTP, and the feed that a calendar reads: what its reader may see and owes, by an address that can be revoked.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import pg from 'pg';
import { Feeds } from '#accounts/feeds';
import { PostgresEventStore } from '#event-store/postgres/postgres-event-store';
import { routes } from '#contract/routes';
import type { CalendarView } from '#contract/views';
import { boot, call, city, sameRequest, type Booted, type Caller } from './booted.js';
import { bootFounded, passwordTyped } from './founded.js';

const meetingUid = `meeting/${city}/jobs-2021-7@committee-cycles`;

describe('a calendar', () => {
  let house: Booted;
  let secretary: Caller;
  let officer: Caller;

  beforeAll(async () => {
    house = await boot();
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    officer = await house.as('p-tourism-officer', 'post:tourism-officer');
  });
  afterAll(() => house.stop());

  const month = async (who: Caller, query: { readonly month?: string } = {}) => {
    const { status, body } = await who.get(routes.calendar(city, query).replace(`/api/${city}`, ''));
    return { status, view: body as unknown as CalendarView, body };
  };

  it('shows whole weeks with the meetings, the deadlines and what one owes, by day', async () => {
    const { status, view } = await month(secretary, { month: '2021-07' });
    expect(status).toBe(200);
    expect(view).toMatchObject({ month: '2021-07', from: '2021-06-27', until: '2021-07-31' });
    const said = view.entries.map((entry) =>
      entry.kind === 'meeting' ? `${entry.on} ${entry.time} ${entry.number}` : `${entry.on} ${entry.kind}`,
    );
    expect(said).toContain('2021-07-14 10:00 2021-7');
    expect(said).toContain('2021-07-16 round');
    const days = view.entries.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
  });

  it('shows the present month unless another is asked for', async () => {
    const { view } = await month(secretary);
    expect(view.month).toBe(view.today.slice(0, 7));
  });

  it('shows no meeting to whoever does not sit there', async () => {
    const { view } = await month(officer, { month: '2021-07' });
    expect(view.entries.filter(({ kind }) => kind === 'meeting')).toEqual([]);
  });

  it.each(['2021', '2021-13', '2021-00', '21-07', '2021-07-01', 'july', '9999-12'])(
    'names the field where %j is no month',
    async (asked) => {
      const { status, body } = await month(secretary, { month: asked });
      expect([status, body['code'], body['field']]).toEqual([400, 'invalid-field', 'month']);
    },
  );
});

describe('a feed', () => {
  let house: Booted;
  let secretary: Caller;
  let officer: Caller;

  beforeAll(async () => {
    house = await boot();
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    officer = await house.as('p-tourism-officer', 'post:tourism-officer');
  });
  afterAll(() => house.stop());

  const at = (path: string) => `${house.url}${path}`;
  const make = async (who: Caller, language = 'ko') => {
    const { status, body } = await call(at(routes.feed()), {
      method: 'POST',
      token: who.token,
      body: { language },
    });
    expect(status).toBe(200);
    return String(body['path']);
  };
  const revoke = (who: Caller) =>
    call(at(routes.feed('revoke')), { method: 'POST', token: who.token, body: {} });
  /** As a calendar reads it: without a sign-in. */
  const read = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(at(path), { headers: { 'x-request-id': sameRequest, ...headers } });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  const eventsIn = (text: string) =>
    new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));

  it('is not there before it is made, and then says since when it is, and not where', async () => {
    const view = () => call(at(routes.feed()), { token: secretary.token });
    expect((await view()).body).toEqual({});
    await make(secretary);
    const { body } = await view();
    expect(Object.keys(body)).toEqual(['madeAt']);
  });

  it('holds the meetings of one’s seats, as an independent reader reads them', async () => {
    const { status, headers, text } = await read(await make(secretary));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(headers.get('cache-control')).toBe('private, no-cache');
    const meeting = eventsIn(text).find(({ uid }) => uid === meetingUid);
    expect(meeting?.summary).toBe('일자리분과 2021년 7차 회의');
    expect(meeting?.startDate.toString()).toBe('2021-07-14T10:00:00');
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|METHOD/);
  });

  it('holds the days by which one owes something, and no meeting where one does not sit', async () => {
    const { text } = await read(await make(officer));
    const events = eventsIn(text);
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ uid, startDate }) => uid.startsWith('due/') && startDate.isDate)).toBe(true);
    expect(events.map(({ summary }) => summary).join('\n')).toMatch(/모니터링 의견 답변 · 1-/);
  });

  it('is read in the language in which it was made', async () => {
    const { text } = await read(await make(officer, 'en'));
    expect(eventsIn(text).map(({ summary }) => summary)).toContainEqual(
      expect.stringMatching(/^Answer an opinion · /),
    );
  });

  it('is sent once while nothing moves', async () => {
    const path = await make(officer);
    const first = await read(path);
    const tag = first.headers.get('etag') ?? '';
    const again = await read(path, { 'if-none-match': tag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect((await read(path)).headers.get('etag')).toBe(tag);
    expect((await read(path, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  it('opens nothing any more once it is revoked, or another is made: like any address that never was', async () => {
    const [nowhere, first] = [await read(`/calendar/${'A'.repeat(43)}.ics`), await make(secretary)];
    const second = await make(secretary);
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    expect((await revoke(secretary)).status).toBe(200);
    const gone = await read(second);
    expect([gone.status, gone.text]).toEqual([404, nowhere.text]);
    const odd = [`/calendar/${second.slice('/calendar/'.length, -'.ics'.length)}`, '/calendar/x.ics'];
    for (const path of odd) expect((await read(path)).status).toBe(404);
  });

  it('is made for oneself alone, in a language that there is', async () => {
    expect((await call(at(routes.feed()))).status).toBe(401);
    const { status, body } = await call(at(routes.feed()), {
      method: 'POST',
      token: secretary.token,
      body: { language: 'fr' },
    });
    expect([status, body['field']]).toEqual([400, 'language']);
  });

  it('keeps no secret: what lies in the database opens nothing', async () => {
    const path = await make(secretary);
    const secret = path.slice('/calendar/'.length, -'.ics'.length);
    const client = new pg.Client({ connectionString: house.databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ row: string }>('SELECT feeds::text AS row FROM accounts.feeds');
    await client.end();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join()).not.toContain(secret);
    expect(rows.map(({ row }) => row).join()).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  it('holds the other meetings where the history of one cannot be read', async () => {
    const path = await make(secretary);
    const pool = new pg.Pool({ connectionString: house.databaseUrl, max: 2 });
    const store = new PostgresEventStore(pool);
    await store.append({
      ...{ organization: city, stream: 'meeting/damaged', expectedVersion: 0 },
      ...{ commandId: 'damage', fingerprint: 'damage', recordedAt: '2021-07-19T00:00:00.000Z' },
      events: [{ type: 'MeetingHaunted', data: { by: {}, on: '2021-07-19' }, metadata: {} }],
    });
    await store.close();
    await pool.end();
    const { status, text } = await read(path);
    expect(status).toBe(200);
    expect(eventsIn(text).map(({ uid }) => uid)).toContain(meetingUid);
  });
});

describe('the feed of somebody', () => {
  it.each(['lock', 'erase', 'another address'] as const)('opens nothing any more after %s', async (act) => {
    const house = await bootFounded();
    const pool = new pg.Pool({ connectionString: house.databaseUrl, max: 1 });
    const office = await passwordTyped(house);
    const { organization } = house;
    const added = await office.post(`/api/${organization}/accounts/add`, { name: '구민정' });
    const ref = { organization, person: String(added.body['person']) };
    const write = (email: string) =>
      office.post(`/api/${organization}/accounts/write`, { person: ref.person, name: '구민정', email });
    await write('minjeong@city.example');
    const { secret } = await new Feeds({ pool, clock: { now: () => new Date() } }).make(ref, 'ko');
    const status = async () => (await fetch(`${house.url}/calendar/${secret}.ics`)).status;
    expect(await status()).toBe(200);
    const acts = {
      lock: () => office.post(`/api/${organization}/accounts/lock`, { person: ref.person }),
      erase: () => office.post(routes.personalData(organization, ref.person, 'erase'), { reason: '해촉' }),
      'another address': () => write('hana@city.example'),
    };
    expect((await acts[act]()).status).toBe(200);
    expect(await status()).toBe(404);
    await pool.end();
    await house.stop();
  });
});
