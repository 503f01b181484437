// Holds refusals to their form: a code, the field it is about, and the values that its sentence needs.
import { describe, expect, it } from '@jest/globals';
import { isRefusal, refusalCodes, refuse } from './refusals.js';

describe('a refusal', () => {
  it('carries its code, and field and values where it has them', () => {
    expect(refuse('busy')).toEqual({ refused: 'busy' });
    expect(refuse('id-taken', 'id', { id: 'o-1' })).toEqual({
      refused: 'id-taken',
      field: 'id',
      about: { id: 'o-1' },
    });
  });

  it('is told from what was decided', () => {
    expect([refuse('busy'), { type: 'RoundConcluded' }, undefined].map(isRefusal)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('has a code of its own', () => {
    expect(new Set(refusalCodes).size).toBe(refusalCodes.length);
  });
});
