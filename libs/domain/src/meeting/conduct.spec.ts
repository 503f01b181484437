// Tells what goes on in a meeting besides its roll and its votes: who presides, who attends, what was said, when the next is.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { aMember, theChair, theSecretary } from '#testing/given-actors';
import { arrived, convened, everybodyThere, gatheredWith } from '#testing/given-meeting';
import { meetingClosed, minutesWritten } from '#testing/given-minutes';
import { presentNow } from './states.js';
import { meetingStream } from './table.js';

const meeting = given(meetingStream, ...everybodyThere);
const left = (attendance: string) => by(theSecretary, { type: 'MemberLeft', attendance });
const noObjection = by(theChair, { type: 'NoObjectionRecorded', agendaItem: 'a-2' });

it('takes down who comes in a member’s place only where the rules know proxies', () => {
  const arrival = { type: 'RecordArrival', attendance: 'member-1', proxy: 'Deputy director' } as const;
  given(meetingStream, convened()).when(theSecretary, arrival).isRefused('proxy-not-allowed', 'proxy');
  const proxies = { key: 'meeting.proxy', value: 'allowed', article: '§ 5', from: '2021-01-01' } as const;
  const allowing = given(meetingStream, convened(proxies));
  allowing
    .when(theSecretary, arrival)
    .happens({ ...arrival, type: 'MemberArrived' })
    .stamps('meeting.proxy');
  allowing.when(theSecretary, { ...arrival, proxy: ' ' }).isRefused('text-missing', 'proxy');
});

describe('an arrival by mistake', () => {
  const takeBack = (attendance: string, reason = 'Somebody else came in') =>
    ({ type: 'TakeBackArrival', attendance, reason }) as const;
  const takenBack = (attendance: string) => ({ ...takeBack(attendance), type: 'ArrivalTakenBack' }) as const;

  it('is taken back with a reason, whether they are taken down as there or as gone', () => {
    given(meetingStream, convened(), ...arrived('member-1'))
      .when(theSecretary, takeBack('member-1'))
      .happens(takenBack('member-1'));
    given(meetingStream, ...everybodyThere, left('member-1'))
      .when(theSecretary, takeBack('member-1'))
      .happens(takenBack('member-1'));
    meeting.when(theSecretary, takeBack('member-1', ' ')).isRefused('reason-missing', 'reason');
    meeting.when(theChair, takeBack('member-1')).isRefused('not-your-part');
    given(meetingStream, convened())
      .when(theSecretary, takeBack('member-1'))
      .isRefused('item-not-ready', 'attendance');
    const state = after(meetingStream, [...everybodyThere, by(theSecretary, takenBack('member-1'))]);
    expect(state.status !== 'none' && presentNow(state)).toBe(4);
  });

  it('stands once something came out while they were counted, and not for who came after it', () => {
    given(meetingStream, ...everybodyThere, noObjection)
      .when(theSecretary, takeBack('member-1'))
      .isRefused('presence-relied-on', 'attendance');
    given(meetingStream, ...everybodyThere, left('member-1'), noObjection)
      .when(theSecretary, takeBack('member-1'))
      .happens(takenBack('member-1'));
  });
});

describe('who presides in the chair’s place', () => {
  const presiding = by(theSecretary, { type: 'PresiderNamed', seat: 'member-1', reason: 'Both are away' });

  it('does so for as long as they are there: what comes out after is not under them', () => {
    const state = after(meetingStream, [
      ...everybodyThere,
      presiding,
      noObjection,
      left('member-1'),
      by(theChair, { type: 'MotionHeldOver', agendaItem: 'a-3', reason: 'No papers' }),
    ]);
    if (state.status === 'none') throw new Error('not convened');
    expect(state.agenda['a-2']?.presence).toHaveProperty('presider', 'member-1');
    expect(state.agenda['a-3']?.presence).not.toHaveProperty('presider');
  });

  it('did not, where they were never there', () => {
    const taken = { type: 'ArrivalTakenBack', reason: 'Somebody else' } as const;
    const presiderAfter = (attendance: string) => {
      const mistake = by(theSecretary, { ...taken, attendance });
      const state = after(meetingStream, [...everybodyThere, presiding, mistake]);
      return state.status === 'none' ? undefined : state.presider?.seat;
    };
    expect([presiderAfter('member-1'), presiderAfter('member-2')]).toEqual([undefined, 'member-1']);
  });

  const name = (seat: string, reason = 'Both chairs answer it') =>
    ({ type: 'NamePresider', seat, reason }) as const;
  const named = (seat: string) => by(theSecretary, { ...name(seat), type: 'PresiderNamed' });
  const vote = { type: 'TakeVote', agendaItem: 'a-2', inFavour: 3, against: 0, abstained: 0 } as const;

  it('is a member who is there and is not the chair, named with a reason', () => {
    meeting.when(theSecretary, name('member-1')).happens({ ...name('member-1'), type: 'PresiderNamed' });
    meeting.when(theChair, name('member-1')).happens({ ...name('member-1'), type: 'PresiderNamed' });
    meeting.when(aMember, name('member-1')).isRefused('not-your-part');
    meeting.when(theSecretary, name('member-9')).isRefused('unknown-seat', 'seat');
    meeting.when(theSecretary, name('toString')).isRefused('unknown-seat', 'seat');
    meeting.when(theSecretary, name('public-chair')).isRefused('presides-already', 'seat');
    meeting.when(theSecretary, name('member-1', '')).isRefused('reason-missing', 'reason');
    given(meetingStream, ...everybodyThere, left('member-1'))
      .when(theSecretary, name('member-1'))
      .isRefused('not-present', 'seat');
    given(meetingStream, ...everybodyThere, named('member-1'))
      .when(theSecretary, name('member-1'))
      .isRefused('presides-already', 'seat');
    given(meetingStream, convened(), ...arrived('public-chair'))
      .when(theSecretary, name('member-1'))
      .isRefused('nobody-to-preside');
  });

  it('does what the chair does, as long as they are there', () => {
    meeting.when(aMember, vote).isRefused('not-your-part');
    const story = given(meetingStream, ...everybodyThere, named('member-1'));
    story.when(aMember, vote).happens({ ...vote, type: 'MotionCarried' });
    given(meetingStream, ...everybodyThere, named('member-1'), left('member-1'))
      .when(aMember, vote)
      .isRefused('not-your-part');
    given(meetingStream, ...everybodyThere, named('member-1'), named('member-2'))
      .when(aMember, vote)
      .isRefused('not-your-part');
  });

  it('does not run an item that they are a party to', () => {
    given(meetingStream, ...gatheredWith({ 'a-2': ['member-1'] }), named('member-1'))
      .when(aMember, vote)
      .isRefused('own-item', 'agendaItem');
    given(meetingStream, ...gatheredWith({ 'a-2': ['private-chair', 'public-chair'] }), named('member-1'))
      .when(aMember, vote)
      .happens({ ...vote, type: 'MotionCarried' });
  });
});

describe('who attends without a seat', () => {
  const admit = (some: object = {}) =>
    ({ type: 'AdmitAttendee', id: 'x-1', office: 'Jobs department', title: 'Team lead', ...some }) as const;
  const admitted = by(theSecretary, { ...admit(), type: 'AttendeeAdmitted' });
  const dismiss = { type: 'DismissAttendee', attendee: 'x-1' } as const;

  it('is taken down by office and title, and when they go', () => {
    meeting.when(theSecretary, admit()).happens({ ...admit(), type: 'AttendeeAdmitted' });
    meeting.when(theSecretary, admit({ office: ' ' })).isRefused('text-missing', 'office');
    meeting.when(theSecretary, admit({ title: '' })).isRefused('text-missing', 'title');
    const there = given(meetingStream, ...everybodyThere, admitted);
    there.when(theSecretary, admit()).isRefused('id-taken', 'id');
    there.when(theSecretary, dismiss).happens({ ...dismiss, type: 'AttendeeDismissed' });
    there.when(theChair, dismiss).isRefused('not-your-part');
    given(
      meetingStream,
      ...everybodyThere,
      admitted,
      by(theSecretary, { ...dismiss, type: 'AttendeeDismissed' }),
    )
      .when(theSecretary, dismiss)
      .isRefused('item-not-ready', 'attendee');
  });

  it('is counted by no quorum', () => {
    const state = after(meetingStream, [...everybodyThere, admitted]);
    expect(state.status !== 'none' && presentNow(state)).toBe(5);
  });
});

describe('what was said, and when the next meeting is', () => {
  const gist = (agendaItem: string, said = 'Figures were asked for.') =>
    ({ type: 'RecordGist', agendaItem, gist: said }) as const;
  const next = (some: object = {}) => ({ type: 'SetNextDate', date: '2021-08-11', ...some }) as const;

  it('is taken down for every item, before and after it came out', () => {
    for (const agendaItem of ['a-1', 'a-2'])
      meeting.when(theSecretary, gist(agendaItem)).happens({ ...gist(agendaItem), type: 'GistRecorded' });
    given(meetingStream, ...meetingClosed)
      .when(theSecretary, gist('a-3'))
      .happens({ ...gist('a-3'), type: 'GistRecorded' })
      .stamps();
    meeting.when(theSecretary, gist('a-1', ' ')).isRefused('text-missing', 'gist');
    meeting.when(theChair, gist('a-1')).isRefused('not-your-part');
  });

  it('comes after this one', () => {
    meeting.when(theChair, next()).happens({ ...next(), type: 'NextDateSet' });
    const whole = next({ time: '10:00', place: 'By video' });
    meeting.when(theSecretary, whole).happens({ ...whole, type: 'NextDateSet' });
    meeting.when(theSecretary, next({ date: '2021-07-14' })).isRefused('dates-out-of-order', 'date');
    meeting.when(theSecretary, next({ date: '2021-02-30' })).isRefused('date-invalid', 'date');
    meeting.when(theSecretary, next({ time: '25:00' })).isRefused('date-invalid', 'time');
    meeting.when(theSecretary, next({ place: ' ' })).isRefused('text-missing', 'place');
  });

  it('no longer changes once the minutes are written', () => {
    const written = given(meetingStream, ...minutesWritten);
    written.when(theSecretary, gist('a-1')).isRefused('minutes-written');
    written.when(theSecretary, next()).isRefused('minutes-written');
  });
});

it('has a story for every row', () => {
  expectTried(
    meetingStream,
    ['TakeBackArrival', 'NamePresider', 'AdmitAttendee', 'DismissAttendee', 'RecordGist', 'SetNextDate'],
    ['DismissAttendee'],
  );
});
