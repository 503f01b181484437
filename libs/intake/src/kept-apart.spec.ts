// Two rows with one key are both taken in, and come out the same however often the file is read.
import { describe, expect, it } from '@jest/globals';
import { keptApart } from './kept-apart.js';
import type { AnyIntakeStep } from './proposal.js';

const step = (key: string, text: string): AnyIntakeStep => ({
  key,
  place: { row: 1 },
  what: text,
  stream: 'round',
  id: 'r-1',
  command: { type: 'EnterRemark', topic: 't', kind: 'opinion', text },
});

describe('Steps of one file', () => {
  it('are told apart where their rows have one key, and keep it where they have not', () => {
    const steps = [step('a', 'one'), step('b', 'two'), step('a', 'three'), step('a', 'four')];
    expect(keptApart(steps).map(({ key }) => key)).toEqual(['a', 'b', 'a~2', 'a~3']);
    expect(keptApart(steps)).toEqual(keptApart(steps));
    expect(keptApart(steps).map(({ what }) => what)).toEqual(['one', 'two', 'three', 'four']);
  });
});
