// Shows that what was decided of a file is there again with that file, taken as what it was decided for.
import { describe, expect, it } from '@jest/globals';
import type { FileRef } from '#domain/files';
import { decided, noSource, saidOf, takenAs, withFile, withText, type Source } from './source.js';

const fileOf = (letter: string): FileRef => ({
  hash: letter.repeat(64),
  name: `${letter}.xlsx`,
  type: 'xlsx',
  size: 9,
});
const [sheet, other] = [fileOf('a'), fileOf('b')];
const at = (source: Source, file: FileRef) => ({ ...source, file });

describe('what was decided of a file', () => {
  const chosen = at(withFile(noSource, sheet), sheet);
  const begun = decided(chosen, 'answer-sheet', { doubt: 'd-1', choice: 'first' });
  const before = { kind: 'answer-sheet', choices: { 'd-1': 'first' } };

  it('is of the kind that it was decided for, as long as that is taken', () => {
    expect(saidOf(chosen)).toEqual({ kind: undefined, choices: {} });
    expect(saidOf(at(begun, sheet))).toEqual(before);
    const otherwise = takenAs(at(begun, sheet), 'minutes');
    expect(saidOf(at(otherwise, sheet))).toEqual({ kind: 'minutes', choices: {} });
    expect(saidOf(at(takenAs(at(otherwise, sheet), 'answer-sheet'), sheet))).toEqual(before);
  });

  it('is said of no other file, and stands again with its own', () => {
    const replaced = withFile(begun, other);
    expect(saidOf(at(replaced, other))).toEqual({ kind: undefined, choices: {} });
    expect(saidOf(at(withFile(replaced, sheet), sheet))).toEqual(before);
  });

  it('outlives a letter that was typed and taken back', () => {
    const typed = withText(begun, 'a table');
    expect(typed.file).toBeUndefined();
    expect(saidOf({ ...typed, file: sheet })).toEqual(before);
  });
});
