// Tells how a committee decides in writing: its window, its answers, who sees them when, and what they come to.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { aMember, anotherMember, theChair, theCoordinator, theSecretary } from '#testing/given-actors';
import { agenda, convened } from '#testing/given-meeting';
import {
  answeredBy,
  convenedInWriting,
  conveningInWriting,
  papersOut,
  toBoth,
  writingAllowed,
} from '#testing/given-written';
import type { Actor } from '../actor.js';
import type { Stamped } from '../gate/evolution.js';
import { decide } from '../gate/gate.js';
import { isRefusal } from '../refusals.js';
import type { DatedRule } from '../rule-packs.js';
import { countingOf, isToBeCounted, theWindow } from './counting.js';
import { minutesOf } from './minutes.js';
import { noticeBy } from './notice-rules.js';
import { obligationsOfMeeting } from './obligations.js';
import type { ConvenedMeeting } from './states.js';
import { meetingStream } from './table.js';
import type { MeetingCommand, MeetingEvent } from './words.js';
import { writingFigures } from './written.js';

const rule = (key: DatedRule['key'], value: string): DatedRule => ({
  key,
  value,
  article: 'Own rules 9',
  from: '2021-01-01',
});
const before = { today: '2021-07-01' };
const inTime = { today: '2021-07-20' };
const tooLate = { today: '2024-12-31' };
const window = theWindow(conveningInWriting);
const closes = '2024-12-30';

function stateOf(...events: readonly Stamped<MeetingEvent>[]): ConvenedMeeting {
  const state = after(meetingStream, events);
  if (state.status === 'none') throw new Error('not convened');
  return state;
}

/** What the clock does with a written meeting whose window is over, down to its closing. */
function counted(...past: readonly Stamped<MeetingEvent>[]): ConvenedMeeting {
  const events = [...past];
  const ask = (command: MeetingCommand) => {
    const decided = decide(meetingStream, stateOf(...events), { command }, window, tooLate);
    if (isRefusal(decided)) throw new Error(`${command.type}: ${decided.refused}`);
    events.push(decided.event);
  };
  ask({ type: 'OpenMeeting' });
  for (const command of countingOf(stateOf(...events))) ask(command);
  return stateOf(...events);
}

const outcomes = ({ agenda: items }: ConvenedMeeting) =>
  Object.values(items).map((item) => [
    item.status,
    ...('votes' in item ? Object.values(item.votes) : []),
    ...('reason' in item ? [item.reason] : []),
  ]);

describe('convening in writing', () => {
  const story = given(meetingStream);
  const ask = (change: Partial<typeof conveningInWriting> | object) =>
    story.when(theChair, { ...conveningInWriting, ...change }, before);

  it('is for committees whose rules have it', () => {
    ask({}).happens({ ...conveningInWriting, type: 'MeetingConvened' });
    ask({ rules: [] }).isRefused('writing-not-allowed', 'mode');
    ask({ rules: [rule('meeting.written', 'refused')] }).isRefused('writing-not-allowed', 'mode');
  });

  it('has no hour and no place, and something to decide', () => {
    ask({ time: '10:00' }).isRefused('in-writing', 'time');
    ask({ place: 'Room 1' }).isRefused('in-writing', 'place');
    ask({ agenda: agenda.slice(0, 1) }).isRefused('nothing-to-decide', 'agenda');
  });

  it('decides nothing that the rules keep for members who sit together', () => {
    const rules = [writingAllowed, rule('meeting.written-not-for', 'deliberatePlan, askAgain')];
    ask({ rules }).isRefused('writing-not-for-this', 'agenda[2].motion');
    ask({ rules, agenda: agenda.slice(0, 2) }).happens({
      ...conveningInWriting,
      rules,
      agenda: agenda.slice(0, 2),
      type: 'MeetingConvened',
    });
  });

  it('leaves so many working days to answer, by the days that the city declared', () => {
    const rules = [writingAllowed, rule('meeting.written-window', '3')];
    // From Wednesday, 14 July 2021.
    const until = (day: string) => ({ rules, mode: { kind: 'written', closes: day } });
    ask(until('2021-07-16')).isRefused('window-short', 'mode.closes');
    ask(until('2021-07-19')).happens({
      ...conveningInWriting,
      rules,
      mode: { kind: 'written', closes: '2021-07-19' },
      type: 'MeetingConvened',
    });
    const days = { '2021-07-19': { status: 'off', name: 'Founding day' } } as const;
    ask({ ...until('2021-07-19'), days }).isRefused('window-short', 'mode.closes');
    ask({ mode: { kind: 'written', closes: '2021-07-13' } }).isRefused('window-short', 'mode.closes');
    ask({ mode: { kind: 'written', closes: 'soon' } }).isRefused('date-invalid', 'mode.closes');
    story.when(theChair, conveningInWriting, { today: '2021-07-15' }).isRefused('date-past', 'date');
  });
});

describe('the papers', () => {
  const three = convenedInWriting({
    rules: [writingAllowed, rule('meeting.written-window', '3')],
    mode: { kind: 'written', closes: '2021-07-21' },
  });

  it('are due on the first day, and go out later only while there is time enough to answer', () => {
    expect(noticeBy(stateOf(three), '2021-07-14')).toBe('2021-07-14');
    const story = given(meetingStream, three);
    const send = { type: 'SendNotice' } as const;
    story.when(theSecretary, send, { today: '2021-07-16' }).happens({ type: 'NoticeSent' });
    story.when(theSecretary, send, { today: '2021-07-19' }).isRefused('window-short');
  });

  it('let the window grow once somebody has answered, and nothing else', () => {
    const story = given(meetingStream, ...papersOut, answeredBy('secretary', toBoth('inFavour')));
    const move = (date: string, day: string) => ({
      type: 'MoveMeeting' as const,
      date,
      mode: { kind: 'written' as const, closes: day },
      reason: 'Two are on a journey',
    });
    const longer = move('2021-07-14', '2024-12-31');
    story.when(theChair, longer, inTime).happens({ ...longer, type: 'MeetingMoved' });
    story.when(theChair, move('2021-07-14', '2024-12-27'), inTime).isRefused('answers-stand', 'mode.closes');
    story.when(theChair, move('2021-07-21', closes), inTime).isRefused('answers-stand', 'date');
    story.when(theChair, move('2021-07-14', closes), inTime).isRefused('nothing-changes', 'mode.closes');
    const sitting = { ...longer, mode: { kind: 'inPerson' as const }, time: '10:00', place: 'Room 1' };
    story.when(theChair, sitting, inTime).isRefused('in-writing', 'mode');
    given(meetingStream, convened()).when(theChair, longer, inTime).isRefused('not-in-writing', 'mode');
    const added = [{ id: 'b-1', title: 'One more' }];
    const amend = { type: 'AmendAgenda', added, takenOff: [], reason: 'It came up', parties: {} } as const;
    story.when(theChair, amend, inTime).isRefused('answers-stand');
    const open = given(meetingStream, convenedInWriting());
    open.when(theChair, amend, inTime).happens({ ...amend, type: 'AgendaAmended' });
    const bare = { ...amend, added: [], takenOff: ['a-2', 'a-3'] };
    open.when(theChair, bare, inTime).isRefused('nothing-to-decide', 'added');
  });
});

describe('answering', () => {
  const story = given(meetingStream, ...papersOut);
  const answers = (choice: Parameters<typeof toBoth>[0], note?: string) =>
    ({ type: 'AnswerInWriting', attendance: 'member-1', answers: toBoth(choice, note) }) as const;

  it('is each member’s own, item by item, from the first day to the last', () => {
    story
      .when(aMember, answers('inFavour', 'As it should be'), { today: '2021-07-14' })
      .happens({ ...answers('inFavour', 'As it should be'), type: 'AnsweredInWriting' });
    story.when(aMember, answers('against'), { today: closes }).happens({
      ...answers('against'),
      type: 'AnsweredInWriting',
    });
    story.when(aMember, answers('inFavour'), { today: '2021-07-13' }).isRefused('window-not-open');
    story.when(aMember, answers('inFavour'), tooLate).isRefused('window-over');
    for (const other of [theSecretary, theChair, anotherMember, theCoordinator])
      story.when(other, answers('inFavour'), inTime).isRefused('not-your-part');
    given(meetingStream, convenedInWriting())
      .when(aMember, answers('inFavour'), inTime)
      .isRefused('notice-owed');
    given(meetingStream, convened(), by(theSecretary, { type: 'NoticeSent' }))
      .when(aMember, answers('inFavour'), inTime)
      .isRefused('not-in-writing');
  });

  it('leaves nothing out, and names nothing twice or unknown', () => {
    const [first, second] = toBoth('inFavour');
    const say = (...some: readonly (typeof first)[]) =>
      story.when(aMember, { ...answers('inFavour'), answers: some.flatMap((each) => each ?? []) }, inTime);
    say(first).isRefused('answers-missing', 'answers');
    say(first, first, second).isRefused('list-repeats', 'answers[1]');
    say(first, second, { agendaItem: 'a-1', choice: 'inFavour' }).isRefused(
      'unknown-item',
      'answers[2].agendaItem',
    );
  });

  it('may change until the last day', () => {
    const again = given(meetingStream, ...papersOut, answeredBy('member-1', toBoth('inFavour')));
    again.when(aMember, answers('inFavour'), inTime).isRefused('nothing-changes', 'answers');
    again
      .when(aMember, answers('against'), inTime)
      .happens({ ...answers('against'), type: 'AnsweredInWriting' });
    const state = stateOf(
      ...papersOut,
      answeredBy('member-1', toBoth('inFavour')),
      answeredBy('member-1', toBoth('against')),
    );
    expect(state.roll['member-1']).toMatchObject({ status: 'present', revision: 3 });
    expect(state.roll['member-1']?.written?.answers).toEqual(toBoth('against'));
  });

  it('is not for parties, nor for who was recused before', () => {
    const party = given(
      meetingStream,
      convenedInWriting({ parties: { 'a-2': ['member-1'] } }),
      by(theSecretary, { type: 'NoticeSent' }),
    );
    party.when(aMember, answers('inFavour'), inTime).isRefused('own-item', 'answers[0].agendaItem');
    const recuse = {
      type: 'RecordRecusal',
      agendaItem: 'a-3',
      seat: 'member-1',
      reason: 'A relative',
    } as const;
    party.when(theSecretary, recuse, inTime).happens({ ...recuse, type: 'MemberRecused' });
    const out = given(
      meetingStream,
      convenedInWriting({ parties: { 'a-2': ['member-1'], 'a-3': ['member-1'] } }),
      by(theSecretary, { type: 'NoticeSent' }),
    );
    out.when(aMember, answers('inFavour'), inTime).isRefused('own-item', 'attendance');
  });

  it('is all there is: nobody comes, replies, presides or calls a vote', () => {
    const answered = given(meetingStream, ...papersOut, answeredBy('member-1', toBoth('inFavour')));
    const refused = (actor: Actor, command: MeetingCommand) =>
      answered.when(actor, command, inTime).isRefused('in-writing');
    refused(theSecretary, { type: 'RecordArrival', attendance: 'secretary' });
    refused(theSecretary, { type: 'RecordDeparture', attendance: 'member-1' });
    refused(theSecretary, { type: 'TakeBackArrival', attendance: 'member-1', reason: 'Wrong' });
    refused(theSecretary, { type: 'ReplyToNotice', attendance: 'secretary', reply: 'attend' });
    refused(theSecretary, { type: 'NamePresider', seat: 'member-1', reason: 'Away' });
    refused(theSecretary, { type: 'AdmitAttendee', id: 'x', office: 'Office', title: 'Lead' });
    refused(theChair, { type: 'OpenMeeting' });
    const open = given(meetingStream, ...papersOut, by(window, { type: 'MeetingOpened' }));
    open.when(theChair, { type: 'RecordNoObjection', agendaItem: 'a-2' }, tooLate).isRefused('in-writing');
    open
      .when(theChair, { type: 'TakeVote', agendaItem: 'a-2', inFavour: 0, against: 0, abstained: 0 }, tooLate)
      .isRefused('in-writing');
    open
      .when(theChair, { type: 'HoldOver', agendaItem: 'a-2', reason: 'Later' }, tooLate)
      .isRefused('in-writing');
    answered
      .when(theChair, { type: 'CancelMeeting', reason: 'Taken back' }, inTime)
      .happens({ type: 'MeetingCancelled', reason: 'Taken back' });
  });
});

describe('the count', () => {
  const three = [
    answeredBy('private-chair', toBoth('inFavour')),
    answeredBy('secretary', toBoth('inFavour')),
    answeredBy('member-1', toBoth('against', 'Too dear')),
  ];

  it('waits for the last day, unless everybody has answered', () => {
    const open = { type: 'OpenMeeting' } as const;
    given(meetingStream, ...papersOut, ...three)
      .when(window, open, { today: closes })
      .isRefused('window-runs');
    given(meetingStream, ...papersOut, ...three)
      .when(window, open, tooLate)
      .happens({ type: 'MeetingOpened' });
    const all = [
      ...papersOut,
      ...three,
      answeredBy('public-chair', toBoth('abstained')),
      answeredBy('member-2', toBoth('inFavour')),
    ];
    expect(isToBeCounted(stateOf(...all))).toBe(true);
    expect(isToBeCounted(stateOf(...all.slice(0, -1)))).toBe(false);
    given(meetingStream, ...all)
      .when(window, open, inTime)
      .happens({ type: 'MeetingOpened' });
  });

  it('carries by a majority of who answered, the others being no part of it', () => {
    const meeting = counted(...papersOut, ...three);
    expect(meeting.status).toBe('closed');
    expect(outcomes(meeting)).toEqual([['pending'], ['carried', 2, 1, 0], ['carried', 2, 1, 0]]);
    expect(meeting.agenda['a-2']?.presence?.seats).toEqual(['private-chair', 'secretary', 'member-1']);
  });

  it('takes abstaining for no consent, and silence for no answer', () => {
    const even = [
      answeredBy('private-chair', toBoth('inFavour')),
      answeredBy('secretary', toBoth('inFavour')),
      answeredBy('member-1', toBoth('against')),
      answeredBy('member-2', toBoth('abstained')),
    ];
    expect(outcomes(counted(...papersOut, ...even))).toEqual([
      ['pending'],
      ['rejected', 2, 1, 1],
      ['rejected', 2, 1, 1],
    ]);
    const two = three.slice(0, 2);
    expect(outcomes(counted(...papersOut, ...two))).toEqual([
      ['pending'],
      ['heldOver', '2/3'],
      ['heldOver', '2/3'],
    ]);
    expect(outcomes(counted(...papersOut))).toEqual([['pending'], ['heldOver', '0/3'], ['heldOver', '0/3']]);
  });

  it('leaves out what who was recused had answered', () => {
    const recused = by(theSecretary, {
      type: 'MemberRecused',
      agendaItem: 'a-2',
      seat: 'secretary',
      reason: 'A relative',
    });
    const more = answeredBy('member-2', toBoth('inFavour'));
    expect(outcomes(counted(...papersOut, ...three, more, recused))).toEqual([
      ['pending'],
      ['carried', 2, 1, 0],
      ['carried', 3, 1, 0],
    ]);
  });

  it('takes no other figures than those that were answered', () => {
    const opened = given(meetingStream, ...papersOut, ...three, by(window, { type: 'MeetingOpened' }));
    opened
      .when(window, { type: 'TakeVote', agendaItem: 'a-2', inFavour: 3, against: 0, abstained: 0 }, tooLate)
      .isRefused('number-invalid', 'inFavour');
  });

  it('has no hour at which it ends', () => {
    const over = by(window, { type: 'NoObjectionRecorded', agendaItem: 'a-2' });
    const other = by(window, { type: 'NoObjectionRecorded', agendaItem: 'a-3' });
    given(meetingStream, ...papersOut, ...three, by(window, { type: 'MeetingOpened' }), over, other)
      .when(window, { type: 'CloseMeeting', ended: '18:00' }, tooLate)
      .isRefused('in-writing', 'ended');
  });

  it('makes minutes that say it was in writing, and what was written', () => {
    const titles = { organization: 'City S', committee: 'Jobs' };
    const minutes = minutesOf(counted(...papersOut, ...three), titles);
    expect(minutes).toMatchObject({ mode: 'written', closes, count: { present: 3, enrolled: 5 } });
    expect(minutes).not.toHaveProperty('time');
    expect(minutes.items.map(({ gist }) => gist)).toEqual(['', 'Member: Too dear', 'Member: Too dear']);
  });
});

describe('what is owed', () => {
  it('is an answer by every seat that has any to give, and the count by the clock', () => {
    const meeting = stateOf(
      convenedInWriting({ parties: { 'a-2': ['secretary'], 'a-3': ['secretary'] } }),
      by(theSecretary, { type: 'NoticeSent' }),
      answeredBy('member-1', toBoth('inFavour')),
    );
    const owed = obligationsOfMeeting(meeting, '2021-07-20');
    expect(owed.map(({ key, due }) => [key, due])).toEqual([
      ['answer-in-writing/public-chair', closes],
      ['answer-in-writing/private-chair', closes],
      ['answer-in-writing/member-2', closes],
      ['count-answers', closes],
    ]);
  });

  it('is nothing before the papers are out, nor once it is closed but the minutes', () => {
    const kinds = (meeting: ConvenedMeeting) =>
      obligationsOfMeeting(meeting, '2021-07-20').map(({ kind }) => kind);
    expect(kinds(stateOf(convenedInWriting()))).toEqual(['send-notice']);
    expect(kinds(counted(...papersOut))).toEqual(['write-minutes']);
  });
});

describe('where it stands', () => {
  const standing = (today: string, ...events: readonly Stamped<MeetingEvent>[]) =>
    writingFigures(stateOf(...events), today)?.standing;

  it('follows its days, and then its count', () => {
    expect(standing('2021-07-20', convenedInWriting())).toBe('before');
    expect(standing('2021-07-13', ...papersOut)).toBe('before');
    expect(standing('2021-07-14', ...papersOut)).toBe('running');
    expect(standing(closes, ...papersOut)).toBe('running');
    expect(standing('2024-12-31', ...papersOut)).toBe('over');
    expect(standing('2024-12-31', ...papersOut, by(window, { type: 'MeetingOpened' }))).toBe('counting');
    expect(writingFigures(counted(...papersOut), '2024-12-31')).toEqual({
      standing: 'counted',
      missing: [],
      items: {},
    });
    expect(writingFigures(stateOf(convened()), '2021-07-20')).toBeUndefined();
  });

  it('names whose answers are missing, and what each seat answers', () => {
    const party = convenedInWriting({ parties: { 'a-2': ['secretary'], 'a-3': ['secretary', 'member-2'] } });
    const figures = writingFigures(
      stateOf(party, by(theSecretary, { type: 'NoticeSent' }), answeredBy('member-1', toBoth('inFavour'))),
      '2021-07-20',
    );
    expect(figures?.missing).toEqual(['public-chair', 'private-chair', 'member-2']);
    expect(figures?.items).toMatchObject({ secretary: [], 'member-2': ['a-2'], 'member-1': ['a-2', 'a-3'] });
  });
});

it('has a story for its row', () => {
  expectTried(meetingStream, ['AnswerInWriting']);
});
