// Tells what a meeting takes with it when it is convened: its roll, and who on it is a party to what it decides on.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import {
  committee as jobs,
  theCarryOver,
  theChair,
  theCoordinator,
  theInstallation,
  theOfficerOf,
} from '#testing/given-actors';
import { convened, deliberations, everybodyThere } from '#testing/given-meeting';
import { minutesConfirmed } from '#testing/given-minutes';
import { answered, moreGrowth, moreTeaching, sentEverywhere } from '#testing/given-round';
import type { Addressee, AgreedChange } from '../agreed.js';
import type { Change } from '../changes.js';
import { committeeStream } from '../committee/table.js';
import { cycleStream } from '../cycle/table.js';
import { meetingStream } from '../meeting/table.js';
import type { AgendaEntry, Motion, RollSeat } from '../meeting/words.js';
import { organizationStream } from '../organization/table.js';
import type { Rank } from '../organization/words.js';
import { planStream } from '../plan/table.js';
import { roundStream } from '../round/table.js';
import {
  clashesOn,
  partiesTo,
  rollMoves,
  rollOf,
  tabledIn,
  unknownInAdded,
  unknownInMotions,
  type Tabled,
} from './convening.js';

const day = '2021-07-14';

describe('the roll of a meeting', () => {
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
  ]);

  it('is every seat that somebody holds on its day', () => {
    const lee = { seat: 'member-1', title: 'Member', sector: 'private', role: 'member', person: 'lee' };
    expect(rollOf(committee, '2021-06-30')).toEqual([lee]);
    expect(rollOf(committee, '2021-07-01')).toEqual([]);
    expect(rollOf({ status: 'none' }, '2021-06-30')).toEqual([]);
  });
});

// ── What is on the table ────────────────────────────────────────────────────────────────────────────────────────

const settling = (...opinions: readonly string[]): Motion => ({ kind: 'settle', round: 'round-1', opinions });
const confirming = (meeting: string): Motion => ({ kind: 'confirmMinutes', meeting });
const judging = (...topics: readonly string[]): Motion => ({
  kind: 'judgeProposals',
  round: 'round-1',
  topics,
});
const taking = (...changes: readonly string[]): Motion => ({
  kind: 'deliberateChanges',
  cycle: 'jobs.plan-2021.2021',
  changes,
});
const adopting: Motion = { kind: 'deliberatePlan', plan: 'plan-2022', edition: 'e-1' };

/** An agenda of motions, numbered from a-1. */
const agendaOf = (...motions: readonly (Motion | undefined)[]): readonly AgendaEntry[] =>
  motions.map((motion, index) => ({ id: `a-${index + 1}`, title: 'It', ...(motion && { motion }) }));

const agreedChange = (
  opinion: string,
  program: string,
  change: Change,
  addressee: Addressee,
): AgreedChange => ({
  id: `round-1:${opinion}:1`,
  program,
  change,
  origin: { round: 'round-1', opinion, topic: `${program}/change`, remarks: [] },
  addressee,
});

const conclusion = {
  round: 'round-1',
  outcome: {
    changes: [
      agreedChange('o-1', 'market', moreGrowth, { kind: 'department', department: 'economy' }),
      agreedChange('o-2', 'heritage', moreTeaching, {
        kind: 'leaders',
        strategy: 's-1',
        posts: ['welfare-director'],
      }),
    ],
    owed: [],
    kept: [],
  },
} as const;
const ofNobody = { stages: ['midterm', 'planChange', 'adoption'], owed: [], rules: [] } as const;
const cycle = after(cycleStream, [
  by(theCarryOver, {
    type: 'CycleOpened',
    committee: jobs,
    plan: 'plan-2021',
    year: 2021,
    lastYear: 2021,
    ...ofNobody,
  }),
  by(theCarryOver, { type: 'RoundNoted', round: 'round-1', tracks: ['change'] }),
  by(theCarryOver, { type: 'ConclusionNoted', ...conclusion }),
]);
const plan = after(planStream, [
  by(theCoordinator, {
    type: 'PlanDrafted',
    title: 'Plan',
    year: 2022,
    basis: 'plan-2021',
    bodies: [jobs, 'council'],
    copied: { strategies: [], lines: [] },
    rules: [],
  }),
]);
const tabled: Tabled = {
  rounds: new Map([
    ['round-1', after(roundStream, [...sentEverywhere, answered(theOfficerOf('tourism'), 'o-1')])],
    ['round-0', { status: 'none' }],
  ]),
  cycles: new Map([
    ['jobs.plan-2021.2021', cycle],
    ['jobs.plan-2021.2020', { status: 'none' }],
  ]),
  plans: new Map([
    ['plan-2022', plan],
    ['plan-2023', { status: 'none' }],
  ]),
  meetings: new Map([
    ['jobs-2021-6', after(meetingStream, everybodyThere)],
    ['jobs-2021-5', { status: 'none' }],
    ['jobs-2021-4', after(meetingStream, minutesConfirmed)],
    [
      'jobs-2021-3',
      after(meetingStream, [convened(), by(theChair, { type: 'MeetingCancelled', reason: 'Snow' })]),
    ],
  ]),
};

describe('what a meeting decides on has parties', () => {
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
  const organization = after(organizationStream, [
    by(theInstallation, {
      type: 'OrganizationEstablished',
      name: 'City S',
      post: 'office',
      postTitle: 'Office',
      person: 'kim',
    }),
    ...post('welfare-director', 'head', 'ahn', 'welfare'),
    ...post('economy-head', 'head', 'baek', 'economy'),
    ...post('planner', 'coordinator', 'cho'),
    ...post('tourism-head', 'head', 'cho', 'tourism'),
    ...post('tourism-officer-2', 'officer', 'person-tourism-officer', 'housing'),
    ...post('culture-head', 'head', 'dong', 'culture'),
  ]);
  const offices = { organization, committees: new Map() };
  const people = ['ahn', 'baek', 'cho', 'person-tourism-officer', 'dong', 'eun'];
  const roll = people.map((person): RollSeat => ({
    seat: `seat-${person}`,
    title: 'Member',
    sector: 'public',
    role: 'member',
    person,
  }));
  const partiesOn = (on: string, ...motions: readonly (Motion | undefined)[]) =>
    partiesTo(agendaOf(...motions), roll, offices, on, tabled);

  it('in those who answer one of its opinions in any of their posts, or have spoken on the answer', () => {
    expect(partiesOn(day, undefined, settling('o-1', 'o-4'), settling('o-5'), settling('o-3'))).toEqual({
      'a-2': ['seat-baek', 'seat-cho', 'seat-person-tourism-officer'],
      'a-3': ['seat-ahn'],
      'a-4': ['seat-baek'],
    });
  });

  it('in those who own a program whose proposal it judges, or lead its strategy, and in nobody who cooperates', () => {
    const topics = ['market/change', 'heritage/change'];
    expect(partiesOn(day, judging('market/change'), judging('heritage/change'), judging(...topics))).toEqual({
      'a-1': ['seat-ahn', 'seat-baek'],
      'a-2': ['seat-ahn', 'seat-cho'],
      'a-3': ['seat-ahn', 'seat-baek', 'seat-cho'],
    });
    expect(partiesOn(day, judging('s-1/change'))).toEqual({ 'a-1': ['seat-ahn'] });
  });

  it('in those to whom the opinion behind a change was addressed', () => {
    expect(partiesOn(day, taking('round-1:o-1:1'), taking('round-1:o-2:1', 'round-1:o-1:1'))).toEqual({
      'a-1': ['seat-baek'],
      'a-2': ['seat-ahn', 'seat-baek'],
    });
  });

  it('in nobody where it is a whole plan', () => {
    expect(partiesOn(day, adopting)).toEqual({});
  });

  it('on its day only', () => {
    expect(
      partiesOn('2020-12-31', settling('o-4'), judging('market/change'), taking('round-1:o-1:1')),
    ).toEqual({
      'a-1': [],
      'a-2': [],
      'a-3': [],
    });
  });

  it('of what is there', () => {
    const nowhere = ['round-0', 'round-9'].flatMap((round): Motion[] => [
      { kind: 'settle', round, opinions: ['o-3'] },
      { kind: 'judgeProposals', round, topics: ['market/change'] },
    ]);
    const noCycle = ['jobs.plan-2021.2020', 'jobs.plan-2021.2019'].map((id): Motion => ({
      kind: 'deliberateChanges',
      cycle: id,
      changes: ['round-1:o-1:1'],
    }));
    expect(partiesOn(day, ...nowhere, ...noCycle)).toEqual({});
    expect(partiesOn(day, judging('harbour/change'), taking('round-1:o-9:1'))).toEqual({
      'a-1': [],
      'a-2': [],
    });
  });
});

describe('what a meeting decides on', () => {
  it('is told by its agenda, each thing once', () => {
    expect(
      tabledIn([...agendaOf(undefined, settling('o-1'), judging('market/change')), ...deliberations]),
    ).toEqual({
      rounds: ['round-1'],
      cycles: ['jobs.plan-2021.2021'],
      plans: ['plan-2022'],
      meetings: [],
    });
    expect(tabledIn(agendaOf(undefined, confirming('jobs-2021-6')))).toEqual({
      rounds: [],
      cycles: [],
      plans: [],
      meetings: ['jobs-2021-6'],
    });
  });

  it('is there, and this committee’s to decide on', () => {
    expect(unknownInMotions(jobs, agendaOf(undefined, settling('o-1', 'o-4')), tabled)).toBeUndefined();
    expect(unknownInMotions(jobs, deliberations, tabled)).toBeUndefined();
    expect(unknownInMotions('council', agendaOf(adopting), tabled)).toBeUndefined();
    expect(unknownInMotions(jobs, agendaOf(confirming('jobs-2021-6')), tabled)).toBeUndefined();
  });

  it.each<readonly [string, Motion, object]>([
    [
      'a round that nobody knows',
      { kind: 'settle', round: 'round-9', opinions: ['o-1'] },
      { refused: 'unknown-round', field: 'agenda[1].motion.round', about: { id: 'round-9' } },
    ],
    [
      'a round that was never opened',
      { kind: 'judgeProposals', round: 'round-0', topics: ['market/change'] },
      { refused: 'unknown-round', field: 'agenda[1].motion.round', about: { id: 'round-0' } },
    ],
    [
      'an opinion that nobody knows',
      settling('o-1', 'o-9'),
      { refused: 'unknown-item', field: 'agenda[1].motion.opinions[1]', about: { kind: 'opinion' } },
    ],
    [
      'an opinion called as something that every object has',
      settling('constructor'),
      { refused: 'unknown-item', field: 'agenda[1].motion.opinions[0]', about: { kind: 'opinion' } },
    ],
    [
      'a topic that nobody knows',
      judging('market/change', 'harbour/change'),
      { refused: 'unknown-item', field: 'agenda[1].motion.topics[1]', about: { kind: 'topic' } },
    ],
    [
      'a cycle that nobody knows',
      { kind: 'deliberateChanges', cycle: 'jobs.plan-2021.2019', changes: ['round-1:o-1:1'] },
      { refused: 'unknown-item', field: 'agenda[1].motion.cycle', about: { kind: 'cycle' } },
    ],
    [
      'a cycle that was never opened',
      { kind: 'deliberateChanges', cycle: 'jobs.plan-2021.2020', changes: ['round-1:o-1:1'] },
      { refused: 'unknown-item', field: 'agenda[1].motion.cycle', about: { kind: 'cycle' } },
    ],
    [
      'a change that nobody agreed',
      taking('round-1:o-1:1', 'round-1:o-1:2'),
      { refused: 'unknown-item', field: 'agenda[1].motion.changes[1]', about: { kind: 'change' } },
    ],
    [
      'a plan that nobody knows',
      { kind: 'deliberatePlan', plan: 'plan-2024', edition: 'e-1' },
      { refused: 'unknown-plan', field: 'agenda[1].motion.plan', about: { id: 'plan-2024' } },
    ],
    [
      'a plan that was never drafted',
      { kind: 'deliberatePlan', plan: 'plan-2023', edition: 'e-1' },
      { refused: 'unknown-plan', field: 'agenda[1].motion.plan', about: { id: 'plan-2023' } },
    ],
    [
      'an edition that nobody drafted',
      { kind: 'deliberatePlan', plan: 'plan-2022', edition: 'e-2' },
      { refused: 'unknown-item', field: 'agenda[1].motion.edition', about: { kind: 'edition' } },
    ],
    ...['jobs-2021-9', 'jobs-2021-5', 'jobs-2021-3'].map((meeting): [string, Motion, object] => [
      `the minutes of a meeting that never was or was cancelled: ${meeting}`,
      confirming(meeting),
      { refused: 'unknown-item', field: 'agenda[1].motion.meeting', about: { kind: 'meeting' } },
    ]),
    [
      'minutes that are confirmed',
      confirming('jobs-2021-4'),
      { refused: 'minutes-confirmed', field: 'agenda[1].motion.meeting' },
    ],
  ])('is refused with %s', (_what, wrong, refusal) => {
    expect(unknownInMotions(jobs, agendaOf(adopting, wrong), tabled)).toEqual(refusal);
  });

  it.each([
    ['a round of another committee', settling('o-1'), 'round'],
    ['proposals to another committee', judging('market/change'), 'round'],
    ['the changes of another committee’s cycle', taking('round-1:o-1:1'), 'cycle'],
    ['a plan that it is no body for', adopting, 'plan'],
    ['the minutes of another committee', confirming('jobs-2021-6'), 'meeting'],
  ])('is refused with %s', (_what, motion, field) => {
    expect(unknownInMotions('housing', agendaOf(undefined, motion), tabled)).toEqual({
      refused: 'not-your-part',
      field: `agenda[1].motion.${field}`,
    });
  });
});

it('puts no meeting’s own minutes on its agenda', () => {
  const added = agendaOf(undefined, confirming('jobs-2021-6'));
  expect(unknownInAdded('jobs-2021-7', { committee: jobs }, added, tabled)).toBeUndefined();
  expect(unknownInAdded('jobs-2021-6', { committee: jobs }, added, tabled)).toEqual({
    refused: 'unknown-item',
    field: 'added[1].motion.meeting',
    about: { kind: 'meeting' },
  });
  expect(unknownInAdded('jobs-2021-7', { committee: jobs }, agendaOf(settling('o-9')), tabled)).toMatchObject(
    {
      field: 'added[0].motion.opinions[0]',
    },
  );
});

describe('another day', () => {
  const meeting = after(meetingStream, [convened()]);
  if (meeting.status === 'none') throw new Error('not convened');
  const held = (person: string, until: string) =>
    [
      by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
      ...Object.values(meeting.roll).flatMap(({ seat, title, sector, role, person: sitter }) => [
        by(theCoordinator, { type: 'SeatAdded', id: seat, title, sector, role }),
        by(theCoordinator, {
          type: 'SeatFilled',
          seat,
          person: seat === 'member-1' ? person : sitter,
          from: '2021-01-01',
          until,
        }),
      ]),
    ] as const;
  const committee = (person: string, until: string) => after(committeeStream, held(person, until));

  it('has the same roll, or the meeting does not move there', () => {
    expect(rollMoves(meeting, committee('person-4', '2021-12-31'), '2021-08-11')).toBeUndefined();
    const wrong = { refused: 'roll-changes', field: 'date', about: { date: '2021-08-11' } };
    expect(rollMoves(meeting, committee('person-9', '2021-12-31'), '2021-08-11')).toEqual(wrong);
    expect(rollMoves(meeting, committee('person-4', '2021-08-10'), '2021-08-11')).toEqual(wrong);
  });

  it('tells who has another meeting then, whichever that is of, unless it is cancelled or over', () => {
    const roll: readonly RollSeat[] = [
      { seat: 'h-1', title: 'Housing', sector: 'private', role: 'member', person: 'person-4' },
      { seat: 'h-2', title: 'Housing', sector: 'private', role: 'member', person: 'person-99' },
    ];
    const cancelled = after(meetingStream, [
      convened(),
      by(theChair, { type: 'MeetingCancelled', reason: 'Snow' }),
    ]);
    if (cancelled.status === 'none') throw new Error('not convened');
    expect(clashesOn('2021-07-14', roll, [meeting, cancelled])).toEqual([{ time: '10:00', seats: ['h-1'] }]);
    expect(clashesOn('2021-07-15', roll, [meeting])).toEqual([]);
    expect(clashesOn('2021-07-14', roll.slice(1), [meeting])).toEqual([]);
  });
});
