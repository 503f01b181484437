// What may go wrong before a meeting over HTTP: each is refused by its field; and how a meeting comes from a committee's series.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from '#contract/views';
import type { EstablishedCommittee } from '#domain/committee/states';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { eventually } from '../eventually.js';
import { boot, theRound, type Booted, type Caller } from './booted.js';

const august = { stream: 'meeting', id: 'jobs-2021-8' } as const;
const jobs = { stream: 'committee', id: 'jobs' } as const;
const convening = {
  committee: 'jobs',
  number: '2021-8',
  date: '2021-08-11',
  time: '10:00',
  place: '화상회의',
  agenda: [{ id: 'a1', title: '전차 회의 결과 보고' }],
};
const series = {
  nth: 2,
  weekday: 3,
  time: '10:00',
  place: '화상회의',
  mode: { kind: 'video', link: 'https://video.example/jobs' },
  from: '2021-07-01',
  until: '2022-06-30',
  dayOff: 'after',
};

describe('before a meeting', () => {
  let house: Booted;
  let secretary: Caller;
  let chair: Caller;
  let first: Caller;
  let officer: Caller;

  beforeAll(async () => {
    house = await boot();
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    chair = await house.as('p-self-support-head', 'seat:jobs/chair-private');
    first = await house.as('p-private-1', 'seat:jobs/private-1');
    officer = await house.as('p-tourism-officer', 'post:tourism-officer');
  });
  afterAll(() => house.stop());

  type At = typeof august | typeof jobs;
  const said = async (caller: Caller, command: string, body: object, at: At = august) => {
    const { status, body: told } = await caller.ask(command, body, at);
    return status < 300 ? ['done', undefined] : [told['code'], told['field']];
  };
  const done = ['done', undefined];
  const meeting = async () => {
    const { body } = await secretary.get(`/meeting/${august.id}`);
    return body as unknown as Page<'meeting'> & { readonly state: ConvenedMeeting };
  };
  const committee = async () => {
    const { body } = await secretary.get(`/committee/${jobs.id}`);
    return body as unknown as Page<'committee'> & { readonly state: EstablishedCommittee };
  };

  it('a series that never ends, or never meets, is refused; one that does is owed its next meeting', async () => {
    const set = (some: object) => said(secretary, 'SetMeetingSeries', { ...series, ...some }, jobs);
    const { until: _, ...endless } = series;
    expect(await said(secretary, 'SetMeetingSeries', endless, jobs)).toEqual(['invalid-field', 'until']);
    expect(await set({ until: '2999-12-31' })).toEqual(['series-too-long', 'until']);
    expect(await set({ until: '2021-07-13' })).toEqual(['series-empty', 'until']);
    expect(await set({ nth: 6 })).toEqual(['number-invalid', 'nth']);
    expect(await set({ mode: { kind: 'video', link: 'javascript:alert(1)' } })).toEqual([
      'link-invalid',
      'mode.link',
    ]);
    expect(await set({ committee: 'council' })).toEqual(['invalid-field', 'committee']);
    expect(await said(first, 'SetMeetingSeries', series, jobs)).toEqual(['not-your-part', undefined]);
    const council = { stream: 'committee', id: 'working-council' } as const;
    const { body } = await secretary.ask('SetMeetingSeries', series, council);
    expect(body).toMatchObject({ code: 'not-your-part' });
    expect(await set({})).toEqual(done);
    expect((await committee()).state.series).toMatchObject({ committee: 'jobs', nth: 2, weekday: 3 });
  });

  it('members ask for a meeting once each, and a third of them are enough', async () => {
    const request = { reason: '지원 기준을 급히 논의해야 함' };
    expect(await said(first, 'RequestMeeting', { reason: ' ' }, jobs)).toEqual(['reason-missing', 'reason']);
    expect(await said(officer, 'RequestMeeting', request, jobs)).toEqual(['not-your-part', undefined]);
    expect(await said(first, 'RequestMeeting', request, jobs)).toEqual(done);
    expect(await said(first, 'RequestMeeting', request, jobs)).toEqual(['request-stands', undefined]);
    expect((await committee()).requests).toEqual({ open: 1, needed: 6 });
    expect(await said(chair, 'WithdrawRequest', { request: 'private-1' }, jobs)).toEqual([
      'not-your-part',
      undefined,
    ]);
  });

  it('the link of the series and the requests are the committee’s and the office’s, not everybody’s', async () => {
    const office = await house.as('p-coordination-officer', 'post:coordination-officer');
    const pageOf = async (caller: Caller) => {
      const [page, history] = await Promise.all([
        caller.get(`/committee/${jobs.id}`),
        caller.get(`/committee/${jobs.id}/history`),
      ]);
      expect([page.status, history.status]).toEqual([200, 200]);
      return { page: page.body, all: JSON.stringify([page.body, history.body]) };
    };
    for (const reader of [first, office]) {
      const { page, all } = await pageOf(reader);
      expect(page).toMatchObject({ requests: { open: 1, needed: 6 } });
      expect(all).toContain('https://video.example/jobs');
      expect(all).toContain('지원 기준을 급히');
    }
    const { page, all } = await pageOf(officer);
    expect(page).not.toHaveProperty('requests');
    expect(page).toMatchObject({ state: { series: { nth: 2, mode: { kind: 'video' } } } });
    expect(all).not.toMatch(/video\.example|지원 기준을 급히/);
  });

  it('what is convened serves the month of the series, and answers the requests', async () => {
    const mode = { kind: 'video', link: 'http://plain.example' };
    expect(await said(secretary, 'ConveneMeeting', { ...convening, mode })).toEqual([
      'link-invalid',
      'mode.link',
    ]);
    expect(await said(secretary, 'ConveneMeeting', convening)).toEqual(done);
    await eventually(async () => {
      const { state } = await committee();
      expect(state.met).toBe('2021-08-11');
      expect(state.requests?.['private-1']).toMatchObject({ status: 'answered', meeting: august.id });
    });
  });

  it('nobody replies before the notice is out, and no notice goes out late without a reason', async () => {
    const reply = { attendance: 'private-1', reply: 'attend' };
    expect(await said(first, 'ReplyToNotice', reply)).toEqual(['notice-owed', undefined]);
    expect((await meeting()).notice).toMatchObject({ by: '2021-08-06', days: 5, proxies: false });
    await house.moveClock('2021-08-09T09:00:00+09:00');
    expect(await said(secretary, 'SendNotice', {})).toEqual(['notice-late', 'urgent']);
    expect(await said(secretary, 'SendNotice', { urgent: ' ' })).toEqual(['reason-missing', 'urgent']);
    expect(await said(first, 'SendNotice', { urgent: '폭우' })).toEqual(['not-your-part', undefined]);
    expect(await said(secretary, 'SendNotice', { urgent: '폭우' })).toEqual(done);
    expect(await said(secretary, 'SendNotice', { urgent: '폭우' })).toEqual(['notice-sent', undefined]);
  });

  it('a reply is one’s own or entered by the secretary, and sends a proxy only where the rules know them', async () => {
    const reply = (attendance: string, some: object) => ({ attendance, reply: 'attend', ...some });
    expect(await said(first, 'ReplyToNotice', reply('private-2', {}))).toEqual(['not-your-part', undefined]);
    expect(await said(first, 'ReplyToNotice', reply('private-1', { reply: 'perhaps' }))).toEqual([
      'invalid-field',
      'reply',
    ]);
    const proxy = { reply: 'proxy', proxy: '부위원장' };
    expect(await said(first, 'ReplyToNotice', reply('private-1', proxy))).toEqual([
      'proxy-not-allowed',
      'reply',
    ]);
    expect(await said(first, 'ReplyToNotice', reply('private-1', {}))).toEqual(done);
    expect(await said(secretary, 'ReplyToNotice', reply('private-2', { reply: 'absent' }))).toEqual(done);
    expect((await meeting()).notice?.replies).toMatchObject({ attend: 1, absent: 1, silent: 15, quorum: 9 });
  });

  it('is not moved into the past, nor too near for whoever had the notice, nor to a day with other members', async () => {
    const move = { date: '2021-08-18', time: '14:00', place: '대회의실', reason: '폭우' };
    const moved = (some: object) => said(secretary, 'MoveMeeting', { ...move, ...some });
    expect(await moved({ date: '2021-08-06' })).toEqual(['date-past', 'date']);
    expect(await moved({ date: '2021-08-12' })).toEqual(['notice-late', 'urgent']);
    expect(await moved({ date: '2023-03-08' })).toEqual(['roll-changes', 'date']);
    expect(await moved({ time: '24:00' })).toEqual(['invalid-field', 'time']);
    expect(await moved({ reason: ' ' })).toEqual(['reason-missing', 'reason']);
    expect(await moved({})).toEqual(done);
    const { state, notice } = await meeting();
    expect(state).toMatchObject({
      date: '2021-08-18',
      moved: [{ date: '2021-08-11', time: '10:00', place: '화상회의', reason: '폭우' }],
    });
    expect(notice?.replies).toMatchObject({ attend: 0, absent: 0, silent: 17 });
    expect(await moved({ place: '소회의실' })).toEqual(done);
  });

  it('takes onto its agenda only what is there to be decided, and tells who is a party to it', async () => {
    const motion = (opinion: string) => ({
      kind: 'recordOpen',
      round: theRound,
      opinions: [opinion],
      reason: '다음 회의까지',
    });
    const amend = (opinion: string, some: object = {}) => ({
      added: [{ id: 'a2', title: '미결 처리', motion: motion(opinion) }],
      takenOff: [],
      reason: '늦게 접수됨',
      ...some,
    });
    const asked = (body: object) => said(secretary, 'AmendAgenda', body);
    expect(await asked(amend('o-none'))).toEqual(['unknown-item', 'added[0].motion.opinions[0]']);
    expect(await asked(amend('o-1-6-change', { takenOff: ['a9'] }))).toEqual(['unknown-item', 'takenOff[0]']);
    expect(await asked(amend('o-1-6-change', { added: [], takenOff: ['a1'] }))).toEqual([
      'list-empty',
      'takenOff',
    ]);
    expect(await asked(amend('o-1-6-change', { takenOff: ['a1'] }))).toEqual(done);
    expect((await meeting()).state.agenda).toMatchObject({
      a1: { status: 'takenOff', reason: '늦게 접수됨' },
      a2: { status: 'pending', parties: ['public-4'] },
    });
  });

  it('leaves the requests that it answered standing again once it is called off', async () => {
    expect(await said(chair, 'CancelMeeting', { reason: '폭우' })).toEqual(done);
    await eventually(async () => {
      const { state, requests } = await committee();
      expect(state.requests?.['private-1']).toMatchObject({ status: 'open' });
      expect(requests).toEqual({ open: 1, needed: 6 });
    });
  });
});
