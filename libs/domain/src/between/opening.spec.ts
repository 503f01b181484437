// Tells what a round and a meeting take with them when they begin, and what is refused for not being there.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { theCoordinator, theInstallation, theOfficerOf } from '#testing/given-actors';
import { answered, sentEverywhere } from '#testing/given-round';
import { committeeStream } from '../committee/table.js';
import type { AgendaEntry, RollSeat } from '../meeting/words.js';
import { organizationStream } from '../organization/table.js';
import type { Rank } from '../organization/words.js';
import { planStream } from '../plan/table.js';
import type { Program } from '../program/states.js';
import { programStream } from '../program/table.js';
import type { Round } from '../round/states.js';
import { roundStream } from '../round/table.js';
import type { DatedRule, RuleKey } from '../rule-packs.js';
import { partiesTo, rollOf, rulesFor, scopeOf, unknownInMotions, type Surroundings } from './opening.js';

const today = '2021-07-01';
const rule = (key: RuleKey, article: string): DatedRule => ({
  key,
  value: 'yes',
  article,
  from: '2021-01-01',
});
const established = by(theInstallation, {
  type: 'OrganizationEstablished',
  name: 'City S',
  post: 'office',
  postTitle: 'Office',
  person: 'kim',
});
const organization = after(organizationStream, [
  established,
  by(theCoordinator, { type: 'DepartmentAdded', id: 'tourism', name: 'Tourism', releases: true }),
  by(theCoordinator, {
    type: 'RulePackApplied',
    pack: {
      id: 'city',
      title: 'City',
      rules: [rule('meeting.quorum', 'City 1'), rule('response.proof', 'City 2')],
    },
  }),
]);
const committee = after(committeeStream, [
  by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
  by(theCoordinator, { type: 'SeatAdded', id: 'chair', title: 'Chair', sector: 'public', role: 'chair' }),
  by(theCoordinator, {
    type: 'SeatAdded',
    id: 'member-1',
    title: 'Member',
    sector: 'private',
    role: 'member',
  }),
  by(theCoordinator, {
    type: 'SeatFilled',
    seat: 'member-1',
    person: 'lee',
    from: '2021-01-01',
    until: '2021-06-30',
  }),
  by(theCoordinator, { type: 'RulesAdopted', rules: [rule('meeting.quorum', 'Own 1')] }),
]);
const planDrafted = [
  by(theCoordinator, { type: 'PlanDrafted', title: 'Plan', year: 2021 }),
  by(theCoordinator, { type: 'StrategyAdded', id: 's-1', number: '1', title: 'Work', leaders: ['dean'] }),
  by(theCoordinator, { type: 'StrategyAdded', id: 's-2', number: '2', title: 'Care', leaders: ['dean'] }),
  by(theCoordinator, {
    type: 'ProgramPlaced',
    strategy: 's-1',
    program: 'heritage',
    number: '1-1',
    kind: 'new',
    priority: true,
  }),
  by(theCoordinator, {
    type: 'ProgramPlaced',
    strategy: 's-2',
    program: 'ferry',
    number: '2-1',
    kind: 'continuing',
    priority: false,
  }),
] as const;
const forced = (from: string) => by(theCoordinator, { type: 'PlanPutInForce', from });
const plan = after(planStream, [...planDrafted, forced('2021-01-01')]);
const introduced = by(theCoordinator, {
  type: 'ProgramIntroduced',
  name: 'Guides',
  owner: 'tourism',
  cooperating: ['culture'],
  year: 2021,
  indicators: [{ indicator: 'guides', name: 'Guides', unit: 'persons', target: '30' }],
  budget: [],
});
const abolished = by(theCoordinator, {
  type: 'ProgramAbolished',
  since: '2021-03-31',
  reason: 'Nobody came',
});
const programs = new Map<string, Program>([
  ['heritage', after(programStream, [introduced])],
  ['ferry', after(programStream, [introduced, abolished])],
]);
const around: Surroundings = { organization, committee, plan, programs };

describe('the scope of a round', () => {
  it('copies programs, strategies, departments and rules as they stand', () => {
    expect(scopeOf('plan-2021', undefined, around, today)).toMatchObject({
      year: 2021,
      strategies: [{ strategy: 's-1', leaders: ['dean'] }, { strategy: 's-2' }],
      programs: [
        {
          program: 'heritage',
          number: '1-1',
          owner: 'tourism',
          cooperating: ['culture'],
          abolished: false,
          priority: true,
        },
        { program: 'ferry', number: '2-1', abolished: true },
      ],
      departments: [{ department: 'tourism', name: 'Tourism', releases: true }],
      rules: [
        { key: 'meeting.quorum', article: 'Own 1' },
        { key: 'response.proof', article: 'City 2' },
      ],
    });
  });

  it('is there from the day on which the plan comes into force', () => {
    const fresh = after(planStream, [...planDrafted, forced(today)]);
    expect(scopeOf('plan-2021', undefined, { ...around, plan: fresh }, today)).toMatchObject({ year: 2021 });
  });

  it('takes in the named programs only, and their strategies', () => {
    expect(scopeOf('plan-2021', ['ferry'], around, today)).toMatchObject({
      strategies: [{ strategy: 's-2' }],
      programs: [{ program: 'ferry' }],
    });
  });

  it.each<readonly [string, readonly string[] | undefined, Partial<Surroundings>, object]>([
    [
      'no organization',
      undefined,
      { organization: { status: 'none' } },
      { refused: 'unknown-committee', field: 'committee' },
    ],
    [
      'an unknown committee',
      undefined,
      { committee: { status: 'none' } },
      { refused: 'unknown-committee', field: 'committee' },
    ],
    ['an unknown plan', undefined, { plan: { status: 'none' } }, { refused: 'unknown-plan', field: 'plan' }],
    [
      'a plan that is still a draft',
      undefined,
      { plan: after(planStream, planDrafted) },
      { refused: 'plan-not-in-force', field: 'plan' },
    ],
    [
      'a plan whose force begins tomorrow',
      undefined,
      { plan: after(planStream, [...planDrafted, forced('2021-07-02')]) },
      { refused: 'plan-not-in-force', field: 'plan' },
    ],
    [
      'a program of another plan',
      ['heritage', 'harbour'],
      {},
      { refused: 'unknown-program', field: 'programs[1]' },
    ],
    [
      'a program that was never introduced',
      undefined,
      { programs: new Map() },
      { refused: 'unknown-program', field: 'programs' },
    ],
  ])('is refused for %s', (_what, named, change, refusal) => {
    expect(scopeOf('plan-2021', named, { ...around, ...change }, today)).toMatchObject(refusal);
  });
});

describe('the rules of a committee', () => {
  it('go before those of its organization, key by key', () => {
    expect(rulesFor(organization, committee, today).map(({ article }) => article)).toEqual([
      'Own 1',
      'City 2',
    ]);
    expect(rulesFor(organization, { status: 'none' }, today).map(({ article }) => article)).toEqual([
      'City 1',
      'City 2',
    ]);
    expect(rulesFor({ status: 'none' }, committee, today).map(({ article }) => article)).toEqual(['Own 1']);
  });

  it('go before them only while they are in force', () => {
    const own = { ...rule('meeting.quorum', 'Own 2'), from: '2021-07-01', until: '2021-07-31' };
    const passing = after(committeeStream, [
      by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
      by(theCoordinator, { type: 'RulesAdopted', rules: [own] }),
    ]);
    const quorumOn = (day: string) =>
      rulesFor(organization, passing, day).flatMap(({ key, article }) =>
        key === 'meeting.quorum' ? [article] : [],
      );
    expect(['2021-06-30', '2021-07-01', '2021-07-31', '2021-08-01'].map(quorumOn)).toEqual([
      ['City 1'],
      ['Own 2'],
      ['Own 2'],
      ['City 1'],
    ]);
  });
});

describe('the roll of a meeting', () => {
  it('is every seat that somebody holds on its day', () => {
    const lee = { seat: 'member-1', title: 'Member', sector: 'private', role: 'member', person: 'lee' };
    expect(rollOf(committee, '2021-06-30')).toEqual([lee]);
    expect(rollOf(committee, '2021-07-01')).toEqual([]);
    expect(rollOf({ status: 'none' }, '2021-06-30')).toEqual([]);
  });
});

describe('what a meeting decides on', () => {
  const entry = (id: string, round: string, ...opinions: readonly string[]): AgendaEntry => ({
    id,
    title: 'Answers',
    motion: { kind: 'settle', round, opinions },
  });
  const agenda = [
    { id: 'a-1', title: 'Last minutes' },
    entry('a-2', 'round-1', 'o-1', 'o-4'),
    entry('a-3', 'round-1', 'o-5'),
    entry('a-4', 'round-1', 'o-3'),
  ];
  const rounds = new Map<string, Round>([
    ['round-1', after(roundStream, [...sentEverywhere, answered(theOfficerOf('tourism'), 'o-1')])],
    ['round-0', { status: 'none' }],
  ]);

  describe('has parties', () => {
    const post = (id: string, rank: Rank, person: string, department?: string) => [
      by(theCoordinator, {
        type: 'PostAdded',
        id,
        title: id,
        rank,
        ...(department === undefined ? {} : { department }),
      }),
      by(theCoordinator, { type: 'HolderAppointed', post: id, person, from: '2021-01-01' }),
    ];
    const held = after(organizationStream, [
      established,
      ...post('welfare-director', 'head', 'ahn', 'welfare'),
      ...post('economy-head', 'head', 'baek', 'economy'),
      ...post('planner', 'coordinator', 'cho'),
      ...post('tourism-head', 'head', 'cho', 'tourism'),
      ...post('tourism-officer-2', 'officer', 'person-tourism-officer', 'housing'),
      ...post('culture-head', 'head', 'dong', 'culture'),
    ]);
    const offices = { organization: held, committees: new Map() };
    const seatOf = (person: string): RollSeat => ({
      seat: `seat-${person}`,
      title: 'Member',
      sector: 'public',
      role: 'member',
      person,
    });
    const people = ['ahn', 'baek', 'cho', 'person-tourism-officer', 'dong', 'eun'];
    const partiesOn = (day: string) => partiesTo(agenda, people.map(seatOf), offices, day, rounds);

    it('in those who answer one of its opinions in any of their posts, or have spoken on the answer', () => {
      expect(partiesOn('2021-07-14')).toEqual({
        'a-2': ['seat-baek', 'seat-cho', 'seat-person-tourism-officer'],
        'a-3': ['seat-ahn'],
        'a-4': ['seat-baek'],
      });
    });

    it('on its day only', () => {
      expect(partiesOn('2020-12-31')).toEqual({ 'a-2': [], 'a-3': [], 'a-4': [] });
    });

    it('of a round that is there', () => {
      const nowhere = [entry('a-2', 'round-0', 'o-3'), entry('a-3', 'round-9', 'o-3')];
      expect(partiesTo(nowhere, [seatOf('baek')], offices, today, rounds)).toEqual({});
    });
  });

  it('is there: every round and every opinion', () => {
    expect(unknownInMotions(agenda, rounds)).toBeUndefined();
  });

  it.each([
    [
      'a round that nobody knows',
      entry('a-5', 'round-9', 'o-1'),
      { refused: 'unknown-round', field: 'agenda[4].motion.round', about: { id: 'round-9' } },
    ],
    [
      'a round that was never opened',
      entry('a-5', 'round-0', 'o-1'),
      { refused: 'unknown-round', field: 'agenda[4].motion.round', about: { id: 'round-0' } },
    ],
    [
      'an opinion that nobody knows',
      entry('a-5', 'round-1', 'o-1', 'o-9'),
      { refused: 'unknown-item', field: 'agenda[4].motion.opinions[1]', about: { kind: 'opinion' } },
    ],
    [
      'an opinion called as something that every object has',
      entry('a-5', 'round-1', 'constructor'),
      { refused: 'unknown-item', field: 'agenda[4].motion.opinions[0]', about: { kind: 'opinion' } },
    ],
  ])('is refused with %s', (_what, wrong, refusal) => {
    expect(unknownInMotions([...agenda, wrong], rounds)).toEqual(refusal);
  });
});
