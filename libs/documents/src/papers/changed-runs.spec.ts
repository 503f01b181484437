// What changed between two wordings is marked word by word, and nothing else is.
import { describe, expect, it } from '@jest/globals';
import { changedRuns } from './changed-runs.js';

describe('two wordings', () => {
  it('are marked where they differ', () => {
    expect(changedRuns('성장률 5% 이상', '성장률 10% 이상')).toEqual({
      before: [{ text: '성장률 ' }, { text: '5% ', struck: true }, { text: '이상' }],
      after: [{ text: '성장률 ' }, { text: '10% ', underlined: true }, { text: '이상' }],
    });
  });

  it('have nothing marked where they are the same', () => {
    expect(changedRuns('같은 말', '같은 말')).toEqual({
      before: [{ text: '같은 말' }],
      after: [{ text: '같은 말' }],
    });
  });

  it('are new or gone whole where one side has none', () => {
    expect(changedRuns(undefined, '새 사업')).toEqual({
      before: [],
      after: [{ text: '새 사업', underlined: true }],
    });
    expect(changedRuns('옛 사업', undefined).before).toEqual([{ text: '옛 사업', struck: true }]);
  });

  it('of many words are told as changed whole', () => {
    const long = Array.from({ length: 500 }, (_, at) => `말${at}`).join(' ');
    expect(changedRuns(long, `${long} 끝`).before).toEqual([{ text: long, struck: true }]);
  });
});
