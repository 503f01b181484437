// Cities head their columns in their own words and order: what is recognised, and what is said where it is not.
import { describe, expect, it } from '@jest/globals';
import { cellsOf, layoutOf, type Column } from './columns.js';

const columns: readonly Column<'name' | 'amount' | 'unit'>[] = [
  { key: 'name', label: { ko: '세부사업', en: 'Program' }, also: ['사업명'], needed: true },
  { key: 'amount', label: { ko: '예산액', en: 'Amount' } },
  { key: 'unit', label: { ko: '단위', en: 'Unit' } },
];

describe('the columns of a table', () => {
  it('are found by their headings, in any order and with what people add to them', () => {
    const layout = layoutOf(columns, ['예산액(백만원)', '비고', '* 사업명']);
    expect(layout).toEqual({ places: { amount: 0, name: 2 }, headed: true, unread: ['비고'], missing: [] });
    expect(cellsOf(columns, layout, ['960', '', '공공일자리'])).toEqual({
      name: '공공일자리',
      amount: '960',
      unit: '',
    });
  });

  it('are found by their English headings too', () => {
    expect(layoutOf(columns, ['Program', 'Unit']).places).toEqual({ name: 0, unit: 1 });
  });

  it('are taken in their order where there are no headings', () => {
    const layout = layoutOf(columns, ['공공일자리', '960']);
    expect(layout).toEqual({ places: { name: 0, amount: 1 }, headed: false, unread: [], missing: [] });
  });

  it('are named where a needed one is missing', () => {
    expect(layoutOf(columns, ['예산액', '단위']).missing.map(({ key }) => key)).toEqual(['name']);
  });

  it('count once: of two under one heading the first is read', () => {
    expect(layoutOf(columns, ['사업명', '세부사업']).places).toEqual({ name: 0 });
  });
});
