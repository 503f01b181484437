// Members are told of a meeting once its notice is out, each with an invitation that hits the same entry ever after.
import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { sequenceAfter } from '#delivery/calendar/meeting-facts';
import type { EstablishedCommittee, Seat } from '#domain/committee/states';
import type { Stamped } from '#domain/gate/evolution';
import type { MeetingEvent } from '#domain/meeting/words';
import { meetingStream } from '#domain/meeting/table';
import { after, by } from '#testing/given';
import { theChair, theSecretary } from '#testing/given-actors';
import { convened, roll } from '#testing/given-meeting';
import { letterToLeaver, letterToNewcomer, lettersOf, type Told } from './told.js';

const noticed = by(theSecretary, { type: 'NoticeSent' });
const moved = by(theChair, {
  type: 'MeetingMoved',
  date: '2021-07-21',
  time: '14:00',
  place: '시청 대회의실',
  reason: '위원 과반수 출장',
});
const amended = by(theSecretary, {
  type: 'AgendaAmended',
  added: [{ id: 'a-4', title: '예산 조정' }],
  takenOff: ['a-2'],
  reason: '부서 요청',
  parties: {},
});
const cancelled = by(theChair, { type: 'MeetingCancelled', reason: '태풍' });
const replied = by(theSecretary, { type: 'ReplyNoted', attendance: 'member-1', reply: 'absent' });

function seat(id: string, person: string | undefined): Seat {
  const terms = person === undefined ? [] : [{ person, from: '2021-01-01', until: '2022-12-31' }];
  const base = {
    id,
    revision: 1,
    title: id,
    former: [],
    sector: 'public',
    role: 'member',
    acting: [],
  } as const;
  return { ...base, terms, status: person === undefined ? 'vacant' : 'filled' };
}

const seats = roll.map(({ seat: id, person }) => seat(id, person));
const committee: EstablishedCommittee = {
  status: 'established',
  name: '일자리분과',
  kind: 'subcommittee',
  seats: Object.fromEntries(seats.map((each) => [each.id, each])),
  rules: [],
  stages: [],
};

/** What is told after the last of these events. */
function told(events: readonly Stamped<MeetingEvent>[], of = committee) {
  const meeting = after(meetingStream, events);
  if (meeting.status === 'none') throw new Error('there is no meeting');
  return lettersOf({
    organization: 'city',
    id: 'm-1',
    event: events.at(-1) as Told,
    version: events.length,
    recordedAt: new Date('2021-07-08T01:00:00Z'),
    sequence: sequenceAfter(events.map(({ type }) => type)),
    meeting,
    committee: of,
  });
}

function invited(letter: ReturnType<typeof told>[number] | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(letter?.calendar?.ics ?? '') as unknown[]);
  const event = calendar.getFirstSubcomponent('vevent');
  if (!event) throw new Error('there is no event');
  const { uid, sequence, startDate, location } = new ICAL.Event(event);
  const said = event.getFirstProperty('attendee')?.getParameter('partstat');
  return { method: letter?.calendar?.method, uid, sequence, start: startDate.toString(), location, said };
}

const textOf = (letter: ReturnType<typeof told>[number] | undefined) =>
  (letter?.paragraphs ?? []).map((each) => ('link' in each ? each.link : each.ko)).join('\n');

describe('a notice', () => {
  it('goes to everybody on the roll, with date, place and agenda', () => {
    const letters = told([convened(), noticed]);
    expect(letters.map(({ person }) => person)).toEqual(roll.map(({ person }) => person));
    expect(letters[0]).toMatchObject({
      organization: 'city',
      key: 'meeting/m-1/2',
      kind: 'notice',
      about: { stream: 'meeting', id: 'm-1' },
      subject: {
        ko: '[회의 소집] 일자리분과 2021년 7차 회의',
        en: 'Notice of a meeting: 일자리분과: meeting No. 7 of 2021',
      },
    });
    for (const fact of [
      '2021년 7월 14일 (수) 10:00',
      'By video',
      '1. Last minutes',
      '3. Growth',
      'meeting=m-1',
    ])
      expect(textOf(letters[0])).toContain(fact);
    expect(invited(letters[0])).toEqual({
      method: 'REQUEST',
      uid: 'meeting/city/m-1@committee-cycles',
      sequence: 0,
      start: '2021-07-14T10:00:00',
      location: 'By video',
      said: 'NEEDS-ACTION',
    });
  });

  it('goes to who sits there now, not to who did when it was convened, and to nobody for an empty seat', () => {
    const changed = { 'member-1': seat('member-1', 'person-9'), 'member-2': seat('member-2', undefined) };
    const letters = told([convened(), noticed], { ...committee, seats: { ...committee.seats, ...changed } });
    expect(letters.map(({ person }) => person)).toEqual(['person-1', 'person-2', 'person-3', 'person-9']);
  });

  it('goes to who will sit there on the day, and else to who sits there now', () => {
    const terms = [
      { person: 'person-4', from: '2021-01-01', until: '2021-07-10' },
      { person: 'person-9', from: '2021-07-11', until: '2022-12-31' },
    ];
    const ending = [{ person: 'person-5', from: '2021-01-01', until: '2021-07-22' }];
    const changed = {
      'member-1': { ...seat('member-1', 'person-4'), terms },
      'member-2': { ...seat('member-2', 'person-5'), terms: ending },
    };
    const of = { ...committee, seats: { ...committee.seats, ...changed } };
    expect(
      told([convened(), noticed], of)
        .map(({ person }) => person)
        .slice(3),
    ).toEqual(['person-9', 'person-5']);
    const later = { ...moved, date: '2021-08-04' };
    expect(
      told([convened(), noticed, later], of)
        .map(({ person }) => person)
        .slice(3),
    ).toEqual(['person-9', 'person-5']);
  });

  it('says why it is late', () => {
    const [letter] = told([convened(), by(theSecretary, { type: 'NoticeSent', urgent: '예산 마감' })]);
    expect(textOf(letter)).toContain('긴급 소집 사유: 예산 마감');
  });
});

describe('what comes after it', () => {
  const history = [convened(), noticed, replied, moved, amended, cancelled];
  const [first, second, third, fourth] = [2, 4, 5, 6].map((many) => told(history.slice(0, many)));

  it('is told once each, under a key of its own', () => {
    expect([first, second, third, fourth].map((letters) => letters?.[0]?.key)).toEqual([
      'meeting/m-1/2',
      'meeting/m-1/4',
      'meeting/m-1/5',
      'meeting/m-1/6',
    ]);
    expect(told(history.slice(0, 4))).toEqual(second);
  });

  it('hits the same entry, each newer than the one before', () => {
    expect([first, second, third, fourth].map((letters) => invited(letters?.[3]))).toMatchObject([
      { method: 'REQUEST', sequence: 0, start: '2021-07-14T10:00:00', said: 'NEEDS-ACTION' },
      { method: 'REQUEST', sequence: 1, start: '2021-07-21T14:00:00', said: 'NEEDS-ACTION' },
      { method: 'REQUEST', sequence: 2, start: '2021-07-21T14:00:00', said: 'NEEDS-ACTION' },
      { method: 'CANCEL', sequence: 3, start: '2021-07-21T14:00:00' },
    ]);
    const uids = new Set([first, second, third, fourth].map((letters) => invited(letters?.[3]).uid));
    expect([...uids]).toEqual(['meeting/city/m-1@committee-cycles']);
  });

  it('asks again who said whether they come at another time, and not for another place', () => {
    expect(textOf(second?.[3])).toContain('참석 여부를 다시 알려 주세요.');
    const elsewhere = { ...moved, date: '2021-07-14', time: '10:00' };
    const letter = told([convened(), noticed, replied, elsewhere])[3];
    expect(invited(letter)).toMatchObject({ sequence: 1, location: '시청 대회의실', said: 'DECLINED' });
    expect(textOf(letter)).toContain('하신 회신도 그대로 남습니다.');
    expect(textOf(letter)).not.toContain('다시 알려 주세요');
  });

  it('says what changed and why', () => {
    expect(textOf(second?.[0])).toContain(
      '사유: 위원 과반수 출장\n변경 전: 2021년 7월 14일 (수) 10:00, By video',
    );
    expect(textOf(second?.[0])).toContain('일시: 2021년 7월 21일 (수) 14:00');
    expect(textOf(third?.[0])).toContain('안건\n1. Last minutes\n2. Growth\n3. 예산 조정');
    expect(textOf(fourth?.[0])).toContain('사유: 태풍');
  });
});

describe('a meeting whose notice has not gone out', () => {
  it.each([
    ['moved', moved],
    ['amended', amended],
    ['cancelled', cancelled],
  ])('is %s without a word', (_, event) => {
    expect(told([convened(), event])).toEqual([]);
  });

  it('is newer by what was changed before', () => {
    expect(invited(told([convened(), moved, amended, noticed])[0])).toMatchObject({ sequence: 2 });
  });
});

describe('who takes a seat after the notice', () => {
  const seated = {
    seat: 'member-1',
    person: 'person-9',
    from: '2021-07-12',
    until: '2022-12-31',
    version: 7,
  };
  const standing = (events: readonly Stamped<MeetingEvent>[]) => {
    const meeting = after(meetingStream, events);
    if (meeting.status === 'none') throw new Error('there is no meeting');
    const sequence = sequenceAfter(events.map(({ type }) => type));
    const recordedAt = new Date('2021-07-12T01:00:00Z');
    return { organization: 'city', id: 'm-1', meeting, committee, sequence, recordedAt };
  };

  it('is told of the meeting as it stands now, and has not replied', () => {
    const letter = letterToNewcomer(standing([convened(), noticed, replied, moved]), seated);
    expect(letter).toMatchObject({ person: 'person-9', key: 'meeting/m-1/seat/member-1/7' });
    expect(letter?.subject.ko).toBe('[회의 소집] 일자리분과 2021년 7차 회의');
    expect(invited(letter)).toMatchObject({
      method: 'REQUEST',
      sequence: 1,
      start: '2021-07-21T14:00:00',
      said: 'NEEDS-ACTION',
    });
  });

  it.each([
    ['whose notice has not gone out', [convened()], {}],
    ['that was cancelled', [convened(), noticed, cancelled], {}],
    ['on whose roll the seat is not', [convened(), noticed], { seat: 'member-8' }],
    ['on whose day they do not sit there yet', [convened(), noticed], { from: '2021-07-15' }],
    ['on whose day they do not sit there any more', [convened(), noticed], { until: '2021-07-13' }],
  ])('is not told of a meeting %s', (_, events, over) => {
    expect(letterToNewcomer(standing(events), { ...seated, ...over })).toBeUndefined();
  });
});

describe('who leaves a seat after the notice', () => {
  const left = { seat: 'member-1', until: '2021-07-12', reason: '전보', version: 8 };
  const ended = {
    ...seat('member-1', undefined),
    terms: [{ person: 'person-4', from: '2021-01-01', until: '2021-07-12' }],
  };
  const standing = (events: readonly Stamped<MeetingEvent>[]) => {
    const meeting = after(meetingStream, events);
    if (meeting.status === 'none') throw new Error('there is no meeting');
    const of = { ...committee, seats: { ...committee.seats, 'member-1': ended } };
    const recordedAt = new Date('2021-07-12T01:00:00Z');
    return { organization: 'city', id: 'm-1', meeting, committee: of, sequence: 0, recordedAt };
  };

  it('is told that the meeting is not theirs any more, and it goes out of their calendar', () => {
    const letter = letterToLeaver(standing([convened(), noticed]), left);
    expect(letter).toMatchObject({ person: 'person-4', key: 'meeting/m-1/seat/member-1/8' });
    expect(invited(letter)).toMatchObject({
      method: 'CANCEL',
      uid: 'meeting/city/m-1@committee-cycles',
      sequence: 0,
    });
    expect(textOf(letter)).not.toContain('meeting=');
  });

  it.each([
    ['that is held before they leave', [convened(), noticed], { until: '2021-07-14' }],
    ['whose notice has not gone out', [convened()], {}],
    ['that is cancelled', [convened(), noticed, cancelled], {}],
    ['on whose roll the seat is not', [convened(), noticed], { seat: 'member-8' }],
  ])('is not told of a meeting %s', (_, events, over) => {
    expect(letterToLeaver(standing(events), { ...left, ...over })).toBeUndefined();
  });
});
