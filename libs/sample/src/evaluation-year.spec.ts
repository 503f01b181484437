// A pledge evaluation group is a kind of cycle that is taken as data: its year runs on the rules and stages of that kind alone.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { offeredKinds } from '#contract/cycle-kinds';
import type { WireCommand } from '#contract/wire';
import { cycleIdOf, voteIdOf } from '#domain/between/naming';
import { obligationsOfCycle } from '#domain/cycle/obligations';
import { firstEdition } from '#domain/plan/words';
import { obligationsOfProgram } from '#domain/program/obligations';
import { obligationsOf } from '#domain/round/obligations';
import type { AnyStep, Hand } from './act.js';
import { exampleDistrict } from './example-district.js';
import { founding, seating } from './founding.js';
import { HouseInMemory } from './in-memory.js';
import { handInPost, handInSeat, type SampleBody } from './offices.js';
import type { PlayedStream } from './stream-ref.js';

const group: SampleBody = {
  id: 'evaluation-group',
  name: '공약이행평가단',
  kind: 'other',
  seats: [
    { id: 'eg-chair', title: '단장', sector: 'private', role: 'chair' },
    { id: 'eg-secretary', title: '간사', sector: 'public', role: 'secretary' },
    { id: 'eg-1', title: '평가위원 1', sector: 'private', role: 'member' },
    { id: 'eg-2', title: '평가위원 2', sector: 'private', role: 'member' },
    { id: 'eg-3', title: '평가위원 3', sector: 'private', role: 'member' },
  ],
};

/** Nothing of the organization's own rules speaks of reviews: that is the kind's. */
const district = exampleDistrict({
  letter: 'E',
  rules: [
    { key: 'meeting.quorum', value: '1/2+', article: '평가단 운영 조례 (조문 (?))' },
    { key: 'meeting.majority', value: '1/2+', article: '평가단 운영 조례 (조문 (?))' },
  ],
  coordinator: { id: 'pledge-office', title: '공약 총괄 담당자' },
  departments: [{ id: 'jobs', name: '일자리과', releases: false }],
  posts: [{ id: 'jobs-officer', title: '일자리과 공약 담당자', department: 'jobs', rank: 'officer' }],
  bodies: [group],
  held: { from: '2024-01-01', until: '2026-12-31' },
});

const office = handInPost('pledge-office');
const officer = handInPost('jobs-officer');
const chair = handInSeat(group, 'eg-chair');
const secretary = handInSeat(group, 'eg-secretary');

const plan = 'pledges-2024';
const cycle = cycleIdOf(group.id, plan, 2024);
const kind = offeredKinds('2024-01-01').find(({ id }) => id === 'pledge-evaluation');
const figures = (target: string) => ({
  content: [],
  indicators: [{ indicator: 'hired', name: '취업자', unit: '명', target }],
  budget: [],
});

let house: HouseInMemory;

function perform(date: string, ...steps: readonly AnyStep[]): void {
  for (const [minute, each] of steps.entries()) {
    const at = `${date}T10:${String(minute).padStart(2, '0')}:00+09:00`;
    const refusal = house.ask({ ...each, at });
    if (refusal) throw new Error(`${date} ${each.command.type}: ${JSON.stringify(refusal)}`);
  }
}

function act<S extends PlayedStream>(hand: Hand, stream: S, id: string, command: WireCommand<S>): AnyStep {
  return { ...hand, stream: { kind: stream, id }, command, note: '' } as unknown as AnyStep;
}

const onRound = (id: string, hand: Hand, command: WireCommand<'round'>) => act(hand, 'round', id, command);
const onMeeting = (id: string, hand: Hand, command: WireCommand<'meeting'>) =>
  act(hand, 'meeting', id, command);
const onCycle = (hand: Hand, command: WireCommand<'cycle'>) => act(hand, 'cycle', cycle, command);

const checksOwed = (today: string) =>
  obligationsOfProgram(house.program('p-jobs'), today).map(({ key, due }) => `${key} by ${due ?? ''}`);

/** The department's own check of a quarter, at the end of it. */
function selfCheck(date: string, period: string): void {
  perform(
    date,
    act(officer, 'program', 'p-jobs', {
      type: 'CheckQuarter',
      period,
      standing: 'onCourse',
      done: '모집과 배치를 마침',
    }),
  );
}

const reviewsOwed = (today: string) =>
  obligationsOfCycle(house.cycle(cycle), today).flatMap(({ kind: owed, key, due }) =>
    owed === 'hold-review' ? [`${key} by ${due ?? ''}`] : [],
  );

function ground(): void {
  if (!kind) throw new Error('no such kind is offered');
  perform('2024-01-02', ...founding(district), ...seating(district, group));
  perform(
    '2024-01-03',
    act(office, 'organization', district.id, { type: 'DefineCycleKind', kind }),
    act(office, 'committee', group.id, { type: 'TakeCycleKind', kind: kind.id }),
    act(office, 'program', 'p-jobs', {
      type: 'IntroduceProgram',
      name: '공공일자리',
      owner: 'jobs',
      cooperating: [],
      year: 2024,
      ...figures('1000'),
    }),
    act(office, 'program', 'p-jobs', { type: 'StateYear', year: 2025, ...figures('1100') }),
    act(office, 'plan', plan, {
      type: 'DraftPlan',
      title: '공약 실천계획',
      year: 2024,
      lastYear: 2025,
      bodies: [],
    }),
    act(office, 'plan', plan, {
      type: 'AddStrategy',
      edition: firstEdition,
      id: 's-1',
      number: '1',
      title: '일자리',
      leaders: ['jobs-officer'],
    }),
    act(office, 'plan', plan, {
      type: 'PlaceProgram',
      edition: firstEdition,
      program: 'p-jobs',
      strategy: 's-1',
      number: '1-1',
      kind: 'pledge',
      priority: true,
    }),
    act(office, 'plan', plan, { type: 'PutInForce', edition: firstEdition, from: '2024-01-01' }),
    act(chair, 'cycle', cycle, { type: 'OpenCycle', committee: group.id, plan, year: 2024 }),
  );
}

const firstRound = 'eg-2024-1';
const secondRound = 'eg-2024-2';
const vote = voteIdOf('eg-meeting-1', 'adjustment', 1);
const change = `${firstRound}:${vote}:1`;

/** The review of the first half-year: results, and an adjustment that the group votes on. */
function firstReview(): void {
  perform(
    '2024-07-08',
    onRound(firstRound, chair, {
      type: 'OpenRound',
      committee: group.id,
      plan,
      year: 2024,
      title: '2024년 상반기 이행 평가',
      tracks: ['midterm', 'change'],
      opinionsDue: '2024-07-19',
      answersDue: '2024-08-02',
    }),
    onRound(firstRound, officer, {
      type: 'SubmitAssessment',
      topic: 'p-jobs/midterm',
      results: [{ indicator: 'hired', value: '410', period: '2024-H1' }],
      problems: '상반기 모집이 늦어짐',
      improvements: '하반기 모집을 앞당김',
    }),
    onRound(firstRound, officer, {
      type: 'ProposeChange',
      topic: 'p-jobs/change',
      changes: [{ kind: 'indicatorTarget', indicator: 'hired', from: '1000', to: '900', effective: 2024 }],
      reason: '모집이 늦어진 만큼 조정',
    }),
    onRound(firstRound, secretary, { type: 'CloseIntake' }),
  );
}

function voting(): void {
  perform(
    '2024-07-10',
    onMeeting('eg-meeting-1', secretary, {
      type: 'ConveneMeeting',
      committee: group.id,
      number: '2024-1',
      date: '2024-07-18',
      time: '14:00',
      place: '구청 회의실',
      agenda: [
        {
          id: 'adjustment',
          title: '공공일자리의 조정',
          motion: { kind: 'judgeProposals', round: firstRound, topics: ['p-jobs/change'] },
        },
      ],
    }),
    onMeeting('eg-meeting-1', secretary, { type: 'SendNotice' }),
  );
  perform(
    '2024-07-18',
    ...group.seats.map(({ id }) =>
      onMeeting('eg-meeting-1', secretary, { type: 'RecordArrival', attendance: id }),
    ),
    onMeeting('eg-meeting-1', chair, { type: 'OpenMeeting' }),
    onMeeting('eg-meeting-1', chair, {
      type: 'TakeVote',
      agendaItem: 'adjustment',
      inFavour: 4,
      against: 1,
      abstained: 0,
    }),
    onMeeting('eg-meeting-1', chair, { type: 'CloseMeeting' }),
    onRound(firstRound, secretary, {
      type: 'IssueOpinion',
      id: 'o-midterm',
      topic: 'p-jobs/midterm',
      wording: { phrase: 'adequate' },
      remarks: [],
    }),
    onRound(firstRound, secretary, { type: 'SendOpinions' }),
  );
}

function concluding(): void {
  perform(
    '2024-07-30',
    onRound(firstRound, officer, {
      type: 'GiveResponse',
      opinion: vote,
      answer: { disposition: 'accepted', proof: { kind: 'asProposed' } },
      text: '조정한 목표로 추진하겠습니다.',
    }),
    onRound(firstRound, officer, {
      type: 'GiveResponse',
      opinion: 'o-midterm',
      answer: { disposition: 'nothingToAnswer' },
      text: '계획대로 추진하겠습니다.',
    }),
    onRound(firstRound, chair, { type: 'AgreeChange', opinion: vote }),
    onRound(firstRound, chair, { type: 'SettleWithoutObjection', opinions: [vote, 'o-midterm'] }),
    onRound(firstRound, chair, { type: 'ConcludeRound' }),
  );
}

/** The agreed adjustment is deliberated, approved, and in force. */
function changing(): void {
  perform(
    '2024-08-01',
    onMeeting('eg-meeting-2', secretary, {
      type: 'ConveneMeeting',
      committee: group.id,
      number: '2024-2',
      date: '2024-08-08',
      time: '14:00',
      place: '구청 회의실',
      agenda: [
        {
          id: 'changes',
          title: '조정의 심의',
          motion: { kind: 'deliberateChanges', cycle, changes: [change] },
        },
      ],
    }),
    onMeeting('eg-meeting-2', secretary, { type: 'SendNotice' }),
  );
  perform(
    '2024-08-08',
    ...group.seats.map(({ id }) =>
      onMeeting('eg-meeting-2', secretary, { type: 'RecordArrival', attendance: id }),
    ),
    onMeeting('eg-meeting-2', chair, { type: 'OpenMeeting' }),
    onMeeting('eg-meeting-2', chair, { type: 'RecordNoObjection', agendaItem: 'changes' }),
    onMeeting('eg-meeting-2', chair, { type: 'CloseMeeting' }),
  );
  perform(
    '2024-08-20',
    onCycle(office, {
      type: 'RecordStep',
      changes: [change],
      step: 'approved',
      taken: '2024-08-20',
      number: '공약-2024-31',
    }),
  );
}

/** The review of the second half-year finds nothing to change. */
function secondReview(): void {
  perform(
    '2025-01-13',
    onRound(secondRound, chair, {
      type: 'OpenRound',
      committee: group.id,
      plan,
      year: 2024,
      title: '2024년 하반기 이행 평가',
      tracks: ['midterm'],
      opinionsDue: '2025-01-20',
      answersDue: '2025-01-27',
    }),
    onRound(secondRound, officer, {
      type: 'SubmitAssessment',
      topic: 'p-jobs/midterm',
      results: [{ indicator: 'hired', value: '905', period: '2024' }],
      problems: '없음',
      improvements: '없음',
    }),
    onRound(secondRound, secretary, { type: 'CloseIntake' }),
    onRound(secondRound, secretary, {
      type: 'IssueOpinion',
      id: 'o-year',
      topic: 'p-jobs/midterm',
      wording: { phrase: 'adequate' },
      remarks: [],
    }),
    onRound(secondRound, secretary, { type: 'SendOpinions' }),
    onRound(secondRound, officer, {
      type: 'GiveResponse',
      opinion: 'o-year',
      answer: { disposition: 'nothingToAnswer' },
      text: '내년에도 이어 가겠습니다.',
    }),
    onRound(secondRound, chair, { type: 'SettleOpinion', opinion: 'o-year' }),
    onRound(secondRound, chair, { type: 'ConcludeRound' }),
  );
}

beforeAll(() => {
  house = new HouseInMemory(district.id);
  ground();
});

describe('the year of a pledge evaluation group', () => {
  it('begins with a cycle of its kind: no adoption, reviews by the half-year', () => {
    expect(house.cycle(cycle)).toMatchObject({
      status: 'planned',
      stages: ['midterm', 'planChange'],
      kindName: kind?.name,
    });
    expect(reviewsOwed('2024-06-30')).toEqual([]);
    expect(reviewsOwed('2024-07-01')).toEqual(['hold-review/2024-H1 by 2024-07-31']);
  });

  it('has its departments check each quarter by themselves, as the kind asks and nothing else does', () => {
    expect(checksOwed('2024-01-04')).toEqual(['check-quarter/2024-Q1 by 2024-04-30']);
    selfCheck('2024-04-05', '2024-Q1');
    expect(checksOwed('2024-04-05')).toEqual(['check-quarter/2024-Q2 by 2024-07-31']);
    selfCheck('2024-07-05', '2024-Q2');
  });

  it('reviews the first half-year; no opinion is written on what is voted on', () => {
    firstReview();
    expect(reviewsOwed('2024-07-31')).toEqual([]);
    const writing = onRound(firstRound, secretary, {
      type: 'IssueOpinion',
      id: 'o-1',
      topic: 'p-jobs/change',
      wording: { phrase: 'agreeToChange' },
      remarks: [],
    });
    expect(house.perform({ ...writing, at: '2024-07-09T10:00:00+09:00' })).toBe('vote-owed');
  });

  it('votes on the adjustment, program by program; the vote is its opinion', () => {
    voting();
    expect(house.round(firstRound).opinions[vote]).toMatchObject({ status: 'sent', phrase: 'agreeToChange' });
  });

  it('owes the public its review with the reasons, until it is published', () => {
    concluding();
    const owed = () => obligationsOf(house.round(firstRound), '2024-08-01').map(({ key, due }) => [key, due]);
    expect(owed()).toEqual([['publish-round', '2024-08-29']]);
    perform(
      '2024-08-01',
      onRound(firstRound, office, {
        type: 'PublishRound',
        version: 12,
        remarks: 'none',
        redactions: [],
        reason: '평가 결과와 조정 사유의 공개',
      }),
    );
    expect(owed()).toEqual([]);
  });

  it('takes the adjustment into the plan once it is approved', () => {
    changing();
    expect(house.cycle(cycle).changes[change]).toMatchObject({ status: 'inForce' });
    expect(house.program('p-jobs').years[2024]?.indicators[0]?.target).toBe('900');
    expect(house.program('p-jobs').years[2025]?.indicators[0]?.target).toBe('1100');
  });

  it('goes on with the checks of its quarters, whatever became of the figures', () => {
    expect(checksOwed('2024-08-21')).toEqual(['check-quarter/2024-Q3 by 2024-10-31']);
    selfCheck('2024-10-07', '2024-Q3');
    selfCheck('2025-01-06', '2024-Q4');
    expect(checksOwed('2025-01-06')).toEqual([]);
  });

  it('owes the review of the second half-year in January, and closes over nothing once it was held', () => {
    expect(reviewsOwed('2025-01-02')).toEqual(['hold-review/2024-H2 by 2025-01-31']);
    secondReview();
    expect(reviewsOwed('2025-02-01')).toEqual([]);
    perform('2025-02-03', onCycle(office, { type: 'CloseCycle' }));
    expect(house.cycle(cycle).status).toBe('closed');
    expect(house.refused).toEqual([]);
  });
});
