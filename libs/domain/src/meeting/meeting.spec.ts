// Tells how a meeting goes: who came, whether it may open, how motions come out, and what the printed roll got wrong.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  aMember,
  theChair,
  theChairElsewhere,
  theCoChair,
  theCoordinator,
  theSecretary,
} from '#testing/given-actors';
import {
  agenda,
  arrived,
  convened,
  convening,
  deliberations,
  everybodyThere,
  gatheredWith,
  roll,
} from '#testing/given-meeting';
import type { Stamped } from '../gate/evolution.js';
import type { RefusalCode } from '../refusals.js';
import type { DatedRule } from '../rule-packs.js';
import { quorumOf, votingFigures } from './rules.js';
import { countPresent, countRoll, disagreements, presentNow, type ConvenedMeeting } from './states.js';
import { meetingStream, meetingTable } from './table.js';
import type { MeetingCommand, MeetingEvent, Motion, RollSeat, StatedRoll } from './words.js';

const meeting = given(meetingStream, ...everybodyThere);
const opened = by(theChair, { type: 'MeetingOpened' });
const recused = (seat: string, agendaItem = 'a-2') =>
  by(theSecretary, { type: 'MemberRecused', agendaItem, seat, reason: 'Answers it' });
const left = (...seats: readonly string[]) =>
  seats.map((attendance) => by(theSecretary, { type: 'MemberLeft', attendance }));
const rule = (key: DatedRule['key'], value: string): DatedRule => ({
  key,
  value,
  article: 'Own rules 4',
  from: '2021-01-01',
});

function stateOf(events: readonly Stamped<MeetingEvent>[]): ConvenedMeeting {
  const state = after(meetingStream, events);
  if (state.status === 'none') throw new Error('not convened');
  return state;
}

describe('convening', () => {
  it('names the date, the place, the agenda and the roll', () => {
    given(meetingStream)
      .when(theSecretary, convening)
      .happens({ ...convening, type: 'MeetingConvened' });
    given(meetingStream)
      .when(theCoChair, convening)
      .happens({ ...convening, type: 'MeetingConvened' });
    given(meetingStream).when(aMember, convening).isRefused('not-your-part');
    given(meetingStream).when(theChairElsewhere, convening).isRefused('not-your-part', 'committee');
    meeting.when(theChair, convening).isRefused('wrong-stage');
  });

  it('puts votes and deliberations on the agenda, and every one is decided alike', () => {
    const adopting = { ...convening, agenda: deliberations };
    given(meetingStream)
      .when(theSecretary, adopting)
      .happens({ ...adopting, type: 'MeetingConvened' });
    const gathered = [
      by(theChair, { ...adopting, type: 'MeetingConvened' }),
      ...everybodyThere.slice(1),
    ] as const;
    for (const { id } of deliberations)
      given(meetingStream, ...gathered)
        .when(theChair, { type: 'TakeVote', agendaItem: id, inFavour: 1, against: 4, abstained: 0 })
        .happens({ type: 'MotionRejected', agendaItem: id, inFavour: 1, against: 4, abstained: 0 });
  });

  it.each<readonly [string, Motion, RefusalCode, string]>([
    ['on no answer', { kind: 'settle', round: 'round-1', opinions: [] }, 'list-empty', 'opinions'],
    [
      'on a change twice',
      { kind: 'agree', round: 'round-1', opinions: ['o-1', 'o-1'] },
      'list-repeats',
      'opinions[1]',
    ],
    [
      'to ask again for nothing',
      { kind: 'askAgain', round: 'round-1', opinions: [], reason: 'No date' },
      'list-empty',
      'opinions',
    ],
    [
      'to record open without a reason',
      { kind: 'recordOpen', round: 'round-1', opinions: ['o-1'], reason: ' ' },
      'reason-missing',
      'reason',
    ],
    ['on no proposal', { kind: 'judgeProposals', round: 'round-1', topics: [] }, 'list-empty', 'topics'],
    [
      'on a proposal twice',
      { kind: 'judgeProposals', round: 'round-1', topics: ['t-1', 't-2', 't-1'] },
      'list-repeats',
      'topics[2]',
    ],
    [
      'to deliberate on no change',
      { kind: 'deliberateChanges', cycle: 'c', changes: [] },
      'list-empty',
      'changes',
    ],
    [
      'to deliberate on a change twice',
      { kind: 'deliberateChanges', cycle: 'c', changes: ['x', 'x'] },
      'list-repeats',
      'changes[1]',
    ],
  ])('is refused with a motion %s', (_what, motion, code, field) => {
    given(meetingStream)
      .when(theSecretary, { ...convening, agenda: [...agenda, { id: 'a-4', title: 'More', motion }] })
      .isRefused(code, `agenda[3].motion.${field}`);
  });

  it.each([
    ['no number', { number: '' }, 'text-missing', 'number'],
    ['a day that does not exist', { date: '2021-02-29' }, 'date-invalid', 'date'],
    ['an hour that does not exist', { time: '24:00' }, 'date-invalid', 'time'],
    ['no place', { place: ' ' }, 'text-missing', 'place'],
    ['an empty agenda', { agenda: [] }, 'list-empty', 'agenda'],
    ['an item listed twice', { agenda: [...agenda, ...agenda.slice(0, 1)] }, 'list-repeats', 'agenda[3]'],
    ['an item without a title', { agenda: [{ id: 'a-1', title: '' }] }, 'text-missing', 'agenda[0].title'],
    ['nobody on the roll', { roll: [] }, 'list-empty', 'roll'],
    ['a seat listed twice', { roll: [...roll, ...roll.slice(0, 1)] }, 'list-repeats', 'roll[5]'],
  ] as const)('is refused with %s', (_what, wrong, code, field) => {
    given(meetingStream)
      .when(theSecretary, { ...convening, ...wrong })
      .isRefused(code, field);
  });
});

describe('the roll', () => {
  const come = (attendance: string) => ({ type: 'RecordArrival', attendance }) as const;
  const go = (attendance: string) => ({ type: 'RecordDeparture', attendance }) as const;

  it('takes down who comes, goes, and comes back', () => {
    const before = given(meetingStream, convened(rule('meeting.record', 'yes')));
    before
      .when(theSecretary, come('member-1'))
      .happens({ type: 'MemberArrived', attendance: 'member-1' })
      .stamps('meeting.record');
    meeting.when(theSecretary, go('member-1')).happens({ type: 'MemberLeft', attendance: 'member-1' });
    given(meetingStream, ...everybodyThere, ...left('member-1'))
      .when(theSecretary, come('member-1'))
      .happens({ type: 'MemberArrived', attendance: 'member-1' });
  });

  it('takes nobody down twice, nor a seat that it does not have', () => {
    meeting.when(theSecretary, come('member-1')).isRefused('item-not-ready', 'attendance');
    given(meetingStream, convened())
      .when(theSecretary, go('member-1'))
      .isRefused('item-not-ready', 'attendance');
    meeting.when(theSecretary, go('member-9')).isRefused('unknown-item', 'attendance');
    meeting.when(theChair, go('member-1')).isRefused('not-your-part');
  });

  it('counts by sector, and counts who left as having attended', () => {
    const state = stateOf([
      convened(),
      ...arrived('private-chair', 'secretary', 'member-2'),
      opened,
      ...left('member-2'),
    ]);
    expect(countRoll(state)).toEqual({
      present: 3,
      enrolled: 5,
      sectors: { public: { present: 1, enrolled: 2 }, private: { present: 2, enrolled: 3 } },
    });
    expect(presentNow(state)).toBe(2);
  });

  it('keeps what was printed beside what it counts: 12 of 17 where the paper says 11', () => {
    const seventeen = Array.from({ length: 17 }, (_, index): RollSeat => ({
      seat: `seat-${index}`,
      title: 'Member',
      sector: index < 6 ? 'public' : 'private',
      role: 'member',
      person: `person-${index}`,
    }));
    const stated: StatedRoll = {
      present: 11,
      enrolled: 17,
      sectors: [
        { sector: 'public', present: 0, enrolled: 6 },
        { sector: 'private', present: 11, enrolled: 11 },
      ],
    };
    const state = stateOf([
      by(theSecretary, { ...convening, type: 'MeetingConvened', roll: seventeen }),
      ...arrived('seat-0', ...seventeen.slice(6).map(({ seat }) => seat)),
      by(theSecretary, { type: 'RollStated', stated, source: 'Minutes' }),
    ]);
    expect(countRoll(state)).toMatchObject({ present: 12, enrolled: 17 });
    expect(disagreements(state)).toEqual([
      { figure: 'present', stated: 11, counted: 12 },
      { figure: 'public.present', stated: 0, counted: 1 },
    ]);
  });

  it('has nothing to disagree with while nothing was stated', () => {
    expect(disagreements(stateOf(everybodyThere))).toEqual([]);
  });

  it('takes printed figures that are counts, with their source', () => {
    const stated = { present: 3, enrolled: 5, sectors: [] };
    const state = (change: object): MeetingCommand => ({
      type: 'StateRoll',
      stated,
      source: 'Minutes',
      ...change,
    });
    meeting.when(theSecretary, state({})).happens({ type: 'RollStated', stated, source: 'Minutes' });
    meeting
      .when(theSecretary, state({ stated: { ...stated, present: -1 } }))
      .isRefused('number-invalid', 'stated');
    meeting
      .when(
        theSecretary,
        state({ stated: { ...stated, sectors: [{ sector: 'public', present: 0.5, enrolled: 1 }] } }),
      )
      .isRefused('number-invalid', 'stated.sectors[0]');
    meeting.when(theSecretary, state({ source: ' ' })).isRefused('text-missing', 'source');
  });
});

describe('opening', () => {
  const open = { type: 'OpenMeeting' } as const;

  it('needs a majority of those enrolled', () => {
    given(
      meetingStream,
      convened(rule('meeting.quorum', '1/2+')),
      ...arrived('member-1', 'member-2', 'secretary'),
    )
      .when(theChair, open)
      .happens({ type: 'MeetingOpened' })
      .stamps('meeting.quorum');
    given(meetingStream, convened(), ...arrived('member-1', 'member-2'))
      .when(theChair, open)
      .isRefused('no-quorum');
    given(meetingStream, convened(), ...arrived('member-1', 'member-2', 'secretary'), ...left('member-1'))
      .when(theChair, open)
      .isRefused('no-quorum');
  });

  it.each([
    [undefined, 3],
    ['1/2+', 3],
    ['1/2', 3],
    ['2/3', 4],
    ['1/5', 1],
    ['1/5+', 2],
  ] as const)('with a quorum of %s needs %s of five', (value, needed) => {
    const rules = value === undefined ? [] : [rule('meeting.quorum', value)];
    expect(quorumOf(stateOf([convened(...rules)]))).toBe(needed);
  });

  it('goes by the quorum in force on the day of the meeting', () => {
    const next = { ...rule('meeting.quorum', '2/3'), from: '2021-07-15' };
    expect(quorumOf(stateOf([convened(rule('meeting.quorum', '1/2+'), next)]))).toBe(3);
  });

  it('is called off only before it began, with a reason', () => {
    const cancel = (reason: string) => ({ type: 'CancelMeeting', reason }) as const;
    given(meetingStream, convened())
      .when(theChair, cancel('Snow'))
      .happens({ type: 'MeetingCancelled', reason: 'Snow' });
    given(meetingStream, convened()).when(theChair, cancel('')).isRefused('reason-missing', 'reason');
    meeting.when(theChair, cancel('Snow')).isRefused('wrong-stage');
  });
});

describe('a motion', () => {
  const vote = (inFavour: number, against = 0, abstained = 0, agendaItem = 'a-2') =>
    ({ type: 'TakeVote', agendaItem, inFavour, against, abstained }) as const;
  const outcome = (type: 'MotionCarried' | 'MotionRejected', votes: ReturnType<typeof vote>) => ({
    ...votes,
    type,
  });

  it('carries with more than half of those present, and not with half of them', () => {
    meeting.when(theChair, vote(3, 2)).happens(outcome('MotionCarried', vote(3, 2)));
    meeting.when(theChair, vote(2, 1, 2)).happens(outcome('MotionRejected', vote(2, 1, 2)));
    given(meetingStream, ...everybodyThere, ...left('member-1'))
      .when(theChair, vote(2, 2))
      .happens(outcome('MotionRejected', vote(2, 2)));
  });

  it("carries with the committee's own majority where it has one", () => {
    const strict = [convened(rule('meeting.majority', '2/3')), ...everybodyThere.slice(1)];
    given(meetingStream, ...strict)
      .when(theChair, vote(4))
      .happens(outcome('MotionCarried', vote(4)))
      .stamps('meeting.majority');
    given(meetingStream, ...strict)
      .when(theChair, vote(3))
      .happens(outcome('MotionRejected', vote(3)));
  });

  it('is voted on by nobody who is recused, and the base shrinks unless the rules say it stays', () => {
    given(meetingStream, ...everybodyThere, recused('member-1'))
      .when(theChair, vote(5))
      .isRefused('votes-exceed-present', 'inFavour');
    given(meetingStream, ...everybodyThere, recused('member-1'), recused('member-2'))
      .when(theChair, vote(2))
      .happens(outcome('MotionCarried', vote(2)));
    given(
      meetingStream,
      convened(rule('meeting.recusal-base', 'stays')),
      ...everybodyThere.slice(1),
      recused('member-1'),
      recused('member-2'),
    )
      .when(theChair, vote(2))
      .happens(outcome('MotionRejected', vote(2)))
      .stamps('meeting.recusal-base');
  });

  it('is voted on in whole heads that are there', () => {
    meeting.when(theChair, vote(6)).isRefused('votes-exceed-present', 'inFavour');
    meeting.when(theChair, vote(1.5)).isRefused('number-invalid', 'inFavour');
    meeting.when(theChair, vote(1, -1)).isRefused('number-invalid', 'against');
    meeting.when(theChair, vote(1, 0, Number.NaN)).isRefused('number-invalid', 'abstained');
  });

  it('is decided only with a quorum, by who is not recused, once, and where there is one', () => {
    const noObjection = { type: 'RecordNoObjection', agendaItem: 'a-2' } as const;
    meeting.when(theChair, noObjection).happens({ type: 'NoObjectionRecorded', agendaItem: 'a-2' });
    given(meetingStream, ...everybodyThere, ...left('member-1', 'member-2', 'secretary'))
      .when(theChair, noObjection)
      .isRefused('no-quorum');
    given(meetingStream, ...everybodyThere, recused('private-chair'))
      .when(theChair, noObjection)
      .isRefused('own-item', 'agendaItem');
    given(meetingStream, ...everybodyThere, recused('private-chair'))
      .when(theCoChair, vote(3))
      .happens(outcome('MotionCarried', vote(3)));
    meeting.when(theChairElsewhere, noObjection).isRefused('not-your-part');
    meeting.when(theChair, { ...noObjection, agendaItem: 'a-1' }).isRefused('item-not-ready', 'agendaItem');
    given(meetingStream, ...everybodyThere, by(theChair, { type: 'NoObjectionRecorded', agendaItem: 'a-2' }))
      .when(theChair, vote(3))
      .isRefused('item-not-ready', 'agendaItem');
    given(meetingStream, convened()).when(theChair, noObjection).isRefused('wrong-stage');
  });

  it('with every one of those present recused has nobody to decide it', () => {
    given(
      meetingStream,
      ...everybodyThere,
      ...left('private-chair'),
      ...roll.slice(2).map(({ seat }) => recused(seat)),
      recused('public-chair'),
    )
      .when(theChair, vote(0))
      .isRefused('no-quorum');
  });

  it('is neither run nor voted on by a party to it, and the base shrinks, without a word', () => {
    const parties = { 'a-2': ['private-chair', 'member-1', 'member-2'] };
    const among = gatheredWith(parties);
    const story = given(meetingStream, ...among);
    const noObjection = { type: 'RecordNoObjection', agendaItem: 'a-2' } as const;
    const hold = { type: 'HoldOver', agendaItem: 'a-2', reason: 'No papers' } as const;
    for (const command of [vote(2), noObjection, hold])
      story.when(theChair, command).isRefused('own-item', 'agendaItem');
    story.when(theChair, vote(3, 2, 0, 'a-3')).happens(outcome('MotionCarried', vote(3, 2, 0, 'a-3')));
    story.when(theCoChair, vote(3)).isRefused('votes-exceed-present', 'inFavour');
    story.when(theCoChair, vote(2)).happens(outcome('MotionCarried', vote(2)));
    story.when(theCoChair, vote(1, 1)).happens(outcome('MotionRejected', vote(1, 1)));
    given(meetingStream, ...among, ...left('member-1'))
      .when(theCoChair, vote(3))
      .isRefused('votes-exceed-present', 'inFavour');
  });

  it('counts a party that is also recused by name once', () => {
    const among = gatheredWith({ 'a-2': ['member-1'] });
    const recusal = {
      type: 'RecordRecusal',
      agendaItem: 'a-2',
      seat: 'member-1',
      reason: 'Answers it',
    } as const;
    given(meetingStream, ...among)
      .when(theSecretary, recusal)
      .happens({ ...recusal, type: 'MemberRecused' });
    given(meetingStream, ...among, recused('member-1'))
      .when(theChair, vote(4))
      .happens(outcome('MotionCarried', vote(4)));
    given(meetingStream, ...among, recused('member-1'))
      .when(theSecretary, recusal)
      .isRefused('already-recused', 'seat');
  });

  it('is not decided by the few whom a recused majority leaves', () => {
    const noObjection = { type: 'RecordNoObjection', agendaItem: 'a-2' } as const;
    const parties = { 'a-2': ['private-chair', 'member-1', 'member-2'] };
    const among = gatheredWith(parties);
    const alone = given(meetingStream, ...among, ...left('secretary'));
    for (const command of [vote(1), noObjection]) alone.when(theCoChair, command).isRefused('no-quorum');
    const both = given(meetingStream, ...among, ...left('member-1', 'member-2'));
    both.when(theCoChair, vote(2)).happens(outcome('MotionCarried', vote(2)));
    both.when(theCoChair, noObjection).happens({ ...noObjection, type: 'NoObjectionRecorded' });
  });

  it('needs a quorum of all the enrolled where the base stays', () => {
    const noObjection = { type: 'RecordNoObjection', agendaItem: 'a-2' } as const;
    const stays = [convened(rule('meeting.recusal-base', 'stays')), ...everybodyThere.slice(1)];
    given(meetingStream, ...stays, recused('member-1'), recused('member-2'))
      .when(theChair, noObjection)
      .happens({ ...noObjection, type: 'NoObjectionRecorded' })
      .stamps('meeting.recusal-base');
    for (const command of [vote(2), noObjection])
      given(meetingStream, ...stays, recused('member-1'), recused('member-2'), recused('secretary'))
        .when(theChair, command)
        .isRefused('no-quorum');
  });

  it('to which all of those present are parties has nobody to decide it', () => {
    const parties = { 'a-2': roll.slice(1).map(({ seat }) => seat) };
    given(meetingStream, ...gatheredWith(parties), recused('public-chair'))
      .when(theChair, vote(0))
      .isRefused('own-item', 'agendaItem');
    given(meetingStream, ...gatheredWith(parties), ...left('public-chair'))
      .when(theCoChair, vote(0))
      .isRefused('no-quorum');
  });

  it('goes by the base in force on the day of the meeting', () => {
    const from = { ...rule('meeting.recusal-base', 'stays'), from: '2021-07-15' };
    given(meetingStream, convened(from), ...everybodyThere.slice(1), recused('member-1'), recused('member-2'))
      .when(theChair, vote(2), { today: '2021-07-15' })
      .happens(outcome('MotionCarried', vote(2)));
    const until = { ...rule('meeting.recusal-base', 'stays'), until: '2021-07-14' };
    given(
      meetingStream,
      convened(until),
      ...everybodyThere.slice(1),
      recused('member-1'),
      recused('member-2'),
    )
      .when(theChair, vote(2), { today: '2021-07-15' })
      .happens(outcome('MotionRejected', vote(2)));
  });

  it('is held over with a reason, by who is not recused', () => {
    const hold = (reason: string) => ({ type: 'HoldOver', agendaItem: 'a-2', reason }) as const;
    meeting.when(theChair, hold('No papers')).happens({ ...hold('No papers'), type: 'MotionHeldOver' });
    meeting.when(theChair, hold(' ')).isRefused('reason-missing', 'reason');
    given(meetingStream, ...everybodyThere, recused('private-chair'))
      .when(theChair, hold('No papers'))
      .isRefused('own-item', 'agendaItem');
  });

  it('recuses a seat of the roll once, with a reason', () => {
    const recuse = (seat: string, reason = 'Answers it') =>
      ({ type: 'RecordRecusal', agendaItem: 'a-2', seat, reason }) as const;
    meeting.when(theSecretary, recuse('member-1')).happens({ ...recuse('member-1'), type: 'MemberRecused' });
    meeting.when(theSecretary, recuse('member-9')).isRefused('unknown-seat', 'seat');
    meeting.when(theSecretary, recuse('member-1', '')).isRefused('reason-missing', 'reason');
    given(meetingStream, ...everybodyThere, recused('member-1'))
      .when(theSecretary, recuse('member-1'))
      .isRefused('already-recused', 'seat');
    given(meetingStream, ...everybodyThere, ...roll.map(({ seat }) => recused(seat)))
      .when(theSecretary, recuse('member-1'))
      .isRefused('already-recused', 'agendaItem');
  });
});

describe('the figures of a vote', () => {
  it('are those that decide it, for every motion that has not come out', () => {
    expect(votingFigures(stateOf(everybodyThere))).toEqual({
      'a-2': { voters: 5, quorum: 3, toCarry: 3 },
      'a-3': { voters: 5, quorum: 3, toCarry: 3 },
    });
    const noObjection = by(theChair, { type: 'NoObjectionRecorded', agendaItem: 'a-2' });
    expect(Object.keys(votingFigures(stateOf([...everybodyThere, noObjection])))).toEqual(['a-3']);
  });

  it('leave out who is recused or gone, also from the base unless the rules say it stays', () => {
    const events = [
      ...everybodyThere.slice(1),
      recused('member-1'),
      recused('member-2'),
      ...left('secretary'),
    ];
    expect(votingFigures(stateOf([convened(), ...events]))).toMatchObject({
      'a-2': { voters: 2, quorum: 2, toCarry: 2 },
      'a-3': { voters: 4, quorum: 3, toCarry: 3 },
    });
    const stays = convened(rule('meeting.recusal-base', 'stays'));
    expect(votingFigures(stateOf([stays, ...events]))).toMatchObject({
      'a-2': { voters: 2, quorum: 3, toCarry: 3 },
    });
  });

  it('count who is there now apart from who attended', () => {
    const state = stateOf([...everybodyThere, ...left('member-1')]);
    expect(countPresent(state)).toMatchObject({
      present: 4,
      enrolled: 5,
      sectors: { private: { present: 2 } },
    });
    expect(countRoll(state)).toMatchObject({ present: 5, sectors: { private: { present: 3 } } });
  });
});

describe('closing', () => {
  const close = { type: 'CloseMeeting' } as const;
  const decided = (agendaItem: string) => by(theChair, { type: 'NoObjectionRecorded', agendaItem });

  it('waits until every motion came out one way or another', () => {
    meeting.when(theChair, close).isRefused('agenda-undecided');
    given(meetingStream, ...everybodyThere, decided('a-2'))
      .when(theChair, close)
      .isRefused('agenda-undecided');
    given(meetingStream, ...everybodyThere, decided('a-2'), decided('a-3'))
      .when(theChair, close)
      .happens({ type: 'MeetingClosed' });
    meeting.when(theCoordinator, close).isRefused('not-your-part');
  });

  it('may note the hour of its end, after the one at which it began', () => {
    const over = [...everybodyThere, decided('a-2'), decided('a-3')] as const;
    given(meetingStream, ...over)
      .when(theChair, { ...close, ended: '23:50' })
      .happens({ type: 'MeetingClosed', ended: '23:50' });
    given(meetingStream, ...over)
      .when(theChair, { ...close, ended: '00:10' })
      .isRefused('ended-before-begun', 'ended');
    given(meetingStream, ...over)
      .when(theChair, { ...close, ended: 'noon' })
      .isRefused('date-invalid', 'ended');
    const closed = after(meetingStream, [...over, by(theChair, { type: 'MeetingClosed', ended: '23:50' })]);
    expect(closed).toMatchObject({ status: 'closed', ended: '23:50' });
  });

  it('leaves only the printed roll to be stated', () => {
    const closed = given(
      meetingStream,
      ...everybodyThere,
      decided('a-2'),
      decided('a-3'),
      by(theChair, { type: 'MeetingClosed' }),
    );
    closed.when(theSecretary, { type: 'RecordDeparture', attendance: 'member-1' }).isRefused('wrong-stage');
    const stated = { present: 3, enrolled: 5, sectors: [] };
    closed
      .when(theSecretary, { type: 'StateRoll', stated, source: 'Minutes' })
      .happens({ type: 'RollStated', stated, source: 'Minutes' });
  });
});

/** Told in notice.spec.ts, conduct.spec.ts, minutes.spec.ts and written.spec.ts. */
const toldElsewhere: readonly MeetingCommand['type'][] = [
  'SendNotice',
  'MoveMeeting',
  'AmendAgenda',
  'ReplyToNotice',
  'TakeBackArrival',
  'NamePresider',
  'AdmitAttendee',
  'DismissAttendee',
  'RecordGist',
  'SetNextDate',
  'WriteMinutes',
  'CorrectMinutes',
  'ConfirmMinutes',
  'AttachToMinutes',
  'DetachFromMinutes',
  'AnswerInWriting',
];

it('has a story for every row', () => {
  expectTried(
    meetingStream,
    Object.values(meetingTable)
      .map(({ command }) => command)
      .filter((command) => !toldElsewhere.includes(command)),
    ['RecordArrival', 'RecordDeparture'],
  );
});
