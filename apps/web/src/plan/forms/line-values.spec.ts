// Setting a line begins with how it stands, and says nothing that was not typed.
import { expect, it } from '@jest/globals';
import type { Edition } from '#domain/plan/states';
import { figuresOf, newBudgetLine, newIndicator, noFigures } from './figures-values.js';
import { firstProgram, lineOf, lineValues } from './line-values.js';

const stands = {
  year: 2022,
  content: ['하루 3시간'],
  indicators: [{ indicator: 'i-1', name: '인원', unit: '명', target: '60' }],
  budget: [{ line: 'b-1', source: 'own', item: '지원금', amount: '180000', scale: 'millionWon' }],
} as const;

const edition: Edition = {
  id: 'e-1',
  revision: 1,
  status: 'draft',
  strategies: { 's-1': { id: 's-1', number: 'I', title: '첫째', leaders: [] } },
  leftOut: [],
  sentBack: [],
  lines: Object.fromEntries(
    ['1-10', '1-4'].map((number) => [
      `p-${number}`,
      {
        program: `p-${number}`,
        strategy: 's-1',
        number,
        kind: 'pledge',
        priority: true,
        name: '사업',
        owner: 'tourism',
        cooperating: [],
        years: [stands],
        copied: [],
        reasons: [],
      },
    ]),
  ),
};

const plan = { year: 2022, lastYear: 2023 };

it('begins with the line as it stands, for each year of the plan', () => {
  expect(firstProgram(edition)).toBe('p-1-4');
  expect(lineValues(plan, edition, 'p-1-4')).toEqual({
    program: 'p-1-4',
    strategy: 's-1',
    number: '1-4',
    kind: 'pledge',
    priority: true,
    years: [stands, noFigures(2023)],
    reason: '',
  });
});

it('begins with how a program was left out where it comes back', () => {
  const { 'p-1-4': left, ...lines } = edition.lines;
  if (!left) throw new Error('no line');
  const without = {
    ...edition,
    lines,
    leftOut: [{ program: 'p-1-4', line: left, reason: '', successors: [] }],
  };
  expect(lineValues(plan, without, 'p-1-4')).toEqual(lineValues(plan, edition, 'p-1-4'));
});

it('begins with nothing for a program that the edition does not have', () => {
  expect(lineValues(plan, edition, 'p-9')).toMatchObject({ strategy: 's-1', number: '', kind: 'new' });
});

it('takes figures as people write them, and leaves out clauses that stayed blank', () => {
  const typed = {
    ...stands,
    content: ['하루 3시간', ' '],
    indicators: [{ ...stands.indicators[0], target: ' 1,080 ' }],
    budget: [{ ...stands.budget[0], amount: '240,000' }],
  };
  expect(figuresOf(typed)).toEqual({
    ...stands,
    indicators: [{ ...stands.indicators[0], target: '1080' }],
    budget: [{ ...stands.budget[0], amount: '240000' }],
  });
  expect(lineOf({ ...lineValues(plan, edition, 'p-1-4'), years: [typed] }).years).toEqual([figuresOf(typed)]);
});

it('gives a new indicator and a new budget line ids of their own, in the scale of those beside it', () => {
  expect(newIndicator(() => 'x').indicator).toBe('i-x');
  expect(newBudgetLine(stands.budget, () => 'x')).toMatchObject({ line: 'b-x', scale: 'millionWon' });
  expect(newBudgetLine([], () => 'x').scale).toBe('thousandWon');
});
