// The coordinating office looks after people over HTTP: it writes them down, passes links on, locks and opens – and acts for nobody.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AccountItem } from '#contract/account-views';
import type { Answered } from './booted.js';
import { bootFounded, passwordTyped, type Founded } from './founded.js';
import { Visitor } from './visitor.js';

const password = 'lantern festival 3';

let house: Founded;
let office: Visitor;

beforeAll(async () => {
  house = await bootFounded();
  office = await passwordTyped(house);
});

afterAll(() => house.stop());

const at = (path: string) => `/api/${house.organization}/${path}`;
const administer = (act: string, body: object) => office.post(at(`accounts/${act}`), body);
const command = (stream: string, id: string, type: string, body: object) =>
  office.post(at(`${stream}/${id}/${type}`), body, { 'idempotency-key': randomUUID() });

async function accountOf(person: string): Promise<AccountItem | undefined> {
  const { body } = await office.get(at('accounts'));
  return (body as unknown as { readonly accounts: readonly AccountItem[] }).accounts.find(
    (each) => each.person === person,
  );
}

async function added(particulars: object): Promise<string> {
  const { status, body } = await administer('add', particulars);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return String(body['person']);
}

const secretOf = ({ body }: Answered) => (body['link'] as { readonly secret: string }).secret;

/** Somebody who was added, and set a password by the link. */
async function somebody(name: string) {
  const email = `${randomUUID()}@city.example`;
  const person = await added({ name, email });
  const browser = new Visitor(house.url);
  const link = secretOf(await administer('link', { person }));
  const { status } = await browser.post('/api/links/password', { link, password });
  expect(status).toBe(200);
  return { person, email, browser };
}

describe('people', () => {
  it('are written down, listed with their posts, and called by their names', async () => {
    const person = await added({ name: ' 김민지 ', email: 'Minji@city.example', phone: '02-120' });
    expect(await accountOf(person)).toEqual({
      person,
      name: '김민지',
      email: 'minji@city.example',
      phone: '02-120',
      erased: false,
      hasFactor: false,
      hasCityAccount: false,
      posts: [],
      sessions: 0,
      allowed: ['write', 'link', 'lock', 'sign-out'],
    });
    expect((await office.get(at('people'))).body).toMatchObject({
      people: expect.arrayContaining([{ person, name: '김민지' }]),
    });
    expect(await accountOf(house.person)).toMatchObject({
      posts: [{ title: '기획예산과 담당자', kind: 'office' }],
      allowed: ['write', 'link', 'sign-out'],
    });
  });

  it('who hold a post without having been written down are listed, and can be', async () => {
    const post = { id: 'clerk', title: '팀 담당자', rank: 'coordinator' };
    expect((await command('organization', house.organization, 'AddPost', post)).status).toBe(200);
    const holder = { post: 'clerk', person: 'staff-17', from: '2020-01-01' };
    expect((await command('organization', house.organization, 'AppointHolder', holder)).status).toBe(200);
    expect(await accountOf('staff-17')).toMatchObject({ posts: [{ title: '팀 담당자' }], erased: false });
    expect((await administer('link', { person: 'staff-17' })).body).toMatchObject({ code: 'email-owed' });
    const known = { person: 'staff-17', name: '박도윤', email: 'doyun@city.example' };
    expect((await administer('write', known)).status).toBe(200);
    expect(await accountOf('staff-17')).toMatchObject({ name: '박도윤', email: 'doyun@city.example' });
  });

  it.each([
    ['add', { name: '' }, 400, 'name'],
    ['add', { name: '가\r\n나' }, 400, 'name'],
    ['add', { name: '가', email: 'a b@c' }, 400, 'email'],
    ['add', { name: '가', email: 'x@city.example\r\nBcc: y@z.example' }, 400, 'email'],
    ['add', { name: '가', phone: '<b>' }, 400, 'phone'],
    ['add', { name: '가', email: 'SEOYEON@city.example' }, 409, 'email'],
    ['write', { person: 'nobody', name: '가' }, 422, 'person'],
    ['link', { person: 'nobody' }, 422, 'person'],
    ['lock', { person: '../x' }, 400, 'person'],
  ])('are not changed by %s %j', async (act, body, status, field) => {
    const answer = await administer(act, body);
    expect({ status: answer.status, field: answer.body['field'] }).toEqual({ status, field });
  });
});

describe('a link to set a password', () => {
  it('works once, signs in, and tells whose account it is', async () => {
    const person = await added({ name: '이하늘', email: 'haneul@city.example' });
    const made = await administer('link', { person });
    const link = secretOf(made);
    expect((await accountOf(person))?.linkUntil).toBeDefined();
    const visitor = new Visitor(house.url);
    expect((await visitor.post('/api/links/look', { link })).body).toMatchObject({
      purpose: 'password',
      name: '이하늘',
      email: 'haneul@city.example',
      organizationName: '나시',
    });
    expect(
      (await visitor.post('/api/links/password', { link, password: '이하늘 이하늘 이하늘' })).body,
    ).toMatchObject({
      code: 'password-guessable',
    });
    expect((await visitor.post('/api/links/founding', { link })).status).toBe(400);
    expect((await visitor.post('/api/links/invitation', { link })).body).toMatchObject({
      code: 'link-spent',
    });
    expect((await visitor.post('/api/links/password', { link, password })).body).toMatchObject({
      person,
      posts: [],
    });
    expect((await visitor.post('/api/links/password', { link, password })).body).toMatchObject({
      code: 'link-spent',
    });
    expect(await accountOf(person)).toMatchObject({ sessions: 1 });
    expect((await accountOf(person))?.linkUntil).toBeUndefined();
    expect((await visitor.get(at('work'))).body).toMatchObject({ code: 'post-not-chosen' });
  });

  it('replaces the one before, and ends every session once it is used', async () => {
    const { person, browser } = await somebody('최서준');
    const [first, second] = [await administer('link', { person }), await administer('link', { person })];
    const other = new Visitor(house.url);
    const typed = { password: 'another lantern 4' };
    expect((await other.post('/api/links/password', { link: secretOf(first), ...typed })).status).toBe(404);
    await expect(browser.session()).resolves.toBeDefined();
    expect((await other.post('/api/links/password', { link: secretOf(second), ...typed })).status).toBe(200);
    await expect(browser.session()).rejects.toThrow();
  });
});

describe('an account', () => {
  it('that is locked lets nobody in, ends what was begun, and is opened again', async () => {
    const { person, email, browser } = await somebody('정유나');
    const waiting = secretOf(await administer('link', { person }));
    expect((await administer('lock', { person })).status).toBe(200);
    await expect(browser.session()).rejects.toThrow();
    const enter = () => new Visitor(house.url).post('/api/session', { email, password });
    expect((await enter()).body).toMatchObject({ code: 'sign-in-failed' });
    expect((await browser.post('/api/links/look', { link: waiting })).body).toMatchObject({
      code: 'link-spent',
    });
    expect((await administer('lock', { person })).body).toMatchObject({ code: 'account-locked' });
    expect((await administer('unlock', { person })).status).toBe(200);
    expect((await administer('unlock', { person })).body).toMatchObject({ code: 'account-open' });
    expect((await enter()).status).toBe(200);
  });

  it('that failures shut is opened by the office', async () => {
    const { person, email } = await somebody('강지우');
    const enter = (typed: string) => new Visitor(house.url).post('/api/session', { email, password: typed });
    for (let failed = 0; failed < 5; failed += 1) await enter('wrong');
    expect((await enter(password)).body).toMatchObject({ code: 'sign-in-failed' });
    expect(await accountOf(person)).toMatchObject({ shutUntil: expect.any(String) });
    expect((await administer('unlock', { person })).status).toBe(200);
    expect((await enter(password)).status).toBe(200);
  });

  it('is signed out everywhere by the office, and by another mail address', async () => {
    const { person, email, browser } = await somebody('윤서아');
    await administer('sign-out', { person });
    await expect(browser.session()).rejects.toThrow();
    await browser.post('/api/session', { email, password });
    await administer('write', { person, name: '윤서아', email: `new-${email}` });
    await expect(browser.session()).rejects.toThrow();
    expect((await browser.post('/api/session', { email, password })).status).toBe(401);
    expect((await browser.post('/api/session', { email: `new-${email}`, password })).status).toBe(200);
  });

  it('of one’s own cannot be locked', async () => {
    expect((await administer('lock', { person: house.person })).body).toMatchObject({ code: 'own-account' });
    expect((await office.get(at('accounts'))).status).toBe(200);
  });

  it('is nobody’s business but the office’s', async () => {
    const { person, browser } = await somebody('임도현');
    const department = { id: 'jobs', name: '일자리과', releases: false };
    await command('organization', house.organization, 'AddDepartment', department);
    const post = { id: 'jobs-1', title: '일자리팀 담당자', rank: 'officer', department: 'jobs' };
    await command('organization', house.organization, 'AddPost', post);
    const holder = { post: 'jobs-1', person, from: '2020-01-01' };
    await command('organization', house.organization, 'AppointHolder', holder);
    expect((await browser.post('/api/session/post', { post: 'post:jobs-1' })).status).toBe(200);
    expect((await browser.get(at('people'))).status).toBe(200);
    expect((await browser.get(at('accounts'))).body).toMatchObject({ code: 'not-your-part' });
    for (const act of ['add', 'write', 'link', 'lock', 'unlock', 'sign-out']) {
      const about = act === 'add' ? {} : { person: house.person };
      const sent = act === 'add' || act === 'write' ? { ...about, name: '가' } : about;
      const answer = await browser.post(at(`accounts/${act}`), sent);
      expect(answer.body).toMatchObject({ code: 'not-your-part' });
    }
  });

  it('opens no post but those that its person holds, whoever administers it', async () => {
    const answer = await office.post('/api/session/post', { post: 'post:jobs-1' });
    expect(answer.body).toMatchObject({ code: 'post-not-held' });
  });
});

describe('a session whose person lost the post', () => {
  it('is told so, keeps the person signed in, and lets them choose another', async () => {
    const { person, browser } = await somebody('조은우');
    const post = { id: 'second', title: '두 번째 자리', rank: 'coordinator' };
    await command('organization', house.organization, 'AddPost', post);
    const holder = { post: 'second', person, from: '2020-01-01' };
    await command('organization', house.organization, 'AppointHolder', holder);
    await browser.post('/api/session/post', { post: 'post:second' });
    expect((await browser.get(at('accounts'))).status).toBe(200);
    const ended = { post: 'second', until: '2020-12-31' };
    expect((await command('organization', house.organization, 'EndHolding', ended)).status).toBe(200);
    expect((await browser.get(at('accounts'))).body).toMatchObject({ code: 'post-not-held' });
    const session = await browser.session();
    expect(session).toMatchObject({ posts: [] });
    expect(session).not.toHaveProperty('acting');
  });
});
