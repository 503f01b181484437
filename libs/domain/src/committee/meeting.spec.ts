// Tells how a committee comes to meet: its regular series, and members who ask for a meeting.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  aMember,
  committee,
  theCarryOver,
  theChair,
  theCoordinator,
  theSecretary,
} from '#testing/given-actors';
import { requestedBy, seatedCommittee } from '#testing/given-committee';
import type { Stamped } from '../gate/evolution.js';
import type { IsoDate } from '../ids.js';
import { requestsOf } from './meeting-rules.js';
import { obligationsOfCommittee } from './obligations.js';
import type { EstablishedCommittee } from './states.js';
import { committeeStream } from './table.js';
import type { CommitteeEvent } from './words.js';

const seated = given(committeeStream, ...seatedCommittee);
const noted = (date: string) => by(theCarryOver, { type: 'MeetingNoted', meeting: 'jobs-2021-8', date });
const series = {
  type: 'SetMeetingSeries',
  committee,
  nth: 2,
  weekday: 3,
  time: '10:00',
  place: 'By video',
  from: '2021-07-01',
  until: '2021-12-31',
  dayOff: 'skip',
} as const;

function stateOf(...events: readonly Stamped<CommitteeEvent>[]): EstablishedCommittee {
  const state = after(committeeStream, [...seatedCommittee, ...events]);
  if (state.status === 'none') throw new Error('not established');
  return state;
}

const owedBy = (state: EstablishedCommittee) =>
  obligationsOfCommittee(state, '2021-07-20').map(({ key, debtor, due }) => ({ key, debtor, due }));

describe('a regular series', () => {
  it('is set by chair, secretary or office, anew as often as needed', () => {
    for (const actor of [theChair, theSecretary, theCoordinator])
      seated.when(actor, series).happens({ ...series, type: 'MeetingSeriesSet' });
    seated.when(aMember, series).isRefused('not-your-part');
    seated.when(theChair, { ...series, committee: 'housing' }).isRefused('not-your-part', 'committee');
  });

  it.each([
    ['a fifth week and one', { nth: 6 }, 'number-invalid', 'nth'],
    ['an eighth day of the week', { weekday: 8 }, 'number-invalid', 'weekday'],
    ['an hour that does not exist', { time: '9' }, 'date-invalid', 'time'],
    ['no place', { place: ' ' }, 'text-missing', 'place'],
    ['a link that is none', { mode: { kind: 'video', link: 'http://x' } }, 'link-invalid', 'mode.link'],
    ['a beginning that does not exist', { from: '2021-02-30' }, 'date-invalid', 'from'],
    ['no end', { until: '' }, 'date-invalid', 'until'],
    ['an end before it begins', { until: '2021-06-30' }, 'dates-out-of-order', 'until'],
    ['an end that is never reached', { until: '2999-12-31' }, 'series-too-long', 'until'],
    ['an end beyond all reckoning', { until: '9999-12-31' }, 'date-far', 'until'],
    ['no day at all', { until: '2021-07-13' }, 'series-empty', 'until'],
  ] as const)('is refused with %s', (_what, wrong, code, field) => {
    seated.when(theSecretary, { ...series, ...wrong }).isRefused(code, field);
  });

  it('ends at once, for a reason, where there is one', () => {
    const end = { type: 'EndMeetingSeries', reason: 'Meets when there is something to decide' } as const;
    seated.when(theSecretary, end).happens({ ...end, type: 'MeetingSeriesEnded' });
    seated.when(theSecretary, { ...end, reason: ' ' }).isRefused('reason-missing', 'reason');
    const ended = by(theSecretary, { ...end, type: 'MeetingSeriesEnded' });
    given(committeeStream, ...seatedCommittee, ended)
      .when(theSecretary, end)
      .isRefused('no-series');
    expect(owedBy(stateOf(ended))).toEqual([]);
  });

  it('owes the convening of its next meeting two weeks before, in the month after the latest one', () => {
    const secretary = { kind: 'seats', committee, role: 'secretary' };
    expect(owedBy(stateOf())).toEqual([{ key: 'convene/2021-07-14', debtor: secretary, due: '2021-06-30' }]);
    expect(owedBy(stateOf(noted('2021-07-14')))).toEqual([
      { key: 'convene/2021-08-11', debtor: secretary, due: '2021-07-28' },
    ]);
    expect(owedBy(stateOf(noted('2021-08-20'), noted('2021-07-30')))).toMatchObject([
      { key: 'convene/2021-09-08' },
    ]);
    expect(owedBy(stateOf(noted('2022-06-01')))).toEqual([]);
  });

  it('that began before it was set owes nothing of the time before, and is not late on the day it is set', () => {
    const set = (from: string, on: string) =>
      by(theSecretary, { ...series, from, type: 'MeetingSeriesSet' }, on);
    expect(owedBy(stateOf(set('2021-01-01', '2021-07-20')))).toMatchObject([
      { key: 'convene/2021-08-11', due: '2021-07-28' },
    ]);
    expect(owedBy(stateOf(set('2021-07-01', '2021-07-14')))).toMatchObject([
      { key: 'convene/2021-07-14', due: '2021-07-14' },
    ]);
    expect(owedBy(stateOf(set('2021-08-12', '2021-07-20')))).toMatchObject([
      { key: 'convene/2021-09-08', due: '2021-08-25' },
    ]);
  });
});

describe('a day that the organization declared', () => {
  const noting = { type: 'NoteDay', date: '2021-08-11', name: 'Founding day' } as const;
  const dayNoted = by(theCarryOver, { ...noting, type: 'DayNoted' });

  it('is noted by the policy alone, and once', () => {
    seated.when(theCarryOver, noting).happens({ ...noting, type: 'DayNoted' });
    seated.when(theSecretary, noting).isRefused('not-your-part');
    seated.when(theCarryOver, { ...noting, date: 'August' }).isRefused('date-invalid', 'date');
    seated.when(theCarryOver, { ...noting, name: ' ' }).isRefused('text-missing', 'name');
    const known = given(committeeStream, ...seatedCommittee, dayNoted);
    known.when(theCarryOver, noting).isRefused('already-recorded', 'date');
    const worked = { type: 'NoteDay', date: '2021-08-11' } as const;
    known.when(theCarryOver, worked).happens({ ...worked, type: 'DayNoted' });
  });

  it('moves the meeting that falls on it, or lets it fall out, whether it was declared before or after the series was set', () => {
    const august = noted('2021-07-14');
    const days = { '2021-08-11': { status: 'off', name: 'Founding day' } } as const;
    const set = by(theSecretary, { ...series, type: 'MeetingSeriesSet', days });
    const next = (...events: readonly Stamped<CommitteeEvent>[]) =>
      owedBy(stateOf(august, ...events)).map(({ key }) => key);
    expect(next()).toEqual(['convene/2021-08-11']);
    expect(next(dayNoted)).toEqual(['convene/2021-08-12']);
    expect(next(set)).toEqual(['convene/2021-09-08']);
    seated
      .when(theSecretary, { ...series, until: '2021-07-14', days: { '2021-07-14': days['2021-08-11'] } })
      .isRefused('series-empty', 'until');
  });
});

describe('a request for a meeting', () => {
  const request = { type: 'RequestMeeting', committee, reason: 'The market is closing' } as const;

  it('comes from a member with its reason, one at a time', () => {
    seated
      .when(aMember, request)
      .happens({ type: 'MeetingRequested', committee, seat: 'member-1', reason: request.reason });
    seated.when(aMember, { ...request, reason: ' ' }).isRefused('reason-missing', 'reason');
    seated.when(aMember, { ...request, committee: 'housing' }).isRefused('not-your-part', 'committee');
    seated.when(theCoordinator, request).isRefused('not-your-part');
    given(committeeStream, ...seatedCommittee, requestedBy('member-1'))
      .when(aMember, request)
      .isRefused('request-stands');
  });

  it('makes the chair owe a meeting once a third of those enrolled ask', () => {
    const chair = { kind: 'seats', committee, role: 'chair' };
    const requested = stateOf(requestedBy('member-1'));
    expect(requestsOf(requested, '2021-07-20')).toEqual({ open: 1, needed: 1 });
    expect(owedBy(requested)).toContainEqual({ key: 'convene/request', debtor: chair, due: undefined });
    const more = ['s-4', 's-5', 's-6', 's-7'].flatMap((seat) => [
      by(theCoordinator, { type: 'SeatAdded', id: seat, title: seat, sector: 'public', role: 'member' }),
      by(theCoordinator, {
        type: 'SeatFilled',
        seat,
        person: `person-${seat}`,
        from: '2021-01-01',
        until: '2021-12-31',
      }),
    ]);
    const larger = stateOf(...more, requestedBy('member-1'));
    expect(requestsOf(larger, '2021-07-20')).toEqual({ open: 1, needed: 3 });
    expect(owedBy(larger)).not.toContainEqual(expect.objectContaining({ key: 'convene/request' }));
  });

  it('stands for as long as whoever made it sits where they sat, and is not their successor’s', () => {
    const successor = { ...aMember, person: 'person-9' };
    const [until, from] = ['2021-07-15', '2021-07-16'];
    const succeeded = [
      requestedBy('member-1'),
      by(theCoordinator, { type: 'SeatVacated', seat: 'member-1', until, reason: 'Moved away' }),
      by(theCoordinator, {
        type: 'SeatFilled',
        ...{ seat: 'member-1', person: successor.person, from, until: '2022-12-31' },
      }),
    ] as const;
    const state = stateOf(...succeeded);
    expect(requestsOf(stateOf(requestedBy('member-1')), from)).toEqual({ open: 1, needed: 1 });
    expect(requestsOf(state, until)).toEqual({ open: 0, needed: 1 });
    expect(owedBy(state)).toHaveLength(1);
    const after = given(committeeStream, ...seatedCommittee, ...succeeded);
    after.when(successor, { type: 'WithdrawRequest', request: 'member-1' }).isRefused('not-your-part');
    after
      .when(successor, request)
      .happens({ type: 'MeetingRequested', committee, seat: 'member-1', reason: request.reason });
  });

  it('is counted against those who held a seat when it was made, not those whose term was over', () => {
    expect(requestsOf(stateOf(), '2022-12-31')).toEqual({ open: 0, needed: 1 });
    const more = ['s-4', 's-5', 's-6', 's-7'].flatMap((seat) => [
      by(theCoordinator, { type: 'SeatAdded', id: seat, title: seat, sector: 'public', role: 'member' }),
      by(theCoordinator, {
        type: 'SeatFilled',
        ...{ seat, person: `person-${seat}`, from: '2021-01-01', until: '2021-07-31' },
      }),
    ]);
    const neededOf = (on: IsoDate) =>
      requestsOf(stateOf(...more, { ...requestedBy('member-1'), on }), '2021-09-01').needed;
    expect([neededOf('2021-07-31'), neededOf('2021-08-01')]).toEqual([3, 1]);
    expect(requestsOf(stateOf(...more), '2021-07-31').needed).toBe(3);
  });

  it('is withdrawn by who made it, and by nobody else', () => {
    const withdraw = { type: 'WithdrawRequest', request: 'member-1' } as const;
    const asked = given(committeeStream, ...seatedCommittee, requestedBy('member-1'));
    asked.when(aMember, withdraw).happens({ type: 'MeetingRequestWithdrawn', request: 'member-1' });
    asked.when(theChair, withdraw).isRefused('not-your-part');
    const withdrawn = by(aMember, { type: 'MeetingRequestWithdrawn', request: 'member-1' });
    given(committeeStream, ...seatedCommittee, requestedBy('member-1'), withdrawn)
      .when(aMember, withdraw)
      .isRefused('item-not-ready', 'request');
    expect(owedBy(stateOf(requestedBy('member-1'), withdrawn))).toHaveLength(1);
  });

  it('is answered by the next meeting that is convened, and may be made again', () => {
    const answered = stateOf(requestedBy('member-1'), noted('2021-08-11'));
    expect(answered.requests?.['member-1']).toMatchObject({ status: 'answered', meeting: 'jobs-2021-8' });
    expect(owedBy(answered)).toEqual([expect.objectContaining({ key: 'convene/2021-09-08' })]);
    given(committeeStream, ...seatedCommittee, requestedBy('member-1'), noted('2021-08-11'))
      .when(aMember, request)
      .happens({ type: 'MeetingRequested', committee, seat: 'member-1', reason: request.reason });
    seated
      .when(theCarryOver, { type: 'NoteMeeting', meeting: 'm', date: '2021-08-11' })
      .happens({ type: 'MeetingNoted', meeting: 'm', date: '2021-08-11' });
    seated
      .when(theChair, { type: 'NoteMeeting', meeting: 'm', date: '2021-08-11' })
      .isRefused('not-your-part');
  });
});

describe('a meeting that is called off', () => {
  const reopening = { type: 'ReopenRequests', meeting: 'jobs-2021-8' } as const;
  const answered = [requestedBy('member-1'), noted('2021-08-11')] as const;

  it('leaves the requests that it answered standing again, and the month of the series served', () => {
    given(committeeStream, ...seatedCommittee, ...answered)
      .when(theCarryOver, reopening)
      .happens({ ...reopening, type: 'RequestsReopened' });
    given(committeeStream, ...seatedCommittee, ...answered)
      .when(theChair, reopening)
      .isRefused('not-your-part');
    const state = stateOf(...answered, by(theCarryOver, { ...reopening, type: 'RequestsReopened' }));
    expect(state.requests?.['member-1']).toMatchObject({ status: 'open', revision: 3 });
    expect(state.requests?.['member-1']).not.toHaveProperty('meeting');
    expect(owedBy(state).map(({ key }) => key)).toEqual(['convene/2021-09-08', 'convene/request']);
  });

  it('leaves alone what another meeting answered', () => {
    const other = by(theCarryOver, { type: 'RequestsReopened', meeting: 'jobs-2021-9' });
    expect(stateOf(...answered, other)).toEqual(stateOf(...answered));
  });
});

it('has a story for every row on meetings', () => {
  expectTried(
    committeeStream,
    [
      'SetMeetingSeries',
      'EndMeetingSeries',
      'RequestMeeting',
      'WithdrawRequest',
      'NoteMeeting',
      'ReopenRequests',
      'NoteDay',
    ],
    ['WithdrawRequest', 'NoteMeeting', 'ReopenRequests'],
  );
});
