// Shows that the chain gives away every change to an event or to the order of events.
import { describe, expect, it } from '@jest/globals';
import { beforeFirst, canonicalJson, digestOf, verifyChain } from './chain.js';
import type { Recorded } from './store.js';

type Chained = Recorded & { readonly digest: Uint8Array };

function chained(count: number): Chained[] {
  let digest = beforeFirst;
  return Array.from({ length: count }, (_, index) => {
    const event: Recorded = {
      position: 10 * (index + 1),
      organization: 'city',
      stream: 's',
      version: index + 1,
      type: 'Noted',
      data: { n: index },
      metadata: { by: 'p-1' },
      commandId: `c-${index}`,
      recordedAt: '2021-08-07T00:00:00.000Z',
    };
    digest = digestOf(digest, event);
    return { ...event, digest };
  });
}

describe('the chain', () => {
  it('holds over what was recorded, from the first event or from any other', () => {
    const events = chained(4);

    expect(verifyChain(events)).toEqual({ intact: true, digest: events[3]?.digest });
    expect(verifyChain(events.slice(2), events[1]?.digest)).toEqual({
      intact: true,
      digest: events[3]?.digest,
    });
    expect(verifyChain([])).toEqual({ intact: true, digest: beforeFirst });
  });

  it.each<[string, Partial<Recorded>]>([
    ['position', { position: 21 }],
    ['organization', { organization: 'town' }],
    ['stream', { stream: 't' }],
    ['version', { version: 3 }],
    ['type', { type: 'Denied' }],
    ['data', { data: { n: 1.5 } }],
    ['metadata', { metadata: {} }],
    ['command', { commandId: 'c' }],
    ['instant', { recordedAt: '2021-08-07T00:00:00.001Z' }],
  ])('breaks where the %s was changed', (_, change) => {
    const events = chained(3).map((event) => (event.version === 2 ? { ...event, ...change } : event));

    expect(verifyChain(events)).toEqual({ intact: false, position: change.position ?? 20 });
  });

  it('breaks where an event was taken out, put in or moved', () => {
    const [first, second, third] = chained(3) as [Chained, Chained, Chained];

    expect(verifyChain([first, third])).toEqual({ intact: false, position: 30 });
    expect(verifyChain([first, first, second])).toEqual({ intact: false, position: 10 });
    expect(verifyChain([second, first, third])).toEqual({ intact: false, position: 20 });
  });
});

describe('canonical JSON', () => {
  it.each([
    [{ bb: 1, a: 2, é: 3, c: { d: [] } }, '{"a": 2, "c": {"d": []}, "bb": 1, "é": 3}'],
    [
      [1e21, -1.5e300, 1.25e-7, -0, 0.1],
      `[1000000000000000000000, -15${'0'.repeat(299)}, 0.000000125, 0, 0.1]`,
    ],
    ['a"\\\b\f\n\r\t\u0001가\u2028', '"a\\"\\\\\\b\\f\\n\\r\\t\\u0001가\u2028"'],
    [[null, true, {}], '[null, true, {}]'],
  ])('of %j', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });
});
