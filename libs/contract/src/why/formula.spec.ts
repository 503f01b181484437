// A step that is a sum or a quotient reads as one; any other is told in words.
import { describe, expect, it } from '@jest/globals';
import type { ExplanationStep } from '../figure-views.js';
import { formulaOf } from './formula.js';

const part = (text: string | undefined): ExplanationStep => ({
  shown: { figure: { figure: 'result', indicator: 'i-1', period: '2024' }, text, provisional: false },
  how: 'leaf',
  parts: [],
});
const step = (how: ExplanationStep['how'], ...texts: readonly (string | undefined)[]) => ({
  how,
  parts: texts.map(part),
});

describe('a step as arithmetic', () => {
  it('is a sum or a quotient of what is printed', () => {
    expect(formulaOf(step('sum', '820', '1204', '640.5'))).toBe('820 + 1,204 + 640.5');
    expect(formulaOf(step('quotient', '4278', '5200'))).toBe('4,278 ÷ 5,200');
  });

  it('is left to its list where a term is missing, where there is one, many, or another way to reckon', () => {
    expect(formulaOf(step('sum', '820', undefined))).toBeUndefined();
    expect(formulaOf(step('sum', '820'))).toBeUndefined();
    expect(formulaOf(step('sum', '1', '2', '3', '4', '5', '6', '7'))).toBeUndefined();
    expect(formulaOf(step('maximum', '820', '640'))).toBeUndefined();
  });
});
