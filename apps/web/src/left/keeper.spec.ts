// Shows what of one's drafts goes to the server: what was begun in this post, once it is calm, and its end at once.
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Draft, DraftName } from '../forms/draft.js';
import { Keeper } from './keeper.js';

type Begun = DraftName & Draft<object>;

const answer: Begun = {
  organization: 'city',
  person: 'kim',
  stream: 'round-1',
  command: 'GiveResponse',
  item: 'o-1',
  values: { text: 'We plan' },
  seen: 2,
  post: 'post:officer',
  where: '#round=round-1',
};
const form = { stream: 'round-1', command: 'GiveResponse', item: 'o-1', part: undefined };

let drafts: readonly Begun[];
let told: readonly unknown[];
let fails: boolean;
let keeper: Keeper;

beforeEach(() => {
  jest.useFakeTimers();
  drafts = [answer];
  told = [];
  fails = false;
  const tell = (what: unknown) => {
    told = [...told, what];
    return fails ? Promise.reject(new Error('away')) : Promise.resolve();
  };
  keeper = new Keeper('post:officer', {
    drafts: () => drafts,
    keep: ({ kept, where, ...of }) => tell({ keep: JSON.parse(kept) as unknown, where, of }),
    drop: (of) => tell({ drop: of }),
  });
});
afterEach(() => {
  jest.useRealTimers();
});

const kept = { keep: { values: { text: 'We plan' }, seen: 2 }, where: '#round=round-1', of: form };

describe('what was begun in a post', () => {
  it('goes to the server once nothing more is typed, and once only', () => {
    keeper.note();
    jest.advanceTimersByTime(1_000);
    keeper.note();
    jest.advanceTimersByTime(1_000);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1_000);
    keeper.note();
    jest.advanceTimersByTime(5_000);
    expect(told).toEqual([kept]);
  });

  it('goes again when more was typed', () => {
    keeper.close();
    drafts = [{ ...answer, values: { text: 'We plan more' } }];
    keeper.close();
    expect(told).toEqual([kept, { ...kept, keep: { values: { text: 'We plan more' }, seen: 2 } }]);
  });

  it('is forgotten at once when it was sent or thrown away', () => {
    keeper.close();
    drafts = [];
    keeper.note();
    expect(told).toEqual([kept, { drop: form }]);
    keeper.close();
    expect(told).toHaveLength(2);
  });

  it('stays in the browser where it was begun in another post, or has no form to go back to', () => {
    drafts = [
      { ...answer, post: 'seat:jobs/member-1' },
      { ...answer, item: 'o-2', post: undefined },
      { ...answer, item: 'o-3', where: undefined },
    ];
    keeper.close();
    expect(told).toEqual([]);
  });

  it('goes again after the server was away', async () => {
    fails = true;
    keeper.close();
    await Promise.resolve();
    await Promise.resolve();
    fails = false;
    keeper.close();
    expect(told).toEqual([kept, kept]);
  });
});
