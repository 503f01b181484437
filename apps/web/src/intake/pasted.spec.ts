// A table that is pasted out of a document is brought as a text file, whatever ended its lines there.
import { describe, expect, it } from '@jest/globals';
import { asFileText } from './pasted.js';

describe('a pasted text', () => {
  it('has lines that end as those of a text file, also where they were broken within a cell', () => {
    const pasted = '1-1\t의견\n1-2\t첫 줄\v둘째 줄\v셋째 줄';
    expect(asFileText(pasted)).toBe('1-1\t의견\n1-2\t첫 줄\n둘째 줄\n셋째 줄');
  });
});
