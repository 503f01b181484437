// What is lacking leads to where it is mended, and to nothing that is not offered.
import { describe, expect, it } from '@jest/globals';
import type { Lack } from '#domain/plan/lacking';
import { lackRows } from './lacks.js';

const lack = (refused: Lack['refused'], about?: Lack['about']): Lack => ({
  refused,
  field: 'edition',
  ...(about && { about }),
});

type Waiting = Parameters<typeof lackRows>[1];

const nothing: Waiting = { changes: {}, deferred: {}, comments: {} };
const edition = { id: 'e-1' };

function rowsOf(lacking: readonly Lack[], commands: readonly string[] = [], waiting = nothing) {
  const allowed = commands.map((command) => ({ command, on: 'edition', item: 'e-1' }));
  return lackRows(lacking, waiting, edition, allowed);
}

describe('what is lacking', () => {
  it('leads to the first item of this edition that waits for a decision', () => {
    const waiting = {
      ...nothing,
      comments: {
        'c-1': { id: 'c-1', status: 'received', edition: 'e-0' },
        'c-2': { id: 'c-2', status: 'replied', edition: 'e-1' },
        'c-3': { id: 'c-3', status: 'received', edition: 'e-1' },
      },
    } as unknown as Waiting;
    expect(rowsOf([lack('comments-unanswered', { count: 1 })], [], waiting)).toEqual([
      {
        code: 'comments-unanswered',
        about: { count: 1 },
        way: { kind: 'item', on: 'comment', item: 'c-3' },
      },
    ]);
  });

  it('leads to the form that mends it, only where that is offered', () => {
    const panel = { show: 'AnnounceHearing', on: 'edition', item: 'e-1' };
    expect(rowsOf([lack('hearing-owed')], ['AnnounceHearing'])).toEqual([
      { code: 'hearing-owed', about: {}, way: { kind: 'panel', panel } },
    ]);
    expect(rowsOf([lack('hearing-owed')])).toEqual([{ code: 'hearing-owed', about: {} }]);
  });

  it('leads nowhere from a hearing that only takes its time', () => {
    const [row] = rowsOf([lack('hearing-owed', { until: '2021-10-27' })], ['AnnounceHearing']);
    expect(row).toEqual({ code: 'hearing-owed', about: { until: '2021-10-27' } });
  });

  it('tells signatures together, by whose they are', () => {
    const signatures = ['과장', '국장'].map((title) => lack('signature-missing', { title }));
    expect(rowsOf(signatures).map(({ about }) => about)).toEqual([{ title: '과장, 국장' }]);
  });
});
