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
    ['an end that is never reached', { until: '9999-12-31' }, 'series-too-long', 'until'],
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
    expect(requestsOf(requested)).toEqual({ open: 1, needed: 1 });
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
    expect(requestsOf(larger)).toEqual({ open: 1, needed: 3 });
    expect(owedBy(larger)).not.toContainEqual(expect.objectContaining({ key: 'convene/request' }));
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

it('has a story for every row on meetings', () => {
  expectTried(
    committeeStream,
    ['SetMeetingSeries', 'EndMeetingSeries', 'RequestMeeting', 'WithdrawRequest', 'NoteMeeting'],
    ['WithdrawRequest', 'NoteMeeting'],
  );
});
