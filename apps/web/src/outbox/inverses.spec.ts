// Only what the page offers is offered as undoing, and about what the act was about or made.
import { describe, expect, it } from '@jest/globals';
import { isAsked } from '../panel/commands.js';
import { takingBack } from './inverses.js';
import { outboxStrings } from './strings.js';

const said = (body: object) => JSON.stringify({ body });

describe('taking back', () => {
  const given = {
    command: 'GiveResponse',
    item: 'o-1',
    key: 'key-1',
    said: said({ opinion: 'o-1' }),
  } as const;
  const offer = { command: 'WithdrawResponse', on: 'opinion', item: 'o-1' };

  it('names the item, and why', () => {
    const { body, ...about } = takingBack(given, [offer])!;
    expect(about).toEqual(offer);
    expect(body).toEqual({ opinion: 'o-1', reason: outboxStrings.undoReason });
  });

  it('is not possible where it is not offered, or nothing takes it back', () => {
    expect(takingBack(given, [])).toBeUndefined();
    expect(takingBack(given, [{ ...offer, item: 'o-2' }])).toBeUndefined();
    expect(takingBack({ ...given, command: 'SendOpinions' }, [offer])).toBeUndefined();
  });

  it('finds what was made by the id that it was given, or by the key', () => {
    const remark = { command: 'SubmitRemark', item: 't-1', key: 'key-2' } as const;
    const offered = (item: string) => [{ command: 'WithdrawRemark', on: 'remark', item }];
    expect(takingBack({ ...remark, said: said({ text: '말' }) }, offered('key-2'))?.item).toBe('key-2');
    expect(takingBack({ ...remark, said: said({ id: 'r-1' }) }, offered('r-1'))?.item).toBe('r-1');
    expect(takingBack({ ...remark, said: said({}) }, offered('t-1'))).toBeUndefined();
  });

  it('is a command that has a form too, for when the notice has gone', () => {
    const inverses = [
      'WithdrawResponse',
      'WithdrawRemark',
      'WithdrawOpinion',
      'CloseReopenedTopic',
      'SendBack',
    ];
    expect(inverses.filter(isAsked)).toEqual(inverses);
  });
});
