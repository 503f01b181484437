// The officer sees what an answer comes to before it is handed in: 5 → 10, this year or next, and sums that hold.
import { describe, expect, it } from '@jest/globals';
import type { Change, Figures } from '#domain/changes';
import { effectOf, isSeen } from './effect.js';

const program: Figures = {
  content: ['하루 3시간'],
  indicators: [{ indicator: 'growth', name: '증가율', unit: '%', target: '5' }],
  budget: [
    { line: 'ceremony', source: 'own', item: '행사', amount: '9000', scale: 'thousandWon' },
    { line: 'teaching', source: 'own', item: '교육', amount: '24000', scale: 'thousandWon' },
  ],
};

const raise = (effective: number, to = '10'): Change => ({
  kind: 'indicatorTarget',
  effective,
  indicator: 'growth',
  from: '5',
  to,
});

const targets = (changes: readonly Change[], of = program) =>
  effectOf(of, 2021, changes).indicators.map(({ years }) =>
    years.map(({ before, after }) => [before?.target, after?.target]),
  );

describe('the effect of changes', () => {
  it('from this year on shows in both years', () => {
    expect(targets([raise(2021)])).toEqual([
      [
        ['5', '10'],
        ['5', '10'],
      ],
    ]);
  });

  it('from next year on leaves this one as it is', () => {
    expect(targets([raise(2022)])).toEqual([
      [
        ['5', '5'],
        ['5', '10'],
      ],
    ]);
  });

  it('counts from the row of the next year where the plan has one', () => {
    const next = { ...program, year: 2022, indicators: [{ ...program.indicators[0]!, target: '7' }] };
    const change: Change = { ...raise(2022), from: '7' } as Change;
    expect(targets([change], { ...program, next })).toEqual([
      [
        ['5', '5'],
        ['7', '10'],
      ],
    ]);
  });

  it('moves money without moving its sum', () => {
    const moved: Change = {
      kind: 'budgetMoved',
      effective: 2021,
      fromLine: 'ceremony',
      toLine: 'teaching',
      amount: '4000',
    };
    const { budget, sums } = effectOf(program, 2021, [moved]);
    expect(budget.map(({ id, years }) => [id, years[0]?.after?.amount])).toEqual([
      ['ceremony', '5000'],
      ['teaching', '28000'],
    ]);
    expect(sums).toEqual([
      { before: '33000', after: '33000' },
      { before: '33000', after: '33000' },
    ]);
  });

  it('tells a clause that becomes another, and an indicator that was not there', () => {
    const { clauses, indicators } = effectOf(program, 2021, [
      { kind: 'content', effective: 2022, from: '하루 3시간', to: '하루 8시간' },
      { kind: 'indicatorAdded', effective: 2022, added: { name: '이용자', unit: '명', target: '30' } },
    ]);
    expect(clauses).toEqual([
      {
        id: '0',
        years: [
          { before: '하루 3시간', after: '하루 3시간' },
          { before: '하루 3시간', after: '하루 8시간' },
        ],
      },
    ]);
    expect(indicators.map(({ years }) => years.map(({ after }) => after?.target))).toEqual([
      [undefined, '30'],
    ]);
  });

  it('shows nothing for what is not yet whole or does not fit', () => {
    expect(isSeen(effectOf(program, 2021, []))).toBe(false);
    expect(isSeen(effectOf(program, 2021, [raise(2021, ''), raise(2021, '열')]))).toBe(false);
    expect(isSeen(effectOf(program, 2021, [{ ...raise(2021), from: '4' } as Change]))).toBe(false);
  });
});
