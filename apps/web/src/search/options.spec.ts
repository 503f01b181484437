// Holds the list under the search field to its room, and its keys to their way round.
import { describe, expect, it } from '@jest/globals';
import { foundKinds, type FoundKind } from '#contract/finding/finding';
import type { FoundGroupView } from '#contract/views';
import { formatAddress, parseAddress } from '../address.js';
import { addressOf } from './found-at.js';
import { groupsOf, moved, resultsAt } from './options.js';

const group = (kind: FoundKind, many: number): FoundGroupView => ({
  kind,
  total: many * 10,
  found: Array.from({ length: many }, (_, index) => ({
    stream: 'round',
    id: `r-${index}`,
    item: `i-${index}`,
    heading: `${index}`,
    excerpt: '',
    context: '',
  })),
});
const counted = (groups: readonly FoundGroupView[]) =>
  groupsOf({ groups }).map(({ kind, options }) => [kind, options.length]);

describe('the list under the search field', () => {
  it('shows all of a little', () => {
    expect(counted([group('round', 1), group('opinion', 5)])).toEqual([
      ['round', 1],
      ['opinion', 5],
    ]);
  });

  it('shows the kinds in turn where there is more than room', () => {
    expect(counted([group('round', 1), group('opinion', 5), group('answer', 5), group('remark', 5)])).toEqual(
      [
        ['round', 1],
        ['opinion', 4],
        ['answer', 4],
        ['remark', 3],
      ],
    );
    expect(counted(foundKinds.map((kind) => group(kind, 5))).map(([, many]) => many)).toEqual(
      Array.from({ length: 12 }, () => 1),
    );
  });

  it('keeps how many there are of each kind, and names every option once', () => {
    const groups = groupsOf({ groups: [group('round', 2), group('opinion', 3)] });
    expect(groups.map(({ total }) => total)).toEqual([20, 30]);
    const ids = groups.flatMap(({ options }) => options.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is walked round by the arrows, with the field between its ends', () => {
    expect(moved(-1, 1, 3)).toBe(0);
    expect(moved(2, 1, 3)).toBe(-1);
    expect(moved(-1, -1, 3)).toBe(2);
    expect(moved(0, -1, 3)).toBe(-1);
    expect(moved(-1, 1, 0)).toBe(-1);
  });
});

describe('what was found', () => {
  it.each(foundKinds)('is shown at an address that can be linked to: %s', (kind) => {
    const to = addressOf(kind, { id: 'an-id', item: 'round-1:o-1' });
    expect(parseAddress(formatAddress(to))).toEqual(to);
  });

  it('is listed whole at an address of its own', () => {
    expect(formatAddress(resultsAt(' 증가율 5% '))).toBe(`#at=search&q=${encodeURIComponent('증가율')}+5%25`);
    expect(parseAddress(formatAddress(resultsAt('a', 'opinion')))).toEqual(resultsAt('a', 'opinion'));
  });
});
