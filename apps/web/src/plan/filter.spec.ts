// A draft of two hundred programs is worked with by looking for the few that matter.
import { describe, expect, it } from '@jest/globals';
import type { EditionLine } from '#domain/plan/states';
import { fits, isChanged, isFiltering, noFilter } from './filter.js';

const growing = (target: string): EditionLine['years'] => [
  {
    year: 2022,
    content: [],
    indicators: [{ indicator: 'growth', name: 'Growth', unit: '%', target }],
    budget: [],
  },
];
const line: EditionLine = {
  program: 'market',
  strategy: 's-1',
  number: '1-6',
  kind: 'continuing',
  priority: false,
  name: 'Market',
  owner: 'economy',
  cooperating: [],
  years: growing('5'),
  copied: growing('5'),
  reasons: [],
};
const nameOf = (id: string) => (id === line.owner ? 'Economy' : id);
const shows = (some: Partial<typeof noFilter>) => fits(line, { ...noFilter, ...some }, nameOf);

describe('the filter of a plan', () => {
  it('shows everything until something is asked for', () => {
    expect(shows({})).toBe(true);
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, words: 'x' })).toBe(true);
  });

  it('looks at the strategy, the department and the words', () => {
    expect(shows({ strategy: line.strategy, department: line.owner, words: 'economy' })).toBe(true);
    expect(shows({ strategy: 'another' })).toBe(false);
    expect(shows({ department: 'another' })).toBe(false);
    expect(shows({ words: 'nowhere' })).toBe(false);
  });

  it('finds what the draft has otherwise than it was copied', () => {
    expect(shows({ changedOnly: true })).toBe(false);
    expect(isChanged({ ...line, years: growing('99') })).toBe(true);
    expect(isChanged({ ...line, reasons: ['Another kind'] })).toBe(true);
    expect(isChanged({ ...line, copied: [] })).toBe(true);
  });
});
