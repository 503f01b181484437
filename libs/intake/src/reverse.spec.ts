// What an intake did is taken back by the act that its stream has for it; what has none is said before.
import { describe, expect, it } from '@jest/globals';
import type { WireCommand } from '#contract/wire';
import { isReversible, reverseOf } from './reverse.js';

const reversed = (command: WireCommand) =>
  reverseOf({ command } as Parameters<typeof reverseOf>[0], '잘못된 파일');
const reason = '잘못된 파일';

describe('An act of an intake', () => {
  it('is taken back by what it made, with the reason', () => {
    const text = '말';
    expect(reversed({ type: 'EnterRemark', topic: 'p/change', id: 'r-1', kind: 'opinion', text })).toEqual({
      ...{ type: 'WithdrawRemark', remark: 'r-1', reason },
    });
    expect(
      reversed({ type: 'GiveResponse', opinion: 'o-1', answer: { disposition: 'nothingToAnswer' }, text }),
    ).toEqual({ type: 'WithdrawResponse', opinion: 'o-1', reason });
    expect(
      reversed({
        type: 'IssueOpinion',
        topic: 'p/change',
        id: 'o-1',
        wording: { phrase: 'noChange' },
        remarks: [],
      }),
    ).toEqual({ type: 'WithdrawOpinion', opinion: 'o-1', reason });
  });

  it('that nothing takes back is said to be so', () => {
    const seat = { type: 'AddSeat', id: 's', title: '위원', sector: 'private', role: 'member' } as const;
    expect(reversed(seat)).toBeUndefined();
    expect(isReversible({ command: seat } as Parameters<typeof isReversible>[0])).toBe(false);
    expect(reversed({ type: 'CloseIntake' })).toBeUndefined();
  });

  it('that does not say what it made cannot be found again', () => {
    const remark = { type: 'EnterRemark', topic: 'p/change', kind: 'opinion', text: '말' } as const;
    expect(reversed(remark)).toBeUndefined();
  });
});
