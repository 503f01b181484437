// The history of one item must not fill with what an act said of all the others.
import { describe, expect, it } from '@jest/globals';
import { saidOf } from './said-of.js';

const origin = { round: 'r-1', opinion: 'o-1', topic: 't', remarks: [] };

describe('saidOf', () => {
  it('keeps of a round’s outcome the one change, and leaves out the rest', () => {
    const outcome = {
      changes: [
        { id: 'c-1', program: 'p-1', origin },
        { id: 'c-2', program: 'p-2', origin },
      ],
      owed: [{ id: 'o-9', origin }],
      kept: [{ number: '1-1', origin }],
    };
    expect(saidOf({ round: 'r-1', outcome }, 'c-2')).toEqual({
      round: 'r-1',
      outcome: { changes: [{ id: 'c-2', program: 'p-2', origin }] },
    });
  });

  it('keeps of a plan’s outcome what became of the one', () => {
    const said = { plan: 'plan-2022', changes: [{ change: 'c-1', outcome: 'inPlan' }], deferred: [] };
    expect(saidOf(said, 'c-1')).toEqual(said);
    expect(saidOf(said, 'c-2')).toEqual({ plan: 'plan-2022', deferred: [] });
  });

  it('keeps of the convening of a meeting its day and the one item, and of all seats the one', () => {
    const said = {
      date: '2021-09-08',
      agenda: [
        { id: 'a1', title: '보고' },
        { id: 'a2', title: '심의' },
      ],
      roll: [
        { seat: 's-1', title: '위원 1' },
        { seat: 's-2', title: '위원 2' },
      ],
    };
    expect(saidOf(said, 'a2')).toEqual({ date: '2021-09-08', agenda: [{ id: 'a2', title: '심의' }] });
    expect(saidOf(said, 's-1')).toEqual({ date: '2021-09-08', roll: [{ seat: 's-1', title: '위원 1' }] });
  });

  it('leaves an act on one item as it is', () => {
    const said = { owed: 'o-1', finding: 'kept', note: '확인함', remarks: ['m-1', 'm-2'] };
    expect(saidOf(said, 'o-1')).toEqual(said);
  });
});
