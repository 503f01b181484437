// What no file format can carry is replaced before any writer sees it; all else stays as it was typed.
import { describe, expect, it } from '@jest/globals';
import { examplePaper } from '#testing/example-paper';
import { printable, printablePaper } from './printable.js';

describe('A text made printable', () => {
  it.each([
    ['line ends as pasted', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a tab', 'a\tb', 'a b'],
    ['control characters', 'a\u0000b\u001bc\u009fd', 'a□b□c□d'],
    ['half of a surrogate pair', 'a\ud800b', 'a□b'],
    ['a noncharacter', 'a\uffffb', 'a□b'],
    ['a turn of the reading direction', '1,000\u202e원', '1,000□원'],
    ['markup, formulas and rare letters', '<p>&amp; =cmd() #eval 㐂𠀀🙂', '<p>&amp; =cmd() #eval 㐂𠀀🙂'],
  ])('%s', (_, typed, printed) => {
    expect(printable(typed)).toBe(printed);
  });

  it('leaves what it was made from alone, and pictures as they are', () => {
    const paper = { ...examplePaper(), title: 'a\u0000' };
    const made = printablePaper(paper);
    expect(made.title).toBe('a□');
    expect(paper.title).toBe('a\u0000');
    expect(made.sections[0]?.blocks.find(({ kind }) => kind === 'picture')).toEqual(
      paper.sections[0]?.blocks.find(({ kind }) => kind === 'picture'),
    );
  });
});
