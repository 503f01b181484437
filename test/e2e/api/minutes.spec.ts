// What may go wrong in a meeting and with its minutes over HTTP: each is refused by its field, and nothing of it is kept.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from '#contract/views';
import type { ConvenedMeeting } from '#domain/meeting/states';
import { eventually } from '../eventually.js';
import { boot, theRound, type Booted, type Caller } from './booted.js';

const july = { stream: 'meeting', id: 'jobs-2021-7' } as const;
const august = { stream: 'meeting', id: 'jobs-2021-8' } as const;
const words = (some: object = {}) => ({ opening: '', items: [], closing: '', ...some });

describe('a meeting and its minutes', () => {
  let house: Booted;
  let secretary: Caller;
  let chair: Caller;
  let first: Caller;

  beforeAll(async () => {
    house = await boot();
    secretary = await house.as('p-secretary', 'seat:jobs/secretary');
    chair = await house.as('p-self-support-head', 'seat:jobs/chair-private');
    first = await house.as('p-private-1', 'seat:jobs/private-1');
    const convened = await secretary.ask(
      'ConveneMeeting',
      {
        committee: 'jobs',
        number: '2021-8',
        date: '2021-08-11',
        time: '10:00',
        place: '화상회의',
        agenda: [
          { id: 'previous', title: '전차 회의록 확인', motion: { kind: 'confirmMinutes', meeting: july.id } },
          {
            id: 'growth',
            title: '미결 처리',
            motion: {
              kind: 'recordOpen',
              round: theRound,
              opinions: ['o-1-6-change'],
              reason: '다음 회의까지',
            },
          },
        ],
      },
      august,
    );
    expect(convened.status).toBe(200);
    const seats = [
      'chair-private',
      'secretary',
      'public-4',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((nth) => `private-${nth}`),
    ];
    for (const attendance of seats) await done(secretary, 'RecordArrival', { attendance });
  });
  afterAll(() => house.stop());

  const ask = (caller: Caller, command: string, body: object, seen?: number) =>
    caller.ask(command, body, { ...august, ...(seen === undefined ? {} : { seen }) });
  async function done(caller: Caller, command: string, body: object): Promise<void> {
    const { status, body: said } = await ask(caller, command, body);
    expect([command, status < 300, said['code']]).toEqual([command, true, undefined]);
  }
  const refused = async (caller: Caller, command: string, body: object) => {
    const { body: said } = await ask(caller, command, body);
    return [said['code'], said['field']];
  };
  const meeting = async (id: string = august.id) => {
    const { body } = await secretary.get(`/meeting/${id}`);
    return body as unknown as Page<'meeting'> & { readonly state: ConvenedMeeting };
  };

  it('is convened to confirm minutes that are there, of this committee', async () => {
    const about = (motion: object) => ({
      committee: 'jobs',
      number: '2021-9',
      date: '2021-09-08',
      time: '10:00',
      place: '화상회의',
      agenda: [{ id: 'previous', title: '전차 회의록 확인', motion }],
    });
    const at = { stream: 'meeting', id: 'jobs-2021-9' } as const;
    const nowhere = await secretary.ask(
      'ConveneMeeting',
      about({ kind: 'confirmMinutes', meeting: 'm-9' }),
      at,
    );
    expect(nowhere.body).toMatchObject({ code: 'unknown-item', field: 'agenda[0].motion.meeting' });
    const nothing = await secretary.ask('ConveneMeeting', about({ kind: 'confirmMinutes' }), at);
    expect(nothing.body).toMatchObject({ code: 'invalid-field' });
  });

  it('is presided over only by a member who is there, and by none who is a party to the item', async () => {
    const name = (seat: string, reason = '분과장이 자리를 비움') => ({ seat, reason });
    expect(await refused(secretary, 'NamePresider', name('private-9'))).toEqual(['not-present', 'seat']);
    expect(await refused(secretary, 'NamePresider', name('nobody'))).toEqual(['unknown-seat', 'seat']);
    expect(await refused(secretary, 'NamePresider', name('public-4', ' '))).toEqual([
      'reason-missing',
      'reason',
    ]);
    expect(await refused(first, 'OpenMeeting', {})).toEqual(['not-your-part', undefined]);
    await done(secretary, 'NamePresider', name('public-4'));
    const party = await house.as('p-local-economy-officer', 'seat:jobs/public-4');
    await done(party, 'OpenMeeting', {});
    const none = { agendaItem: 'growth' };
    expect(await refused(party, 'RecordNoObjection', none)).toEqual(['own-item', 'agendaItem']);
    await done(secretary, 'NamePresider', name('private-1'));
    expect(await refused(party, 'RecordNoObjection', { agendaItem: 'previous' })).toEqual([
      'not-your-part',
      undefined,
    ]);
  });

  it('takes no vote of somebody recused or absent: there are never more votes than voters', async () => {
    const vote = (inFavour: number) => ({ agendaItem: 'growth', inFavour, against: 0, abstained: 0 });
    expect((await meeting()).voting?.['growth']).toMatchObject({ voters: 10 });
    expect(await refused(first, 'TakeVote', vote(11))).toEqual(['votes-exceed-present', 'inFavour']);
    await done(secretary, 'RecordRecusal', {
      agendaItem: 'growth',
      seat: 'private-2',
      reason: '사업을 맡은 단체의 대표',
    });
    expect(await refused(first, 'TakeVote', vote(10))).toEqual(['votes-exceed-present', 'inFavour']);
    expect(await refused(first, 'TakeVote', vote(-1))).toEqual(['invalid-field', 'inFavour']);
  });

  it('decides nothing once the quorum is lost, and keeps who was there when something came out', async () => {
    for (const attendance of ['private-6', 'private-7', 'private-8'])
      await done(secretary, 'RecordDeparture', { attendance });
    expect(await refused(first, 'RecordNoObjection', { agendaItem: 'previous' })).toEqual([
      'no-quorum',
      undefined,
    ]);
    await done(secretary, 'RecordArrival', { attendance: 'private-6' });
    await done(first, 'RecordNoObjection', { agendaItem: 'previous' });
    expect(
      await refused(secretary, 'TakeBackArrival', { attendance: 'private-6', reason: '잘못 누름' }),
    ).toEqual(['presence-relied-on', 'attendance']);
    for (const attendance of ['private-7', 'private-8'])
      await done(secretary, 'RecordArrival', { attendance });
    await done(first, 'TakeVote', { agendaItem: 'growth', inFavour: 8, against: 1, abstained: 0 });
    const { minutes } = await meeting();
    expect(minutes?.items).toMatchObject([
      { id: 'previous', presence: { count: { present: 9 }, figures: { voters: 9, toCarry: 5 } } },
      { id: 'growth', presence: { count: { present: 11 }, figures: { voters: 9, toCarry: 6 } } },
    ]);
  });

  it('confirms the earlier minutes by its outcome, and locks them', async () => {
    await eventually(async () => {
      const { state } = await meeting(july.id);
      expect(state).toMatchObject({ status: 'closed', minutes: { status: 'confirmed' } });
    });
    const { allowed } = await meeting(july.id);
    expect(allowed.map(({ command }) => command)).toEqual([]);
    const late = await secretary.ask(
      'CorrectMinutes',
      { minutes: 'minutes', words: words({ closing: '더함' }), reason: '빠짐' },
      july,
    );
    expect(late.body).toMatchObject({ code: 'item-not-ready', field: 'minutes' });
  });

  it('is told of those in attendance, the gist and the next date by fields that say something', async () => {
    expect(await refused(secretary, 'AdmitAttendee', { office: ' ', title: '팀장' })).toEqual([
      'text-missing',
      'office',
    ]);
    expect(await refused(secretary, 'AdmitAttendee', { office: '일자리정책과' })).toEqual([
      'invalid-field',
      'title',
    ]);
    await done(secretary, 'AdmitAttendee', { office: '일자리정책과', title: '팀장' });
    expect(await refused(secretary, 'DismissAttendee', { attendee: 'nobody' })).toEqual([
      'unknown-item',
      'attendee',
    ]);
    expect(await refused(secretary, 'RecordGist', { agendaItem: 'growth', gist: '' })).toEqual([
      'text-missing',
      'gist',
    ]);
    expect(await refused(secretary, 'SetNextDate', { date: '2021-08-11' })).toEqual([
      'dates-out-of-order',
      'date',
    ]);
    expect(await refused(secretary, 'SetNextDate', { date: '2021-09-08', time: '24:30' })).toEqual([
      'invalid-field',
      'time',
    ]);
  });

  it('has its minutes written by one of two who write at once, and the other’s words are not lost in silence', async () => {
    const write = (some: object) => ({ minutes: 'minutes', words: words(some) });
    expect(await refused(secretary, 'WriteMinutes', write({}))).toEqual(['unknown-item', 'minutes']);
    await done(secretary, 'CloseMeeting', {});
    expect(await refused(secretary, 'WriteMinutes', { minutes: 'minutes' })).toEqual([
      'invalid-field',
      'words',
    ]);
    const strange = write({ items: [{ agendaItem: 'nothing', text: '말' }] });
    expect(await refused(secretary, 'WriteMinutes', strange)).toEqual([
      'unknown-item',
      'words.items[0].agendaItem',
    ]);
    expect(await refused(first, 'WriteMinutes', write({}))).toEqual(['not-your-part', undefined]);
    await done(secretary, 'WriteMinutes', write({ opening: '개회함.' }));
    const second = await ask(secretary, 'WriteMinutes', write({ opening: '다른 글' }), 1);
    expect(second.body).toMatchObject({ code: 'item-not-ready', field: 'minutes' });
    const { minutes } = await meeting();
    expect(minutes?.opening).toBe('개회함.');
  });

  it('has them corrected with a reason and in something, by who saw how they read', async () => {
    const correct = (some: object, reason = '빠진 내용') => ({
      minutes: 'minutes',
      words: words({ opening: '개회함.', ...some }),
      reason,
    });
    expect(await refused(secretary, 'CorrectMinutes', correct({}))).toEqual(['nothing-changes', 'words']);
    expect(await refused(secretary, 'CorrectMinutes', correct({ closing: '폐회함.' }, ' '))).toEqual([
      'reason-missing',
      'reason',
    ]);
    await done(secretary, 'CorrectMinutes', correct({ closing: '폐회함.' }));
    const late = await ask(secretary, 'CorrectMinutes', correct({ closing: '다른 글' }), 2);
    expect([late.status, late.body['code']]).toEqual([409, 'item-moved']);
    expect(await refused(chair, 'ConfirmMinutes', { minutes: 'minutes' })).toEqual([
      'confirmed-by-meeting',
      undefined,
    ]);
  });
});
