// Shows that many writers in several processes make one log without a gap, and that whoever follows it misses nothing.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Folding } from '#event-store/folding';
import type { EventStore, Recorded } from '#event-store/store';
import { Streams } from '#event-store/streams';
import { anAppend, anEvent } from '#testing/event-store-contract';
import { freshLog, type FreshLog } from './fresh-log.js';

/** Databases are made and dropped here, on machines that may be busy. */
let log: FreshLog;

beforeEach(async () => {
  log = await freshLog();
});

afterEach(async () => {
  await log.drop();
});

type Several<T> = readonly [T, ...T[]];

/** Deals the items out in turn. */
function nth<T>(items: Several<T>, n: number): T {
  return items[n % items.length] ?? items[0];
}

function count(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

describe('fifty writers in three processes', () => {
  const writers = 50;
  const each = 20;
  const total = writers * each * 1.5;

  it('leave no gap, and a live subscriber sees all in order while a stranger keeps a transaction open', async () => {
    const stranger = await log.pool(1).connect();
    await stranger.query('BEGIN');
    await stranger.query('CREATE TABLE held_open (id integer)');
    const stores: Several<EventStore> = [log.store(), log.store(), log.store()];
    const follower = log.store();
    const seen: Recorded[] = [];
    const followed = new Promise<void>((resolve, reject) => {
      let reading = Promise.resolve();
      follower.onAppended(() => {
        reading = reading
          .then(async () => {
            seen.push(...(await follower.readAll({ after: seen.at(-1)?.position ?? 0, limit: 10_000 })));
            if (seen.length >= total) {
              resolve();
            }
          })
          .catch(reject);
      });
    });

    await Promise.all(
      count(1, writers).map(async (writer) => {
        for (const version of count(0, each - 1).map((n) => Math.floor(n * 1.5))) {
          const events = version % 3 === 0 ? [anEvent(writer)] : [anEvent(writer), anEvent(writer)];
          const stream = `s-${writer}`;
          const outcome = await nth(stores, writer).append(
            anAppend({ stream, expectedVersion: version, events }),
          );
          expect(outcome).toMatchObject({ outcome: 'appended', version: version + events.length });
        }
      }),
    );
    await followed;
    await stranger.query('ROLLBACK');
    stranger.release();

    expect(seen.map((event) => event.position)).toEqual(count(1, total));
    expect(await follower.head()).toBe(total);
    for (const writer of count(1, writers)) {
      const versions = seen.filter((event) => event.stream === `s-${writer}`).map((event) => event.version);
      expect(versions).toEqual(count(1, each * 1.5));
    }
  });

  it('who all want the same version of a stream get it once', async () => {
    const stores: Several<EventStore> = [log.store(), log.store(), log.store()];
    for (const expectedVersion of count(0, 9)) {
      const outcomes = await Promise.all(
        count(1, writers).map((writer) => nth(stores, writer).append(anAppend({ expectedVersion }))),
      );
      expect(outcomes.filter((outcome) => outcome.outcome === 'appended')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome.outcome === 'conflict')).toHaveLength(writers - 1);
    }
    expect(await stores[0].head()).toBe(10);
  });
});

describe('one hot stream', () => {
  const address = { organization: 'city', stream: 'hot' };
  const numbers: Folding<readonly number[]> = {
    initial: [],
    evolve: (state, { data }) => [...state, data as number],
  };
  const command = (id: string) => ({ id, fingerprint: 'f', recordedAt: '2021-08-07T00:00:00Z' });
  /** Takes the next number as long as there is one up to `last`. */
  const takeNumber = (last: number) => (state: readonly number[]) =>
    state.length < last ? { events: [anEvent(state.length + 1)] } : { refusal: 'none left' };

  it('in one process shows no conflict to any of 200 commands at once', async () => {
    const store = log.store();
    const streams = new Streams(store);

    const executed = await Promise.all(
      count(1, 200).map((n) => streams.execute(address, numbers, command(`c-${n}`), takeNumber(150))),
    );

    expect(executed.slice(0, 150).map((one) => one.outcome === 'accepted' && one.version)).toEqual(
      count(1, 150),
    );
    expect(executed.slice(150)).toEqual(
      Array(50).fill({ outcome: 'refused', refusal: 'none left', version: 150 }),
    );
    expect((await streams.load(address, numbers)).state).toEqual(count(1, 150));
  });

  it('in two processes gives each command its due, and both the same state', async () => {
    const processes: Several<Streams> = [new Streams(log.store()), new Streams(log.store())];

    const executed = await Promise.all(
      count(1, 200).map((n) =>
        nth(processes, n).execute(address, numbers, command(`c-${n}`), takeNumber(150)),
      ),
    );

    expect(executed.filter((one) => one.outcome === 'accepted')).toHaveLength(150);
    expect(executed.filter((one) => one.outcome === 'refused' && one.version === 150)).toHaveLength(50);
    const fresh = await new Streams(log.store()).load(address, numbers);
    expect(fresh).toMatchObject({ state: count(1, 150), version: 150, position: 150 });
    for (const streams of processes) {
      expect(await streams.load(address, numbers)).toEqual(fresh);
    }
  });

  it('answers commands repeated in another process as the first one did', async () => {
    const [one, two] = [new Streams(log.store()), new Streams(log.store())];
    const ids = count(1, 40).map((n) => `c-${n}`);
    const first = await Promise.all(
      ids.map((id) => one.execute(address, numbers, command(id), takeNumber(40))),
    );
    const again = await Promise.all(
      ids.map((id) => two.execute(address, numbers, command(id), takeNumber(99))),
    );

    expect(again).toEqual(first.map((executed) => ({ ...executed, repeated: true })));
    expect((await two.load(address, numbers)).version).toBe(40);
  });
});
