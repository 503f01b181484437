// Holds the figures of a year to their one form, and tells where two of them differ.
import { describe, expect, it } from '@jest/globals';
import type { BudgetLine, YearFigures } from './changes.js';
import { canonicalFigures, checkFigures, differenceBetween, sameFigures } from './figures.js';

const guides = { indicator: 'guides', name: 'Guides trained', unit: 'persons', target: '30' };
const teaching: BudgetLine = {
  line: 'teaching',
  source: 'own',
  item: 'Teaching',
  amount: '12000',
  scale: 'thousandWon',
};
const figures: YearFigures = {
  year: 2021,
  content: ['Morning courses'],
  indicators: [guides],
  budget: [teaching],
};

describe('figures', () => {
  it('are told by their place in the command where they are wrong', () => {
    expect(checkFigures(figures)).toBeUndefined();
    expect(checkFigures({ ...figures, content: [' '] }, 'years[1].')).toEqual({
      refused: 'text-missing',
      field: 'years[1].content[0]',
    });
    expect(checkFigures({ ...figures, indicators: [guides, guides] }, 'figures.')).toEqual({
      refused: 'list-repeats',
      field: 'figures.indicators[1]',
    });
    expect(checkFigures({ ...figures, budget: [{ ...teaching, amount: '0.5' }] })).toMatchObject({
      refused: 'number-invalid',
      field: 'budget[0].amount',
    });
  });

  it('have one form, and nothing that is not theirs', () => {
    const stated = { ...figures, indicators: [{ ...guides, target: '30.0' }], type: 'StateYear' };
    expect(canonicalFigures(stated)).toEqual(figures);
  });

  it('are the same whatever the form of their numbers', () => {
    expect(sameFigures(figures, { ...figures, indicators: [{ ...guides, target: '30.00' }] })).toBe(true);
  });

  it('are the same in whichever order they are named', () => {
    const ceremony = { ...teaching, line: 'ceremony' };
    const listed = (...budget: readonly BudgetLine[]) => ({ ...figures, budget });
    expect(sameFigures(listed(teaching, ceremony), listed(ceremony, teaching))).toBe(true);
  });

  it.each<readonly [string, Partial<YearFigures>, string, string]>([
    ['the year', { year: 2022 }, '2021', '2022'],
    ['a clause', { content: ['Evening courses'] }, 'Morning courses', 'Evening courses'],
    [
      'a target',
      { indicators: [{ ...guides, target: '35' }] },
      'Guides trained: 30 (persons)',
      'Guides trained: 35 (persons)',
    ],
    [
      'an indicator that only one has',
      { indicators: [guides, { ...guides, indicator: 'more' }] },
      '–',
      'Guides trained: 30 (persons)',
    ],
    [
      'an amount',
      { budget: [{ ...teaching, amount: '1' }] },
      'Teaching: 12000 (own, thousandWon)',
      'Teaching: 1 (own, thousandWon)',
    ],
    [
      'a budget line that only one has',
      { budget: [teaching, { ...teaching, line: 'more' }] },
      '–',
      'Teaching: 12000 (own, thousandWon)',
    ],
    ['a budget line that only the other has', { budget: [] }, 'Teaching: 12000 (own, thousandWon)', '–'],
    [
      'a source',
      { budget: [{ ...teaching, source: 'other' }] },
      'Teaching: 12000 (own, thousandWon)',
      'Teaching: 12000 (other, thousandWon)',
    ],
  ])('differ in %s', (_what, change, stated, stands) => {
    const other = { ...figures, ...change };
    expect(differenceBetween(figures, other)).toEqual({ stated, stands });
    expect(sameFigures(figures, other)).toBe(false);
  });
});
