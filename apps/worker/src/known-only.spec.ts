// Shows two versions side by side: what the old one does not know waits for the new one, and is handled once.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { PoolClient } from 'pg';
import type { Recorded } from '#event-store/store';
import { knownOnly } from './known-only.js';

const tx = {} as PoolClient;
const recorded = (stream: string, type: string, rest: Partial<Recorded> = {}) =>
  ({ organization: 'city', stream, type, position: 1, version: 1, data: {}, ...rest }) as Recorded;

let handled: string[];
const old = knownOnly({
  name: 'policies',
  handle: async (batch) => {
    handled.push(...batch.map(({ type }) => type));
  },
});

beforeEach(() => {
  handled = [];
});

describe('a subscriber of an old version', () => {
  it('takes what it knows', async () => {
    await old.handle([recorded('round/r', 'IntakeClosed'), recorded('meeting/m', 'MeetingConvened')], tx);
    expect(handled).toEqual(['IntakeClosed', 'MeetingConvened']);
  });

  it.each([
    ['of a type that is new', recorded('round/r', 'RoundWeighed')],
    ['named as something that every object has', recorded('round/r', 'constructor')],
    ['of another kind of stream', recorded('round/r', 'MeetingConvened')],
    ['on a kind of stream that is new', recorded('ballot/b', 'IntakeClosed')],
  ])('stops before an event %s', (_, unknown) => {
    expect(() => old.handle([recorded('round/r', 'IntakeClosed'), unknown], tx)).toThrow(
      'not known to this version',
    );
    expect(handled).toEqual([]);
  });

  it('passes over what came with an imported log, as every version does', async () => {
    await old.handle([recorded('round/r', 'RoundWeighed', { origin: 'elsewhere' } as object)], tx);
    expect(handled).toEqual(['RoundWeighed']);
  });
});
