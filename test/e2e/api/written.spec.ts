// A committee decides in writing over HTTP: convened, answered seat by seat, ended by the clock or by the last answer, and in force.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from '#contract/views';
import type { Motion } from '#domain/meeting/words';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { eventually } from '../eventually.js';
import { boot, theRound, type Booted, type Caller } from './booted.js';

const august = { stream: 'meeting', id: 'jobs-2021-8' } as const;
const september = { stream: 'meeting', id: 'jobs-2021-9' } as const;

const leaving = (opinion: string): Motion => ({
  kind: 'recordOpen',
  round: theRound,
  opinions: [opinion],
  reason: '다음 주기에서 다시 봄',
});
/** Monday, 9 August, and three working days more. */
const convening = {
  committee: 'jobs',
  number: '2021-8',
  date: '2021-08-09',
  mode: { kind: 'written', closes: '2021-08-12' },
  agenda: [
    {
      id: 'a1',
      title: '1-6 미결 처리',
      text: '1-6의 변경 의견을 미결로 둔다.',
      motion: leaving('o-1-6-change'),
    },
    { id: 'a2', title: '다음 일정 안내' },
  ],
};

type MeetingPage = Page<'meeting'> & { readonly state: ConvenedMeeting };

describe('a written meeting', () => {
  let house: Booted;
  let secretary: Caller;
  let member: Caller;

  beforeAll(async () => {
    house = await boot();
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    member = await house.as('p-private-1', 'seat:jobs/private-1');
  });
  afterAll(() => house.stop());

  const said = async (
    caller: Caller,
    command: string,
    body: object,
    at: typeof august | typeof september = august,
  ) => {
    const { status, body: told } = await caller.ask(command, body, at);
    return status < 300 ? ['done', undefined] : [told['code'], told['field']];
  };
  const done = ['done', undefined];
  const pageOf = async (caller: Caller, { id }: { readonly id: string } = august) =>
    (await caller.get(`/meeting/${id}`)).body as unknown as MeetingPage;
  const vote = (seat: string, choice: string, note?: string) => ({
    attendance: seat,
    answers: [{ agendaItem: 'a1', choice, ...(note === undefined ? {} : { note }) }],
  });
  const sitting = (person: string, seat: string) => house.as(person, `seat:jobs/${seat}`);

  it('is convened by the rules of the committee, or refused by its field', async () => {
    const convene = (some: object) => said(secretary, 'ConveneMeeting', { ...convening, ...some });
    expect(await convene({ mode: { kind: 'written', closes: '2021-08-11' } })).toEqual([
      'window-short',
      'mode.closes',
    ]);
    expect(await convene({ mode: { kind: 'written' } })).toEqual(['invalid-field', 'mode.closes']);
    expect(await convene({ time: '10:00' })).toEqual(['in-writing', 'time']);
    expect(await convene({ agenda: convening.agenda.slice(1) })).toEqual(['nothing-to-decide', 'agenda']);
    expect(await convene({ mode: { kind: 'inPerson' } })).toEqual(['text-missing', 'time']);
    expect(await said(member, 'ConveneMeeting', convening)).toEqual(['not-your-part', undefined]);
    expect(await convene({})).toEqual(done);
    const { state } = await pageOf(secretary);
    expect(state).toMatchObject({ status: 'convened', mode: { kind: 'written', closes: '2021-08-12' } });
    expect(state).not.toHaveProperty('time');
  });

  it('takes each member’s own answer from its first day on, and shows it to nobody else', async () => {
    expect(await said(member, 'AnswerInWriting', vote('private-1', 'inFavour'))).toEqual([
      'notice-owed',
      undefined,
    ]);
    expect(await said(secretary, 'SendNotice', {})).toEqual(done);
    expect(await said(member, 'AnswerInWriting', vote('private-1', 'inFavour'))).toEqual([
      'window-not-open',
      undefined,
    ]);
    await house.moveClock('2021-08-09T08:00:00+09:00');
    const owed = async () => {
      const { items } = (await member.get('/work')).body as { readonly items: readonly { kind: string }[] };
      return items.map(({ kind }) => kind);
    };
    await eventually(async () => expect(await owed()).toContain('answer-in-writing'));
    expect(await said(secretary, 'AnswerInWriting', vote('private-1', 'inFavour'))).toEqual([
      'not-your-part',
      undefined,
    ]);
    const answers = [{ agendaItem: 'a1', choice: 'perhaps' }];
    expect(await said(member, 'AnswerInWriting', { attendance: 'private-1', answers })).toEqual([
      'invalid-field',
      'answers[0].choice',
    ]);
    expect(await said(member, 'AnswerInWriting', { attendance: 'private-1', answers: [] })).toEqual([
      'answers-missing',
      'answers',
    ]);
    expect(await said(member, 'AnswerInWriting', vote('private-1', 'inFavour', '찬성함'))).toEqual(done);
    expect(await said(member, 'AnswerInWriting', vote('private-1', 'against', '반대함'))).toEqual(done);
    await eventually(async () => expect(await owed()).not.toContain('answer-in-writing'));

    expect((await pageOf(member)).state.roll['private-1']?.written?.answers).toEqual([
      { agendaItem: 'a1', choice: 'against', note: '반대함' },
    ]);
    const seen = await pageOf(secretary);
    expect(seen.state.roll['private-1']).toMatchObject({ status: 'present' });
    expect(seen.state.roll['private-1']).not.toHaveProperty('written');
    const history = await secretary.get(`/meeting/${august.id}/history`);
    expect(history.status).toBe(200);
    expect(JSON.stringify(history.body)).toContain('AnsweredInWriting');
    expect(JSON.stringify(history.body)).not.toContain('반대함');
  });

  it('takes no answer of a party, no vote by hand, and no other agenda once somebody has answered', async () => {
    const { roll } = (await pageOf(secretary)).state;
    const party = await sitting(roll['public-4']?.person ?? '', 'public-4');
    expect(await said(party, 'AnswerInWriting', vote('public-4', 'inFavour'))).toEqual([
      'own-item',
      'attendance',
    ]);
    expect(await said(secretary, 'OpenMeeting', {})).toEqual(['in-writing', undefined]);
    expect(await said(secretary, 'RecordArrival', { attendance: 'secretary' })).toEqual([
      'in-writing',
      undefined,
    ]);
    const amend = { added: [], takenOff: ['a2'], reason: '철회' };
    expect(await said(secretary, 'AmendAgenda', amend)).toEqual(['answers-stand', undefined]);
  });

  it('is counted by the clock when its last day is over, extended or not, and its outcome takes effect', async () => {
    const { roll } = (await pageOf(secretary)).state;
    const seats = Object.values(roll).filter(({ seat }) => seat !== 'public-4' && seat !== 'private-1');
    const choices = [...Array<string>(6).fill('inFavour'), 'against', 'abstained'];
    for (const [index, choice] of choices.entries()) {
      const { seat = '', person = '' } = seats[index] ?? {};
      expect(await said(await sitting(person, seat), 'AnswerInWriting', vote(seat, choice))).toEqual(done);
    }
    const longer = { date: '2021-08-09', mode: { kind: 'written', closes: '2021-08-13' }, reason: '휴가철' };
    expect(await said(secretary, 'MoveMeeting', longer)).toEqual(done);
    await house.moveClock('2021-08-13T10:00:00+09:00');
    const { seat = '', person = '' } = seats[8] ?? {};
    expect(await said(await sitting(person, seat), 'AnswerInWriting', vote(seat, 'abstained'))).toEqual(done);
    await house.moveClock('2021-08-14T00:01:00+09:00');
    await eventually(async () => {
      const { state } = await pageOf(secretary);
      expect(state.status).toBe('closed');
      expect(state.agenda['a1']).toMatchObject({
        status: 'carried',
        votes: { inFavour: 6, against: 2, abstained: 2 },
      });
      const { state: round } = await secretary.round();
      expect(round.opinions['o-1-6-change']?.status).toBe('recordedOpen');
    });
    const { state, minutes, count } = await pageOf(secretary);
    expect(count).toMatchObject({ present: 10, enrolled: 17 });
    expect(state.roll['private-1']?.written?.answers).toHaveLength(1);
    expect(minutes).toMatchObject({ mode: 'written', closes: '2021-08-13' });
    expect(minutes?.items[0]?.gist).toContain('반대함');
    expect(await said(member, 'AnswerInWriting', vote('private-1', 'inFavour'))).toEqual([
      'wrong-stage',
      undefined,
    ]);
  });

  it('does not wait for its last day once everybody has answered', async () => {
    const agenda = [{ id: 'a1', title: '1-5 미결 처리', motion: leaving('o-1-5-change') }];
    const week = { date: '2021-08-17', mode: { kind: 'written', closes: '2021-08-27' } };
    const asked = { ...convening, ...week, number: '2021-9', agenda };
    expect(await said(secretary, 'ConveneMeeting', asked, september)).toEqual(done);
    expect(await said(secretary, 'SendNotice', {}, september)).toEqual(done);
    await house.moveClock('2021-08-17T09:00:00+09:00');
    const { roll, agenda: items } = (await pageOf(secretary, september)).state;
    const parties = items['a1']?.parties ?? [];
    for (const { seat, person } of Object.values(roll).filter((each) => !parties.includes(each.seat))) {
      const caller = await sitting(person, seat);
      expect(await said(caller, 'AnswerInWriting', vote(seat, 'against'), september)).toEqual(done);
    }
    await eventually(async () => {
      const { state } = await pageOf(secretary, september);
      expect(state.status).toBe('closed');
      expect(state.agenda['a1']?.status).toBe('rejected');
    });
  });
});
