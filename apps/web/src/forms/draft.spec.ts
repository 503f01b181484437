// The key decides whether a second click is a repeat or another act.
import { describe, expect, it } from '@jest/globals';
import { attemptAt } from './draft.js';

describe('attemptAt', () => {
  const said = { body: { text: '건의하겠습니다' }, seen: 3 };
  const first = attemptAt(undefined, said, () => 'key-1');

  it('begins under a fresh key', () => {
    expect(first.key).toBe('key-1');
  });

  it('says the same again under the same key', () => {
    expect(attemptAt(first, structuredClone(said), () => 'key-2')).toEqual(first);
  });

  it('says something else, or of another revision, under another key', () => {
    expect(attemptAt(first, { ...said, body: { text: '다른 말' } }, () => 'key-2').key).toBe('key-2');
    expect(attemptAt(first, { ...said, seen: 4 }, () => 'key-2').key).toBe('key-2');
  });
});
