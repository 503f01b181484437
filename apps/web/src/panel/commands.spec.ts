// One click on something owed must lead to what the reader may do about it, and to nothing that is not offered.
import { describe, expect, it } from '@jest/globals';
import { otherPanelsFor, panelFor } from './commands.js';

const allowed = [
  { command: 'AskAgain', on: 'opinion', item: 'o-1' },
  { command: 'SettleOpinion', on: 'opinion', item: 'o-1' },
  { command: 'SettleOpinion', on: 'opinion', item: 'o-2' },
  { command: 'ProposeNoChange', on: 'topic', item: 'p-1/change' },
  { command: 'ProposeChange', on: 'topic', item: 'p-1/change' },
  { command: 'SendOpinions', on: 'stream' },
];

describe('otherPanelsFor', () => {
  it('names what answers the same duty otherwise, as far as it is offered', () => {
    const owed = { show: 'submission', on: 'topic', item: 'p-1/change' };
    expect(otherPanelsFor(owed, allowed)).toEqual([
      { show: 'ProposeNoChange', on: 'topic', item: 'p-1/change' },
    ]);
    expect(otherPanelsFor({ ...owed, item: 'p-2/change' }, allowed)).toEqual([]);
  });

  it('names nothing beside a command that was asked for itself', () => {
    expect(otherPanelsFor({ show: 'ProposeChange', on: 'topic', item: 'p-1/change' }, allowed)).toEqual([]);
  });
});

describe('panelFor', () => {
  it('leads from something owed to the command that answers it, on that item', () => {
    expect(panelFor({ show: 'settle', on: 'opinion', item: 'o-2' }, allowed)).toEqual({
      show: 'SettleOpinion',
      on: 'opinion',
      item: 'o-2',
    });
  });

  it('takes the likeliest of several', () => {
    expect(panelFor({ show: 'submission', on: 'topic', item: 'p-1/change' }, allowed)?.show).toBe(
      'ProposeChange',
    );
  });

  it('leads to a command on the whole round where that answers an item', () => {
    expect(panelFor({ show: 'consolidate', on: 'opinion', item: 'o-3' }, allowed)).toEqual({
      show: 'SendOpinions',
      on: 'stream',
      item: undefined,
    });
  });

  it('leads from a duty in a cycle to its command, on its item or on the cycle as a whole', () => {
    const inCycle = [
      { command: 'CheckFollowUp', on: 'owed', item: 'o-4' },
      { command: 'RecordStep', on: 'stream' },
    ];
    expect(panelFor({ show: 'check', on: 'owed', item: 'o-4' }, inCycle)?.show).toBe('CheckFollowUp');
    expect(panelFor({ show: 'legal-step', on: 'change', item: 'c-1' }, inCycle)).toEqual({
      show: 'RecordStep',
      on: 'stream',
      item: undefined,
    });
    expect(panelFor({ show: 'deliberate', on: 'change', item: 'c-1' }, inCycle)).toBeUndefined();
  });

  it('leads nowhere where nothing that answers it is offered', () => {
    expect(panelFor({ show: 'settle', on: 'opinion', item: 'o-3' }, allowed)).toBeUndefined();
    expect(panelFor({ show: 'follow-up', on: 'owed', item: 'o-1' }, allowed)).toBeUndefined();
  });

  it('leaves a command as it was asked for', () => {
    const panel = { show: 'GiveResponse', on: 'opinion', item: 'o-1' };
    expect(panelFor(panel, allowed)).toEqual(panel);
  });
});
