// What is wrong is refused with its code, its field and a sentence in both languages, and nothing is written.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { boot, call, city, theRound, type Booted, type Caller } from './booted.js';

const growth = {
  kind: 'indicatorTarget',
  indicator: 'i-1-6-growth',
  from: '5',
  to: '10',
  effective: 2021,
} as const;

/** An answer to the opinion on 1-6 that asks for a change. */
function answer(over: object = {}, change: object = {}): object {
  const changes = [{ ...growth, ...change }];
  return {
    opinion: 'o-1-6-change',
    text: '목표를 올리겠습니다.',
    answer: { disposition: 'accepted', proof: { kind: 'changes', changes } },
    ...over,
  };
}

describe('bad input', () => {
  let house: Booted;
  let officer: Caller;
  let stranger: Caller;
  let chair: Caller;
  let secretary: Caller;

  beforeAll(async () => {
    house = await boot();
    officer = await house.as('p-local-economy-officer', 'post:local-economy-officer');
    stranger = await house.as('p-tourism-officer', 'post:tourism-officer');
    chair = await house.as('p-self-support-head', 'seat:jobs/chair-private');
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
  });

  afterAll(() => house.stop());

  const cases: readonly [
    string,
    () => Promise<Awaited<ReturnType<Caller['ask']>>>,
    number,
    string,
    string | undefined,
  ][] = [
    [
      'an unknown indicator',
      () => officer.ask('GiveResponse', answer({}, { indicator: 'i-9' })),
      422,
      'unknown-indicator',
      'answer.proof.changes[0].indicator',
    ],
    [
      'a change without figures',
      () => officer.ask('GiveResponse', answer({}, { to: undefined })),
      400,
      'invalid-field',
      'answer.proof.changes[0].to',
    ],
    [
      'a change with an empty list',
      () =>
        officer.ask(
          'GiveResponse',
          answer({ answer: { disposition: 'accepted', proof: { kind: 'changes', changes: [] } } }),
        ),
      422,
      'figures-missing',
      'answer.proof.changes',
    ],
    [
      'a yes without the change that was asked for',
      () =>
        officer.ask(
          'GiveResponse',
          answer({
            answer: {
              disposition: 'accepted',
              proof: { kind: 'followUp', action: '노력', due: '2021-12-31' },
            },
          }),
        ),
      422,
      'change-owed',
      'answer.proof',
    ],
    [
      'a figure that does not stand in the plan',
      () => officer.ask('GiveResponse', answer({}, { from: '7' })),
      409,
      'figure-stale',
      'answer.proof.changes[0].from',
    ],
    [
      'an answer by the wrong department',
      () => stranger.ask('GiveResponse', answer()),
      403,
      'not-your-part',
      undefined,
    ],
    [
      'an unknown opinion',
      () => officer.ask('GiveResponse', answer({ opinion: 'o-none' })),
      404,
      'unknown-item',
      'opinion',
    ],
    [
      'an unknown disposition',
      () => officer.ask('GiveResponse', answer({ answer: { disposition: 'maybe' } })),
      400,
      'invalid-field',
      'answer.disposition',
    ],
    [
      'a field too many',
      () => officer.ask('GiveResponse', answer({ settled: true })),
      400,
      'invalid-field',
      'settled',
    ],
    ['a wrong type', () => officer.ask('GiveResponse', answer({ text: 12 })), 400, 'invalid-field', 'text'],
    [
      'a text of 1 MB',
      () => officer.ask('GiveResponse', answer({ text: '가'.repeat(1_000_000 / 3) })),
      400,
      'invalid-field',
      'text',
    ],
    [
      'a deadline in the past',
      () => chair.ask('ExtendDeadlines', { answersDue: '2021-01-04', reason: '연장' }),
      422,
      'date-past',
      'answersDue',
    ],
    [
      'no calendar date',
      () => chair.ask('ExtendDeadlines', { answersDue: '2021-02-30', reason: '연장' }),
      422,
      'date-invalid',
      'answersDue',
    ],
    [
      'a reopening whose answers are due before its opinions',
      () =>
        chair.ask('ReopenTopic', {
          topic: 'p-1-4/change',
          opinionsDue: '2021-08-10',
          answersDue: '2021-08-09',
          reason: '추가 검토',
        }),
      422,
      'dates-out-of-order',
      'answersDue',
    ],
    [
      'a round on an unknown program',
      () =>
        chair.ask(
          'OpenRound',
          {
            committee: 'jobs',
            plan: 'plan-2021',
            title: '두 번째',
            tracks: ['midterm'],
            opinionsDue: '2021-09-01',
            answersDue: '2021-09-20',
            programs: ['p-1-1', 'p-none'],
          },
          { id: 'second' },
        ),
      422,
      'unknown-program',
      'programs[1]',
    ],
    [
      'a round on an unknown plan',
      () =>
        chair.ask(
          'OpenRound',
          {
            committee: 'jobs',
            plan: 'plan-none',
            title: '두 번째',
            tracks: ['midterm'],
            opinionsDue: '2021-09-01',
            answersDue: '2021-09-20',
          },
          { id: 'second' },
        ),
      422,
      'unknown-plan',
      'plan',
    ],
    [
      'a remark taken from another topic',
      () =>
        secretary.ask('CorrectOpinion', {
          opinion: 'o-1-6-change',
          wording: { asks: 'change', text: '목표를 올릴 것' },
          remarks: ['r-1-7-second-half'],
          reason: '정정',
        }),
      422,
      'remark-elsewhere',
      'remarks[0]',
    ],
    ['a command nobody knows', () => officer.ask('Abracadabra', {}), 404, 'unknown-command', 'command'],
    [
      'no key',
      () =>
        call(`${house.url}/api/${city}/round/${theRound}/GiveResponse`, {
          method: 'POST',
          token: officer.token,
          body: answer(),
        }),
      400,
      'key-missing',
      'Idempotency-Key',
    ],
    [
      'broken JSON',
      () =>
        call(`${house.url}/api/${city}/round/${theRound}/GiveResponse`, {
          method: 'POST',
          token: officer.token,
          body: '{"opinion":',
          headers: { 'idempotency-key': 'broken-json-1' },
        }),
      400,
      'invalid-field',
      'body',
    ],
    [
      'a forged sign-in',
      () => call(`${house.url}/api/${city}/round/${theRound}`, { token: `${officer.token}x` }),
      401,
      'not-signed-in',
      undefined,
    ],
    [
      'another city',
      () => call(`${house.url}/api/city-t/round/${theRound}`, { token: officer.token }),
      401,
      'not-signed-in',
      undefined,
    ],
  ];

  it.each(cases)('%s', async (_, ask, status, code, field) => {
    const before = await chair.round();

    const answered = await ask();

    expect(answered).toMatchObject({ status, body: { status, code } });
    expect(answered.body['field']).toBe(field);
    expect(answered.body['detail']).toMatch(/[가-힣]/);
    expect(answered.body['detailEn']).toMatch(/[a-z]/);
    const after = await chair.round();
    expect(after.version).toBe(before.version);
  });

  it('an item that moved since it was read: both texts come back, and nothing is written', async () => {
    const seen = (await officer.round()).state.opinions['o-1-6-midterm']?.revision ?? 0;
    const first = {
      opinion: 'o-1-6-midterm',
      text: '충원을 건의하겠습니다.',
      answer: { disposition: 'notAccepted', reason: '예산이 없습니다.' },
    };
    expect((await officer.ask('GiveResponse', first, { seen })).status).toBe(200);

    const second = { opinion: 'o-1-6-midterm', text: '다시 썼습니다.', reason: '정정', answer: first.answer };
    const answered = await officer.ask('CorrectResponse', second, { seen });

    expect(answered).toMatchObject({
      status: 409,
      body: { code: 'item-moved', yours: { text: '다시 썼습니다.' } },
    });
    expect(answered.body['current']).toMatchObject({
      status: 'answered',
      response: { text: '충원을 건의하겠습니다.' },
    });
  });

  it('a repeated key answers as before; with another body it is refused', async () => {
    const body = {
      opinion: 'o-1-6-change',
      text: '올리겠습니다.',
      answer: { disposition: 'accepted', proof: { kind: 'changes', changes: [growth] } },
    };
    const key = 'the-same-key-1';
    const first = await officer.ask('GiveResponse', body, { key });
    const again = await officer.ask('GiveResponse', body, { key });
    const other = await officer.ask('GiveResponse', { ...body, text: '다른 글' }, { key });

    expect(first).toMatchObject({ status: 200, body: { repeated: false } });
    expect(again).toEqual({ status: 200, body: { ...first.body, repeated: true } });
    expect(other).toMatchObject({ status: 422, body: { code: 'key-reused' } });
  });

  it('a member who left the seat can neither sign in with it nor act on', async () => {
    const clerk = await house.as('p-coordination-officer', 'post:coordination-officer');
    const member = await house.as('p-private-9', 'seat:jobs/private-9');
    const left = await clerk.ask(
      'VacateSeat',
      { seat: 'private-9', until: '2021-07-18', reason: '사임' },
      { stream: 'committee', id: 'jobs' },
    );
    expect(left.status).toBe(200);

    expect(await member.get(`/round/${theRound}`)).toMatchObject({
      status: 403,
      body: { code: 'post-not-held' },
    });
    await expect(house.as('p-private-9', 'seat:jobs/private-9')).rejects.toThrow('post-not-held');
  });
});
