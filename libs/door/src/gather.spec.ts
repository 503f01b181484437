// Shows what the door adds to a command from other streams, and what it refuses because it points nowhere.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { postKey, type Actor } from '#domain/actor';
import type { FileRef } from '#domain/files';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { Motion } from '#domain/meeting/words';
import { isRefusal } from '#domain/refusals';
import { stages } from '#domain/stages';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import { Streams } from '#event-store/streams';
import type { WireCommand } from '#contract/wire';
import { by } from '#testing/given';
import type { Histories } from '#testing/given-streams';
import { theCarryOver, theChair, theCoordinator, theInstallation } from '#testing/given-actors';
import { cycleOpened, growth, inAdoption, reviewed } from '#testing/given-cycle';
import { council, draftedFor, life, lifeOf, linesFor, planRules, strategy } from '#testing/given-plan';
import { roundOpened } from '#testing/given-round';
import { fileNumbered } from '#testing/samples-files';
import { Door } from './door.js';
import { recordOf } from './foldings.js';

const city = 'city';
let store: MemoryEventStore;
let door: Door;
let commands: number;

/** As the city stands on 20 July 2021: an office, one committee and the council, a plan in force with its three programs. */
const ground: Histories = {
  [`organization/${city}`]: [
    by(theInstallation, {
      type: 'OrganizationEstablished',
      name: 'City',
      post: 'planning-office',
      postTitle: 'Planning office',
      person: theCoordinator.person,
    }),
    by(theCoordinator, { type: 'RulePackApplied', pack: { id: 'p', title: 'Pack', rules: planRules } }),
    ...['tourism', 'economy', 'culture'].map((id) =>
      by(theCoordinator, { type: 'DepartmentAdded', id, name: id, releases: false }),
    ),
    by(theCoordinator, {
      type: 'PostAdded',
      id: 'economy-head',
      title: 'Head',
      rank: 'head',
      department: 'economy',
    }),
  ],
  'committee/jobs': [
    by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
    by(theCoordinator, {
      type: 'SeatAdded',
      id: 'private-chair',
      title: 'Chair',
      sector: 'private',
      role: 'chair',
    }),
    by(theCoordinator, {
      type: 'SeatFilled',
      seat: 'private-chair',
      person: theChair.person,
      from: '2021-01-01',
      until: '2022-12-31',
    }),
  ],
  [`committee/${council}`]: [
    by(theCoordinator, { type: 'CommitteeEstablished', name: 'Council', kind: 'subcommittee' }),
  ],
  'plan/plan-2021': lifeOf(2021).inForce,
  ...Object.fromEntries(
    linesFor(2021).map(({ program, name, owner, cooperating, years: [figures] }) => [
      `program/${program}`,
      [by(theCoordinator, { type: 'ProgramIntroduced', name, owner, cooperating, ...figures })],
    ]),
  ),
};

async function record(histories: Histories): Promise<void> {
  for (const [stream, events] of Object.entries(histories)) {
    commands += 1;
    await store.append({
      organization: city,
      stream,
      commandId: `written-${commands}`,
      fingerprint: 'written',
      expectedVersion: await store.streamVersion(city, stream),
      recordedAt: '2021-07-20T09:00:00+09:00',
      events: events.map((event) => recordOf(event, [])),
    });
  }
}

/** What came of it: what the event says, or the code and field of the refusal. */
async function ask<N extends StreamName>(
  actor: Actor,
  stream: N,
  id: string,
  command: WireCommand<N>,
): Promise<object> {
  commands += 1;
  const asked = { organization: city, stream, id, command, key: `asked-${commands}` };
  const answer = await door.ask(asked, { person: actor.person, post: postKey(actor.post) });
  if (isRefusal(answer)) return { refused: answer.refused, field: answer.field };
  return answer.events[0]?.data as object;
}

async function stateOf<N extends StreamName>(stream: N, id: string): Promise<Vocabularies[N]['state']> {
  return (await door.load(city, stream, id)).state;
}

const kept = fileNumbered(1);

beforeEach(async () => {
  commands = 0;
  store = new MemoryEventStore();
  const clock = { now: () => new Date('2021-07-20T09:00:00+09:00') };
  const keeps = async (organization: string, file: FileRef) =>
    organization === city && file.hash === kept.hash && file.size === kept.size;
  door = new Door({ store, streams: new Streams(store), clock, keeps });
  await record(ground);
});

describe('drafting a plan', () => {
  const drafting = {
    type: 'DraftPlan',
    title: 'Plan of 2022',
    year: 2022,
    basis: 'plan-2021',
    bodies: ['jobs', council],
  } as const;

  it('copies the one that it follows, with the figures by now, and the city’s rules', async () => {
    await record({ 'program/market': [by(theCarryOver, { type: 'ProgramRevised', agreed: growth })] });
    expect(await ask(theCoordinator, 'plan', 'plan-2022', drafting)).toMatchObject({
      basis: 'plan-2021',
      rules: planRules,
      copied: {
        strategies: [strategy],
        lines: [
          { program: 'heritage', years: [{ year: 2022, indicators: [{ target: '30' }] }] },
          { program: 'market', years: [{ year: 2022, indicators: [{ target: '10' }] }] },
          { program: 'ferry', years: [{ year: 2022 }] },
        ],
      },
    });
  });

  it('begins empty where it follows none', async () => {
    const first = { ...drafting, basis: undefined };
    expect(await ask(theCoordinator, 'plan', 'pledge-2022', first)).toMatchObject({
      copied: { strategies: [], lines: [] },
    });
  });

  it.each([
    ['an id of another year', 'plan-2023', {}, 'plan-id-invalid', 'year'],
    ['an id of no series', 'plan', {}, 'plan-id-invalid', 'year'],
    ['a body that nobody knows', 'plan-2022', { bodies: ['jobs', 'none'] }, 'unknown-committee', 'bodies[1]'],
    ['a basis that nobody knows', 'plan-2022', { basis: 'plan-1999' }, 'unknown-plan', 'basis'],
    ['a basis of another series', 'pledge-2022', {}, 'basis-unsuitable', 'basis'],
    ['none, in a series that has begun', 'plan-2022', { basis: undefined }, 'basis-unsuitable', 'basis'],
    ['a year left out', 'plan-2023', { year: 2023 }, 'basis-unsuitable', 'basis'],
    ['more years than a term has', 'pledge-2022', { lastYear: 2032 }, 'number-invalid', 'lastYear'],
    ['the year of another one', 'plan-2020', { year: 2020, lastYear: 2021 }, 'plan-overlaps', 'year'],
  ])('is refused with %s', async (_, id, more, refused, field) => {
    expect(await ask(theCoordinator, 'plan', id, { ...drafting, ...more })).toEqual({ refused, field });
    expect(await stateOf('plan', id)).toEqual({ status: 'none' });
  });
});

describe('writing a draft', () => {
  const edition = 'e-1';
  const placing = {
    type: 'PlaceProgram',
    edition,
    program: 'school',
    strategy: 's-1',
    number: '1-4',
    kind: 'new',
    priority: false,
  } as const;

  beforeEach(() => record({ 'plan/plan-2022': [draftedFor(2022)] }));

  it('places a program as it is called and owned, with its figures of the plan’s year', async () => {
    const figures = { year: 2022, content: ['Lessons'], indicators: [], budget: [] };
    const school = { name: 'School', owner: 'culture', cooperating: [] };
    await record({
      'program/school': [by(theCoordinator, { type: 'ProgramIntroduced', ...school, ...figures })],
    });
    expect(await ask(theCoordinator, 'plan', 'plan-2022', placing)).toMatchObject({
      ...school,
      years: [figures],
    });
  });

  it.each<[string, WireCommand<'plan'>, string, string]>([
    ['placing', placing, 'unknown-program', 'program'],
    [
      'setting',
      {
        type: 'SetLine',
        edition,
        program: 'school',
        strategy: 's-1',
        number: '1-4',
        kind: 'new',
        priority: false,
        years: [],
        reason: 'Why',
      },
      'unknown-program',
      'program',
    ],
    [
      'leaving a program out for',
      { type: 'LeaveOut', edition, program: 'ferry', reason: 'Merged', successors: ['market', 'school'] },
      'unknown-program',
      'successors[1]',
    ],
    [
      'assigning',
      { type: 'AssignPart', committee: 'jobs', programs: ['market', 'school'] },
      'unknown-program',
      'programs[1]',
    ],
  ])('refuses %s one that nobody knows', async (_, command, refused, field) => {
    expect(await ask(theCoordinator, 'plan', 'plan-2022', command)).toEqual({ refused, field });
  });

  it('refuses a part for a committee that nobody knows', async () => {
    const assigning = { type: 'AssignPart', committee: 'none', programs: ['market'] } as const;
    const refused = { refused: 'unknown-committee', field: 'committee' };
    expect(await ask(theCoordinator, 'plan', 'plan-2022', assigning)).toEqual(refused);
  });

  it('refuses to place one that was abolished', async () => {
    const abolished = { type: 'ProgramAbolished', since: '2021-07-20', reason: 'Nobody came' } as const;
    await record({
      'program/school': [
        by(theCoordinator, {
          type: 'ProgramIntroduced',
          name: 'School',
          owner: 'culture',
          cooperating: [],
          year: 2022,
          content: [],
          indicators: [],
          budget: [],
        }),
        by(theCoordinator, abolished),
      ],
    });
    const refused = { refused: 'program-not-running', field: 'program' };
    expect(await ask(theCoordinator, 'plan', 'plan-2022', placing)).toEqual(refused);
  });

  it('refuses a body that nobody knows', async () => {
    const setting = { type: 'SetBodies', bodies: ['jobs', 'none'] } as const;
    const refused = { refused: 'unknown-committee', field: 'bodies[1]' };
    expect(await ask(theCoordinator, 'plan', 'plan-2022', setting)).toEqual(refused);
  });

  it('refuses what is placed in a plan that nobody has drafted', async () => {
    const answer = await ask(theCoordinator, 'plan', 'other-2022', { ...placing, program: 'market' });
    expect(answer).toEqual({ refused: 'wrong-stage', field: undefined });
  });

  it('refuses a program that comes from one that nobody knows', async () => {
    const [line] = linesFor(2021);
    const [figures] = line.years;
    const introducing = {
      type: 'IntroduceProgram',
      name: 'School',
      owner: 'culture',
      cooperating: [],
      year: 2022,
      indicators: figures?.indicators ?? [],
      budget: [],
      ancestors: [{ program: 'academy', how: 'continues' }],
    } as const;
    const refused = { refused: 'unknown-program', field: 'ancestors[0].program' };
    expect(await ask(theCoordinator, 'program', 'school', introducing)).toEqual(refused);
  });
});

describe('drafting a correction', () => {
  it('begins with what is in force, and the figures by now', async () => {
    await record({
      'plan/plan-2022': life.inForce,
      'program/market': [
        by(theCoordinator, {
          type: 'YearStated',
          year: 2022,
          content: ['By now'],
          indicators: [],
          budget: [],
        }),
      ],
    });
    const answer = await ask(theCoordinator, 'plan', 'plan-2022', {
      type: 'DraftCorrection',
      reason: 'A misprint',
    });
    expect(answer).toMatchObject({
      edition: 'e-2',
      copied: { lines: [{}, { program: 'market', years: [{ year: 2022, content: ['By now'] }] }, {}] },
    });
  });
});

describe('saying how a program stands', () => {
  const judging = { type: 'JudgeStanding', standing: 'onHold', reason: 'The site is not bought' } as const;

  it('takes the words that the city uses, and keeps none of them', async () => {
    expect(await ask(theCoordinator, 'program', 'market', judging)).toEqual({
      refused: 'standing-not-used',
      field: 'standing',
    });
    const { type: _, ...judged } = judging;
    const adding = {
      key: 'standing.words',
      value: 'onHold',
      article: 'Ordinance 5',
      from: '2021-01-01',
    } as const;
    const pack = { id: 'words', title: 'Words', rules: [adding] };
    await record({ [`organization/${city}`]: [by(theCoordinator, { type: 'RulePackApplied', pack })] });
    const said = await ask(theCoordinator, 'program', 'market', judging);
    expect(said).toMatchObject(judged);
    expect(said).not.toHaveProperty('words');
  });
});

describe('opening a cycle', () => {
  const opening = { type: 'OpenCycle', committee: 'jobs', plan: 'plan-2021' } as const;
  const id = 'jobs.plan-2021.2021';

  it('takes its stages and rules from committee and city, and owes nothing yet', async () => {
    expect(await ask(theChair, 'cycle', id, opening)).toMatchObject({
      year: 2021,
      lastYear: 2021,
      stages,
      owed: [],
      rules: planRules,
    });
  });

  it.each([
    ['an id of another cycle', 'jobs.plan-2021.2022', {}, 'cycle-id-invalid', undefined],
    [
      'a committee that nobody knows',
      'none.plan-2021.2021',
      { committee: 'none' },
      'unknown-committee',
      'committee',
    ],
    ['a plan that nobody knows', 'jobs.plan-1999.1999', { plan: 'plan-1999' }, 'unknown-plan', 'plan'],
    [
      'a plan that is not in force yet',
      'jobs.plan-2022.2022',
      { plan: 'plan-2022' },
      'plan-not-in-force',
      'plan',
    ],
    ['a year that is not the plan’s', 'jobs.plan-2021.2022', { year: 2022 }, 'unknown-year', 'year'],
  ])('is refused with %s', async (_, of, more, refused, field) => {
    await record({ 'plan/plan-2022': life.inForce });
    expect(await ask(theChair, 'cycle', of, { ...opening, ...more })).toEqual({ refused, field });
  });
});

describe('opening a round', () => {
  const opening = {
    type: 'OpenRound',
    committee: 'jobs',
    plan: 'plan-2021',
    title: 'Second round',
    tracks: ['midterm'],
    opinionsDue: '2021-07-30',
    answersDue: '2021-08-20',
  } as const;

  it('belongs to the cycle of the year, which need not be there yet', async () => {
    expect(await ask(theChair, 'round', 'r-1', opening)).toMatchObject({ scope: { year: 2021 } });
  });

  it('belongs to the year that is asked for, where the plan is for several', async () => {
    const term = lifeOf(2021).inForce.map((event) =>
      event.type === 'PlanDrafted' ? { ...event, lastYear: 2024 } : event,
    );
    await record({ 'plan/pledge-2021': term });
    const asking = { ...opening, plan: 'pledge-2021', year: 2023 };
    expect(await ask(theChair, 'round', 'r-1', asking)).toMatchObject({ scope: { year: 2023 } });
    await record({ 'cycle/jobs.pledge-2021.2022': inAdoption });
    const refused = { refused: 'cycle-takes-no-rounds', field: 'plan' };
    expect(await ask(theChair, 'round', 'r-2', { ...asking, year: 2022 })).toEqual(refused);
  });

  it('is refused where that is in adoption or over', async () => {
    await record({ 'cycle/jobs.plan-2021.2021': inAdoption });
    const refused = { refused: 'cycle-takes-no-rounds', field: 'plan' };
    expect(await ask(theChair, 'round', 'r-1', opening)).toEqual(refused);
  });
});

describe('convening a meeting', () => {
  const convening = (motion: Motion) =>
    ({
      type: 'ConveneMeeting',
      committee: 'jobs',
      number: '2021-7',
      date: '2021-07-27',
      time: '10:00',
      place: 'Room 3',
      agenda: [{ id: 'a-1', title: 'It', motion }],
    }) as const;
  const cycle = 'jobs.plan-2021.2021';

  beforeEach(() =>
    record({
      [`cycle/${cycle}`]: reviewed(),
      'round/round-1': [roundOpened()],
      'plan/plan-2022': [draftedFor(2022)],
      'cycle/housing.plan-2021.2021': [cycleOpened({ committee: 'housing' })],
    }),
  );

  it.each<[string, Motion]>([
    ['a round', { kind: 'judgeProposals', round: 'round-1', topics: ['market/change'] }],
    ['a cycle', { kind: 'deliberateChanges', cycle, changes: [growth.id] }],
    ['a plan', { kind: 'deliberatePlan', plan: 'plan-2022', edition: 'e-1' }],
  ])('takes a motion about %s', async (_, motion) => {
    const roll = [{ seat: 'private-chair', person: theChair.person }];
    expect(await ask(theChair, 'meeting', 'm-1', convening(motion))).toMatchObject({ roll });
  });

  it.each<[string, Motion, string, string]>([
    [
      'a topic',
      { kind: 'judgeProposals', round: 'round-1', topics: ['x/change'] },
      'unknown-item',
      'topics[0]',
    ],
    ['a cycle', { kind: 'deliberateChanges', cycle: 'x', changes: [] }, 'unknown-item', 'cycle'],
    ['a change', { kind: 'deliberateChanges', cycle, changes: ['x'] }, 'unknown-item', 'changes[0]'],
    ['a plan', { kind: 'deliberatePlan', plan: 'plan-1999', edition: 'e-1' }, 'unknown-plan', 'plan'],
  ])('refuses one about %s that is not there', async (_, motion, refused, field) => {
    const answer = await ask(theChair, 'meeting', 'm-1', convening(motion));
    expect(answer).toEqual({ refused, field: `agenda[0].motion.${field}` });
  });
});

describe('a reason for what does not add up', () => {
  const key = 'stated:printed';
  const giving = { type: 'GiveReason', contradiction: key, reason: 'A misprint' } as const;
  const printed = by(theCoordinator, {
    type: 'FigureStated',
    id: 'printed',
    figure: { figure: 'target', indicator: 'growth', period: '2021' },
    value: '8',
    document: 'Plan of 2021',
  });

  it('is given for the size that it has, or that its writer saw', async () => {
    await record({ 'program/market': [printed] });
    expect(await ask(theCoordinator, 'program', 'market', giving)).toMatchObject({
      size: { says: '8', follows: '5' },
    });
    const seen = { ...giving, size: { says: '8', follows: '7' } };
    expect(await ask(theCoordinator, 'program', 'market', seen)).toMatchObject({ size: seen.size });
  });

  it('has no size where all adds up by now', async () => {
    expect(await ask(theCoordinator, 'program', 'market', giving)).not.toHaveProperty('size');
  });
});

describe('a file on a result', () => {
  const reported = by(theCoordinator, {
    type: 'ResultReported',
    id: 'r-1',
    indicator: 'growth',
    period: '2021-01',
    value: '1',
    evidence: [],
  });
  const attach = (file: FileRef) => ({ type: 'AttachToResult', result: 'r-1', file }) as const;

  it('is one that is kept, as it is named', async () => {
    await record({ 'program/market': [reported] });
    expect(await ask(theCoordinator, 'program', 'market', attach(kept))).toMatchObject({
      result: 'r-1',
      file: kept,
    });
    for (const other of [fileNumbered(2), { ...kept, size: 1 }])
      expect(await ask(theCoordinator, 'program', 'market', attach(other))).toEqual({
        refused: 'file-unknown',
        field: 'file',
      });
  });
});
