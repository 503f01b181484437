// Shows what becomes of letters that are sent in turn: done, back with why, or kept at once where nobody answers.
import { describe, expect, it } from '@jest/globals';
import { problemOf } from '#contract/refusals';
import { Refused, Unreachable } from '../http/request.js';
import { sendInTurn } from './in-turn.js';
import type { Letter } from './letters.js';

const letter = (item: string): Letter => ({
  organization: 'city',
  person: 'kim',
  stream: 'round-1',
  kind: 'round',
  command: 'ReleaseResponse',
  item,
  key: item,
  post: 'post:head',
  said: '{}',
  values: '{}',
  where: '',
  state: 'sending',
  sent: 0,
});

/** Answers each letter as told; what nothing is told of is done. */
function outbox(answers: Readonly<Record<string, Error>>) {
  const sent: unknown[] = [];
  const kept: unknown[] = [];
  return {
    sent,
    kept,
    send: ({ item = '' }: Letter) => {
      sent.push(item);
      const no = answers[item];
      return no ? Promise.reject(no) : Promise.resolve({ version: 1, position: 1, repeated: false });
    },
    keep: ({ item }: Letter) => void kept.push(item),
  };
}

const inTurn = (...items: readonly string[]) => items.map((item) => () => letter(item));

describe('letters that are sent in turn', () => {
  it('tell which came back and why, and do not stop there', async () => {
    const no = new Refused(problemOf({ refused: 'item-moved' }, 'ko'), {});
    const box = outbox({ two: no });
    const back: unknown[] = [];
    const told = await sendInTurn(box, inTurn('one', 'two', 'three'), {
      onBack: ({ item }, error) => back.push([item, error]),
    });
    expect(told).toEqual({ done: 2, back: 1, waits: 0 });
    expect(back).toEqual([['two', no]]);
  });

  it('are kept without being sent once one had no answer, and count as no refusal', async () => {
    const box = outbox({ one: new Unreachable('away') });
    const back: unknown[] = [];
    const told = await sendInTurn(box, inTurn('one', 'two', 'three'), { onBack: (each) => back.push(each) });
    expect(told).toEqual({ done: 0, back: 0, waits: 3 });
    expect(box.sent).toEqual(['one']);
    expect(box.kept).toEqual(['two', 'three']);
    expect(back).toEqual([]);
  });

  it('are passed over where nothing is to be sent any more', async () => {
    const box = outbox({});
    const told = await sendInTurn(box, [() => undefined, ...inTurn('two')], {});
    expect(told).toEqual({ done: 1, back: 0, waits: 0 });
    expect(box.sent).toEqual(['two']);
  });
});
