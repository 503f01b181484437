// What every store of events must do, whichever it is: one specification, run against each.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import type { Append, Appended, EventStore, NewEvent, Recorded } from '#event-store/store';

let commands = 0;

/** An append of one event to the stream `s` of `city`, expecting it not to exist, but for `changes`. */
export function anAppend(changes: Partial<Append> = {}): Append {
  commands += 1;
  return {
    organization: 'city',
    stream: 's',
    commandId: `command-${commands}`,
    fingerprint: 'f',
    expectedVersion: 0,
    recordedAt: '2021-08-07T09:00:00+09:00',
    events: [anEvent()],
    ...changes,
  };
}

/** An event of type `Noted`. */
export function anEvent(
  data: unknown = { text: '의견' },
  metadata: unknown = { by: 'p-1', post: 'chair' },
): NewEvent {
  return { type: 'Noted', data, metadata };
}

/**
 * @param makeStore makes an empty store; `close` is called after each test
 */
export function describeEventStore(
  name: string,
  makeStore: () => Promise<{ store: EventStore; close(): Promise<void> }>,
): void {
  describe(`the event store ${name}`, () => {
    let store: EventStore;
    let close: () => Promise<void>;

    beforeEach(async () => {
      ({ store, close } = await makeStore());
    });

    afterEach(async () => {
      await close();
    });

    async function appended(changes: Partial<Append> = {}): Promise<{ version: number; position: number }> {
      const outcome = await store.append(anAppend(changes));
      expect(outcome.outcome).toBe('appended');
      return outcome as Extract<Appended, { position: number }>;
    }

    async function wholeLog(): Promise<Recorded[]> {
      return store.readAll({ after: 0, limit: 10_000 });
    }

    it('is empty at first', async () => {
      expect(await store.head()).toBe(0);
      expect(await wholeLog()).toEqual([]);
      expect(await store.streamVersion('city', 's')).toBe(0);
      expect(await store.readStream('city', 's')).toEqual([]);
      expect(await store.streams('city')).toEqual([]);
      expect(await store.findCommand('city', 'command')).toBeUndefined();
    });

    it('gives back what was appended, with its places', async () => {
      const append = anAppend({ events: [anEvent({ n: 1 }), anEvent([1, null, '둘'], null)] });

      expect(await store.append(append)).toEqual({ outcome: 'appended', version: 2, position: 2 });

      const common = {
        organization: 'city',
        stream: 's',
        commandId: append.commandId,
        recordedAt: '2021-08-07T00:00:00.000Z',
        type: 'Noted',
      };
      const events = [
        { ...common, position: 1, version: 1, data: { n: 1 }, metadata: { by: 'p-1', post: 'chair' } },
        { ...common, position: 2, version: 2, data: [1, null, '둘'], metadata: null },
      ];
      expect(await store.readStream('city', 's')).toEqual(events);
      expect(await wholeLog()).toEqual(events);
      expect(await store.head()).toBe(2);
      expect(await store.streamVersion('city', 's')).toBe(2);
    });

    it('tells streams apart that are asked about together', async () => {
      await appended({ stream: 'one' });
      await appended({ stream: 'two', events: [anEvent(1), anEvent(2), anEvent(3)] });
      await appended({ stream: 'two', organization: 'town', events: [anEvent(1), anEvent(2)] });

      const asked: [string, string][] = [
        ['city', 'two'],
        ['city', 'none'],
        ['town', 'two'],
        ['city', 'one'],
        ['city', 'two'],
      ];
      expect(await Promise.all(asked.map((each) => store.streamVersion(...each)))).toEqual([3, 0, 2, 1, 3]);
    });

    it('keeps JSON as it is, whatever it holds', async () => {
      const data = {
        'quote " and \\u0000 spelled out': '\\u0000 \n\t\u0001\u007f\u2028 😀 가',
        numbers: [0, -1.5, 1e21, 1e-7, Number.MAX_SAFE_INTEGER, 5e-324, 0.1 + 0.2],
        nested: { '': [], b: {}, aa: false },
      };
      await appended({ events: [anEvent(data, 'text')] });

      expect((await wholeLog())[0]).toMatchObject({ data, metadata: 'text' });
    });

    it('is not changed by what is done to what it gave or was given', async () => {
      const data = { list: ['kept'] };
      await appended({ events: [anEvent(data)] });
      data.list.push('added later');
      const [given] = (await wholeLog()) as { data: { list: string[] } }[];
      given?.data.list.push('added to what was read');

      expect((await wholeLog())[0]?.data).toEqual({ list: ['kept'] });
    });

    it('gives positions over all streams and versions per stream, both without a gap', async () => {
      await appended({ stream: 'a', events: [anEvent(), anEvent()] });
      await appended({ stream: 'b' });
      await appended({ stream: 'a', expectedVersion: 2 });
      await appended({ stream: 'a', organization: 'other' });

      const places = (await wholeLog()).map((event) => [event.position, event.stream, event.version]);
      expect(places).toEqual([
        [1, 'a', 1],
        [2, 'a', 2],
        [3, 'b', 1],
        [4, 'a', 3],
        [5, 'a', 1],
      ]);
    });

    it('answers a conflict with the actual version and writes nothing', async () => {
      await appended({ events: [anEvent(), anEvent()] });

      for (const expectedVersion of [0, 1, 3]) {
        expect(await store.append(anAppend({ expectedVersion }))).toEqual({
          outcome: 'conflict',
          version: 2,
        });
      }
      expect(await store.append(anAppend({ stream: 'none', expectedVersion: 1 }))).toEqual({
        outcome: 'conflict',
        version: 0,
      });
      expect(await store.head()).toBe(2);
    });

    it('accepts an append to a stream that must not exist once', async () => {
      const outcomes = await Promise.all(Array.from({ length: 20 }, () => store.append(anAppend())));

      expect(outcomes.filter((each) => each.outcome === 'appended')).toHaveLength(1);
      expect(outcomes.filter((each) => each.outcome === 'conflict')).toHaveLength(19);
      expect(await store.head()).toBe(1);
    });

    it('holds an append to the command that it builds on, not to the version alone', async () => {
      await appended({ commandId: 'theirs' });

      const mine = anAppend({ expectedVersion: 1, expectedCommandId: 'mine' });
      expect(await store.append(mine)).toEqual({ outcome: 'conflict', version: 1 });
      await appended({ expectedVersion: 1, expectedCommandId: 'theirs' });
      expect(await store.append(anAppend({ stream: 'none', expectedCommandId: 'mine' }))).toEqual({
        outcome: 'conflict',
        version: 0,
      });
    });

    it('holds an append to the attempt that it builds on, not to the command alone', async () => {
      await appended({ commandId: 'given twice', attempt: 'theirs' });

      const mine = anAppend({
        expectedVersion: 1,
        expectedCommandId: 'given twice',
        expectedAttempt: 'mine',
      });
      expect(await store.append(mine)).toEqual({ outcome: 'conflict', version: 1 });
      await appended({ expectedVersion: 1, expectedAttempt: 'theirs' });
      await appended({ stream: 'told of none' });
      for (const stream of ['told of none', 'none']) {
        const builtOnMine = anAppend({
          stream,
          expectedVersion: stream === 'none' ? 0 : 1,
          expectedAttempt: 'mine',
        });
        expect(await store.append(builtOnMine)).toMatchObject({ outcome: 'conflict' });
      }
    });

    it('answers a repeated command as it did the first time', async () => {
      const append = anAppend({ events: [anEvent(), anEvent()] });
      await store.append(append);
      await appended({ expectedVersion: 2 });

      expect(await store.append(append)).toEqual({ outcome: 'repeated', version: 2, position: 2 });
      expect(await store.head()).toBe(3);
    });

    it('stores the same command given twice at once only once', async () => {
      const append = anAppend({ commandId: 'twice' });
      const others = Array.from({ length: 5 }, (_, n) => anAppend({ stream: `other-${n}` }));

      const [, first, second] = await Promise.all(
        [others[0]!, append, append, ...others.slice(1)].map((each) => store.append(each)),
      );

      expect(first).toMatchObject({ outcome: 'appended', version: 1 });
      expect(second).toEqual({ ...first, outcome: 'repeated' });
      expect(await store.head()).toBe(6);
    });

    it('tells another command under a used id from a repeat', async () => {
      await appended({ commandId: 'used' });

      const other = anAppend({ commandId: 'used', fingerprint: 'other', expectedVersion: 1 });
      expect(await store.append(other)).toEqual({ outcome: 'keyReused' });
      await appended({ commandId: 'used', fingerprint: 'other', organization: 'other city' });
    });

    it('does not remember a command that was not stored', async () => {
      await appended();
      await store.append(anAppend({ commandId: 'refused' }));

      expect(await store.findCommand('city', 'refused')).toBeUndefined();
      await appended({ commandId: 'refused', expectedVersion: 1 });
    });

    it('finds a stored command', async () => {
      await appended({ commandId: 'c', events: [anEvent(), anEvent()] });

      expect(await store.findCommand('city', 'c')).toEqual({
        fingerprint: 'f',
        stream: 's',
        version: 2,
        position: 2,
        events: 2,
      });
      expect(await store.findCommand('other city', 'c')).toBeUndefined();
    });

    it('reads a part of a stream', async () => {
      const clock = [
        '2021-08-07T00:00:00Z',
        '2021-08-09T00:00:00Z',
        '2021-08-08T00:00:00Z',
        '2021-08-10T00:00:00Z',
      ];
      for (const [expectedVersion, recordedAt] of clock.entries()) {
        await appended({ expectedVersion, recordedAt });
      }
      const versions = async (range: Parameters<EventStore['readStream']>[2]) =>
        (await store.readStream('city', 's', range)).map((event) => event.version);

      expect(await versions({ afterVersion: 2 })).toEqual([3, 4]);
      expect(await versions({ upToPosition: 3 })).toEqual([1, 2, 3]);
      expect(await versions({ afterVersion: 1, upToPosition: 2 })).toEqual([2]);
      expect(await versions({ upToInstant: '2021-08-06T23:59:59.999Z' })).toEqual([]);
      expect(await versions({ upToInstant: '2021-08-07T09:00:00+09:00' })).toEqual([1]);
      expect(await versions({ upToInstant: '2021-08-10T00:00:00Z', afterVersion: 3 })).toEqual([4]);
    });

    it('reads up to an instant a beginning of the stream, also where the clock was set back', async () => {
      await appended({ recordedAt: '2021-08-09T00:00:00Z' });
      await appended({ recordedAt: '2022-01-01T00:00:00Z', expectedVersion: 1 });
      await appended({ recordedAt: '2021-08-08T00:00:00Z', expectedVersion: 2 });

      const events = await store.readStream('city', 's', { upToInstant: '2021-08-09T00:00:00Z' });
      expect(events.map((event) => event.version)).toEqual([1]);
    });

    it('reads the whole log in pieces, of all organizations or of one', async () => {
      for (const n of [1, 2, 3, 4, 5]) {
        await appended({ stream: `s-${n}`, organization: n % 2 ? 'odd' : 'even' });
      }
      const positions = async (range: Parameters<EventStore['readAll']>[0]) =>
        (await store.readAll(range)).map((event) => event.position);

      expect(await positions({ after: 1, limit: 3 })).toEqual([2, 3, 4]);
      expect(await positions({ after: 0, limit: 2, organization: 'odd' })).toEqual([1, 3]);
      expect(await positions({ after: 3, limit: 9, organization: 'odd' })).toEqual([5]);
      expect(await positions({ after: 5, limit: 9 })).toEqual([]);
    });

    it('lists streams by prefix', async () => {
      for (const stream of ['round-2', 'meeting-1', 'round-10', 'round_1', '회차-1']) {
        await appended({ stream, events: [anEvent(), anEvent()] });
      }
      await appended({ stream: 'round-3', organization: 'other city' });

      expect(await store.streams('city', 'round-')).toEqual(['round-10', 'round-2']);
      expect(await store.streams('city')).toEqual(['meeting-1', 'round-10', 'round-2', 'round_1', '회차-1']);
    });

    it.each([
      ['no event', { events: [] }, TypeError],
      ['data that is no JSON', { events: [anEvent(() => 1)] }, TypeError],
      ['metadata that is missing', { events: [{ type: 'Noted', data: 1, metadata: undefined }] }, TypeError],
      ['a NUL', { events: [anEvent({ text: 'a\0b' })] }, TypeError],
      ['half a surrogate pair', { events: [anEvent({ text: '\ud83d' })] }, TypeError],
      ['an empty stream id', { stream: '' }, RangeError],
      ['a command id that is too long', { commandId: 'c'.repeat(256) }, RangeError],
      ['a version that is no count', { expectedVersion: 0.5 }, RangeError],
      ['a date for an instant', { recordedAt: '2021-08-07' }, RangeError],
      ['an instant that does not exist', { recordedAt: '2021-13-07T00:00:00Z' }, RangeError],
    ])('refuses %s and writes what comes beside it', async (_, changes, error) => {
      const [bad, good] = await Promise.allSettled([
        store.append(anAppend(changes)),
        store.append(anAppend({ stream: 'beside' })),
      ]);

      expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(error) });
      expect(good).toMatchObject({ status: 'fulfilled', value: { outcome: 'appended', position: 1 } });
    });

    it('wakes those who wait for events until they have had enough', async () => {
      const heard = new EventTarget();
      const heads: number[] = [];
      const end = store.onAppended((head) => {
        heads.push(head);
        heard.dispatchEvent(new Event(`head ${head}`));
      });
      const first = once(heard, 'head 1');
      await appended();
      await first;
      end();

      const witness = new Promise<void>((resolve) => {
        store.onAppended((head) => head === 2 && resolve());
      });
      await appended({ expectedVersion: 1 });
      await witness;
      expect(heads).not.toContain(2);
    });

    it('takes nothing more when closed', async () => {
      const last = store.append(anAppend());
      await store.close();

      expect(await last).toMatchObject({ outcome: 'appended' });
      await expect(store.append(anAppend({ expectedVersion: 1 }))).rejects.toThrow('closed');
    });
  });
}
