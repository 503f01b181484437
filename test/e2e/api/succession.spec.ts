// A post passes on over HTTP: its duties and what was begun go with it, what was signed stays, and a deputy signs as one.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { HistoryView, LeftDraftsView, PermissionChangeView } from '#contract/views';
import { boot, call, city, theRound, type Answered, type Booted, type Caller } from './booted.js';

const today = '2021-07-19';
const organization = { stream: 'organization', id: city } as const;
const officer = 'p-local-economy-officer';
const post = 'post:local-economy-officer';
const inHistory = `/round/${theRound}/history?kind=opinion&item=`;
const answer = (opinion: string) => ({
  opinion,
  answer: { disposition: 'underWay', evidence: '상반기에 시작함' },
  text: '이미 하고 있습니다.',
});
const draft = {
  stream: theRound,
  command: 'GiveResponse',
  item: 'o-1-6-change',
  kept: JSON.stringify({ values: { text: '목표를 올리겠' }, seen: 1 }),
  where: `#round=${theRound}`,
};

let booted: Booted;
let office: Caller;
let before: Caller;

const send = (caller: Caller, path: string, body: unknown): Promise<Answered> =>
  call(`${booted.url}/api/${city}${path}`, { method: 'POST', token: caller.token, body });
const left = async (caller: Caller) => {
  const { status, body } = await caller.get('/drafts/left');
  expect(status).toBe(200);
  return body as unknown as LeftDraftsView;
};
const signers = async (opinion: string) => {
  const { body } = await office.get(`${inHistory}${opinion}`);
  return (body as unknown as HistoryView).entries
    .filter(({ event }) => event === 'ResponseGiven')
    .map(({ by }) => by);
};

beforeAll(async () => {
  booted = await boot();
  office = await booted.as('p-coordination-officer', 'post:coordination-officer');
  before = await booted.as(officer, post);
});
afterAll(() => booted.stop());

describe('a post that passes on', () => {
  let successor: Caller;

  it('takes its duties and what was begun with it, from that day', async () => {
    expect((await before.ask('GiveResponse', answer('o-1-6-midterm'))).status).toBe(200);
    expect((await send(before, '/drafts/keep', draft)).body).toEqual({ kept: true });
    expect((await left(before)).drafts).toEqual([]);

    const handed = await office.ask(
      'HandOverPost',
      { post: 'local-economy-officer', person: 'p-successor', from: today },
      organization,
    );
    expect(handed.status).toBe(200);
    successor = await booted.as('p-successor', post);
    expect((await left(successor)).drafts).toMatchObject([
      { person: officer, item: 'o-1-6-change', kept: draft.kept, where: draft.where },
    ]);
    const { body } = await successor.get('/work');
    expect(JSON.stringify(body)).toContain('o-1-6-change');
  });

  it('is no longer acted in by who left it, whose last words can still be left there', async () => {
    const late = await before.ask('GiveResponse', answer('o-1-6-change'));
    expect(late).toMatchObject({ status: 403, body: { code: 'post-not-held' } });
    expect((await before.get('/drafts/left')).status).toBe(403);
    const kept = JSON.stringify({ values: { text: '목표를 올리겠습니다' }, seen: 1 });
    expect((await send(before, '/drafts/keep', { ...draft, kept })).status).toBe(200);
    expect((await left(successor)).drafts).toMatchObject([{ kept }]);
  });

  it('leaves signatures with whoever signed', async () => {
    expect((await successor.ask('GiveResponse', answer('o-1-6-change'))).status).toBe(200);
    expect(await signers('o-1-6-midterm')).toMatchObject([{ person: officer }]);
    expect(await signers('o-1-6-change')).toMatchObject([{ person: 'p-successor' }]);
    const gone = { stream: theRound, command: 'GiveResponse', item: 'o-1-6-change', person: officer };
    expect((await send(successor, '/drafts/drop', gone)).body).toEqual({ kept: false });
    expect((await left(successor)).drafts).toEqual([]);
  });

  it('takes along what waits there for a release, which stays the answer of who gave it', async () => {
    const giver = await booted.as('p-tourism-officer', 'post:tourism-officer');
    const head = await booted.as('p-tourism-head', 'post:tourism-head');
    const opinion = 'o-1-2-midterm-1';
    expect((await giver.ask('GiveResponse', answer(opinion))).status).toBe(200);
    const hand = { post: 'tourism-head', person: 'p-new-head', from: today };
    expect((await office.ask('HandOverPost', hand, organization)).status).toBe(200);
    expect((await head.ask('ReleaseResponse', { opinion })).body).toMatchObject({ code: 'post-not-held' });
    const next = await booted.as('p-new-head', 'post:tourism-head');
    expect((await next.ask('ReleaseResponse', { opinion })).status).toBe(200);
    expect(await signers(opinion)).toMatchObject([{ person: 'p-tourism-officer' }]);
  });

  it('keeps nothing of strangers, and nothing at a seat', async () => {
    const stranger = await booted.as('p-labour-policy-officer', 'post:labour-policy-officer');
    expect((await left(stranger)).drafts).toEqual([]);
    const theirs = { stream: theRound, command: 'GiveResponse', item: 'o-1-6-change', person: 'p-successor' };
    expect((await send(before, '/drafts/drop', theirs)).body).toMatchObject({ code: 'post-not-held' });
    const member = await booted.as('p-private-1', 'seat:jobs/private-1');
    expect((await left(member)).keeps).toBe(false);
    expect((await send(member, '/drafts/keep', draft)).status).toBe(403);
  });

  it.each([
    ['where', { ...draft, where: 'javascript:alert(1)' }],
    ['kept', { ...draft, kept: 'x'.repeat(60_001) }],
    ['stream', { ...draft, stream: 'a\u0000b' }],
    ['item', { ...draft, item: 7 }],
    ['person', { ...draft, person: 'p-someone' }],
  ])('refuses a draft with a wrong %s', async (field, body) => {
    const refused = await send(before, '/drafts/keep', body);
    expect(refused).toMatchObject({ status: 400, body: { code: 'invalid-field', field } });
  });
});

describe('a deputy', () => {
  const opinion = 'o-1-9-midterm-1';
  const head = 'post:labour-policy-head';

  it('acts and signs as deputy while it runs, and not a day longer', async () => {
    const named = await office.ask(
      'NameDeputy',
      {
        id: 'v-1',
        post: 'labour-policy-head',
        person: 'p-local-economy-head',
        from: today,
        until: '2021-07-23',
        grounds: 'absence',
        reason: '연가',
      },
      organization,
    );
    expect(named.status).toBe(200);
    const deputy = await booted.as('p-local-economy-head', head);
    expect((await deputy.ask('GiveResponse', answer(opinion))).status).toBe(200);
    expect(await signers(opinion)).toEqual([
      { person: 'p-local-economy-head', post: head, title: '노동정책과장 직무대리' },
    ]);
    const another = {
      id: 'v-2',
      post: 'labour-policy-head',
      person: 'p-successor',
      from: '2021-07-26',
      until: '2021-07-26',
      grounds: 'absence',
      reason: '연가',
    };
    expect((await deputy.ask('NameDeputy', another, organization)).body).toMatchObject({
      code: 'deputy-names-none',
    });
    const ended = { deputy: 'v-1', until: '2021-07-18', reason: '복귀' };
    expect((await office.ask('EndDeputy', ended, organization)).status).toBe(200);
    expect((await deputy.ask('GiveResponse', answer('o-1-9-midterm-2'))).body).toMatchObject({
      code: 'post-not-held',
    });
  });
});

it('lists every change of permission, the latest first', async () => {
  const { body } = await office.get('/permission-changes');
  const { changes } = body as unknown as { readonly changes: readonly PermissionChangeView[] };
  expect(changes.slice(0, 4)).toMatchObject([
    { event: 'DeputyEnded', loses: 'p-local-economy-head', until: '2021-07-18', title: '노동정책과장' },
    { event: 'DeputyNamed', gains: 'p-local-economy-head', from: today, until: '2021-07-23', reason: '연가' },
    { event: 'PostHandedOver', gains: 'p-new-head', loses: 'p-tourism-head', from: today },
    {
      event: 'PostHandedOver',
      gains: 'p-successor',
      loses: officer,
      from: today,
      by: { person: 'p-coordination-officer', title: '총괄부서 담당자' },
    },
  ]);
  expect(changes.map(({ position }) => position)).toEqual(
    changes.map(({ position }) => position).toSorted((one, other) => other - one),
  );
});

it('gives nothing new to a department that has ended', async () => {
  const add = { id: 'harbour', name: '항만과', releases: false };
  expect((await office.ask('AddDepartment', add, organization)).status).toBe(200);
  const end = { department: 'harbour', until: today, reason: '조직 개편' };
  expect((await office.ask('EndDepartment', end, organization)).status).toBe(200);
  const move = { owner: 'harbour', from: today, reason: '조직 개편' };
  expect((await office.ask('MoveProgram', move, { stream: 'program', id: 'p-1-6' })).body).toMatchObject({
    code: 'unknown-department',
  });
});

it('is rid of what somebody had begun in a post once they are erased', async () => {
  const head = await booted.as('p-new-head', 'post:tourism-head');
  const hand = { post: 'tourism-head', person: 'p-third-head', from: '2021-07-20' };
  expect((await office.ask('HandOverPost', hand, organization)).status).toBe(200);
  expect((await send(head, '/drafts/keep', draft)).status).toBe(200);
  await booted.moveClock('2021-07-20T09:00:00+09:00');
  const third = await booted.as('p-third-head', 'post:tourism-head');
  expect((await left(third)).drafts).toMatchObject([{ person: 'p-new-head' }]);
  const pool = new pg.Pool({ connectionString: booted.databaseUrl, max: 1 });
  await pool.query(
    `INSERT INTO accounts.people (organization, person, name, added_at) VALUES ($1, 'p-new-head', '한가람', now())`,
    [city],
  );
  await pool.end();
  expect((await send(office, '/people/p-new-head/erase', { reason: '전출' })).status).toBe(200);
  expect((await left(third)).drafts).toEqual([]);
});
