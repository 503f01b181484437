// Meetings over all committees, as each reader may see them, and what one would take with it before it is convened.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { routes } from '#contract/routes';
import type { MeetingSummary, Page } from '#contract/views';
import { boot, call, city, theRound, type Booted, type Caller } from './booted.js';

const below = (address: string) => address.slice(`/api/${city}`.length);

describe('meetings', () => {
  let house: Booted;
  let secretary: Caller;
  let member: Caller;
  let officer: Caller;

  beforeAll(async () => {
    house = await boot();
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    member = await house.as('p-private-1', 'seat:jobs/private-1');
    officer = await house.as('p-tourism-officer', 'post:tourism-officer');
  });
  afterAll(() => house.stop());

  const listed = async (caller: Caller, asOf?: number) =>
    (await caller.get(below(routes.meetings(city, { asOf })))).body['meetings'] as readonly MeetingSummary[];
  const preview = (caller: Caller, body: object) =>
    call(`${house.url}${routes.convening(city)}`, { method: 'POST', token: caller.token, body });

  it('are listed to their committee and the office, each with its agenda, as they are or as they were', async () => {
    const office = await house.as('p-coordination-officer', 'post:coordination-officer');
    for (const reader of [secretary, member, office]) {
      expect(await listed(reader)).toMatchObject([
        {
          id: 'jobs-2021-7',
          committee: 'jobs',
          number: '2021-7',
          date: '2021-07-14',
          status: 'closed',
          agenda: [{ id: 'previous', status: 'pending' }, { id: 'monitoring' }, { id: 'next' }],
        },
      ]);
    }
    expect(await listed(officer)).toEqual([]);
    expect(await listed(secretary, 1)).toEqual([]);
  });

  it('tell whoever convenes them of which committees, and nobody else of any', async () => {
    const page = (await secretary.get('/meeting/not-yet')).body as unknown as Page<'meeting'>;
    expect(page.convenes).toEqual(['jobs']);
    expect(page.allowed).toMatchObject([{ command: 'ConveneMeeting' }]);
    expect((await member.get('/meeting/not-yet')).status).toBe(404);
  });

  it('would take with them a roll, a quorum, and who is a party to what; asking writes nothing', async () => {
    const agenda = [
      {
        id: 'a1',
        title: '미결 처리',
        motion: { kind: 'recordOpen', round: theRound, opinions: ['o-1-6-change'], reason: '다음 회의까지' },
      },
    ];
    const { status, body } = await preview(secretary, { committee: 'jobs', date: '2021-08-11', agenda });
    expect(status).toBe(200);
    expect(body).toMatchObject({ quorum: 9, parties: { a1: ['public-4'] } });
    expect(body['roll']).toHaveLength(17);
    expect(await listed(secretary)).toHaveLength(1);
  });

  it('are previewed only by whoever could convene them, and only as what is there', async () => {
    const asked = { committee: 'jobs', date: '2021-08-11', agenda: [] };
    expect((await preview(member, asked)).body['code']).toBe('not-your-part');
    expect((await preview(officer, asked)).body['code']).toBe('not-your-part');
    expect((await preview(secretary, { ...asked, committee: 'council' })).body['code']).toBe('not-your-part');
    const motion = { kind: 'deliberatePlan', plan: 'nowhere', edition: 'e-1' };
    const unknown = await preview(secretary, { ...asked, agenda: [{ id: 'a1', title: '', motion }] });
    expect(unknown.body).toMatchObject({ code: 'unknown-plan', field: 'agenda[0].motion.plan' });
    expect((await preview(secretary, { ...asked, surprise: 1 })).body['code']).toBe('invalid-field');
  });

  it('show who is there now and what a vote would stand on', async () => {
    const page = (await secretary.get('/meeting/jobs-2021-7')).body as unknown as Page<'meeting'>;
    expect(page.count).toMatchObject({ present: 12, enrolled: 17 });
    expect(page.attending).toMatchObject({ present: 11, sectors: { private: { present: 10 } } });
    expect(page.voting).toEqual({});
  });
});
