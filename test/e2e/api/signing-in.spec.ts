// A real installation over HTTP: its first start, signing in by password, and a session that stands on a cookie.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Signing } from '#api/signing';
import { Installation } from '#door/installation';
import pg from 'pg';
import { boot, call, type Booted } from './booted.js';
import { Visitor } from './visitor.js';

const founding = {
  organizationName: '나시',
  postTitle: '기획예산과 담당자',
  personName: '한서연',
  email: 'Seoyeon@city.example',
  password: 'ginkgo street 12',
};
const entry = { email: 'seoyeon@city.example', password: founding.password };

let house: Booted;
let link: string;

beforeAll(async () => {
  house = await boot('none');
  link = /secret=([\w-]+)/.exec(house.signIns.join('\n'))?.[1] ?? '';
});

afterAll(() => house.stop());

const visitor = () => new Visitor(house.url);

async function signedIn(): Promise<Visitor> {
  const somebody = visitor();
  const { status, body } = await somebody.post('/api/session', entry);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return somebody;
}

async function organizationOf(somebody: Visitor): Promise<string> {
  return String((await somebody.session())['organization']);
}

async function page(somebody: Visitor, headers: Readonly<Record<string, string>> = {}) {
  const organization = await organizationOf(somebody);
  return somebody.get(`/api/${organization}/organization/${organization}`, headers);
}

describe('the first start', () => {
  it('prints a link in both languages, and offers nothing of the sample', async () => {
    expect(house.signIns).toHaveLength(3);
    expect(house.signIns[2]).toContain(`${house.url}/#at=link&secret=`);
    expect((await visitor().post('/api/links/look', { link })).body).toMatchObject({ purpose: 'founding' });
    expect((await visitor().get('/api/sample/people')).body).toMatchObject({
      code: 'not-on-this-installation',
    });
  });

  it.each([
    [{ password: 'short' }, 'password-short', 'password'],
    [{ password: 'my seoyeon@city.example' }, 'password-guessable', 'password'],
    [{ email: 'nowhere' }, 'invalid-field', 'email'],
    [{ email: 'a@city.example\r\nSet-Cookie: b=c' }, 'invalid-field', 'email'],
    [{ personName: '한\n서연' }, 'invalid-field', 'personName'],
    [{ personName: '  ' }, 'invalid-field', 'personName'],
    [{ organizationName: ' ' }, 'text-missing', 'organizationName'],
    [{ link: 'nonsense' }, 'link-spent', undefined],
    [{ further: 1 }, 'invalid-field', 'further'],
  ])('refuses %j as %s, and the link stays good', async (wrong, code, field) => {
    const { body } = await visitor().post('/api/links/founding', { link, ...founding, ...wrong });
    expect(body).toMatchObject({ code });
    expect(body['field']).toBe(field);
    expect((await visitor().post('/api/links/look', { link })).status).toBe(200);
  });

  it('founds the organization, signs its first coordinator in, and is over', async () => {
    const first = visitor();
    const { status, body } = await first.post('/api/links/founding', { link, ...founding });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: {
        organizationName: '나시',
        name: '한서연',
        acting: { title: '기획예산과 담당자', actor: { post: { kind: 'office' } } },
      },
    });
    expect(await page(first)).toMatchObject({ status: 200, body: { state: { name: '나시' } } });
    for (const path of ['look', 'founding']) {
      const again = path === 'look' ? { link } : { link, ...founding };
      expect((await visitor().post(`/api/links/${path}`, again)).body).toMatchObject({ code: 'link-spent' });
    }
  });
});

describe('signing in', () => {
  it('takes the address as it is meant, and gives a cookie that no script and no other site can use', async () => {
    const somebody = visitor();
    const { body } = await somebody.post('/api/session', { ...entry, email: ' SEOYEON@city.example' });
    expect(body).toMatchObject({ name: '한서연', means: ['password'] });
    expect(somebody.cookieSent).toMatch(/^__Host-session=[\w-]{43}$/);
    expect(await page(somebody)).toMatchObject({ status: 200 });
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const answers = await Promise.all([
      visitor().post('/api/session', { ...entry, password: 'wrong' }),
      visitor().post('/api/session', { ...entry, email: 'nobody@city.example' }),
      visitor().post('/api/session', { ...entry, email: '' }),
    ]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(answers[0]).toMatchObject({ status: 401, body: { code: 'sign-in-failed' } });
    await signedIn();
  });

  it.each([
    [{ email: 'a\r\nb', password: 'x' }, 'email'],
    [{ email: 'a@b', password: 5 }, 'password'],
    [{ email: ['a'], password: 'x' }, 'email'],
    [{}, 'email'],
  ])('names the field that is wrong in %j', async (body, field) => {
    const { status, body: problem } = await visitor().post('/api/session', body);
    expect({ status, field: problem['field'] }).toEqual({ status: 400, field });
  });

  it('begins a new session each time; the one before goes on elsewhere only', async () => {
    const somebody = await signedIn();
    const before = somebody.twin();
    await somebody.post('/api/session', entry);
    expect(somebody.cookieSent).not.toBe(before.cookieSent);
  });
});

describe('a session', () => {
  it.each([undefined, '__Host-session=', '__Host-session=x', `__Host-session=${'A'.repeat(43)}`])(
    'is not %j',
    async (cookie) => {
      const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
      expect((await visitor().get('/api/session', headers)).body).toEqual({});
      const { status, body } = await call(`${house.url}/api/x/organization/x`, { headers });
      expect(status).toBe(401);
      expect(['not-signed-in', 'session-ended']).toContain(body['code']);
    },
  );

  it('does not open another organization, which answers as one that does not exist', async () => {
    const somebody = await signedIn();
    const answer = await somebody.get('/api/city-s/organization/city-s');
    expect(answer).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
  });

  it('goes on under a new cookie once a post was chosen; only a post that is held can be', async () => {
    const somebody = await signedIn();
    const before = somebody.twin();
    const { posts } = await somebody.session();
    const [{ post }] = posts as [{ post: string }];
    expect((await somebody.post('/api/session/post', { post: 'post:mayor' })).body).toMatchObject({
      code: 'post-not-held',
    });
    expect((await somebody.post('/api/session/post', { post })).status).toBe(200);
    expect(somebody.cookieSent).not.toBe(before.cookieSent);
    expect((await page(somebody)).status).toBe(200);
    expect((await before.get('/api/session')).body).toEqual({});
  });

  it('refuses what believes to act in another post', async () => {
    const somebody = await signedIn();
    const answer = await page(somebody, { 'acting-in': encodeURIComponent('seat:jobs/chair') });
    expect(answer).toMatchObject({ status: 409, body: { code: 'post-changed' } });
  });

  it('lists where one is signed in; each can be ended, or all', async () => {
    const [here, there, further] = [await signedIn(), await signedIn(), await signedIn()];
    const { sessions } = (await here.get('/api/session/all')).body as {
      readonly sessions: readonly { id: string; here: boolean; agent: string; address: string }[];
    };
    expect(sessions.filter((each) => each.here)).toHaveLength(1);
    expect(sessions[0]).toMatchObject({ agent: 'a browser', address: '127.0.0.1' });
    const id = (await there.session())['id'];
    expect((await here.post('/api/session/end-other', { id })).body).toEqual({ ended: true });
    expect((await page(here)).status).toBe(200);
    await expect(there.session()).rejects.toThrow();
    await further.post('/api/session/end', { everywhere: true });
    await expect(here.session()).rejects.toThrow();
    expect(further.cookieSent).toBeUndefined();
  });

  it('ends here alone when one signs out here', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const stolen = here.twin();
    await here.post('/api/session/end');
    await expect(stolen.session()).rejects.toThrow();
    await expect(there.session()).resolves.toBeDefined();
  });

  it('survives a change of the password where it was changed, and nowhere else', async () => {
    const [here, there] = [await signedIn(), await signedIn()];
    const wrong = await here.post('/api/session/password', { current: 'x', password: 'lantern festival' });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'password-wrong', field: 'current' } });
    const short = await here.post('/api/session/password', { current: entry.password, password: 'short' });
    expect(short).toMatchObject({ status: 422, body: { code: 'password-short', field: 'password' } });
    const next = 'lantern festival';
    expect(
      (await here.post('/api/session/password', { current: entry.password, password: next })).status,
    ).toBe(200);
    await expect(here.session()).resolves.toBeDefined();
    await expect(there.session()).rejects.toThrow();
    const back = { current: next, password: entry.password };
    expect((await here.post('/api/session/password', back)).status).toBe(200);
  });
});

describe('a request that changes something', () => {
  it.each([
    [{ origin: 'https://elsewhere.example' }, 403, 'foreign-origin'],
    [{ origin: 'null' }, 403, 'foreign-origin'],
    [{ 'sec-fetch-site': 'cross-site' }, 403, 'foreign-origin'],
    [{ 'sec-fetch-site': 'same-site' }, 403, 'foreign-origin'],
    [{ 'content-type': 'text/plain' }, 400, 'not-json'],
    [{ 'content-type': 'application/jsonx' }, 400, 'not-json'],
  ])('is refused with %j, and nothing is done', async (headers, status, code) => {
    const somebody = await signedIn();
    const answer = await somebody.post('/api/session/end', {}, headers);
    expect(answer.status).toBe(status);
    expect(['invalid-field', code]).toContain(answer.body['code']);
    await expect(somebody.session()).resolves.toBeDefined();
  });

  it('is refused without an Origin where it stands on the cookie', async () => {
    const somebody = await signedIn();
    const { status, body } = await call(`${house.url}/api/session/end`, {
      method: 'POST',
      body: {},
      headers: { cookie: somebody.cookieSent ?? '' },
    });
    expect({ status, code: body['code'] }).toEqual({ status: 403, code: 'foreign-origin' });
  });

  it('is refused from elsewhere where it would sign somebody in', async () => {
    const answer = await visitor().post('/api/session', entry, { origin: 'https://elsewhere.example' });
    expect(answer).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
  });

  it('acts in the person’s own post', async () => {
    const somebody = await signedIn();
    const organization = await organizationOf(somebody);
    const path = `/api/${organization}/organization/${organization}/AddDepartment`;
    const department = { id: 'd-1', name: '일자리과', releases: false };
    const done = await somebody.post(path, department, { 'idempotency-key': randomUUID() });
    expect(done.status).toBe(200);
    const history = await somebody.get(`/api/${organization}/organization/${organization}/history`);
    expect(JSON.stringify(history.body)).toContain('기획예산과 담당자');
    expect(JSON.stringify(history.body)).not.toContain('한서연');
  });
});

describe('the sample’s token', () => {
  it('opens nothing on a real installation, though it was made with its secret', async () => {
    const pool = new pg.Pool({ connectionString: house.databaseUrl, max: 1 });
    try {
      const { organization, person } = (await (await signedIn()).session()) as Record<string, string>;
      const signing = new Signing(await new Installation(pool).secret());
      const posts = (await (await signedIn()).session())['posts'] as readonly { readonly post: string }[];
      const token = signing.seal({
        organization: organization ?? '',
        person: person ?? '',
        post: posts[0]?.post ?? '',
      });
      const path = `${house.url}/api/${organization}/organization/${organization}`;
      expect(await call(path, { token })).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    } finally {
      await pool.end();
    }
  });
});
