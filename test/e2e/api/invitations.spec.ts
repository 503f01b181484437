// A member without an account: invited by the secretary's link to one round, and let into nothing else.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { InvitationsView } from '#contract/account-views';
import type { SamplePeople } from '#contract/views';
import { boot, call, city, theRound, type Booted, type Caller } from './booted.js';
import { Visitor } from './visitor.js';

let house: Booted;
let secretary: Caller;
let chair: Caller;

beforeAll(async () => {
  house = await boot();
  const { people } = (await call(`${house.url}/api/sample/people`)).body as unknown as SamplePeople;
  const holder = (post: string) => people.find((each) => each.post === post)?.person ?? '';
  secretary = await house.as(holder('seat:jobs/secretary'), 'seat:jobs/secretary');
  chair = await house.as(holder('seat:jobs/chair-private'), 'seat:jobs/chair-private');
});

afterAll(() => house.stop());

const invitations = `/api/${city}/round/${theRound}/invitations`;
const invite = (body: object, by: Caller = secretary) =>
  call(`${house.url}${invitations}`, { method: 'POST', token: by.token, body });

async function membersFor(caller: Caller): Promise<InvitationsView> {
  const { body } = await call(`${house.url}${invitations}`, { token: caller.token });
  return body as unknown as InvitationsView;
}

/** A browser that came in by a fresh link. */
async function invited() {
  const { members, until } = await membersFor(secretary);
  const member = members[0] ?? { seat: '', person: '' };
  const made = await invite({ seat: member.seat, until });
  const browser = new Visitor(house.url);
  const link = String(made.body['secret']);
  const accepted = await browser.post('/api/links/invitation', { link });
  return { browser, link, member, accepted };
}

describe('an invitation', () => {
  it('is the secretary’s to make, for members who sit today, until a day that is not far', async () => {
    const { members, until } = await membersFor(secretary);
    expect(members.length).toBeGreaterThan(1);
    expect(members.map(({ seat }) => seat)).not.toContain('secretary');
    expect(until).toMatch(/^2021-/);
    expect(await membersFor(chair)).toEqual({ members: [] });
    const seat = members[0]?.seat;
    expect((await invite({ seat, until }, chair)).body).toMatchObject({ code: 'not-your-part' });
    expect((await invite({ seat: 'secretary', until })).body).toMatchObject({ code: 'unknown-seat' });
    expect((await invite({ seat, until: '2020-01-01' })).body).toMatchObject({
      code: 'date-past',
      field: 'until',
    });
    expect((await invite({ seat, until: '2031-01-01' })).body).toMatchObject({
      code: 'invitation-too-long',
    });
    expect((await invite({ seat, until: 'soon' })).body).toMatchObject({
      code: 'invalid-field',
      field: 'until',
    });
    const unknown = `${house.url}/api/${city}/round/unknown/invitations`;
    expect((await call(unknown, { token: secretary.token })).body).toMatchObject({ code: 'unknown-page' });
  });

  it('tells what it is for, works once, and opens its round to its seat alone', async () => {
    const { browser, link, member, accepted } = await invited();
    expect(accepted).toMatchObject({
      status: 200,
      body: {
        person: member.person,
        means: ['link'],
        scope: { stream: 'round', id: theRound },
        posts: [{ post: `seat:jobs/${member.seat}` }],
        acting: { actor: { post: { kind: 'seat', role: 'member' } } },
      },
    });
    expect((await browser.post('/api/links/invitation', { link })).body).toMatchObject({
      code: 'link-spent',
    });
    const page = await browser.get(`/api/${city}/round/${theRound}`);
    expect(page).toMatchObject({ status: 200, body: { id: theRound } });
    expect((await browser.get(`/api/${city}/round/${theRound}/history`)).status).toBe(200);
    expect((await browser.get(`/api/${city}/rounds`)).body).toMatchObject({ rounds: [{ id: theRound }] });
    const work = await browser.get(`/api/${city}/work`);
    for (const { id } of work.body['items'] as readonly { readonly id: string }[]) expect(id).toBe(theRound);
    const closed = [
      'meetings',
      'plans',
      'people',
      'accounts',
      'organization/city-s',
      'committee/jobs',
      'plan/plan-2021',
      'round/other',
      `search?q=${encodeURIComponent('교육')}`,
      `round/${theRound}/invitations`,
    ];
    for (const path of closed) {
      const { status, body } = await browser.get(`/api/${city}/${path}`);
      expect({ path, status, code: body['code'] }).toEqual({
        path,
        status: 403,
        code: 'beyond-invitation',
      });
    }
  });

  it('acts as the seat may on that round, and nowhere else', async () => {
    const { browser } = await invited();
    const asked = (path: string, body: object) =>
      browser.post(`/api/${city}/${path}`, body, { 'idempotency-key': randomUUID() });
    const conclude = await asked(`round/${theRound}/ConcludeRound`, {});
    expect(conclude.body).toMatchObject({ code: 'not-your-part' });
    const elsewhere = await asked('round/other/OpenRound', {});
    expect(elsewhere.body).toMatchObject({ code: 'beyond-invitation' });
    const post = await browser.post('/api/session/post', { post: 'post:coordination-officer' });
    expect(post.body).toMatchObject({ code: 'beyond-invitation' });
    const password = await browser.post('/api/session/password', { current: '', password: 'a long one 123' });
    expect(password.body).toMatchObject({ code: 'beyond-invitation' });
  });

  it('does not reach the other sessions of its person', async () => {
    const { browser } = await invited();
    const refused = { status: 403, body: { code: 'beyond-invitation' } };
    expect(await browser.get('/api/session/all')).toMatchObject(refused);
    expect(await browser.post('/api/session/end-other', { id: 'any' })).toMatchObject(refused);
    expect(await browser.post('/api/session/end', { everywhere: true })).toMatchObject(refused);
    expect(await browser.get(`/api/${city}/round/${theRound}`)).toMatchObject({ status: 200 });
    expect(await browser.post('/api/session/end', {})).toMatchObject({ status: 200 });
  });

  it('is replaced by the next for the same seat, and told of before it is accepted', async () => {
    const { members, until } = await membersFor(secretary);
    const [member] = members;
    const first = await invite({ seat: member?.seat, until });
    const second = await invite({ seat: member?.seat, until });
    const visitor = new Visitor(house.url);
    const look = (made: typeof first) =>
      visitor.post('/api/links/look', { link: String(made.body['secret']) });
    expect((await look(first)).body).toMatchObject({ code: 'link-spent' });
    expect((await look(second)).body).toMatchObject({
      purpose: 'invitation',
      stream: 'round',
      title: expect.stringContaining(member?.title ?? ''),
    });
    expect((await membersFor(secretary)).members[0]?.linkUntil).toBe(second.body['until']);
  });

  it('ends with its day, and so does the session that it made', async () => {
    const { members } = await membersFor(secretary);
    const today = String((await call(`${house.url}/api/sample/people`)).body['today']);
    const { browser } = await invited();
    const made = await invite({ seat: members[1]?.seat, until: today });
    await house.moveClock('2021-12-31T09:00:00+09:00');
    const link = String(made.body['secret']);
    expect((await new Visitor(house.url).post('/api/links/invitation', { link })).body).toMatchObject({
      code: 'link-spent',
    });
    expect((await browser.get(`/api/${city}/round/${theRound}`)).body).toMatchObject({
      code: 'session-ended',
    });
  });
});
