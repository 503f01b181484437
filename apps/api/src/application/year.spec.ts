// What each reader is told of the year: their part of it, as it is and as it was, and a plain no where there is nothing.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { postKey, type Actor } from '#domain/actor';
import { isRefusal, type Refusal } from '#domain/refusals';
import { MovableClock } from '#door/clock';
import { Door } from '#door/door';
import { recordOf } from '#door/foldings';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import { Streams } from '#event-store/streams';
import { by } from '#testing/given';
import {
  aMember,
  theChair,
  theCoordinator,
  theInstallation,
  theOfficerOf,
  theSecretary,
} from '#testing/given-actors';
import { growth, inAdoption, promised } from '#testing/given-cycle';
import {
  growing,
  ladenFor,
  lifeOf,
  linesFor,
  moreGrowth,
  office,
  setting,
  market,
} from '#testing/given-plan';
import { floorOpen, remarked, sentEverywhere } from '#testing/given-round';
import type { Histories } from '#testing/given-streams';
import { ComparisonHandler, ComparisonQuery, type Compared } from './comparison.js';
import { CyclesHandler, CyclesQuery, FollowUpsHandler, FollowUpsQuery } from './cycles.js';
import { FateHandler, FateQuery } from './fate.js';
import { IndicatorsHandler, IndicatorsQuery } from './indicators.js';
import { PlansHandler, PlansQuery, ProgramsHandler, ProgramsQuery } from './plans.js';
import { RoundsHandler, RoundsQuery } from './rounds.js';
import type { Asked } from './streams-read.js';

const city = 'city';
const cycleId = 'jobs.plan-2021.2021';
const economy = theOfficerOf('economy');
const tourism = theOfficerOf('tourism');
const juror: Actor = {
  person: 'person-juror',
  post: { kind: 'seat', committee: 'jury', seat: 'juror', role: 'member' },
  also: [],
};

/** The first one's committee is established with it. */
function seated(committee: string, ...actors: readonly Actor[]): Histories {
  const seats = actors.flatMap(({ person, post }) =>
    post.kind === 'seat'
      ? [
          { type: 'SeatAdded', id: post.seat, title: post.seat, sector: 'private', role: post.role },
          { type: 'SeatFilled', seat: post.seat, person, from: '2021-01-01', until: '2022-12-31' },
        ]
      : [],
  );
  const established = { type: 'CommitteeEstablished', name: committee, kind: 'subcommittee' };
  return { [`committee/${committee}`]: [established, ...seats].map((event) => by(theCoordinator, event)) };
}

function appointed({ person, post }: Actor) {
  if (post.kind !== 'department') return [];
  const { post: id, rank, department } = post;
  return [
    { type: 'DepartmentAdded', id: department, name: department, releases: false },
    { type: 'PostAdded', id, title: id, rank, department },
    { type: 'HolderAppointed', post: id, person, from: '2021-01-01' },
  ].map((event) => by(theCoordinator, event));
}

const founding: Histories = {
  [`organization/${city}`]: [
    by(theInstallation, {
      type: 'OrganizationEstablished',
      name: 'City',
      post: 'planning-office',
      postTitle: 'Planning office',
      person: theCoordinator.person,
    }),
    ...[economy, tourism].flatMap(appointed),
  ],
  ...seated('jobs', theChair, theSecretary, aMember),
  ...seated('jury', juror),
};

/** A plan in force, its programs, and a round whose opinions have been sent. */
const reviewed: Histories = {
  'plan/plan-2021': lifeOf(2021).inForce,
  ...Object.fromEntries(
    linesFor(2021).map(({ program, name, owner, cooperating, years: [figures] }) => [
      `program/${program}`,
      [by(theCoordinator, { type: 'ProgramIntroduced', name, owner, cooperating, ...figures })],
    ]),
  ),
  'round/round-1': sentEverywhere,
};

/** What followed from it: a cycle that has handed over, and the draft that took it in. */
const handedOver: Histories = {
  [`cycle/${cycleId}`]: inAdoption,
  'plan/plan-2022': ladenFor(2022),
};

/** A log in memory, and the door on it. */
class House {
  readonly store = new MemoryEventStore();
  private readonly clock = new MovableClock();
  private readonly parts = {
    store: this.store,
    door: new Door({ store: this.store, streams: new Streams(this.store), clock: this.clock }),
  };
  private written = 0;

  constructor() {
    this.clock.moveTo(new Date('2021-12-01T09:00:00+09:00'));
  }

  /** Writes histories to the end of their streams; answers the position of the log then. */
  async record(histories: Histories): Promise<number> {
    for (const [stream, events] of Object.entries(histories)) {
      this.written += 1;
      await this.store.append({
        organization: city,
        stream,
        commandId: `written-${this.written}`,
        fingerprint: 'written',
        expectedVersion: await this.store.streamVersion(city, stream),
        recordedAt: '2021-12-01T09:00:00+09:00',
        events: events.map((event) => recordOf(event, [])),
      });
    }
    return this.store.head();
  }

  cycles = (who: Actor, asOf?: number) =>
    told(new CyclesHandler(this.parts).execute(new CyclesQuery(asked(who, asOf))));
  rounds = (who: Actor, asOf?: number) =>
    told(new RoundsHandler(this.parts).execute(new RoundsQuery(asked(who, asOf))));
  plans = (who: Actor, asOf?: number) =>
    told(new PlansHandler(this.parts).execute(new PlansQuery(asked(who, asOf))));
  programs = (who: Actor) => told(new ProgramsHandler(this.parts).execute(new ProgramsQuery(asked(who))));
  followUps = (who: Actor, standing?: FollowUpsQuery['standing']) =>
    told(new FollowUpsHandler(this.parts).execute(new FollowUpsQuery(asked(who), standing)));
  fate = (who: Actor, remark: string, asOf?: number) =>
    told(new FateHandler(this.parts).execute(new FateQuery('round-1', remark, asked(who, asOf))));
  indicators = (who: Actor, program: string, asOf?: number) =>
    told(new IndicatorsHandler(this.parts).execute(new IndicatorsQuery(program, asked(who, asOf))));
  comparison = (who: Actor, plan: string, compared: Compared = {}, asOf?: number) =>
    told(new ComparisonHandler(this.parts).execute(new ComparisonQuery(plan, compared, asked(who, asOf))));
}

function asked({ person, post }: Actor, position?: number): Asked {
  const signed = { person, post: postKey(post) };
  return { organization: city, signed, ...(position === undefined ? {} : { asOf: { position } }) };
}

/** An answer; throws the code of a refusal. */
async function told<T extends object>(answer: Promise<T | Refusal>): Promise<T> {
  const said = await answer;
  if (isRefusal(said)) throw new Error(said.refused);
  return said;
}

let house: House;
let founded: number;
let before: number;

beforeAll(async () => {
  house = new House();
  founded = await house.record(founding);
  before = await house.record(reviewed);
  await house.record(handedOver);
});

it('nothing is told to who holds no post', async () => {
  const nobody: Actor = { ...economy, person: 'person-nobody' };
  for (const ask of [
    house.cycles(nobody),
    house.rounds(nobody),
    house.plans(nobody),
    house.programs(nobody),
    house.followUps(nobody),
    house.fate(nobody, 'r-1'),
    house.indicators(nobody, 'market'),
    house.comparison(nobody, 'plan-2022'),
  ])
    await expect(ask).rejects.toThrow('post-not-held');
});

describe('lists of the year', () => {
  it('are empty where nothing has begun', async () => {
    expect(await house.cycles(theChair, founded)).toEqual({ cycles: [] });
    expect(await house.rounds(theChair, founded)).toEqual([]);
    expect(await house.cycles(theChair, before)).toEqual({ cycles: [] });
    expect(await house.plans(theChair, founded)).toEqual({ plans: [] });
  });

  it('tell every plan that is in force to everybody, and a draft to its makers and whom it is about', async () => {
    const known = async (who: Actor, asOf?: number) =>
      (await house.plans(who, asOf)).plans.map(({ id, editions }) => [
        id,
        ...editions.map(({ status, programs }) => `${status} ${programs}`),
      ]);
    for (const whole of [theChair, theCoordinator])
      expect(await known(whole)).toEqual([
        ['plan-2022', 'draft 2'],
        ['plan-2021', 'inForce 3'],
      ]);
    expect(await known(tourism)).toEqual([
      ['plan-2022', 'draft 1'],
      ['plan-2021', 'inForce 3'],
    ]);
    expect(await known(juror)).toEqual([['plan-2021', 'inForce 3']]);
    expect(await known(theChair, before)).toEqual([['plan-2021', 'inForce 3']]);
  });

  it('tell every program by its name, with its department', async () => {
    const { programs } = await house.programs(juror);
    expect(programs.map(({ id, owner, status }) => `${id} ${owner} ${status}`).sort()).toEqual(
      linesFor(2021)
        .map(({ program, owner }) => `${program} ${owner} running`)
        .sort(),
    );
  });

  it('count everything to the committee and the office, and to a department what is its own', async () => {
    for (const whole of [theChair, theCoordinator])
      expect((await house.cycles(whole)).cycles).toMatchObject([
        { id: cycleId, status: 'adoption', changes: { inForce: 2, handedOver: 1 }, owed: { owed: 3 } },
      ]);
    expect((await house.cycles(economy)).cycles).toMatchObject([
      { changes: { inForce: 1 }, owed: { owed: 1 } },
    ]);
    expect((await house.cycles(tourism)).cycles).toMatchObject([
      { changes: { inForce: 1, handedOver: 1 }, owed: { owed: 1 } },
    ]);
    expect((await house.cycles(juror)).cycles).toEqual([]);
    expect(await house.rounds(tourism)).toMatchObject([{ id: 'round-1', status: 'answering' }]);
    expect(await house.rounds(juror)).toEqual([]);
  });

  it('tell promises to those who made them and those who wait for them, by how they stand', async () => {
    for (const reader of [theChair, theCoordinator, economy])
      expect((await house.followUps(reader, 'promised')).followUps.map(({ id }) => id)).toEqual([
        promised.id,
      ]);
    expect((await house.followUps(theChair, 'kept')).followUps).toEqual([]);
    expect((await house.followUps(tourism)).followUps).toEqual([]);
    expect((await house.followUps(juror)).followUps).toEqual([]);
  });

  it('leave out a stream whose history cannot be read, and tell the others', async () => {
    const damaged = new House();
    await damaged.record({ ...founding, ...reviewed, ...handedOver });
    await damaged.record({ 'cycle/jobs.plan-2020.2020': [by(theChair, { type: 'NeverHeardOf' })] });
    expect((await damaged.cycles(theChair)).cycles.map(({ id }) => id)).toEqual([cycleId]);
  });
});

describe('a comparison', () => {
  const draft = (who: Actor, asOf?: number) => house.comparison(who, 'plan-2022', {}, asOf);

  it('of a draft with the plan that it follows is whole to its makers and reviewers', async () => {
    for (const reader of [theCoordinator, theChair, aMember]) {
      const { from, to, differences, owed } = await draft(reader);
      expect([from.plan, to.plan, to.status]).toEqual(['plan-2021', 'plan-2022', 'draft']);
      expect(differences.map(({ program, kind, mark }) => `${program} ${kind} ${mark}`)).toEqual([
        'heritage clauseRemoved new',
        'heritage clauseAdded new',
        'market indicatorChanged new',
        'ferry programGone new',
      ]);
      expect(differences[2]?.behind).toEqual([
        {
          agreed: moreGrowth,
          remarks: [{ id: 'r-1' }, { id: 'r-2' }].map((each) => expect.objectContaining(each)),
        },
      ]);
      expect(owed.map(({ id }) => id)).toContain(promised.id);
    }
  });

  it('of a draft tells a department of its own programs only, and a stranger of nothing', async () => {
    const programs = async (who: Actor) =>
      new Set((await draft(who)).differences.map(({ program }) => program));
    expect(await programs(economy)).toEqual(new Set(['market', 'ferry']));
    expect(await programs(tourism)).toEqual(new Set(['heritage']));
    await expect(draft(juror)).rejects.toThrow('unknown-page');
  });

  it('was not there before the draft was', async () => {
    await expect(draft(theChair, before)).rejects.toThrow('unknown-page');
  });

  it.each<readonly [string, string, Compared]>([
    ['a plan that nobody drafted', 'plan-1999', {}],
    ['another plan that nobody drafted', 'plan-2022', { with: 'plan-1999' }],
    ['an edition that nobody drafted', 'plan-2022', { edition: 'e-9' }],
    ['an edition by a name that every object has', 'plan-2022', { withEdition: 'constructor' }],
    ['a first edition with the one before', 'plan-2021', {}],
  ])('of %s is refused', async (_, plan, compared) => {
    await expect(house.comparison(theChair, plan, compared)).rejects.toThrow('unknown-page');
  });

  it('of two editions is told from the earlier to the later, with what the later one took in behind it', async () => {
    const corrected = new House();
    const { correction } = lifeOf(2022);
    await corrected.record({
      ...founding,
      'plan/plan-2022': [
        ...ladenFor(2022),
        ...correction.drafted.slice(1),
        office({ ...setting({ ...market, years: growing('11') }, { edition: 'e-2' }), type: 'LineSet' }),
      ],
    });
    const forth = await corrected.comparison(theChair, 'plan-2022', { with: 'plan-2022', edition: 'e-2' });
    const back = await corrected.comparison(theChair, 'plan-2022', {
      with: 'plan-2022',
      edition: 'e-1',
      withEdition: 'e-2',
    });
    expect(back).toEqual(forth);
    expect([forth.from.edition, forth.to.edition]).toEqual(['e-1', 'e-2']);
    expect(forth.differences.filter(({ program }) => program === 'market')).toMatchObject([
      {
        kind: 'indicatorChanged',
        from: { target: '10' },
        to: { target: '11' },
        mark: 'byOffice',
        behind: [],
      },
    ]);
    await expect(
      corrected.comparison(juror, 'plan-2022', { with: 'plan-2022', edition: 'e-2' }),
    ).rejects.toThrow('unknown-page');
    const own = await corrected.comparison(tourism, 'plan-2022', { with: 'plan-2022', edition: 'e-2' });
    expect(own.differences.map(({ program }) => program)).not.toContain('market');
  });
});

describe('a plan in force compared with itself', () => {
  const itself = { with: 'plan-2021', edition: 'e-1', withEdition: 'e-1' } as const;

  it('as it stands shows what took effect since it was adopted, with the opinion behind it', async () => {
    const revised = new House();
    const agreed = { ...growth, origin: { ...growth.origin, opinion: 'o-1', remarks: ['r-1'] } };
    await revised.record({ ...founding, ...reviewed });
    await revised.record({ 'program/market': [by(theInstallation, { type: 'ProgramRevised', agreed })] });
    const standing = await revised.comparison(theChair, 'plan-2021', { ...itself, as: 'standing' });
    expect(standing.differences).toMatchObject([
      {
        program: 'market',
        kind: 'indicatorChanged',
        from: { target: '5' },
        to: { target: '10' },
        mark: 'alreadyInForce',
        behind: [{ agreed: { id: growth.id } }],
      },
    ]);
    const adopted = await revised.comparison(theChair, 'plan-2021', itself);
    expect(adopted.differences).toEqual([]);
  });
});

describe('the indicators of a program', () => {
  it('are everybody’s, as they stand and as they stood', async () => {
    for (const reader of [theChair, tourism, juror])
      expect((await house.indicators(reader, 'market')).indicators).toMatchObject([
        { indicator: 'growth', years: [{ year: 2021, first: '5', present: '5', revisions: [] }] },
      ]);
    await expect(house.indicators(theChair, 'market', founded)).rejects.toThrow('unknown-page');
    await expect(house.indicators(theChair, 'constructor')).rejects.toThrow('unknown-page');
  });

  it('lead each revision back to its opinion, in words to who sees the round', async () => {
    const revised = new House();
    const agreed = { ...growth, origin: { ...growth.origin, opinion: 'o-1', remarks: ['r-1'] } };
    await revised.record({ ...founding, ...reviewed });
    await revised.record({ 'program/market': [by(theInstallation, { type: 'ProgramRevised', agreed })] });
    const behind = async (who: Actor) =>
      (await revised.indicators(who, 'market')).indicators[0]?.years[0]?.revisions[0];
    expect(await behind(theChair)).toMatchObject({ from: '5', to: '10', opinion: expect.any(String) });
    expect(await behind(juror)).not.toHaveProperty('opinion');
    expect((await behind(juror))?.remarks).toEqual([{ id: 'r-1' }]);
  });
});

describe('what became of a remark', () => {
  it('is told to who sees the remark', async () => {
    for (const reader of [theChair, aMember, theCoordinator, tourism])
      expect(await house.fate(reader, 'r-1')).toMatchObject({
        standing: 'takenUp',
        opinions: [{ opinion: 'o-1' }],
      });
    for (const reader of [economy, juror])
      await expect(house.fate(reader, 'r-1')).rejects.toThrow('unknown-page');
  });

  it('is nothing for a remark that is not there, or was not yet', async () => {
    for (const remark of ['r-9', 'constructor'])
      await expect(house.fate(theChair, remark)).rejects.toThrow('unknown-page');
    await expect(house.fate(theChair, 'r-1', founded)).rejects.toThrow('unknown-page');
  });

  it('is told of a sealed remark to its author and the secretary only', async () => {
    const collecting = new House();
    const sealed = remarked(aMember, 'r-9', 'market/change');
    await collecting.record({ ...founding, 'round/round-1': [...floorOpen, sealed] });
    for (const reader of [aMember, theSecretary])
      expect(await collecting.fate(reader, 'r-9')).toMatchObject({ standing: 'undecided', opinions: [] });
    for (const reader of [theChair, economy, theCoordinator, juror])
      await expect(collecting.fate(reader, 'r-9')).rejects.toThrow('unknown-page');
  });
});
