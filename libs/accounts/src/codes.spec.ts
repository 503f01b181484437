// Codes from paper: readable, different, and taken as people type them.
import { describe, expect, it } from '@jest/globals';
import { codeAsTyped, freshCode } from './codes.js';

describe('codes from paper', () => {
  it('are groups of five letters without 0, 1, I, L, O and U', () => {
    for (let made = 0; made < 50; made++) {
      expect(freshCode(2)).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/);
    }
  });

  it('are never the same', () => {
    expect(new Set(Array.from({ length: 200 }, () => freshCode(2))).size).toBe(200);
  });

  it.each(['abcde-fghjk', ' ABCDE FGHJK ', 'abcdefghjk', 'ABCDE–FGHJK'])('are understood as %s', (typed) => {
    expect(codeAsTyped(typed)).toBe('ABCDEFGHJK');
  });
});
