// What the public reads over HTTP: the round as it was published, to the byte, while staff go on; and nothing that was not.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '#contract/routes';
import type { PublicPlan } from '#domain/plan/public';
import type { PublicRound } from '#domain/round/public';
import { boot, call, city, sameRequest, theRound, type Booted, type Caller } from './booted.js';

const published = routes.publicRound(city, theRound);
const secret = '개인 사정이 담긴 답변';
const opinion = 'o-1-6-midterm';

describe('what the public reads', () => {
  let house: Booted;
  let office: Caller;
  let officer: Caller;
  let tourismOfficer: Caller;

  /** What anybody is answered, as text, with its tag. */
  const read = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(`${house.url}${path}`, {
      headers: { 'x-request-id': sameRequest, ...headers },
    });
    const { status } = answer;
    return { status, tag: answer.headers.get('etag'), text: await answer.text() };
  };
  const version = async () => (await office.round()).version;
  const preview = (body: object, who: Caller = office) =>
    call(`${house.url}${routes.publicationPreview(city, 'round', theRound)}`, {
      method: 'POST',
      token: who.token,
      body,
    });
  const publish = async (more: object = {}) =>
    office.ask('PublishRound', {
      version: await version(),
      remarks: 'bySector',
      redactions: [],
      reason: '답변을 받아 공개',
      ...more,
    });
  const promise = {
    disposition: 'accepted',
    proof: { kind: 'followUp', action: '인력 충원', due: '2021-11-30' },
  };

  beforeAll(async () => {
    house = await boot();
    office = await house.as('p-coordination-officer', 'post:coordination-officer');
    officer = await house.as('p-local-economy-officer', 'post:local-economy-officer');
    tourismOfficer = await house.as('p-tourism-officer', 'post:tourism-officer');
    await office.ask(
      'SetContact',
      { department: 'local-economy', telephone: '02-2100-1003' },
      { stream: 'organization', id: city },
    );
    const given = await officer.ask('GiveResponse', { opinion, answer: promise, text: secret });
    expect(given.status).toBe(200);
  });
  afterAll(() => house.stop());

  it('is nothing before anything is published, and no id tells more than another', async () => {
    const nothing = await read(published);
    expect(nothing.status).toBe(404);
    for (const path of [
      routes.publicRound(city, 'no-such-round'),
      routes.publicRound('no-such-city', theRound),
      routes.published(city),
      routes.published('no-such-city'),
    ])
      expect(await read(path)).toEqual(nothing);
  });

  it('is shown to the office before it is done, and to nobody else', async () => {
    const body = { version: await version(), remarks: 'bySector', redactions: [] };
    expect((await preview(body)).body['shown']).toMatchObject({
      title: (await office.round()).state.title,
    });
    const refused = await preview(body, officer);
    expect([refused.status, refused.body['code']]).toEqual([403, 'not-your-part']);
    expect((await read(published)).status).toBe(404);
  });

  it.each([
    ['a version that is yet to come', { version: 9_999 }, 'version-not-publishable', 'version'],
    ['a version before the opinions were sent', { version: 3 }, 'version-not-publishable', 'version'],
    [
      'something that is not there',
      { redactions: [{ field: 'answer', item: 'o-nowhere', clause: 'withheld.personal' }] },
      'unknown-item',
      'redactions[0].item',
    ],
    [
      'a clause that nobody knows',
      { redactions: [{ field: 'answer', item: opinion, clause: 'because' }] },
      'invalid-field',
      'redactions[0].clause',
    ],
    ['no reason', { reason: ' ' }, 'reason-missing', 'reason'],
  ])('refuses %s, by its field', async (_what, more, code, field) => {
    const { body } = await publish(more);
    expect([body['code'], body['field']]).toEqual([code, field]);
    expect((await read(published)).status).toBe(404);
  });

  it('stands still to the byte while staff go on, with names masked and what is withheld gone', async () => {
    const redactions = [{ field: 'answer', item: opinion, clause: 'withheld.personal' }];
    const body = { version: await version(), remarks: 'bySector', redactions };
    const foretold = await preview(body);
    expect((await publish({ redactions })).status).toBe(200);

    const first = await read(published);
    expect(first.status).toBe(200);
    expect(JSON.parse(first.text)).toEqual(foretold.body['shown']);
    expect(first.text).not.toContain(secret);
    expect(first.text).toContain('정보공개법 제9조제1항제6호');
    expect(first.text).not.toMatch(/"p-(private|public|secretary)|seat:|chair-private|"secretary"/);
    const shown = JSON.parse(first.text) as PublicRound;
    expect(shown.opinions.find(({ id }) => id === opinion)?.answer).toMatchObject({
      disposition: 'accepted',
      department: 'local-economy',
    });
    expect(shown.departments).toContainEqual({
      department: 'local-economy',
      name: '지역경제과',
      telephone: '02-2100-1003',
    });

    // An answer that waits for its head, one that was corrected, a new telephone: none of it shows.
    const [waiting] = (await tourismOfficer.round()).allowed.filter(
      ({ command }) => command === 'GiveResponse',
    );
    const draft = { opinion: waiting?.item, answer: promise, text: '결재 전 답변' };
    const corrected = { opinion, answer: promise, text: '고친 답변', reason: '오기' };
    for (const [who, command, said] of [
      [tourismOfficer, 'GiveResponse', { ...draft, answer: { disposition: 'notAccepted', reason: '예산' } }],
      [officer, 'CorrectResponse', corrected],
    ] as const)
      expect((await who.ask(command, said)).status).toBe(200);
    await office.ask(
      'SetContact',
      { department: 'local-economy', telephone: '02-2100-9999' },
      { stream: 'organization', id: city },
    );
    expect(await read(published)).toEqual(first);
    expect((await read(routes.published(city))).text).toContain(shown.title);
  });

  it('is not sent again to who has it', async () => {
    const { tag } = await read(published);
    const again = await read(published, { 'if-none-match': tag ?? '' });
    expect([again.status, again.text]).toEqual([304, '']);
    const other = await read(published, { 'if-none-match': `W/"${randomUUID()}"` });
    expect(other.status).toBe(200);
  });

  it('is replaced by publishing anew, and gone once that is withdrawn', async () => {
    expect((await publish()).status).toBe(200);
    expect((await read(published)).text).toContain('고친 답변');
    expect((await read(published)).text).not.toContain('결재 전 답변');

    const refused = await officer.ask('WithdrawPublication', { reason: '지움' });
    expect(refused.body['code']).toBe('not-your-part');
    expect((await office.ask('WithdrawPublication', { reason: '이름이 남아 있음' })).status).toBe(200);
    expect(await read(published)).toEqual(await read(routes.publicRound(city, 'no-such-round')));
    expect((await read(routes.published(city))).status).toBe(404);
    const twice = await office.ask('WithdrawPublication', { reason: '다시' });
    expect([twice.status, twice.body['code']]).toEqual([409, 'nothing-published']);

    const { body } = await office.get(`/round/${theRound}/history`);
    const events = (body['entries'] as readonly { readonly event: string }[]).map(({ event }) => event);
    expect(events.filter((event) => event.startsWith('Round') || event.startsWith('Publication'))).toEqual([
      'RoundOpened',
      'RoundPublished',
      'RoundPublished',
      'PublicationWithdrawn',
    ]);
  });

  describe('of a plan', () => {
    const plan = 'plan-2021';
    const path = routes.publicPlan(city, plan);
    const on = { stream: 'plan', id: plan } as const;
    const versionOfPlan = async () => Number((await office.get(`/plan/${plan}`)).body['version']);

    it('is the edition in force as it stood, without its money where that is withheld', async () => {
      expect(await read(path)).toEqual(await read(routes.publicPlan(city, 'no-such-plan')));
      const redactions = [{ field: 'budget', item: 'p-1-6', clause: 'withheld.business' }];
      const body = { version: await versionOfPlan(), redactions };
      const previewed = await call(`${house.url}${routes.publicationPreview(city, 'plan', plan)}`, {
        method: 'POST',
        token: office.token,
        body,
      });
      const refused = await officer.ask('PublishPlan', { ...body, reason: '공개' }, on);
      expect(refused.body['code']).toBe('not-your-part');
      expect((await office.ask('PublishPlan', { ...body, reason: '시행을 알림' }, on)).status).toBe(200);

      const first = await read(path);
      expect(JSON.parse(first.text)).toEqual(previewed.body['shown']);
      const shown = JSON.parse(first.text) as PublicPlan;
      const years = shown.programs.find(({ program }) => program === 'p-1-6')?.years ?? [];
      expect(years.map(({ budget }) => budget)).toEqual(
        years.map(() => ({ withheld: '정보공개법 제9조제1항제7호' })),
      );
      expect(first.text).not.toMatch(/"p-(private|public|secretary)|job-policy-head/);
      const published = (await read(routes.published(city))).text;
      expect(published).toContain(shown.title);

      const corrected = await office.ask('DraftCorrection', { reason: '오기 정정' }, on);
      expect(corrected.status).toBe(200);
      expect(await read(path)).toEqual(first);
      expect((await office.ask('WithdrawPublication', { reason: '다시 확인' }, on)).status).toBe(200);
      expect(await read(path)).toEqual(await read(routes.publicPlan('no-such-city', plan)));
    });

    it.each([
      ['a version that is yet to come', 9_999],
      ['a version before it was in force', 1],
    ])('refuses %s', async (_what, version) => {
      const { body } = await office.ask('PublishPlan', { version, redactions: [], reason: '공개' }, on);
      expect([body['code'], body['field']]).toEqual(['version-not-publishable', 'version']);
    });
  });
});
