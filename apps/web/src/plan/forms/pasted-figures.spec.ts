// Plans come as tables of other programs: what is pasted must land where its names say, and what cannot be read is told.
import { describe, expect, it } from '@jest/globals';
import type { BudgetLine, Indicator } from '#domain/changes';
import { budgetWith, indicatorsWith } from './pasted-figures.js';

const ids = () => {
  let nth = 0;
  return () => String((nth += 1));
};
const people: Indicator = {
  indicator: 'i-people',
  name: '참여 인원',
  unit: '명',
  target: '100',
  weight: '40',
};
const wages: BudgetLine = {
  line: 'b-wages',
  source: 'own',
  item: '인건비',
  amount: '500',
  scale: 'millionWon',
};

describe('pasted indicators', () => {
  it('take the place of those of the same name, and come last else', () => {
    const text =
      '성과지표\t단위\t목표\t가중치\t1분기\t3분기\n참여 인원\t\t1,200\t60%\t300\t-\n교육\t회\t8\t40\t\t2';
    const { rows, read, unread } = indicatorsWith([people], text, 2024, ids());
    expect({ read, unread }).toEqual({ read: 2, unread: [] });
    expect(rows).toEqual([
      { ...people, target: '1200', weight: '60', parts: [{ period: '2024-Q1', target: '300' }] },
      {
        ...{ indicator: 'i-1', name: '교육', unit: '회', target: '8', weight: '40' },
        parts: [{ period: '2024-Q3', target: '2' }],
      },
    ]);
  });

  it('leave what they cannot be read from, and say which rows', () => {
    const text = '성과지표\t목표\n참여 인원\t많이\n\t5\n교육\t8';
    const { rows, read, unread } = indicatorsWith([people], text, 2024, ids());
    expect({ read, unread }).toEqual({ read: 1, unread: [2, 3] });
    expect(rows).toEqual([people, { indicator: 'i-1', name: '교육', unit: '', target: '8' }]);
  });

  it('are not guessed where a column is missing', () => {
    expect(indicatorsWith([people], '성과지표\t단위\n교육\t회', 2024, ids())).toEqual({
      rows: [people],
      read: 0,
      unread: [2],
    });
  });
});

describe('pasted budget lines', () => {
  it('are one for each cost item and source, in the scale beside them unless they name one', () => {
    const text = '비목\t재원\t금액\t단위\n인건비\t구비\t600\t\n인건비\t국비\t1,000\t천원';
    const { rows } = budgetWith([wages], text, ids());
    expect(rows).toEqual([
      { ...wages, amount: '600' },
      { line: 'b-2', source: 'national', item: '인건비', amount: '1000', scale: 'thousandWon' },
    ]);
  });

  it('are left where source, scale or amount is none', () => {
    const text = '비목\t재원\t금액\t단위\n가\t하늘\t1\t\n나\t국비\t1\t섬\n다\t국비\t\t';
    expect(budgetWith([wages], text, ids())).toEqual({ rows: [wages], read: 0, unread: [2, 3, 4] });
  });
});
