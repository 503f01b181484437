// Two committees review one plan, each its part: the next plan waits for both, says for whom, and goes on when it may.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { cycleIdOf } from '#domain/between/naming';
import type { IsoDate } from '#domain/ids';
import { firstEdition } from '#domain/plan/words';
import { day, step, tell, type AnyStep } from './act.js';
import { city, jobs } from './city.js';
import { founding, seating } from './founding.js';
import { HouseInMemory } from './in-memory.js';
import { handInPost, handInSeat, type SampleBody, type SampleOrganization } from './offices.js';
import { play } from './play.js';
import { arriving } from './scenes/arriving.js';
import type { StreamRef } from './stream-ref.js';

const care: SampleBody = {
  id: 'care',
  name: '돌봄분과',
  kind: 'subcommittee',
  seats: [
    { id: 'care-chair', title: '분과장', sector: 'private', role: 'chair' },
    { id: 'care-secretary', title: '총무', sector: 'private', role: 'secretary' },
  ],
};

const shared: SampleOrganization = {
  ...city,
  rules: {
    id: 'two-committees',
    title: '규칙 묶음',
    rules: [{ key: 'meeting.quorum', value: '1/2+', article: '시행규칙 제5조', from: '2021-01-01' }],
  },
  bodies: [jobs, care],
};

const office = handInPost(city.coordinator.id);
const jobsChair = handInSeat(jobs, 'chair-private');
const careChair = handInSeat(care, 'care-chair');

const plan: StreamRef<'plan'> = { kind: 'plan', id: 'plan-2021' };
const nextPlan: StreamRef<'plan'> = { kind: 'plan', id: 'plan-2022' };
const cycleOf = (body: SampleBody): StreamRef<'cycle'> => ({
  kind: 'cycle',
  id: cycleIdOf(body.id, plan.id, 2021),
});
const careRound: StreamRef<'round'> = { kind: 'round', id: 'care-2021' };

const introducing = ['p-jobs', 'p-care'].flatMap((id): readonly AnyStep[] => [
  step(
    office,
    { kind: 'program', id },
    {
      type: 'IntroduceProgram',
      name: id,
      owner: 'labour-policy',
      cooperating: [],
      year: 2021,
      indicators: [],
      budget: [],
    },
    '세부사업을 등록한다.',
  ),
  step(
    office,
    plan,
    {
      type: 'PlaceProgram',
      edition: firstEdition,
      program: id,
      strategy: 's-1',
      number: id,
      kind: 'continuing',
      priority: false,
    },
    '계획에 넣는다.',
  ),
]);

const assigning = (body: SampleBody, program: string) =>
  step(office, plan, { type: 'AssignPart', committee: body.id, programs: [program] }, '몫을 정한다.');

const openingCycle = (body: SampleBody) =>
  step(office, cycleOf(body), { type: 'OpenCycle', committee: body.id, plan: plan.id }, '주기를 연다.');

const beginningAdoption = (body: SampleBody, hand = body.id === jobs.id ? jobsChair : careChair) =>
  step(hand, cycleOf(body), { type: 'BeginAdoption' }, '차년도 반영으로 넘어간다.');

const openingRound = step(
  careChair,
  careRound,
  {
    type: 'OpenRound',
    committee: care.id,
    plan: plan.id,
    title: '돌봄분과의 회차',
    tracks: ['change'],
    opinionsDue: '2021-10-15',
    answersDue: '2021-10-29',
  },
  '늦게 회차를 연다.',
);

const drafting = step(
  office,
  nextPlan,
  { type: 'DraftPlan', title: '다음 계획', year: 2022, basis: plan.id, bodies: [jobs.id] },
  '다음 계획을 짠다.',
);

const submitting = step(office, nextPlan, { type: 'SubmitDraft', edition: firstEdition }, '초안을 올린다.');

const cancelling = step(
  careChair,
  careRound,
  { type: 'CancelRound', reason: '올해는 하지 않음' },
  '회차를 거둔다.',
);

const starting = step(
  office,
  nextPlan,
  { type: 'StartApproval', edition: firstEdition, line: [{ title: '과장', part: 'approves' }] },
  '결재를 올린다.',
);

const meeting: StreamRef<'meeting'> = { kind: 'meeting', id: 'jobs-2021-10' };

const deliberating: readonly AnyStep[] = [
  step(
    jobsChair,
    meeting,
    {
      type: 'ConveneMeeting',
      committee: jobs.id,
      number: '2021-10',
      date: '2021-10-06',
      time: '10:00',
      place: '회의실',
      agenda: [
        {
          id: 'plan',
          title: '다음 계획',
          motion: { kind: 'deliberatePlan', plan: nextPlan.id, edition: firstEdition },
        },
      ],
    },
    '회의를 소집한다.',
  ),
  ...arriving(handInSeat(jobs, 'secretary'), meeting, jobs.seats),
  step(jobsChair, meeting, { type: 'OpenMeeting' }, '회의를 연다.'),
  step(jobsChair, meeting, { type: 'RecordNoObjection', agendaItem: 'plan' }, '이견 없이 처리한다.'),
];

const begun = [
  ...founding(shared),
  ...seating(shared, jobs),
  ...seating(shared, care),
  step(office, plan, { type: 'DraftPlan', title: '계획', year: 2021, bodies: [] }, '계획을 올린다.'),
  step(
    office,
    plan,
    {
      type: 'AddStrategy',
      edition: firstEdition,
      id: 's-1',
      number: 'I',
      title: '전략',
      leaders: ['job-policy-head'],
    },
    '전략을 넣는다.',
  ),
  ...introducing,
  step(office, plan, { type: 'PutInForce', edition: firstEdition, from: '2021-01-01' }, '시행한다.'),
  assigning(jobs, 'p-jobs'),
  assigning(care, 'p-care'),
  openingCycle(jobs),
];

const told = (date: IsoDate, ...steps: readonly AnyStep[]) =>
  tell('ground', 'setup', day(date, '00:00', ...steps));

describe('two committees on one plan', () => {
  let house: HouseInMemory;
  const ask = (date: IsoDate, one: AnyStep) => {
    const [act] = told(date, one);
    return house.ask(act!);
  };

  beforeEach(async () => {
    house = new HouseInMemory(shared.id);
    await play(told('2021-03-02', ...begun), (act) => house.perform(act));
  });

  it('each have their part: a round takes in no other programs', () => {
    expect(ask('2021-09-30', openingRound)).toBeUndefined();
    expect(house.round(careRound.id).scope.programs.map(({ program }) => program)).toEqual(['p-care']);
  });

  it('let the next plan wait for the late one by its name, and go on when its part has come', () => {
    expect(ask('2021-09-30', openingRound)).toBeUndefined();
    expect(ask('2021-10-01', beginningAdoption(jobs))).toBeUndefined();
    expect(ask('2021-10-01', drafting)).toBeUndefined();
    expect(house.plan(nextPlan.id).awaited).toEqual({
      [jobs.id]: { cycle: cycleOf(jobs).id, received: true },
      [care.id]: { cycle: cycleOf(care).id, received: false },
    });

    expect(ask('2021-10-04', submitting)).toMatchObject({
      refused: 'parts-awaited',
      about: { committees: care.id, count: 1 },
    });
    expect(ask('2021-10-04', beginningAdoption(care))).toMatchObject({ refused: 'rounds-still-open' });

    expect(ask('2021-10-05', cancelling)).toBeUndefined();
    expect(ask('2021-10-05', beginningAdoption(care))).toBeUndefined();
    expect(ask('2021-10-05', submitting)).toBeUndefined();
    expect(house.plan(nextPlan.id).editions[firstEdition]).toMatchObject({ status: 'submitted' });
    expect(house.refused).toEqual([]);
  });

  it('wait also for one that comes to be known only while the draft is with its bodies', async () => {
    const before = [beginningAdoption(jobs), drafting, submitting, ...deliberating];
    await play(told('2021-10-06', ...before), (act) => house.perform(act));
    expect(house.plan(nextPlan.id).editions[firstEdition]).toMatchObject({ status: 'deliberated' });

    expect(ask('2021-10-07', openingCycle(care))).toBeUndefined();
    expect(ask('2021-10-07', starting)).toMatchObject({
      refused: 'parts-awaited',
      about: { committees: care.id },
    });
    expect(ask('2021-10-08', beginningAdoption(care))).toBeUndefined();
    expect(ask('2021-10-08', starting)).toBeUndefined();
    expect(house.refused).toEqual([]);
  });
});
