// What is typed for a year must reach the server as its figures, without what was left blank.
import { describe, expect, it } from '@jest/globals';
import { figuresOf } from './figures-values.js';

const visitors = { indicator: 'i-1', name: '이용자', unit: '명', target: '1,200' };

describe('the figures of a year while they are written', () => {
  it('are figures without commas, blank clauses, weights and parts', () => {
    expect(
      figuresOf({
        year: 2024,
        content: ['상시 운영', ' '],
        indicators: [
          {
            ...visitors,
            weight: ' 40 ',
            parts: [
              { period: '2024-Q1', target: '1,000' },
              { period: '2024-Q2', target: '' },
            ],
          },
          { ...visitors, indicator: 'i-2', weight: '', parts: [{ period: '2024-Q1', target: ' ' }] },
        ],
        budget: [{ line: 'b-1', source: 'own', item: '운영비', amount: '9,000', scale: 'thousandWon' }],
      }),
    ).toEqual({
      year: 2024,
      content: ['상시 운영'],
      indicators: [
        { ...visitors, target: '1200', weight: '40', parts: [{ period: '2024-Q1', target: '1000' }] },
        { ...visitors, indicator: 'i-2', target: '1200' },
      ],
      budget: [{ line: 'b-1', source: 'own', item: '운영비', amount: '9000', scale: 'thousandWon' }],
    });
  });
});
