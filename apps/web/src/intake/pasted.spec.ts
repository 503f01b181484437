// A table that is pasted out of a document is a text file as the server knows one, whatever ended its lines there.
import { describe, expect, it } from '@jest/globals';
import { isText } from '#files/kinds/characters';
import { asFileText } from './pasted.js';

describe('a pasted text', () => {
  it('is a text file, also with lines that were broken within a cell', () => {
    const pasted = '1-1\t의견\n1-2\t첫 줄\v둘째 줄';
    expect(isText(Buffer.from(pasted))).toBe(false);
    expect(isText(Buffer.from(asFileText(pasted)))).toBe(true);
    expect(asFileText(pasted)).toBe('1-1\t의견\n1-2\t첫 줄\n둘째 줄');
  });
});
