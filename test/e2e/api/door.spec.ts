// The door: what every answer says to the browser, how much is answered, whom a proxy is believed about, and what is noted.
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { KeptAccess } from '#accounts/access/access';
import { accessColumns, keptOf, type AccessRow } from '#accounts/access/rows';
import { verifyAccess } from '#accounts/access/verify-access';
import pg from 'pg';
import { eventually } from '../eventually.js';
import { boot, call, city, theRound, type Booted } from './booted.js';
import { callersOf, type Callers } from './permissions/callers.js';
import { Visitor } from './visitor.js';

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('geolocation=()'),
  'content-security-policy': expect.stringContaining("default-src 'none'"),
};

const publicUrl = 'https://cycles.city.example';

const founding = {
  organizationName: '나시',
  postTitle: '기획예산과 담당자',
  personName: '한서연',
  email: 'seoyeon@city.example',
  password: 'ginkgo street 12',
};

async function headersOf(url: string, headers: Readonly<Record<string, string>> = {}) {
  const stop = new AbortController();
  const answer = await fetch(url, { headers, signal: stop.signal });
  stop.abort();
  return { status: answer.status, headers: Object.fromEntries(answer.headers) };
}

/** What is noted, oldest first, once there is so much of it. */
async function noted(house: Booted, least: number): Promise<readonly KeptAccess[]> {
  const pool = new pg.Pool({ connectionString: house.databaseUrl, max: 1 });
  try {
    let records: readonly KeptAccess[] = [];
    await eventually(async () => {
      const { rows } = await pool.query<AccessRow>(
        `SELECT ${accessColumns} FROM accounts.access_records ORDER BY at, number`,
      );
      records = rows.map(keptOf);
      if (records.length < least) throw new Error(`${records.length} records`);
    });
    expect((await verifyAccess(pool)).findings).toEqual([]);
    return records;
  } finally {
    await pool.end();
  }
}

describe('every answer', () => {
  let house: Booted;
  let callers: Callers;

  beforeAll(async () => {
    house = await boot('case', { publicUrl });
    callers = await callersOf(house, publicUrl);
  });

  afterAll(async () => {
    await callers.close();
    await house.stop();
  });

  it.each([
    ['the page', '/', 200],
    ['data', '/api/sample/people', 200],
    ['a refusal', `/api/${city}/work`, 401],
    ['an address that leads nowhere', '/api/no/such/thing/at/all/here', 404],
    ['an address that cannot be read', '/api/%ff', 404],
  ])('%s carries the headers, and https where the installation is known by it', async (_, path, status) => {
    const answer = await headersOf(`${house.url}${path}`);
    expect(answer).toMatchObject({
      status,
      headers: { ...always, 'strict-transport-security': 'max-age=31536000' },
    });
  });

  it('live updates carry them too', async () => {
    const { token } = await house.as('p-secretary', 'seat:jobs/secretary');
    const answer = await headersOf(`${house.url}/api/${city}/live`, { authorization: `Bearer ${token}` });
    expect(answer).toMatchObject({
      status: 200,
      headers: { ...always, 'content-type': 'text/event-stream' },
    });
  });

  it('data is kept nowhere; the page is asked for each time, and runs our own scripts only', async () => {
    const { headers } = await headersOf(`${house.url}/api/sample/people`);
    expect(headers['cache-control']).toBe('no-store');
    const page = await headersOf(house.url);
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
  });

  it('a body that a route has no use for is too large for it, and a long text of a command is not', async () => {
    const body = { organization: 'a'.repeat(100_000), person: 'p', post: 'p' };
    const signIn = await call(`${house.url}/api/sample/sign-in`, { method: 'POST', body });
    expect(signIn).toMatchObject({ status: 413, body: { code: 'too-large' } });
    const officer = await house.as('p-local-economy-officer', 'post:local-economy-officer');
    const told = await officer.ask('GiveResponse', { opinion: 'o-1-6-change', text: '가'.repeat(100_000) });
    expect(told).toMatchObject({ status: 400, body: { code: 'invalid-field' } });
  });

  it('does not take what a proxy passed on for a request from this machine', async () => {
    const forwarded = { 'x-forwarded-for': '203.0.113.9' };
    const people = await call(`${house.url}/api/sample/people`, { headers: forwarded });
    expect(people).toMatchObject({ body: { code: 'not-on-this-installation' } });
    const { token } = await house.as('p-secretary', 'seat:jobs/secretary');
    const work = await call(`${house.url}/api/${city}/work`, { token, headers: forwarded });
    expect(work).toMatchObject({ status: 401 });
    const health = await call(`${house.url}/health`, { headers: forwarded });
    expect(health.body).toEqual({ status: 'ok', database: 'up' });
  });

  it('a command, a refusal and a cookie of another organization are noted, with who, from where and about what', async () => {
    const [officer] = callers.insiders.filter(({ post }) => post === 'post:local-economy-officer');
    const [stranger] = callers.insiders.filter(({ post }) => post === 'seat:jobs/secretary');
    if (!officer || !stranger) throw new Error('nobody there');
    const path = `/api/${city}/round/${theRound}/ConcludeRound`;
    await callers.ask(officer, { method: 'POST', path, body: {} });
    await callers.ask(await callers.elsewhere(stranger), { method: 'GET', path: `/api/${city}/work` });
    // Records are written behind the answers, and those of requests before these may still be on their way.
    await eventually(async () => {
      const records = await noted(house, 0);
      expect(records).toContainEqual(
        expect.objectContaining({
          organization: city,
          kind: 'command',
          person: officer.actor.person,
          post: officer.post,
          session: expect.stringMatching(/^[0-9a-f-]{36}$/),
          address: '127.0.0.1',
          agent: 'node',
          what: 'round/ConcludeRound',
          outcome: 'not-your-part',
          stream: `round/${theRound}`,
        }),
      );
      expect(records).toContainEqual(
        expect.objectContaining({
          organization: 'district-k',
          kind: 'refusal',
          person: stranger.actor.person,
          what: 'GET /api/:organization/work',
          outcome: 'not-signed-in',
          stream: `organization/${city}`,
        }),
      );
    });
  });

  it('live updates end with the session', async () => {
    const [secretary] = callers.insiders.filter(({ post }) => post === 'seat:jobs/secretary');
    const chair = await house.as('p-self-support-head', 'seat:jobs/chair-private');
    const { actor, cookie = '' } = await callers.afresh(secretary);
    const answer = await fetch(`${house.url}/api/${city}/live`, { headers: { cookie } });
    await callers.accounts.sessions.endAllOf({ organization: city, person: actor.person });
    const deadlines = { answersDue: '2021-08-20', reason: '연장' };
    expect((await chair.ask('ExtendDeadlines', deadlines)).status).toBe(200);
    expect(await answer.text()).not.toContain('DeadlinesExtended');
  });
});

describe('an installation of its own', () => {
  let house: Booted;
  afterEach(() => house.stop());

  it('answers one address so often, one person so often, and notes once that it was too often', async () => {
    house = await boot('none', { rates: { perAddress: 12, perAccount: 5, signIns: 3, files: 60 } });
    const link = /secret=([\w-]+)/.exec(house.signIns.join('\n'))?.[1] ?? '';
    const first = new Visitor(house.url);
    expect((await first.post('/api/links/founding', { link, ...founding })).status).toBe(200);
    const { organization } = await first.session();
    const home = `/api/${String(organization)}/organization/${String(organization)}`;
    for (let nth = 0; nth < 5; nth += 1) expect((await first.get(home)).status).toBe(200);
    const slowed = await first.get(home);
    expect(slowed).toMatchObject({
      status: 429,
      body: { code: 'too-many', about: { seconds: expect.any(Number) } },
    });

    const other = new Visitor(house.url);
    const entry = { email: founding.email, password: 'not the one' };
    const tries = [await other.post('/api/session', entry), await other.post('/api/session', entry)];
    expect(tries.map(({ body }) => body['code'])).toEqual(['sign-in-failed', 'sign-in-failed']);
    expect((await other.post('/api/session', entry)).body['code']).toBe('too-many');

    const flood = await Promise.all(Array.from({ length: 8 }, () => headersOf(`${house.url}/api/session`)));
    const stopped = flood.filter(({ status }) => status === 429);
    expect(stopped.length).toBeGreaterThan(4);
    expect(stopped[0]?.headers).toMatchObject({ ...always, 'retry-after': expect.stringMatching(/^\d+$/) });
    // What calendars ask for without a sign-in counts as well.
    expect((await headersOf(`${house.url}/calendar/x.ics`)).status).toBe(429);
    expect((await headersOf(house.url)).status).toBe(200);

    const records = await noted(house, 4);
    expect(records.filter(({ outcome }) => outcome === 'too-many' || outcome === '429')).toHaveLength(1);
    expect(records).toContainEqual(
      expect.objectContaining({
        organization,
        kind: 'signIn',
        outcome: 'sign-in-failed',
        person: expect.stringMatching(/./),
      }),
    );
    expect(records[0]).toMatchObject({
      organization,
      kind: 'signIn',
      what: 'POST /api/links/founding',
      outcome: 'done',
      post: expect.stringMatching(/^post:/),
    });
  });

  it('believes the proxies that it was told about, and nobody else', async () => {
    house = await boot('none', {
      trustProxy: ['127.0.0.1'],
      rates: { perAddress: 3, perAccount: 9, signIns: 9, files: 60 },
    });
    const ask = (from: string) => call(`${house.url}/api/session`, { headers: { 'x-forwarded-for': from } });
    for (let nth = 0; nth < 3; nth += 1) expect((await ask('203.0.113.9')).status).toBe(200);
    expect((await ask('203.0.113.9')).status).toBe(429);
    expect((await ask('203.0.113.10')).status).toBe(200);
  });

  it('tells whoever asks how it is only so often, and its own machine always', async () => {
    house = await boot('none', {
      trustProxy: ['127.0.0.1'],
      rates: { perAddress: 3, perAccount: 9, signIns: 9, files: 60 },
    });
    const ask = async (path: string, headers = {}) => (await call(`${house.url}${path}`, { headers })).status;
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const paths = ['/health', '/health/ready', '/health/live', '/health/ready'];
    for (const [status, headers] of [
      [429, from],
      [200, {}],
    ] as const) {
      const said = [];
      for (const path of paths) said.push(await ask(path, headers));
      expect(said).toEqual([200, 200, 200, status]);
    }
  });
});
