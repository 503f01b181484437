// Tells how minutes come about: built from what happened, written, corrected with a reason, confirmed, and then locked.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { aMember, theChair, theMeeting, theMeetingElsewhere, theSecretary } from '#testing/given-actors';
import { arrived, convened, convening, everybodyThere } from '#testing/given-meeting';
import { firstWords, meetingClosed, minutesConfirmed, minutesWritten } from '#testing/given-minutes';
import { fileNumbered } from '#testing/samples-files';
import type { Stamped } from '../gate/evolution.js';
import type { DatedRule } from '../rule-packs.js';
import { minutesOf } from './minutes.js';
import { obligationsOfMeeting } from './obligations.js';
import type { ConvenedMeeting } from './states.js';
import { meetingStream } from './table.js';
import type { MeetingEvent, MinutesWords } from './words.js';

const titles = { organization: 'City S', committee: 'Jobs' };
const write = (words: MinutesWords) => ({ type: 'WriteMinutes', minutes: 'minutes', words }) as const;
const correct = (words: MinutesWords, reason = 'A figure was wrong') =>
  ({ type: 'CorrectMinutes', minutes: 'minutes', words, reason }) as const;
const confirm = { type: 'ConfirmMinutes', minutes: 'minutes' } as const;
const under = (key: DatedRule['key'], value: string): readonly Stamped<MeetingEvent>[] => [
  convened({ key, value, article: 'Own rules 7', from: '2021-01-01' }),
];

function stateOf(events: readonly Stamped<MeetingEvent>[]): ConvenedMeeting {
  const state = after(meetingStream, events);
  if (state.status === 'none') throw new Error('not convened');
  return state;
}

describe('minutes', () => {
  const closed = given(meetingStream, ...meetingClosed);
  const written = given(meetingStream, ...minutesWritten);
  const better = { ...firstWords, closing: 'The next meeting is in August.' };

  it('are written by the secretary once the meeting is closed, in words on its own items', () => {
    closed.when(theSecretary, write(firstWords)).happens({ ...write(firstWords), type: 'MinutesWritten' });
    closed.when(theChair, write(firstWords)).isRefused('not-your-part');
    given(meetingStream, ...everybodyThere)
      .when(theSecretary, write(firstWords))
      .isRefused('unknown-item', 'minutes');
    const on = (...ids: readonly string[]) => ({
      ...firstWords,
      items: ids.map((agendaItem) => ({ agendaItem, text: 'Said.' })),
    });
    closed.when(theSecretary, write(on('a-9'))).isRefused('unknown-item', 'words.items[0].agendaItem');
    closed.when(theSecretary, write(on('a-1', 'a-1'))).isRefused('list-repeats', 'words.items[1]');
  });

  it('are corrected with a reason, in something', () => {
    written.when(theSecretary, correct(better)).happens({ ...correct(better), type: 'MinutesCorrected' });
    written.when(theSecretary, correct(better, ' ')).isRefused('reason-missing', 'reason');
    written.when(theSecretary, correct(firstWords)).isRefused('nothing-changes', 'words');
    const alike = { ...firstWords, items: [...firstWords.items, { agendaItem: 'a-1', text: '' }] };
    written.when(theSecretary, correct(alike)).isRefused('nothing-changes', 'words');
    written
      .when(theSecretary, correct({ ...firstWords, items: [] }), { seen: 1 })
      .isRefused('item-moved', 'minutes');
    closed.when(theSecretary, correct(better)).isRefused('item-not-ready', 'minutes');
  });

  it('keep every revision, who wrote it, when, and why', () => {
    const state = stateOf([
      ...minutesWritten,
      by(theSecretary, { ...correct(better), type: 'MinutesCorrected' }, '2021-07-22'),
    ]);
    expect(state.status === 'closed' && state.minutes.revisions).toMatchObject([
      { words: firstWords, on: '2021-07-20', by: { person: theSecretary.person } },
      { words: better, on: '2021-07-22', reason: 'A figure was wrong' },
    ]);
    expect(minutesOf(state, titles).closing).toBe(better.closing);
  });

  it('are confirmed by a later meeting of the committee, and by its chair only where its rules say so', () => {
    written.when(theMeeting, confirm).happens({ ...confirm, type: 'MinutesConfirmed' });
    written.when(theMeetingElsewhere, confirm).isRefused('not-your-part');
    written.when(theChair, confirm).isRefused('confirmed-by-meeting');
    const byChair = [...under('minutes.confirm', 'chair'), ...minutesWritten.slice(1)];
    given(meetingStream, ...byChair)
      .when(theChair, confirm)
      .happens({ ...confirm, type: 'MinutesConfirmed' })
      .stamps('minutes.confirm');
    given(meetingStream, ...byChair)
      .when(aMember, confirm)
      .isRefused('not-your-part');
    closed.when(theMeeting, confirm).isRefused('item-not-ready', 'minutes');
  });

  it('are locked once confirmed', () => {
    const locked = given(meetingStream, ...minutesConfirmed);
    locked.when(theSecretary, correct(better)).isRefused('item-not-ready', 'minutes');
    locked.when(theMeeting, confirm).isRefused('item-not-ready', 'minutes');
    expect(minutesOf(stateOf(minutesConfirmed), titles).confirmedIn).toBe('jobs-2021-7');
    expect(minutesOf(stateOf(minutesWritten), titles)).not.toHaveProperty('confirmedIn');
    locked
      .when(theSecretary, { type: 'RecordGist', agendaItem: 'a-1', gist: 'More' })
      .isRefused('minutes-written');
    const stated = { present: 3, enrolled: 5, sectors: [] };
    const state = { type: 'StateRoll', stated, source: 'Paper' } as const;
    for (const each of [written, locked]) each.when(theSecretary, state).isRefused('minutes-written');
    closed.when(theSecretary, state).happens({ ...state, type: 'RollStated' });
  });
});

it('say who attended in whose place, where proxies are allowed: the seat counts in its own sector', () => {
  const events = [
    ...under('meeting.proxy', 'allowed'),
    by(theSecretary, { type: 'MemberArrived' as const, attendance: 'member-1', proxy: 'Deputy director' }),
    by(theSecretary, { type: 'MemberLeft' as const, attendance: 'member-1' }),
    by(theSecretary, { type: 'MemberArrived' as const, attendance: 'member-2' }),
  ];
  const { roll, count } = minutesOf(stateOf(events), titles);
  const [first, second] = ['member-1', 'member-2'].map((seat) => roll.find((each) => each.seat === seat));
  expect(first).toMatchObject({ attended: true, leftEarly: true, proxy: 'Deputy director' });
  expect(second).not.toHaveProperty('proxy');
  const sector = first?.sector ?? 'public';
  const there = [first, second].filter((each) => each?.sector === sector).length;
  expect(count).toMatchObject({ present: 2, sectors: { [sector]: { present: there } } });
  const takenBack = { type: 'ArrivalTakenBack' as const, attendance: 'member-1', reason: 'Mistaken' };
  const [again] = minutesOf(stateOf([...events, by(theSecretary, takenBack)]), titles).roll.filter(
    ({ seat }) => seat === 'member-1',
  );
  expect(again).not.toHaveProperty('proxy');
});

describe('what the minutes are built of', () => {
  const votes = { inFavour: 2, against: 1, abstained: 0 } as const;
  const events = [
    by(theChair, { ...convening, type: 'MeetingConvened' as const, parties: { 'a-2': ['member-2'] } }),
    ...arrived('private-chair', 'secretary', 'member-1', 'member-2'),
    by(theChair, { type: 'MeetingOpened' as const }),
    by(theSecretary, {
      type: 'AttendeeAdmitted' as const,
      id: 'x-1',
      office: 'Jobs department',
      title: 'Team lead',
    }),
    by(theSecretary, { type: 'GistRecorded' as const, agendaItem: 'a-2', gist: 'Dates were asked for.' }),
    by(theChair, { type: 'MotionCarried' as const, agendaItem: 'a-2', ...votes }),
    by(theSecretary, { type: 'MemberLeft' as const, attendance: 'member-2' }),
    by(theSecretary, { type: 'PresiderNamed' as const, seat: 'member-1', reason: 'The chair is ill' }),
    by(theSecretary, {
      type: 'RollStated' as const,
      stated: { present: 3, enrolled: 5, sectors: [] },
      source: 'The printed minutes',
    }),
    by(theChair, { type: 'NoObjectionRecorded' as const, agendaItem: 'a-3' }),
    by(theChair, { type: 'NextDateSet' as const, date: '2021-08-11', time: '10:00' }),
    by(theChair, { type: 'MeetingClosed' as const }),
  ];
  const minutes = minutesOf(stateOf(events), titles);

  it('is the roll in its sectors, who attended besides, and where a printed figure differs', () => {
    expect(minutes).toMatchObject({
      ...titles,
      number: '2021-7',
      count: { present: 4, enrolled: 5, sectors: { public: { present: 1 }, private: { present: 3 } } },
      quorum: 3,
      disagreements: [{ figure: 'present', stated: 3, counted: 4 }],
      statedIn: 'The printed minutes',
      attendees: [{ office: 'Jobs department', title: 'Team lead' }],
      presider: { title: 'Member', reason: 'The chair is ill' },
      next: { date: '2021-08-11', time: '10:00' },
    });
    expect(minutes.roll.map(({ seat, attended, leftEarly }) => [seat, attended, leftEarly])).toEqual([
      ['public-chair', false, false],
      ['private-chair', true, false],
      ['secretary', true, false],
      ['member-1', true, false],
      ['member-2', true, true],
    ]);
  });

  it('is how each item came out, with who was there then and what the decision stood on', () => {
    expect(minutes.items).toMatchObject([
      { id: 'a-1', status: 'pending', gist: '' },
      {
        id: 'a-2',
        status: 'carried',
        votes,
        gist: 'Dates were asked for.',
        aside: [{ title: 'Member', party: true }],
        presence: { count: { present: 4 }, figures: { voters: 3, quorum: 3, toCarry: 2 } },
      },
      {
        id: 'a-3',
        status: 'noObjection',
        presence: { count: { present: 3 }, figures: { voters: 3, toCarry: 2 }, presider: 'Member' },
      },
    ]);
    expect(minutes.items[0]).not.toHaveProperty('presence');
  });

  it('says how it was held, and leaves out what was taken off the agenda before it opened', () => {
    expect(minutes).not.toHaveProperty('mode');
    const held = minutesOf(
      stateOf([
        by(theChair, {
          ...convening,
          type: 'MeetingConvened',
          mode: { kind: 'video', link: 'https://meet.example.kr/jobs' },
        }),
        by(theChair, {
          type: 'AgendaAmended',
          added: [],
          takenOff: ['a-2'],
          reason: 'Not ready',
          parties: {},
        }),
        by(theChair, { type: 'MeetingOpened' }),
      ]),
      titles,
    );
    expect(held.mode).toBe('video');
    expect(held.items.map(({ id }) => id)).toEqual(['a-1', 'a-3']);
  });
});

describe('what is owed after a meeting', () => {
  const owed = (events: readonly Stamped<MeetingEvent>[], on = '2021-07-20') =>
    obligationsOfMeeting(stateOf(events), on);

  it('is the minutes within a week, or as the rules say, from the secretary', () => {
    const seats = { kind: 'seats', committee: 'jobs', role: 'secretary' };
    expect(owed(meetingClosed)).toMatchObject([
      { kind: 'write-minutes', debtor: seats, due: '2021-07-21', overdue: false },
    ]);
    expect(owed(meetingClosed, '2021-07-22')).toMatchObject([{ overdue: true }]);
    expect(owed([...under('minutes.days', '3'), ...meetingClosed.slice(1)])).toMatchObject([
      { due: '2021-07-17' },
    ]);
    expect(owed([...under('minutes.days', '0'), ...meetingClosed.slice(1)])).toMatchObject([
      { due: '2021-07-14' },
    ]);
    expect(owed(everybodyThere)).toEqual([]);
  });

  it('is their confirmation when the committee meets next, and nothing once they are confirmed', () => {
    const next = by(theSecretary, { type: 'NextDateSet', date: '2021-08-11' });
    const [closing, ...rest] = [...meetingClosed].reverse();
    const withNext = [...rest.reverse(), next, ...(closing ? [closing] : []), ...minutesWritten.slice(-1)];
    expect(owed(withNext)).toMatchObject([
      { kind: 'confirm-minutes', debtor: { role: 'secretary' }, due: '2021-08-11' },
    ]);
    expect(owed(minutesWritten)[0]).not.toHaveProperty('due');
    expect(owed([...under('minutes.confirm', 'chair'), ...minutesWritten.slice(1)])).toMatchObject([
      { kind: 'confirm-minutes', debtor: { role: 'chair' } },
    ]);
    expect(owed(minutesConfirmed)).toEqual([]);
  });
});

describe('files of the minutes', () => {
  const photo = fileNumbered(1);
  const attach = (file = photo) => ({ type: 'AttachToMinutes', minutes: 'minutes', file }) as const;
  const detach = (hash = photo.hash, reason = 'Of another meeting') =>
    ({ type: 'DetachFromMinutes', minutes: 'minutes', hash, reason }) as const;
  const attached = by(theSecretary, { ...attach(), type: 'MinutesFileAttached' });
  const removed = by(theSecretary, { ...detach(), type: 'MinutesFileDetached' });
  const filesAfter = (...events: readonly Stamped<MeetingEvent>[]) => {
    const state = stateOf([...meetingClosed, ...events]);
    return state.status === 'closed' ? state.minutes.files?.map(({ name }) => name) : undefined;
  };

  it('are the secretary’s to attach until the minutes are confirmed, each once', () => {
    for (const events of [meetingClosed, minutesWritten])
      given(meetingStream, ...events)
        .when(theSecretary, attach())
        .happens({ ...attach(), type: 'MinutesFileAttached' });
    const has = given(meetingStream, ...meetingClosed, attached);
    has.when(theSecretary, attach()).isRefused('list-repeats', 'file');
    has.when(theChair, attach(fileNumbered(2))).isRefused('not-your-part');
    given(meetingStream, ...minutesConfirmed)
      .when(theSecretary, attach())
      .isRefused('item-not-ready', 'minutes');
  });

  it('outlive the words, and are removed with a reason', () => {
    const write = by(theSecretary, { type: 'MinutesWritten', minutes: 'minutes', words: firstWords });
    expect(filesAfter(attached, write)).toEqual([photo.name]);
    expect(filesAfter(attached, write, removed)).toEqual([]);
    const has = given(meetingStream, ...meetingClosed, attached);
    has.when(theSecretary, detach()).happens({ ...detach(), type: 'MinutesFileDetached' });
    has.when(theSecretary, detach(photo.hash, ' ')).isRefused('reason-missing', 'reason');
    has.when(theSecretary, detach(fileNumbered(2).hash)).isRefused('nothing-attached', 'hash');
  });
});

it('has a story for every row', () => {
  expectTried(meetingStream, [
    'WriteMinutes',
    'CorrectMinutes',
    'ConfirmMinutes',
    'AttachToMinutes',
    'DetachFromMinutes',
  ]);
});
