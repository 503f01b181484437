// Tells which items of a form stand together.
import { expect, it } from '@jest/globals';
import type { CheckItem } from '#domain/checklist';
import { groupsOf } from './grouped.js';

const item = (id: string, group?: string): CheckItem => ({
  id,
  label: id,
  kind: 'mark',
  ...(group === undefined ? {} : { group }),
});

it('gathers neighbours of one heading, and leaves the others alone', () => {
  const groups = groupsOf([
    item('a'),
    item('b'),
    item('c', 'X'),
    item('d', 'X'),
    item('e', 'Y'),
    item('f', 'X'),
  ]);
  expect(groups.map(({ heading, items }) => [heading, items.map(({ id }) => id)])).toEqual([
    [undefined, ['a']],
    [undefined, ['b']],
    ['X', ['c', 'd']],
    ['Y', ['e']],
    ['X', ['f']],
  ]);
});
