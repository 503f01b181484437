// Tells a whole year by the door and the policies alone: from a concluded round to the next cycle, whatever is lost on the way.
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Motion } from '#domain/meeting/words';
import type { Actor } from '#domain/actor';
import { Door } from '#door/door';
import { by } from '#testing/given';
import { theChair, theCoordinator, theOfficerOf, theSecretary } from '#testing/given-actors';
import { council, linesFor, strategy } from '#testing/given-plan';
import {
  answered,
  aPromise,
  asksForAction,
  asksForChange,
  everythingSubmitted,
  intakeClosed,
  issued,
  moreGrowth,
  sent,
  type Happened,
} from '#testing/given-round';
import { theCouncilChair, theCouncilSecretary, town, type Town } from './town.js';

let there: Town;

afterEach(async () => {
  await there.drop();
});

/** The acknowledgement of everything that a policy asks for is lost once, after it was written: the batch comes again. */
class DoorThatLosesAnswers extends Door {
  private readonly lost = new Set<string>();

  override askAs: Door['askAs'] = async (asked, actor) => {
    const answer = await super.askAs(asked, actor);
    if (this.lost.has(asked.key)) return answer;
    this.lost.add(asked.key);
    throw Object.assign(new Error('the answer was lost'), { code: 'ECONNRESET' });
  };
}

const cycle = 'jobs.plan-2021.2021';
const nextCycle = 'jobs.plan-2022.2022';
/** The council reviews the plan too, and has nothing to say this year. */
const councilCycle = `${council}.plan-2021.2021`;
const nextCouncilCycle = `${council}.plan-2022.2022`;
const edition = 'e-1';
const hours = {
  kind: 'content',
  from: 'Courses of 3 hours',
  to: 'Courses of 8 hours',
  effective: 2022,
} as const;

/** The plan of 2021 as adopted before the product was used. */
async function firstPlan({ does }: Town): Promise<void> {
  const plan = ['plan', 'plan-2021'] as const;
  await does(theCoordinator, ...plan, { type: 'DraftPlan', title: 'Plan of 2021', year: 2021, bodies: [] });
  await does(theCoordinator, ...plan, { type: 'AddStrategy', edition, ...strategy });
  for (const {
    program,
    name,
    owner,
    cooperating,
    strategy: under,
    number,
    kind,
    priority,
    years,
  } of linesFor(2021)) {
    const [figures = { year: 2021, content: [], indicators: [], budget: [] }] = years;
    const introducing = { type: 'IntroduceProgram', name, owner, cooperating, ...figures } as const;
    await does(theCoordinator, 'program', program, introducing);
    const placing = {
      type: 'PlaceProgram',
      edition,
      program,
      strategy: under,
      number,
      kind,
      priority,
    } as const;
    await does(theCoordinator, ...plan, placing);
  }
  await does(theCoordinator, ...plan, { type: 'PutInForce', edition, from: '2021-01-01' });
}

/** Growth for this year, hours for the next, an answer put off, one promised: all of it settled, and the round concluded. */
const held: readonly Happened[] = [
  ...everythingSubmitted,
  intakeClosed,
  issued('o-growth', 'market/change', asksForChange),
  issued('o-hours', 'heritage/change', asksForChange),
  issued('o-later', 'heritage/midterm', asksForAction),
  issued('o-shops', 'market/midterm', asksForAction),
  sent('o-growth', 'o-hours', 'o-later', 'o-shops'),
  answered(theOfficerOf('economy'), 'o-growth', {
    disposition: 'accepted',
    proof: { kind: 'changes', changes: [moreGrowth] },
  }),
  answered(theOfficerOf('tourism'), 'o-hours', {
    disposition: 'accepted',
    proof: { kind: 'changes', changes: [hours] },
  }),
  answered(theOfficerOf('tourism'), 'o-later', { disposition: 'deferred', reason: 'Too late', year: 2022 }),
  answered(theOfficerOf('economy'), 'o-shops', aPromise),
  by(theChair, { type: 'ChangeAgreed', opinion: 'o-growth', changes: [moreGrowth] }),
  by(theChair, { type: 'ChangeAgreed', opinion: 'o-hours', changes: [hours] }),
  ...['o-growth', 'o-hours', 'o-later', 'o-shops'].map((opinion) =>
    by(theChair, { type: 'OpinionSettled' as const, opinion }),
  ),
  by(theChair, { type: 'RoundConcluded' }),
];

async function round({ does, record, itIs }: Town): Promise<void> {
  itIs('2021-07-01T09:00:00+09:00');
  await does(theChair, 'round', 'round-1', {
    type: 'OpenRound',
    committee: 'jobs',
    plan: 'plan-2021',
    title: 'Second round',
    tracks: ['midterm', 'change'],
    opinionsDue: '2021-07-30',
    answersDue: '2021-08-20',
  });
  await record('round/round-1', held);
  const opening = { type: 'OpenCycle', committee: council, plan: 'plan-2021' } as const;
  await does(theCouncilChair, 'cycle', councilCycle, opening);
}

/** A committee meets and takes a motion without objection. */
async function meets(
  { does }: Town,
  [chair, secretary]: readonly [Actor, Actor],
  id: string,
  date: string,
  motion: Motion,
): Promise<void> {
  const committee = chair.post.kind === 'seat' ? chair.post.committee : '';
  const meeting = ['meeting', id] as const;
  const agenda = [{ id: 'a-1', title: 'The plan', motion }];
  const where = { number: id, date, time: '10:00', place: 'Room 3' };
  await does(secretary, ...meeting, { type: 'ConveneMeeting', committee, ...where, agenda });
  for (const { post } of [chair, secretary])
    if (post.kind === 'seat')
      await does(secretary, ...meeting, { type: 'RecordArrival', attendance: post.seat });
  await does(chair, ...meeting, { type: 'OpenMeeting' });
  await does(chair, ...meeting, { type: 'RecordNoObjection', agendaItem: 'a-1' });
}

const jobs = [theChair, theSecretary] as const;
const theCouncil = [theCouncilChair, theCouncilSecretary] as const;

/** This year's change is deliberated and reported, and so in force. */
async function planChange(there: Town): Promise<void> {
  there.itIs('2021-09-08T09:00:00+09:00');
  const changes = ['round-1:o-growth:1'];
  await meets(there, jobs, 'jobs-9', '2021-09-08', { kind: 'deliberateChanges', cycle, changes });
  await there.does(theCoordinator, 'cycle', cycle, {
    type: 'RecordStep',
    changes,
    step: 'reported',
    taken: '2021-09-08',
    number: 'Assembly 12',
  });
}

/** The plan of 2022 is drafted, waits for both committees' parts, and deals with what was put off. */
async function nextDraft({ does, asks, itIs }: Town): Promise<void> {
  itIs('2021-10-04T09:00:00+09:00');
  const drafting = { title: 'Plan of 2022', year: 2022, basis: 'plan-2021', bodies: ['jobs', council] };
  await does(theCoordinator, 'plan', 'plan-2022', { type: 'DraftPlan', ...drafting });
  await does(theChair, 'cycle', cycle, { type: 'BeginAdoption' });
  await does(theCoordinator, 'plan', 'plan-2022', {
    type: 'CarryDeferred',
    deferred: 'round-1:o-later',
    reason: 'The survey is not in',
  });
  const submitting = { type: 'SubmitDraft', edition } as const;
  expect(await asks(theCoordinator, 'plan', 'plan-2022', submitting)).toBe('parts-awaited');
  await does(theCouncilChair, 'cycle', councilCycle, { type: 'BeginAdoption' });
}

/** Both bodies take it, and the mayor signs. */
async function adoption(there: Town): Promise<void> {
  const { does, itIs } = there;
  const plan = ['plan', 'plan-2022'] as const;
  itIs('2021-11-10T09:00:00+09:00');
  await does(theCoordinator, ...plan, { type: 'SubmitDraft', edition });
  const motion = { kind: 'deliberatePlan', plan: 'plan-2022', edition } as const;
  await meets(there, jobs, 'jobs-11', '2021-11-10', motion);
  await meets(there, theCouncil, 'council-11', '2021-11-10', motion);
  const line = [{ title: 'Mayor', part: 'approves' }] as const;
  await does(theCoordinator, ...plan, { type: 'StartApproval', edition, line });
  const signing = { edition, signer: 0, manner: 'approved', signed: '2021-11-10' } as const;
  await does(theCoordinator, ...plan, { type: 'RecordSignature', ...signing });
  await does(theCoordinator, ...plan, {
    type: 'FinishApproval',
    edition,
    number: 'W-77',
    approved: '2021-11-10',
  });
}

const puttingInForce = [
  theCoordinator,
  'plan',
  'plan-2022',
  { type: 'PutInForce', edition, from: '2022-01-01' },
] as const;

async function yearUntilAdopted(): Promise<void> {
  await firstPlan(there);
  await round(there);
  await planChange(there);
  await nextDraft(there);
  await adoption(there);
}

async function wholeYear(): Promise<void> {
  await yearUntilAdopted();
  await there.does(...puttingInForce);
}

async function expectYearTold(): Promise<void> {
  expect(await there.state('program', 'market')).toMatchObject({
    status: 'running',
    years: {
      2021: { indicators: [{ target: '10' }], adopted: { plan: 'plan-2021' } },
      2022: { indicators: [{ target: '10' }], adopted: { plan: 'plan-2022' } },
    },
  });
  expect(await there.state('program', 'heritage')).toMatchObject({
    years: {
      2021: { content: ['Walks on Sundays', 'Courses of 3 hours'] },
      2022: { content: ['Walks on Sundays', 'Courses of 8 hours'] },
    },
  });
  expect(await there.state('plan', 'plan-2021')).toMatchObject({
    status: 'reporting',
    reviewers: { jobs: cycle, [council]: councilCycle },
    successor: { plan: 'plan-2022', from: '2022-01-01' },
  });
  expect(await there.state('plan', 'plan-2022')).toMatchObject({
    status: 'inForce',
    reviewers: { jobs: nextCycle, [council]: nextCouncilCycle },
    changes: { 'round-1:o-hours:1': { status: 'takenIn', committee: 'jobs' } },
  });
  expect(await there.state('cycle', cycle)).toMatchObject({
    status: 'adopted',
    into: 'plan-2022',
    rounds: { 'round-1': { status: 'concluded' } },
    changes: {
      'round-1:o-growth:1': { status: 'inForce' },
      'round-1:o-hours:1': { status: 'inPlan', plan: 'plan-2022' },
    },
    owed: { 'round-1:o-later': { status: 'passedOn' }, 'round-1:o-shops': { status: 'passedOn' } },
  });
  expect(await there.state('cycle', nextCycle)).toMatchObject({
    status: 'planned',
    plan: 'plan-2022',
    year: 2022,
    rules: [{ key: 'change.reported' }],
    owed: {
      'round-1:o-later': { status: 'owed', inherited: true },
      'round-1:o-shops': { status: 'owed', inherited: true },
    },
  });
  expect(await there.state('cycle', councilCycle)).toMatchObject({ status: 'adopted', into: 'plan-2022' });
  expect(await there.state('cycle', nextCouncilCycle)).toMatchObject({ status: 'planned', owed: {} });
  expect(await there.refused()).toEqual([]);
}

describe('the year', () => {
  it('is carried from a concluded round to the next cycle, and a replay from the beginning changes nothing', async () => {
    there = await town();
    await wholeYear();
    await expectYearTold();
    const log = await there.log();
    await there.replay();
    expect(await there.log()).toEqual(log);
    expect(await there.refused()).toEqual([]);
  });

  it('comes out the same when the answer to everything that a policy does is lost', async () => {
    there = await town();
    await wholeYear();
    const calm = await there.log();
    await there.drop();
    there = await town((house) => new DoorThatLosesAnswers(house));
    await wholeYear();
    await expectYearTold();
    expect(await there.log()).toEqual(calm);
  });

  it('comes out the same when the worker is killed half-way through the adoption', async () => {
    there = await town();
    await wholeYear();
    const calm = await there.log();
    await there.drop();
    there = await town();
    await yearUntilAdopted();
    const half = await there.doesWhileKilled(3, ...puttingInForce);
    expect(half).toEqual(calm.slice(0, half.length));
    expect(half.length).toBeLessThan(calm.length);
    await expectYearTold();
    expect(await there.log()).toEqual(calm);
  });
});
