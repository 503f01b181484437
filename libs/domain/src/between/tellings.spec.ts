// Tells who is told of what on a day: whoever holds the post that owes it then, and above them where the city switches it on.
import { describe, expect, it } from '@jest/globals';
import { after, by } from '#testing/given';
import { theCoordinator, theInstallation } from '#testing/given-actors';
import { committeeStream } from '../committee/table.js';
import type { Debtor } from '../obligations.js';
import { organizationStream } from '../organization/table.js';
import type { Stamped } from '../gate/evolution.js';
import type { OrganizationEvent } from '../organization/words.js';
import type { Offices } from './posts.js';
import { tellingKey, tellingsBy, tellingsOver, type DatedDuty } from './tellings.js';

const appointed = (post: string, person: string, from = '2021-01-04') =>
  by(theCoordinator, { type: 'HolderAppointed' as const, post, person, from });
const post = (id: string, rank: 'head' | 'officer') =>
  by(theCoordinator, { type: 'PostAdded' as const, id, title: id, rank, department: 'tourism' });

const organization: readonly Stamped<OrganizationEvent>[] = [
  by(
    theInstallation,
    { type: 'OrganizationEstablished', name: 'City', post: 'office', postTitle: 'Office', person: 'kim' },
    '2021-01-04',
  ),
  by(theCoordinator, { type: 'DepartmentAdded', id: 'tourism', name: 'Tourism', releases: true }),
  post('officer', 'officer'),
  post('head', 'head'),
  appointed('officer', 'lee'),
  appointed('head', 'park'),
];
const seat = (id: string, role: 'chair' | 'secretary' | 'member', person: string) => [
  by(theCoordinator, { type: 'SeatAdded' as const, id, title: id, sector: 'private' as const, role }),
  by(theCoordinator, {
    type: 'SeatFilled' as const,
    ...{ seat: id, person, from: '2021-01-01', until: '2022-12-31' },
  }),
];
const jobs = after(committeeStream, [
  by(theCoordinator, { type: 'CommitteeEstablished', name: 'Jobs', kind: 'subcommittee' }),
  ...seat('chair', 'chair', 'choi'),
  ...seat('secretary', 'secretary', 'jung'),
  ...seat('member', 'member', 'lee'),
]);

const officesAfter = (...events: readonly Stamped<OrganizationEvent>[]): Offices => ({
  organization: after(organizationStream, [...organization, ...events]),
  committees: new Map([['jobs', jobs]]),
});

const duty = (debtor: Debtor, due = '2021-08-20', key = 'answer/o-1'): DatedDuty => ({
  ...{ stream: 'round', id: 'r-1' },
  ...{ key, debtor, due },
});
const department: Debtor = { kind: 'department', department: 'tourism' };
const officer: Debtor = { kind: 'posts', posts: ['officer'] };
const secretary: Debtor = { kind: 'seats', committee: 'jobs', role: 'secretary' };

const told = (day: string, debtor: Debtor, offices = officesAfter()) =>
  tellingsBy(day, [duty(debtor)], offices).map(({ person, step, escalatedTo }) =>
    [person, step, ...(escalatedTo ? [escalatedTo] : [])].join(' '),
  );

describe('on a day', () => {
  it('those are told who hold what owes it, each once', () => {
    expect(told('2021-08-19', department)).toEqual(['lee -1', 'park -1']);
    expect(told('2021-08-19', officer)).toEqual(['lee -1']);
    expect(told('2021-08-19', secretary)).toEqual(['jung -1']);
    expect(told('2021-08-19', { kind: 'office' })).toEqual(['kim -1']);
    expect(told('2021-08-19', { kind: 'posts', posts: ['officer', 'head', 'nobody'] })).toEqual([
      'lee -1',
      'park -1',
    ]);
  });

  it('nobody is told before the first step, nor on a day off', () => {
    expect(told('2021-08-12', officer)).toEqual([]);
    expect(told('2021-08-13', officer)).toEqual(['lee -7']);
    for (const dayOff of ['2021-08-14', '2021-08-15', '2021-08-16'])
      expect(told(dayOff, officer)).toEqual([]);
    expect(told('2021-08-17', officer)).toEqual(['lee -3']);
  });

  it('whoever took the post over is told, and whoever left it is not', () => {
    const handedOver = officesAfter(
      by(theCoordinator, {
        type: 'PostHandedOver',
        ...{ post: 'officer', person: 'nam', from: '2021-08-18', predecessor: 'lee' },
      }),
    );
    expect(told('2021-08-17', officer, handedOver)).toEqual(['lee -3']);
    expect(told('2021-08-19', officer, handedOver)).toEqual(['nam -1']);
  });

  it('a deputy is told beside the holder while they stand in', () => {
    const stoodIn = officesAfter(
      by(theCoordinator, {
        type: 'DeputyNamed',
        ...{ id: 'd-1', post: 'officer', person: 'nam', holder: 'lee' },
        ...{ from: '2021-08-19', until: '2021-08-19', grounds: 'absence', reason: 'Away' },
      }),
    );
    expect(told('2021-08-19', officer, stoodIn)).toEqual(['lee -1', 'nam -1']);
    expect(told('2021-08-20', officer, stoodIn)).toEqual(['lee 0']);
  });
});

describe('what is overdue', () => {
  const switchedOn = officesAfter(
    by(theCoordinator, {
      type: 'RulePackApplied',
      pack: {
        id: 'own',
        title: 'Own',
        rules: [{ key: 'reminder.escalation', value: '3:head,7:office', article: '-', from: '2021-01-01' }],
      },
    }),
  );

  it('is taken to nobody unless the city switches it on', () => {
    expect(told('2021-09-01', officer)).toEqual(['lee 1']);
  });

  it('is taken to the head of a department, to the chair of a committee, and to the office', () => {
    expect(told('2021-08-23', officer, switchedOn)).toEqual(['lee 1', 'park 3 head']);
    expect(told('2021-08-27', officer, switchedOn)).toEqual(['lee 1', 'park 3 head', 'kim 7 office']);
    expect(told('2021-08-27', department, switchedOn)).toEqual([
      'lee 1',
      'park 1',
      'park 3 head',
      'kim 7 office',
    ]);
    expect(told('2021-08-27', secretary, switchedOn)).toEqual(['jung 1', 'choi 3 head', 'kim 7 office']);
  });

  it('is taken to nobody above the office, and not to a head as the superior of themselves', () => {
    expect(told('2021-09-01', { kind: 'office' }, switchedOn)).toEqual(['kim 1']);
    expect(told('2021-09-01', { ...department, rank: 'head' }, switchedOn)).toEqual([
      'park 1',
      'kim 7 office',
    ]);
    expect(told('2021-09-01', { ...secretary, role: 'chair' }, switchedOn)).toEqual([
      'choi 1',
      'kim 7 office',
    ]);
  });
});

describe('over some days', () => {
  const week = [
    '2021-08-17',
    '2021-08-18',
    '2021-08-19',
    '2021-08-20',
    '2021-08-21',
    '2021-08-22',
    '2021-08-23',
  ];
  const over = (days: readonly string[], isClosed: Parameters<typeof tellingsOver>[3] = () => false) =>
    tellingsOver(days, [duty(officer)], officesAfter(), isClosed).flatMap(({ day, tellings }) =>
      tellings.map(({ person, step }) => `${day} ${person} ${step}`),
    );

  it('each step is told on its own day, once', () => {
    expect(over(week)).toEqual([
      '2021-08-17 lee -3',
      '2021-08-19 lee -1',
      '2021-08-20 lee 0',
      '2021-08-23 lee 1',
    ]);
  });

  it('what can be told no more today is told on the next working day', () => {
    expect(over(week, (_, day) => day === '2021-08-17')).toContain('2021-08-18 lee -3');
    expect(over(week, ({ step }) => step === -1)).not.toContain('2021-08-19 lee -1');
  });
});

it('a telling has a name of its own for each duty, date, step and superior', () => {
  const telling = { duty: duty(officer), step: -1 };
  const names = [
    telling,
    { ...telling, step: 1 },
    { ...telling, step: 1, escalatedTo: 'head' as const },
    { ...telling, duty: duty(officer, '2021-08-21') },
    { ...telling, duty: duty(officer, '2021-08-20', 'answer/o-2') },
  ].map(tellingKey);
  expect(new Set(names).size).toBe(5);
  expect(names[0]).toBe('round r-1 answer/o-1 2021-08-20 -1');
});
