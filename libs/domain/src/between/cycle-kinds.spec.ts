// Tells what makes one kind of cycle differ from another: data that the organization defines and a committee takes.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import {
  theCarryOver,
  theChair,
  theCoordinator,
  theInstallation,
  theMeeting,
  theSecretary,
} from '#testing/given-actors';
import { reviewKind, seatedCommittee } from '#testing/given-committee';
import { cycleAfter, cycleOpened, type Happened as HappenedInCycle } from '#testing/given-cycle';
import { answering, floorOpen, intakeClosed, opening, type Happened } from '#testing/given-round';
import { committeeStream } from '../committee/table.js';
import { obligationsOfCycle } from '../cycle/obligations.js';
import type { CycleKind } from '../cycle-kinds.js';
import { allowed } from '../gate/gate.js';
import { organizationStream } from '../organization/table.js';
import { obligationsOf } from '../round/obligations.js';
import { roundStream } from '../round/table.js';
import { openingOfCycle } from './cycle-opening.js';

const established = by(theInstallation, {
  type: 'OrganizationEstablished',
  name: 'City S',
  post: 'planning-office',
  postTitle: 'Planning office',
  person: 'person-coordinator',
});
const defining = (kind: CycleKind) => ({ type: 'DefineCycleKind', kind }) as const;
const taking = (kind: CycleKind) => ({ type: 'TakeCycleKind', kind }) as const;
const taken = (kind: CycleKind) => by(theCoordinator, { type: 'CycleKindTaken', kind });

describe('a kind of cycle', () => {
  const city = given(organizationStream, established);

  it('is defined by the office, and defined anew under its id', () => {
    city.when(theCoordinator, defining(reviewKind)).happens({ type: 'CycleKindDefined', kind: reviewKind });
    city.when(theChair, defining(reviewKind)).isRefused('not-your-part');
    const renamed = { ...reviewKind, name: 'Yearly review' };
    const state = after(organizationStream, [
      established,
      by(theCoordinator, { type: 'CycleKindDefined', kind: reviewKind }),
      by(theCoordinator, { type: 'CycleKindDefined', kind: renamed }),
    ]);
    expect(state).toMatchObject({ cycleKinds: { [reviewKind.id]: renamed } });
  });

  it('may have no rule of its own', () => {
    const plain = { ...reviewKind, rules: [] };
    city.when(theCoordinator, defining(plain)).happens({ type: 'CycleKindDefined', kind: plain });
  });

  it.each([
    ['without an id', { id: ' ' }, 'text-missing', 'kind.id'],
    ['without a name', { name: '' }, 'text-missing', 'kind.name'],
    ['without a stage', { stages: [] }, 'list-empty', 'kind.stages'],
    ['with a stage twice', { stages: ['midterm', 'midterm'] }, 'list-repeats', 'kind.stages[1]'],
    [
      'with a rhythm that nobody knows',
      { rules: [{ key: 'round.rhythm', value: 'often', article: '§ 1', from: '2021-01-01' }] },
      'number-invalid',
      'kind.rules[0].value',
    ],
  ] as const)('is none %s', (_how, wrong, code, field) => {
    city.when(theCoordinator, defining({ ...reviewKind, ...wrong })).isRefused(code, field);
    given(committeeStream, ...seatedCommittee)
      .when(theCoordinator, taking({ ...reviewKind, ...wrong }))
      .isRefused(code, field);
  });

  it('is told of, done and refused', () => {
    expectTried(organizationStream, ['DefineCycleKind']);
  });
});

describe('a committee', () => {
  it('takes a kind with its stages and rules, and leaves those of the kind before', () => {
    given(committeeStream, ...seatedCommittee)
      .when(theCoordinator, taking(reviewKind))
      .happens({ type: 'CycleKindTaken', kind: reviewKind });
    given(committeeStream, ...seatedCommittee)
      .when(theChair, taking(reviewKind))
      .isRefused('not-your-part');
    const own = { key: 'meeting.quorum', value: '2/3', article: 'Ordinance 2', from: '2021-01-01' } as const;
    const other: CycleKind = {
      id: 'monitoring',
      name: 'Monitoring',
      stages: ['adoption', 'midterm'],
      rules: [],
    };
    const past = [
      ...seatedCommittee,
      by(theCoordinator, { type: 'RulesAdopted', rules: [own] }),
      taken(reviewKind),
    ];
    expect(after(committeeStream, past)).toMatchObject({
      cycleKind: reviewKind,
      stages: ['planChange'],
      rules: [own, ...reviewKind.rules],
    });
    expect(after(committeeStream, [...past, taken(other)])).toMatchObject({
      cycleKind: other,
      stages: ['midterm', 'adoption'],
      rules: [own],
    });
  });

  it('is told of, done and refused', () => {
    expectTried(committeeStream, ['TakeCycleKind']);
  });
});

describe('a cycle', () => {
  it('is opened with its committee’s kind as it is then', () => {
    const about = { committee: 'jobs', plan: 'plan-2021', year: 2021, lastYear: 2021, owed: [] };
    const committee = after(committeeStream, [...seatedCommittee, taken(reviewKind)]);
    const organization = after(organizationStream, [established]);
    expect(openingOfCycle(about, { organization, committee }, '2021-02-01')).toMatchObject({
      stages: ['planChange'],
      rules: reviewKind.rules,
      kindName: reviewKind.name,
    });
  });

  it('asks the programs for what its kind asks for, and leaves to the plan what the organization asks', () => {
    const checks = {
      key: 'self-check.quarterly',
      value: 'required',
      article: '§ 4',
      from: '2021-01-01',
    } as const;
    const general = by(theCoordinator, {
      type: 'RulePackApplied',
      pack: { id: 'city', title: 'City', rules: [{ ...checks, key: 'result.yearly' }] },
    });
    const asking = { ...reviewKind, rules: [...reviewKind.rules, checks] };
    const committee = after(committeeStream, [...seatedCommittee, taken(asking)]);
    const organization = after(organizationStream, [established, general]);
    const about = { committee: 'jobs', plan: 'plan-2021', year: 2021, lastYear: 2021, owed: [] };
    const opening = openingOfCycle(about, { organization, committee }, '2021-02-01');
    expect(opening.asks).toEqual([checks]);
    expect(opening.rules.map(({ key }) => key)).toContain('result.yearly');
    const { type: _, ...rest } = opening;
    expect(cycleAfter(by(theCarryOver, { type: 'CycleOpened', ...rest }))).toMatchObject({ asks: [checks] });
  });

  const opened = cycleOpened({ rules: reviewKind.rules, kindName: reviewKind.name });
  const held = (round: string): HappenedInCycle =>
    by(theCarryOver, { type: 'RoundNoted', round, tracks: ['change'] });
  const called = (round: string): HappenedInCycle => by(theCarryOver, { type: 'CancellationNoted', round });
  const reviewsOwed = (today: string, ...past: readonly HappenedInCycle[]) =>
    obligationsOfCycle(cycleAfter(opened, ...past), today)
      .filter(({ kind }) => kind === 'hold-review')
      .map(({ key, due, overdue }) => [key, due, overdue]);

  it('owes a round for each half-year that is over, within a month', () => {
    expect(cycleAfter(opened)).toMatchObject({ kindName: reviewKind.name });
    expect(reviewsOwed('2021-06-30')).toEqual([]);
    expect(reviewsOwed('2021-07-01')).toEqual([['hold-review/2021-H1', '2021-07-31', false]]);
    expect(reviewsOwed('2021-08-01')).toEqual([['hold-review/2021-H1', '2021-07-31', true]]);
    expect(reviewsOwed('2021-08-01', held('r-1'))).toEqual([]);
    expect(reviewsOwed('2021-08-01', held('r-1'), called('r-1'))).toHaveLength(1);
    expect(reviewsOwed('2022-01-02', held('r-1'))).toEqual([['hold-review/2021-H2', '2022-01-31', false]]);
  });
});

describe('a round', () => {
  const scope = { ...opening.scope, rules: reviewKind.rules };
  /** The same history, in a round of this kind. */
  const ofKind = (past: readonly Happened[]) =>
    past.map((event) => (event.type === 'RoundOpened' ? { ...event, scope } : event));

  it('takes up what its committee’s kind takes up, and nothing else', () => {
    const asked = { ...opening, scope, tracks: ['change'] } as const;
    const { type: _, ...rest } = asked;
    given(roundStream)
      .when(theChair, asked)
      .happens({ type: 'RoundOpened', ...rest })
      .stamps('round.tracks');
    given(roundStream)
      .when(theChair, { ...asked, tracks: ['change', 'midterm'] })
      .isRefused('track-not-in-kind', 'tracks[1]');
  });

  const writing = (topic: string) =>
    ({ type: 'IssueOpinion', topic, id: 'o-9', wording: { phrase: 'noChange' }, remarks: [] }) as const;
  const proposedOn = 'market/change';

  it('is voted on where a department proposes something, and nobody writes another opinion', () => {
    const consolidating = ofKind([...floorOpen, intakeClosed]);
    given(roundStream, ...consolidating)
      .when(theSecretary, writing(proposedOn))
      .isRefused('vote-owed', 'topic');
    const voted = { ...writing(proposedOn), wording: { phrase: 'agreeToChange' } } as const;
    given(roundStream, ...consolidating)
      .when(theMeeting, voted)
      .happens({ ...voted, type: 'OpinionIssued' });
    const offered = allowed(roundStream, after(roundStream, consolidating), theSecretary);
    const topics = offered.flatMap(({ command, item }) => (command === 'IssueOpinion' ? [item] : []));
    expect(topics).not.toContain(proposedOn);
    expect(topics).toContain('heritage/change');
    const issued = by(theMeeting, { ...voted, type: 'OpinionIssued' });
    const mending = {
      type: 'CorrectOpinion',
      opinion: 'o-9',
      wording: { phrase: 'noChange' },
      remarks: [],
      reason: 'x',
    } as const;
    given(roundStream, ...consolidating, issued)
      .when(theSecretary, mending)
      .isRefused('vote-owed', 'opinion');
  });

  it('is written up as ever where the kind does not vote', () => {
    const without = { ...scope, rules: reviewKind.rules.filter(({ key }) => key !== 'round.adjustments') };
    const past = [...floorOpen, intakeClosed].map((event) =>
      event.type === 'RoundOpened' ? { ...event, scope: without } : event,
    );
    given(roundStream, ...past)
      .when(theSecretary, writing(proposedOn))
      .happens({ ...writing(proposedOn), type: 'OpinionIssued' });
  });

  it('is published within its days once it is concluded', () => {
    const concluded = by(theChair, { type: 'RoundConcluded' }, '2021-09-10');
    const state = after(roundStream, [...ofKind(answering('heritage/change')), concluded]);
    if (state.status === 'none') throw new Error('no round');
    expect(obligationsOf(state, '2021-09-11')).toEqual([
      {
        key: 'publish-round',
        kind: 'publish-round',
        debtor: { kind: 'office' },
        due: '2021-09-24',
        overdue: false,
      },
    ]);
  });
});
