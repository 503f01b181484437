// Which programs are shown, and in which order: a figure that is missing is neither the least nor the greatest.
import { describe, expect, it } from '@jest/globals';
import type { DashboardRow, Shown } from '#contract/figure-views';
import type { AmountScale } from '#domain/changes';
import { nothingAsked, type Asked } from './asked.js';
import { mostOf, rowsFor } from './rows.js';

const shown = (text?: string, scale?: AmountScale): Shown => ({
  figure: { figure: 'programRate', period: '2024' },
  ...(text === undefined ? { lack: 'no-result' } : { text }),
  ...(scale && { scale }),
  provisional: false,
});

const row = (number: string, more: Partial<DashboardRow> = {}): DashboardRow => ({
  program: `p-${number}`,
  number,
  name: `사업 ${number}`,
  owner: 'welfare',
  strategy: 's-1',
  kind: 'continuing',
  priority: false,
  status: 'running',
  rate: shown('50.0'),
  budget: shown('10', 'thousandWon'),
  spent: shown('5', 'thousandWon'),
  execution: shown('50.0'),
  standing: {},
  indicators: 2,
  reported: 2,
  provisional: 0,
  contradictions: 0,
  unexplained: 0,
  ...more,
});

const departments = { welfare: '복지정책과', economy: '지역경제과' };
const numbersFor = (programs: readonly DashboardRow[], asked: Partial<Asked>) =>
  rowsFor({ programs, departments }, { ...nothingAsked, ...asked }).map(({ number }) => number);

describe('the programs of a dashboard', () => {
  const programs = [
    row('1-10', { rate: shown('100.0'), budget: shown('2', 'millionWon'), owner: 'economy' }),
    row('1-2', { rate: shown('9.5'), standing: { standing: 'inPart' }, provisional: 1 }),
    row('2-1', { rate: shown(), strategy: 's-2', reported: 1, contradictions: 3 }),
  ];

  it('stand in the order of their numbers', () => {
    expect(numbersFor(programs, {})).toEqual(['1-2', '1-10', '2-1']);
    expect(numbersFor(programs, { falling: true })).toEqual(['2-1', '1-10', '1-2']);
  });

  it('are ordered by value, and without one stand last either way', () => {
    expect(numbersFor(programs, { order: 'rate' })).toEqual(['1-2', '1-10', '2-1']);
    expect(numbersFor(programs, { order: 'rate', falling: true })).toEqual(['1-10', '1-2', '2-1']);
  });

  it('are ordered by what amounts are, whatever they are counted in; equal ones by number', () => {
    expect(numbersFor(programs, { order: 'budget' })).toEqual(['1-2', '2-1', '1-10']);
    expect(numbersFor(programs, { order: 'contradictions', falling: true })).toEqual(['2-1', '1-2', '1-10']);
  });

  it.each<[Partial<Asked>, readonly string[]]>([
    [{ group: 's-2' }, ['2-1']],
    [{ by: 'department', group: 'economy' }, ['1-10']],
    [{ standing: 'inPart' }, ['1-2']],
    [{ standing: 'none' }, ['1-10', '2-1']],
    [{ only: 'contradictions' }, ['2-1']],
    [{ only: 'unreported' }, ['2-1']],
    [{ only: 'provisional' }, ['1-2']],
    [{ words: '지역경제 1-10' }, ['1-10']],
    [{ words: '없는 말' }, []],
  ])('are those that are asked for: %j', (asked, numbers) => {
    expect(numbersFor(programs, asked)).toEqual(numbers);
  });
});

describe('what is drawn', () => {
  it('reaches as far as the farthest rate, and at least to the whole', () => {
    expect(mostOf([shown('61.0'), shown()])).toBe(100);
    expect(mostOf([shown('61.0'), shown('130.5')])).toBe(130.5);
  });
});
