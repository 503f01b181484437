// What a chair reads at a glance must be what the cycle holds: nothing in two places, nothing in none, the late on top.
import { describe, expect, it } from '@jest/globals';
import type { CycleChange, OpenedCycle, Owed } from '#domain/cycle/states';
import type { Obligation } from '#domain/obligations';
import { changesOf, figuresOf, missingIn, standingsOf } from './parts.js';
import type { Subject } from './subjects.js';

const origin = { round: 'r-1', opinion: 'o-1', topic: 'p-1/change', remarks: [] };
const addressee = { kind: 'department', department: 'tourism' } as const;
const by = { person: 'p', post: { kind: 'office', post: 'clerk' } } as const;

type Became = CycleChange extends infer C
  ? C extends CycleChange
    ? Omit<C, 'agreed' | 'steps' | 'revision'>
    : never
  : never;

const change = (became: Became, effective = 2021): CycleChange =>
  ({
    ...became,
    revision: 1,
    steps: [],
    agreed: { id: became.id, program: 'p-1', change: { kind: 'abolition', effective }, origin, addressee },
  }) as CycleChange;

const owed: Owed = {
  id: 'owed-1',
  revision: 1,
  status: 'owed',
  inherited: false,
  claims: [],
  entry: { id: 'owed-1', kind: 'open', origin, addressee, number: '1-1', asked: '', reason: '의견 차이' },
};

const dropped = { reason: '철회', by, on: '2021-09-01' };

const changes = [
  change({ id: 'agreed', status: 'agreed' }),
  change({ id: 'stuck', status: 'stuck', code: 'program-abolished' }),
  change({ id: 'inForce', status: 'inForce', since: '2021-09-29' }),
  change({ id: 'given up', status: 'dropped', dropped }),
  change({ id: 'waiting', status: 'waiting' }, 2022),
  change({ id: 'in plan', status: 'inPlan', plan: 'plan-2022' }, 2022),
  change({ id: 'late', status: 'late' }),
  change({ id: 'not next year', status: 'dropped', dropped }, 2022),
];

const cycle: OpenedCycle = {
  status: 'planChange',
  begun: '2021-08-13',
  committee: 'jobs',
  plan: 'plan-2021',
  year: 2021,
  lastYear: 2021,
  stages: ['midterm', 'planChange', 'adoption'],
  rules: [],
  rounds: {
    'r-1': { tracks: ['change'], status: 'concluded' },
    'r-2': { tracks: ['change'], status: 'running' },
  },
  changes: Object.fromEntries(changes.map((each) => [each.id, each])),
  owed: { [owed.id]: owed },
  kept: [],
};

const duty = (key: string, more: Partial<Obligation>): Obligation => ({
  key,
  kind: 'follow-up',
  debtor: { kind: 'department', department: 'tourism' },
  overdue: false,
  ...more,
});

describe('changesOf', () => {
  it('lays every change in one of two places', () => {
    const { thisYear, nextPlan } = changesOf(cycle);
    expect(thisYear.map(({ id }) => id)).toEqual(['agreed', 'stuck', 'inForce', 'given up']);
    expect(nextPlan.map(({ id }) => id)).toEqual(['waiting', 'in plan', 'late', 'not next year']);
  });
});

describe('figuresOf', () => {
  it('counts what runs, what is on its way, what is stuck or waits, what is owed and what is late', () => {
    const duties = [duty('one', { overdue: true, due: '2021-08-01' }), duty('other', { due: '2021-12-31' })];
    expect(figuresOf(cycle, duties)).toEqual({
      rounds: 1,
      onTheWay: 1,
      stuck: 1,
      waiting: 1,
      owed: 1,
      overdue: 1,
    });
  });
});

describe('standingsOf', () => {
  const tourism = { key: 'tourism', name: '관광과' };
  const labour = { key: 'labour', name: '노동정책과' };
  const subjectOf = ({ id }: CycleChange | Owed): Subject => ({
    number: id,
    name: id,
    department: id === 'stuck' ? labour : tourism,
  });

  it('counts every item once, under who answers for it, and what is late where it is about one of theirs', () => {
    const late = duty('late', { overdue: true, due: '2021-08-01', item: { kind: 'change', id: 'stuck' } });
    const whole = duty('whole', { overdue: true, due: '2021-08-01' });
    expect(standingsOf(cycle, [late, whole], 'department', subjectOf)).toEqual([
      { group: tourism, figures: { onTheWay: 1, stuck: 0, waiting: 1, owed: 1, overdue: 0 } },
      { group: labour, figures: { onTheWay: 0, stuck: 1, waiting: 0, owed: 0, overdue: 1 } },
    ]);
  });

  it('keeps what belongs to no strategy', () => {
    const [only, ...others] = standingsOf(cycle, [], 'strategy', subjectOf);
    expect(only).toMatchObject({ figures: { onTheWay: 1, stuck: 1 } });
    expect(only?.group).toBeUndefined();
    expect(others).toEqual([]);
  });
});

describe('missingIn', () => {
  it('puts the late on top, then what no date puts off, then the rest by date', () => {
    const duties = [
      duty('december', { due: '2021-12-31' }),
      duty('september', { due: '2021-09-30', kind: 'check' }),
      duty('now', { kind: 'legal-step', debtor: { kind: 'office' } }),
      duty('late', { due: '2021-08-01', overdue: true, kind: 'submission' }),
    ];
    expect(missingIn(duties).map(({ first }) => first.key)).toEqual(['late', 'now', 'september', 'december']);
  });

  it('puts together what is of one kind and with the same, and begins with what is due first', () => {
    const duties = [
      duty('later', { due: '2021-12-31' }),
      duty('sooner', { due: '2021-09-30' }),
      duty('another', { due: '2021-12-31', debtor: { kind: 'department', department: 'labour' } }),
    ];
    expect(missingIn(duties).map(({ first, count }) => [first.key, count])).toEqual([
      ['sooner', 2],
      ['another', 1],
    ]);
  });
});
