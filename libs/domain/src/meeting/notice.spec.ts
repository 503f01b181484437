// Tells how a meeting comes about: its notice, who says they come, its moving, and what comes onto its agenda or off it.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { aMember, anotherMember, theChair, theCoordinator, theSecretary } from '#testing/given-actors';
import { arrived, convened, everybodyThere } from '#testing/given-meeting';
import type { Stamped } from '../gate/evolution.js';
import type { DatedRule } from '../rule-packs.js';
import { obligationsOfMeeting } from './obligations.js';
import { countReplies } from './replies.js';
import type { ConvenedMeeting } from './states.js';
import { meetingStream } from './table.js';
import type { MeetingCommand, MeetingEvent } from './words.js';

const rule = (key: DatedRule['key'], value: string): DatedRule => ({
  key,
  value,
  article: '§ 5',
  from: '2021-01-01',
});
const fiveDays = rule('meeting.notice', '5');
const sent = by(theSecretary, { type: 'NoticeSent' }, '2021-07-09');
const replied = (attendance: string, reply: 'attend' | 'absent') =>
  by(theSecretary, { type: 'ReplyNoted', attendance, reply });

function stateOf(...events: readonly Stamped<MeetingEvent>[]): ConvenedMeeting {
  const state = after(meetingStream, events);
  if (state.status === 'none') throw new Error('not convened');
  return state;
}

describe('the notice', () => {
  const send = { type: 'SendNotice' } as const;
  const story = given(meetingStream, convened(fiveDays));

  it('goes out on the last of the notice days, and says by which rule', () => {
    story
      .when(theSecretary, send, { today: '2021-07-09' })
      .happens({ type: 'NoticeSent' })
      .stamps('meeting.notice');
    story.when(theChair, send, { today: '2021-07-01' }).happens({ type: 'NoticeSent' });
  });

  it('is late a day after, unless it is urgent for a reason', () => {
    story.when(theSecretary, send, { today: '2021-07-10' }).isRefused('notice-late', 'urgent');
    story
      .when(theSecretary, { ...send, urgent: ' ' }, { today: '2021-07-10' })
      .isRefused('reason-missing', 'urgent');
    story
      .when(theSecretary, { ...send, urgent: 'Flood' }, { today: '2021-07-13' })
      .happens({ type: 'NoticeSent', urgent: 'Flood' });
  });

  it('keeps to the days of the committee: seven where it says seven, any where nothing says', () => {
    given(meetingStream, convened(rule('meeting.notice', '7')))
      .when(theSecretary, send, { today: '2021-07-08' })
      .isRefused('notice-late', 'urgent');
    given(meetingStream, convened())
      .when(theSecretary, send, { today: '2021-07-14' })
      .happens({ type: 'NoticeSent' });
  });

  it('goes out once, before the meeting opens, and only from chair or secretary', () => {
    given(meetingStream, convened(), sent).when(theSecretary, send).isRefused('notice-sent');
    given(meetingStream, ...everybodyThere)
      .when(theSecretary, send)
      .isRefused('wrong-stage');
    story.when(aMember, send).isRefused('not-your-part');
  });

  it('is owed by the secretary until it has gone out, and moves with the meeting', () => {
    const owed = (state: ConvenedMeeting) =>
      obligationsOfMeeting(state, '2021-07-10').map(({ kind, due, overdue }) => ({ kind, due, overdue }));
    const moved = by(theChair, {
      type: 'MeetingMoved',
      date: '2021-07-21',
      time: '10:00',
      place: 'Hall',
      reason: 'Taken',
    });
    expect(owed(stateOf(convened(fiveDays)))).toEqual([
      { kind: 'send-notice', due: '2021-07-09', overdue: true },
    ]);
    expect(owed(stateOf(convened(fiveDays), moved))).toEqual([
      { kind: 'send-notice', due: '2021-07-16', overdue: false },
    ]);
    expect(owed(stateOf(convened(fiveDays), sent))).toEqual([]);
    const cancelled = by(theChair, { type: 'MeetingCancelled', reason: 'Snow' });
    expect(owed(stateOf(convened(fiveDays), cancelled))).toEqual([]);
  });
});

describe('a reply', () => {
  const attend = { type: 'ReplyToNotice', attendance: 'member-1', reply: 'attend' } as const;
  const story = given(meetingStream, convened(), sent);

  it('comes from the member of the seat, or from the secretary for them, and may be another one later', () => {
    story.when(aMember, attend).happens({ type: 'ReplyNoted', attendance: 'member-1', reply: 'attend' });
    story
      .when(theSecretary, { ...attend, reply: 'absent', note: 'By telephone' })
      .happens({ type: 'ReplyNoted', attendance: 'member-1', reply: 'absent', note: 'By telephone' });
    const changed = stateOf(convened(), sent, replied('member-1', 'absent'), replied('member-1', 'attend'));
    expect(changed.roll['member-1']).toMatchObject({ reply: { answer: 'attend' }, revision: 3 });
  });

  it('comes from nobody else, and answers a notice that has gone out', () => {
    story.when(anotherMember, attend).isRefused('not-your-part');
    story.when(theChair, attend).isRefused('not-your-part');
    story.when(theCoordinator, attend).isRefused('not-your-part');
    given(meetingStream, convened()).when(aMember, attend).isRefused('notice-owed');
  });

  it('is not changed once the member is there', () => {
    given(meetingStream, convened(), sent, ...arrived('member-1'))
      .when(aMember, attend)
      .isRefused('item-not-ready', 'attendance');
  });

  it('sends somebody in their place only where the rules know proxies', () => {
    const proxy = { ...attend, reply: 'proxy', proxy: 'Deputy director' } as const;
    story.when(aMember, proxy).isRefused('proxy-not-allowed', 'reply');
    const allowing = given(meetingStream, convened(rule('meeting.proxy', 'allowed')), sent);
    allowing
      .when(aMember, proxy)
      .happens({ ...proxy, type: 'ReplyNoted' })
      .stamps('meeting.proxy');
    allowing.when(aMember, { ...attend, reply: 'proxy' }).isRefused('text-missing', 'proxy');
    allowing.when(aMember, { ...attend, proxy: 'Deputy director' }).isRefused('nothing-changes', 'proxy');
  });

  it('is counted for the quorum that can be expected; who is there counts whatever they said', () => {
    const state = stateOf(
      convened(),
      sent,
      replied('member-1', 'attend'),
      replied('member-2', 'absent'),
      by(theSecretary, {
        type: 'ReplyNoted',
        attendance: 'secretary',
        reply: 'proxy',
        proxy: 'Deputy',
      }),
    );
    expect(countReplies(state)).toEqual({
      attend: 1,
      proxy: 1,
      absent: 1,
      silent: 2,
      expected: 2,
      quorum: 3,
    });
    const there = stateOf(convened(), sent, replied('member-2', 'absent'), ...arrived('member-2'));
    expect(countReplies(there)).toMatchObject({ absent: 1, expected: 1 });
  });
});

describe('moving', () => {
  const move = {
    type: 'MoveMeeting',
    date: '2021-07-28',
    time: '14:00',
    place: 'Hall',
    reason: 'The room is taken',
  } as const;
  const on = { today: '2021-07-09' } as const;
  const moved = by(theSecretary, { ...move, type: 'MeetingMoved' });

  it('goes to another day, hour or place with its reason, and keeps where it was', () => {
    const story = given(meetingStream, convened(fiveDays));
    story.when(theChair, move, on).happens({ ...move, type: 'MeetingMoved' });
    const again = { ...move, date: '2021-07-29', type: 'MeetingMoved' } as const;
    expect(stateOf(convened(), moved, by(theSecretary, again))).toMatchObject({
      status: 'convened',
      date: '2021-07-29',
      moved: [
        { date: '2021-07-14', time: '10:00', place: 'By video', reason: 'The room is taken' },
        { date: '2021-07-28', time: '14:00', place: 'Hall', reason: 'The room is taken' },
      ],
    });
  });

  it.each([
    ['another day', { time: '10:00', place: 'By video' }],
    ['another hour', { date: '2021-07-14', place: 'By video' }],
  ] as const)('to %s keeps the notice and asks everybody again', (_what, stays) => {
    const rescheduled = by(theSecretary, { ...move, ...stays, type: 'MeetingMoved' });
    const state = stateOf(convened(), sent, replied('member-1', 'attend'), rescheduled);
    expect(state).toMatchObject({ notice: { on: '2021-07-09' }, roll: { 'member-1': { revision: 3 } } });
    expect(countReplies(state)).toMatchObject({ attend: 0, silent: 5, expected: 0 });
    given(meetingStream, convened(), sent, replied('member-1', 'attend'), rescheduled)
      .when(aMember, { type: 'ReplyToNotice', attendance: 'member-1', reply: 'absent' })
      .happens({ type: 'ReplyNoted', attendance: 'member-1', reply: 'absent' });
  });

  it('to another place keeps the replies', () => {
    const elsewhere = { ...move, date: '2021-07-14', time: '10:00', type: 'MeetingMoved' } as const;
    const state = stateOf(convened(), sent, replied('member-1', 'attend'), by(theSecretary, elsewhere));
    expect(state).toMatchObject({
      notice: { on: '2021-07-09' },
      roll: { 'member-1': { reply: { answer: 'attend' }, revision: 2 } },
    });
  });

  it.each([
    ['a day that is past', { date: '2021-07-08' }, 'date-past', 'date'],
    ['a day that does not exist', { date: '2021-02-29' }, 'date-invalid', 'date'],
    ['an hour that does not exist', { time: '25:00' }, 'date-invalid', 'time'],
    ['no place', { place: ' ' }, 'text-missing', 'place'],
    ['where it is', { date: '2021-07-14', time: '10:00', place: 'By video' }, 'nothing-changes', 'date'],
    ['a link that is none', { mode: { kind: 'video', link: 'javascript:x' } }, 'link-invalid', 'mode.link'],
    ['no reason', { reason: '' }, 'reason-missing', 'reason'],
  ] as const)('is refused with %s', (_what, wrong, code, field) => {
    given(meetingStream, convened(fiveDays))
      .when(theSecretary, { ...move, ...wrong }, on)
      .isRefused(code, field);
  });

  it('leaves the notice days between news and meeting once its notice is out, unless urgent', () => {
    const near = { ...move, date: '2021-07-12' } as const;
    const told = given(meetingStream, convened(fiveDays), sent);
    told.when(theSecretary, near, on).isRefused('notice-late', 'urgent');
    told
      .when(theSecretary, { ...near, urgent: 'Flood' }, on)
      .happens({ ...near, urgent: 'Flood', type: 'MeetingMoved' });
    given(meetingStream, convened(fiveDays))
      .when(theSecretary, near, on)
      .happens({ ...near, type: 'MeetingMoved' });
  });

  it('ends with its opening', () => {
    given(meetingStream, ...everybodyThere)
      .when(theChair, move, on)
      .isRefused('wrong-stage');
    given(meetingStream, convened()).when(aMember, move, on).isRefused('not-your-part');
  });
});

describe('amending the agenda', () => {
  const amend: Extract<MeetingCommand, { type: 'AmendAgenda' }> = {
    type: 'AmendAgenda',
    added: [{ id: 'b-1', title: 'Proposals', motion: { kind: 'settle', round: 'r', opinions: ['o-9'] } }],
    takenOff: ['a-3'],
    reason: 'It came up late',
    parties: { 'b-1': ['member-1'] },
  };
  const story = given(meetingStream, convened());

  it('puts items on and takes others off; these stay in sight with the reason', () => {
    story.when(theSecretary, amend).happens({ ...amend, type: 'AgendaAmended' });
    const { agenda } = stateOf(convened(), by(theChair, { ...amend, type: 'AgendaAmended' }));
    expect(Object.keys(agenda)).toEqual(['a-1', 'a-2', 'a-3', 'b-1']);
    expect(agenda['a-3']).toMatchObject({ status: 'takenOff', reason: 'It came up late', revision: 2 });
    expect(agenda['b-1']).toMatchObject({ status: 'pending', parties: ['member-1'], revision: 1 });
  });

  it('leaves what was taken off out of the votes, and does not wait for it to close', () => {
    const gathered = [
      convened(),
      by(theChair, { ...amend, added: [], takenOff: ['a-2', 'a-3'], type: 'AgendaAmended' }),
      ...everybodyThere.slice(1),
    ] as const;
    given(meetingStream, ...gathered)
      .when(theChair, { type: 'RecordNoObjection', agendaItem: 'a-3' })
      .isRefused('item-not-ready', 'agendaItem');
    given(meetingStream, ...gathered)
      .when(theChair, { type: 'CloseMeeting' })
      .happens({ type: 'MeetingClosed' });
  });

  it.each([
    ['nothing', { added: [], takenOff: [] }, 'nothing-changes', 'added'],
    ['all items off', { added: [], takenOff: ['a-1', 'a-2', 'a-3'] }, 'list-empty', 'takenOff'],
    ['an item that is not on it', { takenOff: ['a-1', 'a-9'] }, 'unknown-item', 'takenOff[1]'],
    ['an item off twice', { takenOff: ['a-1', 'a-1'] }, 'unknown-item', 'takenOff[1]'],
    ['an id that is there', { added: [{ id: 'a-1', title: 'Again' }] }, 'id-taken', 'added[0].id'],
    ['no title', { added: [{ id: 'b-1', title: ' ' }] }, 'text-missing', 'added[0].title'],
    [
      'a motion on nothing',
      { added: [{ id: 'b-1', title: 'X', motion: { kind: 'settle', round: 'r', opinions: [] } }] },
      'list-empty',
      'added[0].motion.opinions',
    ],
    ['no reason', { reason: ' ' }, 'reason-missing', 'reason'],
  ] as const)('is refused with %s', (_what, wrong, code, field) => {
    story.when(theSecretary, { ...amend, ...wrong }).isRefused(code, field);
  });

  it('takes nothing off twice', () => {
    given(meetingStream, convened(), by(theChair, { ...amend, type: 'AgendaAmended' }))
      .when(theSecretary, { ...amend, added: [] })
      .isRefused('unknown-item', 'takenOff[0]');
  });

  it('ends with its opening', () => {
    given(meetingStream, ...everybodyThere)
      .when(theChair, amend)
      .isRefused('wrong-stage');
  });
});

it('has a story for every row before the meeting', () => {
  expectTried(meetingStream, ['SendNotice', 'MoveMeeting', 'AmendAgenda', 'ReplyToNotice']);
});
