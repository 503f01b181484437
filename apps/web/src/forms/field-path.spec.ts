// A sentence must stand where its reader looks: at the field it is about, or as near as the form has one.
import { describe, expect, it } from '@jest/globals';
import { nearestField } from './field-path.js';

const names = ['answer.disposition', 'answer.proof.changes', 'answer.proof.changes[0].to', 'text'];

describe('nearestField', () => {
  it.each([
    ['the field itself', 'text', 'text'],
    ['a field of a list', 'answer.proof.changes[0].to', 'answer.proof.changes[0].to'],
    ['one inside what it names', 'answer', 'answer.disposition'],
    ['one inside a part without a field', 'answer.proof', 'answer.proof.changes'],
    ['the list around an entry that is not there', 'answer.proof.changes[1].to', 'answer.proof.changes'],
    ['a neighbour, before nothing at all', 'answer.year', 'answer.disposition'],
  ])('finds %s', (_, path, expected) => {
    expect(nearestField(path, names)).toBe(expected);
  });

  it.each(['', 'opinion', 'If-Match', 'Idempotency-Key', 'reason[', '[0]'])('finds none for %j', (path) => {
    expect(nearestField(path, names)).toBeUndefined();
  });

  it('does not take a longer name for a part', () => {
    expect(nearestField('tex', names)).toBeUndefined();
  });
});
