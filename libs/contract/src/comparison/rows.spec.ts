// The table of a comparison: a clause in the place of another is one row, and each row bears the mark of the way it came.
import { describe, expect, it } from '@jest/globals';
import type { ComparedDifference } from '../views.js';
import type { Change } from '#domain/changes';
import type { DifferenceMark } from '#domain/plan/comparison';
import { byProgram, countsByMark, markLabel, rowsOf } from './rows.js';
import { sidesOfRow, type Reading } from './sides.js';

const behind = (change: Change): ComparedDifference['behind'] => [
  {
    agreed: {
      id: 'c-1',
      program: 'p-1',
      change,
      origin: { round: 'r', opinion: 'o', topic: 'p-1/change', remarks: [] },
      addressee: { kind: 'department', department: 'tourism' },
    },
    remarks: [],
  },
];

const about = (program: string, key: string) => ({
  program,
  key: `${program}/${key}`,
  number: '1-1',
  name: '사업',
});
const content: Change = { kind: 'content', effective: 2022, from: '낮에만 ', to: ' 저녁에도' };

const clause = (
  kind: 'clauseRemoved' | 'clauseAdded',
  said: string,
  agreed: ComparedDifference['behind'] = [],
  program = 'p-1',
): ComparedDifference => ({
  ...about(program, `${kind}/${said}`),
  kind,
  clause: said,
  mark: agreed.length > 0 ? 'new' : 'byOffice',
  behind: agreed,
});

const gone = (mark: DifferenceMark, agreed: ComparedDifference['behind'] = []): ComparedDifference => ({
  ...about('p-3', 'gone'),
  kind: 'programGone',
  mark,
  behind: agreed,
});

const reading: Reading = {
  text: ({ ko }) => ko,
  department: (id) => `부서 ${id}`,
  strategy: (id) => `전략 ${id}`,
};

describe('rowsOf', () => {
  const removed = clause('clauseRemoved', '낮에만', behind(content));
  const added = clause('clauseAdded', '저녁에도', behind(content));

  it('tells a clause that was agreed in the place of another as one change', () => {
    const [row, ...others] = rowsOf([removed, added]);
    expect(others).toEqual([]);
    expect(row && sidesOfRow(row, reading)).toEqual({
      what: { text: '사업내용', said: false },
      before: { text: '낮에만', said: true },
      after: { text: '저녁에도', said: true },
    });
  });

  it('leaves apart what nothing agreed joins, and what another program has', () => {
    expect(rowsOf([clause('clauseRemoved', '낮에만'), clause('clauseAdded', '저녁에도')])).toHaveLength(2);
    expect(rowsOf([removed, clause('clauseAdded', '저녁에도', behind(content), 'p-2')])).toHaveLength(2);
    expect(rowsOf([removed])).toHaveLength(1);
  });

  it('keeps the programs in their order', () => {
    const rows = rowsOf([clause('clauseAdded', '가', [], 'p-2'), removed, added, gone('byOffice')]);
    expect(byProgram(rows).map(({ program }) => program)).toEqual(['p-2', 'p-1', 'p-3']);
  });
});

describe('marks', () => {
  it('has a mark of its own for what is gone, unless that was agreed on', () => {
    const abolition: Change = { kind: 'abolition', effective: 2022 };
    expect(rowsOf([gone('byOffice'), gone('new', behind(abolition))]).map(({ mark }) => mark)).toEqual([
      'gone',
      'new',
    ]);
  });

  it('counts each, and leaves out what nothing bears', () => {
    expect(
      countsByMark(rowsOf([gone('byOffice'), clause('clauseAdded', '가'), clause('clauseAdded', '나')])),
    ).toEqual([
      { mark: 'byOffice', count: 2 },
      { mark: 'gone', count: 1 },
    ]);
  });

  it('names the years of two plans, and none within one', () => {
    const version = { plan: 'p', title: '계획', edition: 'e-1', status: 'inForce' } as const;
    const years = { from: { ...version, year: 2021 }, to: { ...version, year: 2022 } };
    expect(markLabel('alreadyInForce', years).ko).toBe('이미 2021년에 반영');
    expect(markLabel('new', years).ko).toBe('2022년에 새로');
    expect(markLabel('gone', years).ko).toBe('빠짐');
    expect(markLabel('new', { ...years, from: years.to }).ko).not.toMatch(/\d/);
  });
});

describe('sidesOfRow', () => {
  const sides = (difference: ComparedDifference) => {
    const [row] = rowsOf([difference]);
    if (!row) throw new Error('no row');
    const { what, before, after } = sidesOfRow(row, reading);
    return [what.text, before?.text, after?.text];
  };
  const plain = { ...about('p-1', 'x'), mark: 'byOffice', behind: [] } as const;
  const indicator = { indicator: 'i-1', name: '증가율', unit: '%', target: '5' };
  const line = { line: 'b-1', source: 'own', item: '인건비', amount: '9000', scale: 'thousandWon' } as const;

  it.each<[ComparedDifference, readonly (string | undefined)[]]>([
    [{ ...plain, kind: 'programAdded' }, ['세부사업 추가', undefined, '있음']],
    [{ ...plain, kind: 'programGone' }, ['세부사업 제외', '있음', undefined]],
    [{ ...plain, kind: 'renamed', from: '가', to: '나' }, ['사업명 변경', '가', '나']],
    [{ ...plain, kind: 'ownerChanged', from: 'a', to: 'b' }, ['주관부서 변경', '부서 a', '부서 b']],
    [
      { ...plain, kind: 'cooperatingChanged', from: [], to: ['a', 'b'] },
      ['협조부서 변경', undefined, '부서 a, 부서 b'],
    ],
    [{ ...plain, kind: 'strategyChanged', from: 's', to: 't' }, ['추진전략 변경', '전략 s', '전략 t']],
    [{ ...plain, kind: 'kindChanged', from: 'new', to: 'continuing' }, ['사업 구분 변경', '신규', '지속']],
    [{ ...plain, kind: 'priorityChanged', from: false, to: true }, ['중점사업 여부 변경', '일반', '중점']],
    [
      { ...plain, kind: 'indicatorChanged', from: indicator, to: { ...indicator, target: '10' } },
      ['증가율', '5%', '10%'],
    ],
    [
      { ...plain, kind: 'indicatorChanged', from: indicator, to: { ...indicator, name: '성장률' } },
      ['성장률', '증가율 5%', '성장률 5%'],
    ],
    [{ ...plain, kind: 'indicatorRemoved', indicator }, ['증가율', '5%', undefined]],
    [
      { ...plain, kind: 'budgetLineChanged', from: line, to: { ...line, amount: '5000' } },
      ['인건비', '9,000천원', '5,000천원'],
    ],
    [
      { ...plain, kind: 'budgetLineChanged', from: line, to: { ...line, source: 'national' } },
      ['인건비', '구(시군)비 9,000천원', '국비 9,000천원'],
    ],
    [{ ...plain, kind: 'budgetLineAdded', line }, ['인건비', undefined, '9,000천원']],
  ])('tells %j', (difference, expected) => {
    expect(sides(difference)).toEqual(expected);
  });
});
