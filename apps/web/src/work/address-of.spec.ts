// One click on something owed must lead to the page of its own stream, with what answers it open.
import { describe, expect, it } from '@jest/globals';
import { addressOfWork } from './address-of.js';

const owed = { key: 'k', title: '', overdue: false, about: '', owedAs: [] };

describe('addressOfWork', () => {
  it('leads to the item on its page', () => {
    expect(
      addressOfWork({
        ...owed,
        kind: 'answer',
        stream: 'round',
        id: 'r-1',
        item: { kind: 'opinion', id: 'o-1' },
      }),
    ).toEqual({ place: 'round', id: 'r-1', panel: { show: 'answer', on: 'opinion', item: 'o-1' } });
  });

  it('leads to the whole where no item is meant', () => {
    expect(addressOfWork({ ...owed, kind: 'close-cycle', stream: 'cycle', id: 'c-1' })).toEqual({
      place: 'cycle',
      id: 'c-1',
      panel: { show: 'close-cycle', on: 'stream' },
    });
  });

  it('leads to the figures of a program', () => {
    expect(addressOfWork({ ...owed, kind: 'report-result', stream: 'program', id: 'p-1' })).toEqual({
      place: 'indicators',
      id: 'p-1',
      panel: { show: 'report-result', on: 'stream' },
    });
    const quarter = { kind: 'period', id: '2021-Q2' } as const;
    expect(
      addressOfWork({ ...owed, kind: 'check-quarter', stream: 'program', id: 'p-1', item: quarter }),
    ).toEqual({
      place: 'indicators',
      id: 'p-1',
      panel: { show: 'check-quarter', on: 'stream', of: '2021-Q2' },
    });
  });

  it('leads to the view of the round in which it is done', () => {
    const inRound = { ...owed, stream: 'round', id: 'r-1' } as const;
    expect(addressOfWork({ ...inRound, kind: 'remarks' })).toEqual({ place: 'write', id: 'r-1' });
    expect(
      addressOfWork({ ...inRound, kind: 'remarks', item: { kind: 'topic', id: 'p-1/midterm' } }),
    ).toEqual({ place: 'write', id: 'r-1', more: { subject: 'p-1' } });
    expect(addressOfWork({ ...inRound, kind: 'consolidate' })).toEqual({ place: 'consolidate', id: 'r-1' });
    expect(addressOfWork({ ...inRound, kind: 'settle', item: { kind: 'opinion', id: 'o-1' } })).toEqual({
      place: 'settle',
      id: 'r-1',
      more: { opinion: 'o-1' },
    });
  });
});
