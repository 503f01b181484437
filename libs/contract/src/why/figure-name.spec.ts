// A link to an explanation names its figure; what is read back must be the same one.
import { describe, expect, it } from '@jest/globals';
import { figureNamed, nameOfFigure, type AnyFigure } from './figure-name.js';

const figures: readonly AnyFigure[] = [
  { figure: 'rate', indicator: 'i-1', period: '2022-Q3/2024-Q1' },
  { figure: 'target', indicator: 'round-1:o-1:1', period: '2024' },
  { figure: 'budget', period: '2024' },
  { figure: 'spent', period: '2024', source: 'own' },
  { figure: 'execution', period: '2022/2026', source: 'national', item: '강사비: 상반기 @ 본청' },
  { figure: 'budget', period: '2024', item: '행사비' },
  { figure: 'programRate', period: '2022/2026' },
  { figure: 'weights', period: '2024' },
  { figure: 'groupRate', period: '2024', of: { kind: 'plan' } },
  { figure: 'groupBudget', period: '2024', source: 'province', of: { kind: 'plan' } },
  { figure: 'groupSpent', period: '2024', of: { kind: 'strategy', id: 's-1' } },
  { figure: 'groupExecution', period: '2024', source: 'other', of: { kind: 'department', id: 'welfare' } },
];

describe('the name of a figure', () => {
  it.each(figures)('leads back to it: %j', (figure) => {
    expect(figureNamed(nameOfFigure(figure))).toEqual(figure);
  });

  it('is no name where it says something else', () => {
    expect(
      ['', 'rate', 'rate@2024', 'groupRate:city@2024', 'result', 'speed:i-1@2024'].map(figureNamed),
    ).toEqual(Array.from({ length: 6 }, () => undefined));
  });
});
