// Two acts at once come out on the sheet as they were done, in whichever order they were asked.
import { expect, it } from '@jest/globals';
import { settledAtOnce, type Said, type Sheet } from './settling.js';

/** A line of names, of which each is taken once. */
const line: Sheet<readonly string[], string> = {
  against: (names, name) => (names.includes(name) ? ['item-not-ready'] : []),
  after: (names, name) => [...names, name],
};

const taken = (act: string, version: number): Said<string> => ({
  ...{ act, id: act },
  answered: { status: 200, body: { version } },
});
const refused = (act: string, code = 'item-not-ready'): Said<string> => ({
  ...{ act, id: act },
  answered: { status: 409, body: { code } },
});

it('puts two that were both taken in the order of their versions', () => {
  expect(settledAtOnce(line, [], [taken('a', 1), taken('b', 2)])).toEqual(['a', 'b']);
  expect(settledAtOnce(line, [], [taken('a', 2), taken('b', 1)])).toEqual(['b', 'a']);
});

it('takes either order where one was refused', () => {
  expect(settledAtOnce(line, [], [refused('a'), taken('a', 1)])).toEqual(['a']);
  expect(settledAtOnce(line, [], [taken('a', 1), refused('a')])).toEqual(['a']);
});

it('finds what no order explains', () => {
  expect(() => settledAtOnce(line, [], [taken('a', 1), taken('a', 2)])).toThrow('at once');
  expect(() => settledAtOnce(line, [], [taken('a', 1), refused('b')])).toThrow('at once');
});
