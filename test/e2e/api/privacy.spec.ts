// One read policy: what a page does not show, no list, history or live update shows either.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { boot, theRound, type Booted, type Caller } from './booted.js';
import { listen } from './listening.js';

describe('who sees what', () => {
  let house: Booted;
  let chair: Caller;
  let secretary: Caller;
  let author: Caller;
  let member: Caller;
  let office: Caller;
  let tourismOfficer: Caller;
  let tourismHead: Caller;
  let labour: Caller;

  beforeAll(async () => {
    house = await boot();
    chair = await house.as('p-self-support-head', 'seat:jobs/chair-private');
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    author = await house.as('p-private-1', 'seat:jobs/private-1');
    member = await house.as('p-private-2', 'seat:jobs/private-2');
    office = await house.as('p-coordination-officer', 'post:coordination-officer');
    tourismOfficer = await house.as('p-tourism-officer', 'post:tourism-officer');
    tourismHead = await house.as('p-tourism-head', 'post:tourism-head');
    labour = await house.as('p-labour-policy-officer', 'post:labour-policy-officer');
  });

  afterAll(() => house.stop());

  it('a remark before the intake closes: its author and the secretary only', async () => {
    const reopen = {
      topic: 'p-1-9/midterm',
      opinionsDue: '2021-07-28',
      answersDue: '2021-08-12',
      reason: '추가 의견',
    };
    expect((await chair.ask('ReopenTopic', reopen)).status).toBe(200);
    const others = [chair, member, office, labour];
    const ears = await Promise.all([listen(house, secretary), ...others.map((each) => listen(house, each))]);
    const remark = { topic: 'p-1-9/midterm', id: 'r-sealed', kind: 'opinion', text: '봉인된 의견' };
    expect((await author.ask('SubmitRemark', remark)).status).toBe(200);

    for (const reader of [author, secretary]) {
      expect((await reader.round()).state.remarks['r-sealed']).toMatchObject({
        text: '봉인된 의견',
        sealed: true,
      });
      expect(
        (await reader.get(`/round/${theRound}/history?kind=remark&item=r-sealed`)).body['entries'],
      ).toHaveLength(1);
    }
    for (const reader of others) {
      expect(JSON.stringify(await reader.round())).not.toContain('봉인된 의견');
      expect(
        JSON.stringify(await reader.get(`/round/${theRound}/history?kind=remark&item=r-sealed`)),
      ).not.toContain('봉인된 의견');
      expect(JSON.stringify(await reader.get(`/round/${theRound}/history`))).not.toContain('봉인된 의견');
    }
    await ears[0]?.hears('RemarkSubmitted');
    const wording = { asks: 'action', text: '봉인이 풀린 의견' };
    await secretary.ask('IssueOpinion', {
      topic: 'p-1-9/midterm',
      id: 'o-late',
      wording,
      remarks: ['r-sealed'],
    });
    expect((await secretary.ask('SendOpinions', {})).status).toBe(200);
    await Promise.all(ears.map((ear) => ear.hears('OpinionsSent')));
    expect(ears.slice(1).some((ear) => ear.heard('RemarkSubmitted'))).toBe(false);
    await Promise.all(ears.map((ear) => ear.end()));

    for (const reader of [chair, member, office, labour]) {
      expect((await reader.round()).state.remarks['r-sealed']).toMatchObject({ sealed: false });
    }
  });

  it('an answer that waits for its head: the department only, in pages, lists, history and live updates', async () => {
    const ears = await Promise.all([tourismHead, chair, office].map((each) => listen(house, each)));
    const opinion = 'o-1-2-midterm-1';
    const answer = {
      opinion,
      text: '내부 초안입니다',
      answer: { disposition: 'notAccepted', reason: '내부 검토 중' },
    };
    const given = await tourismOfficer.ask('GiveResponse', answer);
    expect(given.status).toBe(200);

    expect((await tourismHead.round()).state.opinions[opinion]).toMatchObject({ status: 'awaitingRelease' });
    const listed = await tourismHead.get(
      `/opinions?q=${encodeURIComponent('내부 초안')}&wait=${String(given.body['position'])}`,
    );
    expect(listed.body['items']).toHaveLength(1);
    for (const reader of [chair, member, office, secretary]) {
      expect((await reader.round()).state.opinions[opinion]).toMatchObject({ status: 'sent', responses: [] });
      expect(
        JSON.stringify(await reader.get(`/round/${theRound}/history?kind=opinion&item=${opinion}`)),
      ).not.toContain('내부 초안');
      expect((await reader.get(`/opinions?q=${encodeURIComponent('내부 초안')}`)).body['items']).toHaveLength(
        0,
      );
    }
    // Nor does a refusal tell of it.
    const settled = await chair.ask('SettleOpinion', { opinion });
    expect(settled).toMatchObject({
      status: 409,
      body: { code: 'item-not-ready', about: { status: 'sent' } },
    });
    await ears[0]?.hears('ResponseGiven');
    expect((await tourismHead.ask('ReleaseResponse', { opinion })).status).toBe(200);
    await Promise.all(ears.map((ear) => ear.hears('ResponseReleased')));
    expect(ears[1]?.heard('ResponseGiven') || ears[2]?.heard('ResponseGiven')).toBe(false);
    await Promise.all(ears.map((ear) => ear.end()));
    expect((await chair.round()).state.opinions[opinion]).toMatchObject({ status: 'answered' });
  });

  it('a department sees the programs that it owns or cooperates in, and no others', async () => {
    const page = await labour.round();
    expect(page.state.scope.programs.map(({ number }) => number)).toEqual(['1-9']);
    const topics = new Set(Object.values(page.state.opinions).map(({ topic }) => topic.split('/')[0]));
    expect([...topics]).toEqual(['p-1-9']);
    const listed = await labour.get('/opinions');
    const numbers = new Set((listed.body['items'] as { number: string }[]).map(({ number }) => number));
    expect([...numbers]).toEqual(['1-9']);
  });

  it('who takes no part in a round finds no page, and no word of it', async () => {
    const jury = await office.ask(
      'EstablishCommittee',
      { name: '주민배심원단', kind: 'citizenJury' },
      { stream: 'committee', id: 'jury' },
    );
    expect(jury.status).toBe(200);
    await office.ask(
      'AddSeat',
      { id: 'juror-1', title: '배심원 1', sector: 'private', role: 'member' },
      { stream: 'committee', id: 'jury' },
    );
    const term = { seat: 'juror-1', person: 'p-juror', from: '2021-01-01', until: '2021-12-31' };
    await office.ask('FillSeat', term, { stream: 'committee', id: 'jury' });
    const juror = await house.as('p-juror', 'seat:jury/juror-1');

    expect(await juror.get(`/round/${theRound}`)).toMatchObject({
      status: 404,
      body: { code: 'unknown-page' },
    });
    expect(await juror.get(`/round/${theRound}/history`)).toMatchObject({ status: 404 });
    const settle = { opinion: 'o-1-2-midterm-1' };
    const [known, unknown] = [
      await juror.ask('SettleOpinion', settle),
      await juror.ask('SettleOpinion', settle, { id: 'never-begun' }),
    ];
    expect(known).toEqual(unknown);
    expect((await juror.get('/rounds')).body['rounds']).toEqual([]);
    expect((await juror.get('/opinions')).body['items']).toEqual([]);
  });
});
