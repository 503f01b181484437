// What the page of a plan counts, orders and finds has to be what the plan says, to the digit.
import { describe, expect, it } from '@jest/globals';
import type { BudgetLine } from '#domain/changes';
import type { DraftedPlan, Edition, EditionLine } from '#domain/plan/states';
import {
  editionFor,
  firstOf,
  hasWords,
  isStepRequired,
  isTakenOver,
  nextIdOf,
  originsIn,
  placeOfEdition,
  procedureOf,
  strategyRows,
  totalsOf,
  yearsOf,
} from './rows.js';

const line = (number: string, strategy = 's-1'): EditionLine => ({
  program: `p-${number}`,
  strategy,
  number,
  kind: 'continuing',
  priority: false,
  name: `사업 ${number}`,
  owner: 'tourism',
  cooperating: [],
  years: [
    {
      year: 2022,
      content: ['하루 3시간 근무'],
      indicators: [{ indicator: 'i-1', name: '참여 인원', unit: '명', target: '10' }],
      budget: [],
    },
  ],
  copied: [],
  reasons: [],
});

const base = {
  revision: 1,
  strategies: {
    's-2': { id: 's-2', number: 'II', title: '둘째', leaders: [] },
    's-1': { id: 's-1', number: 'I', title: '첫째', leaders: [] },
  },
  lines: Object.fromEntries(['1-10', '1-9', '1-1'].map((number) => [`p-${number}`, line(number)])),
  leftOut: [],
  sentBack: [],
} as const;

const draft: Edition = { ...base, id: 'e-1', status: 'draft' };
const approved: Edition = {
  ...base,
  id: 'e-1',
  status: 'approved',
  hearing: { from: '2021-10-08', until: '2021-10-27', place: '시보' },
  submittedOn: '2021-10-28',
  deliberations: [{ body: 'council', meeting: 'council-1', on: '2021-11-10' }],
  line: [
    { title: '부시장', part: 'approves', signature: { manner: 'delegated', signed: '2021-11-23' } },
    { title: '시장', part: 'approves' },
  ],
  number: '총괄-1',
  approved: '2021-11-23',
};

const { status: _, ...paper } = approved;
const inForce: Edition = {
  ...base,
  id: 'e-1',
  hearing: approved.hearing,
  status: 'inForce',
  from: '2022-01-01',
  approval: paper,
};

const plan = (editions: readonly Edition[]): DraftedPlan => ({
  status: 'inPreparation',
  title: '2022년도 시행계획',
  year: 2022,
  lastYear: 2022,
  bodies: ['council'],
  rules: [
    { key: 'plan.reported', value: 'required', article: '제35조', from: '2022-01-01' },
    { key: 'plan.submitted', value: 'required', article: '제35조', from: '2022-02-01' },
  ],
  editions: Object.fromEntries(editions.map((edition) => [edition.id, edition])),
  changes: {},
  deferred: {},
  comments: {},
  kept: [],
  parts: {},
  reviewers: {},
  awaited: {},
  noted: {},
  days: {},
  abolished: {},
});

describe('editionFor', () => {
  const correction: Edition = { ...draft, id: 'e-2', correction: { reason: '잘못 적음' } };

  it('shows what is in force, though a correction of it is being written', () => {
    expect(editionFor(plan([inForce, correction]))?.id).toBe('e-1');
  });

  it('shows the one that was asked for, and the latest before any is in force', () => {
    expect(editionFor(plan([inForce, correction]), 'e-2')?.id).toBe('e-2');
    expect(editionFor(plan([draft]))?.id).toBe('e-1');
    expect(editionFor(plan([inForce]), 'e-7')?.id).toBe('e-1');
  });

  it('knows the first edition from its corrections', () => {
    const both = plan([inForce, correction]);
    expect([placeOfEdition(both, 'e-1'), placeOfEdition(both, 'e-2')]).toEqual([0, 1]);
  });
});

describe('strategyRows', () => {
  it('counts as people do: 1-10 comes after 1-9', () => {
    const [first, second] = strategyRows(draft);
    expect(first?.strategy.number).toBe('I');
    expect(first?.lines.map(({ number }) => number)).toEqual(['1-1', '1-9', '1-10']);
    expect(second?.lines).toEqual([]);
  });

  it('leaves only the lines that are looked for', () => {
    const [first] = strategyRows(draft, ({ number }) => number === '1-9');
    expect(first?.lines.map(({ number }) => number)).toEqual(['1-9']);
  });
});

describe('firstOf', () => {
  const strategy = (id: string) => ({ id, number: id, title: id, leaders: [] });
  const rows = [
    { strategy: strategy('s-1'), lines: [line('1-1'), line('1-2')] },
    { strategy: strategy('s-2'), lines: [line('2-1'), line('2-2')] },
    { strategy: strategy('s-3'), lines: [line('3-1')] },
  ];
  const numbersIn = (most: number) =>
    firstOf(rows, most).map(({ lines }) => lines.map(({ number }) => number));

  it('takes lines over the strategies, in their order', () => {
    expect(numbersIn(3)).toEqual([['1-1', '1-2'], ['2-1'], []]);
    expect(numbersIn(9)).toEqual([['1-1', '1-2'], ['2-1', '2-2'], ['3-1']]);
  });
});

describe('hasWords', () => {
  it.each(['', '1-9', '사업', '관광과', '3시간', '참여 인원', '인원 근무', ' 관광과  1-9 '])(
    'finds %j',
    (words) => {
      expect(hasWords(line('1-9'), words.trim(), '관광과')).toBe(true);
    },
  );

  it('wants all of the words', () => {
    expect(hasWords(line('1-9'), '참여 예산', '관광과')).toBe(false);
  });
});

describe('totalsOf', () => {
  const amount = (figure: string, scale: BudgetLine['scale']): BudgetLine => ({
    line: figure,
    source: 'own',
    item: '인건비',
    amount: figure,
    scale,
  });

  it('adds exactly, each scale apart', () => {
    expect(
      totalsOf([
        amount('9007199254740993', 'thousandWon'),
        amount('5', 'millionWon'),
        amount('2', 'thousandWon'),
      ]),
    ).toEqual([
      { scale: 'thousandWon', amount: '9007199254740995' },
      { scale: 'millionWon', amount: '5' },
    ]);
  });

  it('makes no zero out of nothing', () => {
    expect(totalsOf([])).toEqual([]);
  });
});

describe('procedureOf', () => {
  it('tells the same of an edition before and after it came into force', () => {
    const { from, ...way } = procedureOf(inForce);
    const { from: none, ...before } = procedureOf(approved);
    expect(way).toEqual(before);
    expect([none, from]).toEqual([undefined, '2022-01-01']);
    expect(way.approved).toEqual({ number: '총괄-1', on: '2021-11-23' });
    expect(way.line.map(({ signature }) => signature?.manner)).toEqual(['delegated', undefined]);
  });

  it('tells nothing of what was taken over, and says that it was', () => {
    const takenOver: Edition = { ...base, id: 'e-1', status: 'inForce', from: '2021-01-01' };
    expect(procedureOf(takenOver)).toMatchObject({ deliberations: [], line: [], from: '2021-01-01' });
    expect([isTakenOver(takenOver), isTakenOver(inForce), isTakenOver(draft)]).toEqual([true, false, false]);
  });
});

describe('isStepRequired', () => {
  it('asks the rules of the first day of the plan', () => {
    expect(isStepRequired(plan([draft]), 'plan.reported')).toBe(true);
    expect(isStepRequired(plan([draft]), 'plan.submitted')).toBe(false);
    expect(isStepRequired(plan([draft]), 'plan.approved')).toBe(false);
  });
});

it('counts every year of a term', () => {
  expect(yearsOf({ ...plan([draft]), lastYear: 2026 })).toEqual([2022, 2023, 2024, 2025, 2026]);
});

it.each([
  ['plan-2022', 2022, 'plan-2023'],
  ['jobs-2022-26', 2026, 'jobs-2027-26'],
  ['pledges', 2026, 'plan-2027'],
])('looks for the plan after %s under %s', (id, lastYear, next) => {
  expect(nextIdOf(id, { year: 2022, lastYear })).toBe(next);
});

it('finds every way back to a round', () => {
  const origin = (opinion: string) => ({ round: 'r-1', opinion, topic: 'p-1/change', remarks: [] });
  const addressee = { kind: 'department', department: 'tourism' } as const;
  const entry = { id: 'd-1', origin: origin('o-2'), addressee, number: '1-1', asked: '볼 것' };
  const agreed = {
    id: 'c-1',
    program: 'p-1-1',
    change: { kind: 'abolition', effective: 2022 },
    origin: origin('o-1'),
    addressee,
  } as const;
  const found = originsIn({
    ...plan([draft]),
    changes: { 'c-1': { id: 'c-1', revision: 1, agreed, edition: 'e-1', status: 'conflicting' } },
    deferred: {
      'd-1': {
        id: 'd-1',
        revision: 1,
        committee: 'jobs',
        status: 'open',
        entry: { ...entry, kind: 'deferred', year: 2022, reason: '먼저 봄' },
      },
    },
    kept: [{ origin: origin('o-3'), number: '1-1', asked: '바꿀 것', reason: '어려움' }],
  });
  expect(found.map(({ opinion }) => opinion)).toEqual(['o-1', 'o-2', 'o-3']);
});
