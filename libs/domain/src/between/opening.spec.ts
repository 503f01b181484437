// Tells what a round takes with it when it begins, and what is refused for not being there.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { theCarryOver, theCoordinator, theInstallation } from '#testing/given-actors';
import { committeeStream } from '../committee/table.js';
import { organizationStream } from '../organization/table.js';
import { planStream } from '../plan/table.js';
import type { PlanLine } from '../plan/words.js';
import type { Program } from '../program/states.js';
import { programStream } from '../program/table.js';
import { isRefusal } from '../refusals.js';
import type { DatedRule, RuleKey } from '../rule-packs.js';
import { programsInScope, rulesFor, scopeOf, type ScopeAsked, type Surroundings } from './opening.js';

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
const edition = 'e-1';
const planDrafted = [
  by(theCoordinator, {
    type: 'PlanDrafted',
    title: 'Plan',
    year: 2021,
    bodies: [],
    copied: { strategies: [], lines: [] },
    rules: [],
  }),
  by(theCoordinator, {
    type: 'StrategyAdded',
    edition,
    id: 's-1',
    number: '1',
    title: 'Work',
    leaders: ['dean'],
  }),
  by(theCoordinator, {
    type: 'StrategyAdded',
    edition,
    id: 's-2',
    number: '2',
    title: 'Care',
    leaders: ['dean'],
  }),
  placed('heritage', { strategy: 's-1', number: '1-1', kind: 'new', priority: true }),
  placed('ferry', { strategy: 's-2', number: '2-1', kind: 'continuing', priority: false }),
];
const forced = (from: string) => by(theCoordinator, { type: 'PlanPutInForce', edition, from });
const plan = after(planStream, [...planDrafted, forced('2021-01-01')]);
const forTheTerm = after(planStream, [
  ...planDrafted.map((event) =>
    event.type === 'PlanDrafted' ? { ...event, year: 2019, lastYear: 2022 } : event,
  ),
  forced('2019-07-01'),
]);
const introduced = by(theCoordinator, {
  type: 'ProgramIntroduced',
  name: 'Guides',
  owner: 'tourism',
  cooperating: ['culture'],
  year: 2021,
  content: ['Morning courses'],
  indicators: [{ indicator: 'guides', name: 'Guides', unit: 'persons', target: '30' }],
  budget: [],
});
const stated = by(theCoordinator, {
  type: 'YearStated',
  year: 2022,
  content: [],
  indicators: [{ indicator: 'guides', name: 'Guides', unit: 'persons', target: '40' }],
  budget: [],
});
const abolished = by(theCoordinator, {
  type: 'ProgramAbolished',
  since: '2021-03-31',
  reason: 'Nobody came',
});
const programs = new Map<string, Program>([
  ['heritage', after(programStream, [introduced, stated])],
  ['ferry', after(programStream, [introduced, abolished])],
]);
const around: Surroundings = { organization, committee, plan, programs };
const asked: ScopeAsked = { committee: 'jobs', plan: 'plan-2021' };

describe('the scope of a round', () => {
  it('copies programs, strategies, departments and rules as they stand', () => {
    expect(scopeOf(asked, around, today)).toMatchObject({
      year: 2021,
      strategies: [{ strategy: 's-1', leaders: ['dean'] }, { strategy: 's-2' }],
      programs: [
        {
          program: 'heritage',
          number: '1-1',
          owner: 'tourism',
          cooperating: ['culture'],
          content: ['Morning courses'],
          indicators: [{ indicator: 'guides', target: '30' }],
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
    expect(scopeOf(asked, { ...around, plan: fresh }, today)).toMatchObject({ year: 2021 });
  });

  it('is there until the day on which its successor comes into force', () => {
    const last = after(planStream, [...planDrafted, forced('2021-01-01'), succeeded('2021-07-02')]);
    expect(scopeOf(asked, { ...around, plan: last }, today)).toMatchObject({ year: 2021 });
  });

  it('has the figures of the year that is asked for, or else of today’s within the plan', () => {
    const term = { ...around, plan: forTheTerm };
    expect(scopeOf({ ...asked, year: 2022 }, term, today)).toMatchObject({
      year: 2022,
      programs: [{ content: [], indicators: [{ target: '40' }] }, { indicators: [] }],
    });
    const yearOn = (day: string) => {
      const scope = scopeOf(asked, term, day);
      return isRefusal(scope) ? scope : scope.year;
    };
    expect(['2019-08-01', today, '2023-02-01'].map(yearOn)).toEqual([2019, 2021, 2022]);
    expect(scopeOf(asked, around, '2022-01-15')).toMatchObject({ year: 2021 });
    const early = after(planStream, [...planDrafted, forced('2020-12-15')]);
    expect(scopeOf(asked, { ...around, plan: early }, '2020-12-20')).toMatchObject({ year: 2021 });
  });

  it('has the figures of the year after too, where the plan is for that and its program has them', () => {
    const nextOf = (scope: ReturnType<typeof scopeOf>) =>
      isRefusal(scope) ? scope : scope.programs.map(({ next }) => next);
    const next = { year: 2022, content: [], indicators: [{ target: '40' }], budget: [] };
    const term = { ...around, plan: forTheTerm };
    expect(nextOf(scopeOf(asked, term, today))).toMatchObject([next, undefined]);
    expect(nextOf(scopeOf({ ...asked, year: 2022 }, term, today))).toEqual([undefined, undefined]);
    expect(nextOf(scopeOf(asked, around, today))).toEqual([undefined, undefined]);
  });

  it('reviews a program that ends with the next plan until that begins', () => {
    const ended = by(theCarryOver, {
      type: 'ProgramEnded',
      plan: 'plan-2022',
      since: '2022-01-01',
      reason: 'Merged',
      successors: [],
    });
    const ending = new Map([...programs, ['heritage', after(programStream, [introduced, ended])] as const]);
    const isAbolished = (day: string) => {
      const scope = scopeOf({ ...asked, programs: ['heritage'] }, { ...around, programs: ending }, day);
      return isRefusal(scope) ? scope : scope.programs.map(({ abolished: gone }) => gone);
    };
    expect(['2021-12-31', '2022-01-01'].map(isAbolished)).toEqual([[false], [true]]);
  });

  it('is the edition in force while a correction is drafted', () => {
    const correcting = after(planStream, [
      ...planDrafted,
      forced('2021-01-01'),
      by(theCoordinator, {
        type: 'CorrectionDrafted',
        edition: 'e-2',
        reason: 'Misprint',
        copied: { strategies: [], lines: [] },
      }),
    ]);
    expect(scopeOf(asked, { ...around, plan: correcting }, today)).toMatchObject({
      programs: [{ program: 'heritage' }, { program: 'ferry' }],
    });
  });

  it('is the committee’s part of the plan, where it has one and names none', () => {
    const parted = after(planStream, [
      ...planDrafted,
      by(theCoordinator, { type: 'PartAssigned', committee: 'jobs', programs: ['ferry', 'gone'] }),
    ]);
    expect(programsInScope(parted, asked)).toEqual(['ferry']);
    expect(programsInScope(parted, { ...asked, programs: ['heritage'] })).toEqual(['heritage']);
    expect(programsInScope(parted, { committee: 'constructor' })).toEqual(['heritage', 'ferry']);
    expect(programsInScope({ status: 'none' }, asked)).toEqual([]);
  });

  it('takes in the named programs only, and their strategies', () => {
    expect(scopeOf({ ...asked, programs: ['ferry'] }, around, today)).toMatchObject({
      strategies: [{ strategy: 's-2' }],
      programs: [{ program: 'ferry' }],
    });
  });

  it.each<readonly [string, Partial<ScopeAsked>, Partial<Surroundings>, object]>([
    [
      'no organization',
      {},
      { organization: { status: 'none' } },
      { refused: 'unknown-committee', field: 'committee' },
    ],
    [
      'an unknown committee',
      {},
      { committee: { status: 'none' } },
      { refused: 'unknown-committee', field: 'committee' },
    ],
    ['an unknown plan', {}, { plan: { status: 'none' } }, { refused: 'unknown-plan', field: 'plan' }],
    [
      'a plan that is still a draft',
      {},
      { plan: after(planStream, planDrafted) },
      { refused: 'plan-not-in-force', field: 'plan' },
    ],
    [
      'a plan whose force begins tomorrow',
      {},
      { plan: after(planStream, [...planDrafted, forced('2021-07-02')]) },
      { refused: 'plan-not-in-force', field: 'plan' },
    ],
    [
      'a program of another plan',
      { programs: ['heritage', 'harbour'] },
      {},
      { refused: 'unknown-program', field: 'programs[1]' },
    ],
    [
      'a program called as something that every object has',
      { programs: ['constructor'] },
      {},
      { refused: 'unknown-program', field: 'programs[0]' },
    ],
    ['a year before the plan', { year: 2020 }, {}, { refused: 'unknown-year', field: 'year' }],
    ['a year after the plan', { year: 2022 }, {}, { refused: 'unknown-year', field: 'year' }],
    [
      'a plan whose successor is in force',
      {},
      { plan: after(planStream, [...planDrafted, forced('2021-01-01'), succeeded('2021-07-01')]) },
      { refused: 'plan-not-in-force', field: 'plan' },
    ],
    [
      'a program that was never introduced',
      {},
      { programs: new Map() },
      { refused: 'unknown-program', field: 'programs' },
    ],
  ])('is refused for %s', (_what, asking, change, refusal) => {
    expect(scopeOf({ ...asked, ...asking }, { ...around, ...change }, today)).toMatchObject(refusal);
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

function placed(program: string, line: Pick<PlanLine, 'strategy' | 'number' | 'kind' | 'priority'>) {
  return by(theCoordinator, {
    type: 'ProgramPlaced',
    edition: 'e-1',
    program,
    ...line,
    name: 'As it was called',
    owner: 'somebody',
    cooperating: [],
    years: [],
  });
}

function succeeded(from: string) {
  return by(theCarryOver, { type: 'SuccessorNoted', plan: 'plan-2022', from });
}
