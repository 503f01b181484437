// Shows what callers can rely on when commands meet on one stream, without a database in between.
import { describe, expect, it } from '@jest/globals';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Decide, Folding, StreamAddress } from './folding.js';
import { MemoryEventStore } from './memory/memory-event-store.js';
import type { Append, Appended, Recorded, StreamRange } from './store.js';
import type { Snapshot, Snapshots } from './snapshots.js';
import { Streams } from './streams.js';

/** The tally of a stream: the labels noted in it, in order, and where the last event stood in the log. */
interface Tally {
  readonly labels: readonly string[];
  readonly at: number;
}

const tally: Folding<Tally> = {
  initial: { labels: [], at: 0 },
  evolve: ({ labels }, event) => {
    const { label } = event.data as { label: string };
    if (label === 'unknown') {
      throw new Error(`no such label at ${event.version}`);
    }
    return { labels: [...labels, label], at: event.position };
  },
};

const address = { organization: 'city', stream: 's' };
const recordedAt = '2021-08-07T00:00:00Z';

function event(label: string) {
  return { type: 'Noted', data: { label }, metadata: null };
}

/** Notes a label that is not noted yet; the event tells what it was decided on. */
function note(label: string): Decide<Tally, string> {
  return ({ labels }, version) =>
    labels.includes(label)
      ? { refusal: `${label} is noted` }
      : { events: [{ type: 'Noted', data: { label, after: labels.at(-1), version }, metadata: null }] };
}

/** Lets a test step in before an append, hold it, or have it come out otherwise; and counts what is read. */
class WatchedStore extends MemoryEventStore {
  readonly outcomes: string[] = [];
  readonly reads: (StreamRange | undefined)[] = [];
  before: (append: Append) => Promise<Appended | void> = async () => undefined;

  override async append(append: Append): Promise<Appended> {
    const appended = (await this.before(append)) ?? (await super.append(append));
    this.outcomes.push(appended.outcome);
    return appended;
  }

  override async readStream(organization: string, stream: string, range?: StreamRange): Promise<Recorded[]> {
    this.reads.push(range);
    return super.readStream(organization, stream, range);
  }

  /** Writes as another process would. */
  async appendElsewhere(
    label: string,
    expectedVersion: number,
    commandId = `elsewhere-${label}`,
  ): Promise<void> {
    const command = { commandId, fingerprint: 'f', recordedAt };
    await super.append({ ...address, ...command, expectedVersion, events: [event(label)] });
  }

  async decidedOn(): Promise<unknown[]> {
    return (await super.readStream('city', 's')).map(({ data }) => data);
  }
}

function setUp() {
  const store = new WatchedStore();
  const streams = new Streams(store);
  const execute = (id: string, decide: Decide<Tally, string> = note(id), fingerprint = 'f') =>
    streams.execute(address, tally, { id, fingerprint, recordedAt }, decide);
  const labels = async () => (await streams.load(address, tally)).state.labels;
  return { store, streams, execute, labels };
}

function aGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** Whether the promise is settled after everything that could run has run. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const mark = () => {
    settled = true;
  };
  promise.then(mark, mark);
  for (let turn = 0; turn < 5; turn += 1) {
    await nextTurn();
  }
  return settled;
}

describe('commands on one stream', () => {
  it('are accepted with their events and where these stand', async () => {
    const { execute } = setUp();
    const both: Decide<Tally, string> = () => ({ events: [event('a'), event('b')] });

    expect(await execute('ab', both)).toEqual({
      outcome: 'accepted',
      version: 2,
      position: 2,
      repeated: false,
      events: [1, 2].map((n) => ({
        ...address,
        ...event(n === 1 ? 'a' : 'b'),
        version: n,
        position: n,
        commandId: 'ab',
        recordedAt: '2021-08-07T00:00:00.000Z',
      })),
    });
  });

  it('are decided in turn when they come at once, each on what the one before left', async () => {
    const { store, streams, execute } = setUp();
    const ids = Array.from({ length: 200 }, (_, n) => `n-${n}`);

    const executed = await Promise.all(ids.map((id) => execute(id)));

    expect(executed.map((each) => each.outcome === 'accepted' && each.version)).toEqual(
      ids.map((_, n) => n + 1),
    );
    expect(await store.decidedOn()).toEqual(
      ids.map((label, n) => ({ label, version: n, ...(n > 0 && { after: ids[n - 1] }) })),
    );
    expect(new Set(store.outcomes)).toEqual(new Set(['appended']));
    expect(await streams.load(address, tally)).toMatchObject({
      state: { labels: ids, at: 200 },
      version: 200,
    });
  });

  it('are refused on a durable state, with its version', async () => {
    const { execute } = setUp();
    await execute('a');

    expect(await execute('again', note('a'))).toEqual({
      outcome: 'refused',
      refusal: 'a is noted',
      version: 1,
    });
  });

  it('are not refused before what they were refused on is durable', async () => {
    const { store, execute } = setUp();
    const { opened, open } = aGate();
    store.before = () => opened;
    const first = execute('a');
    const refused = execute('again', note('a'));

    expect(await isSettled(refused)).toBe(false);
    open();
    expect(await first).toMatchObject({ outcome: 'accepted' });
    expect(await refused).toEqual({ outcome: 'refused', refusal: 'a is noted', version: 1 });
  });

  it('are accepted after all when what they were refused on fails', async () => {
    const { store, execute, labels } = setUp();
    const lost = new Error('connection lost');
    store.before = async ({ commandId }) => {
      if (commandId === 'a') {
        throw lost;
      }
    };
    const [first, second, third] = await Promise.allSettled([
      execute('a'),
      execute('again', note('a')),
      execute('b'),
    ]);

    expect(first).toEqual({ status: 'rejected', reason: lost });
    expect(second).toMatchObject({ status: 'fulfilled', value: { outcome: 'accepted', version: 1 } });
    expect(third).toMatchObject({ status: 'fulfilled', value: { outcome: 'accepted', version: 2 } });
    expect(await labels()).toEqual(['a', 'b']);
  });

  it('are decided again on what another process wrote', async () => {
    const { store, execute } = setUp();
    await execute('a');
    await store.appendElsewhere('x', 1);

    expect(await execute('b')).toMatchObject({ outcome: 'accepted', version: 3 });
    expect((await store.decidedOn()).at(-1)).toEqual({ label: 'b', after: 'x', version: 2 });
  });

  it('do not slip in where the one they were decided on came to something else in another process', async () => {
    const { store, execute } = setUp();
    store.before = async () => {
      store.before = async () => undefined;
      await store.appendElsewhere('x', 0, 'a');
    };

    const [first, second] = await Promise.all(['a', 'b'].map((id) => execute(id)));

    expect(first).toMatchObject({ outcome: 'accepted', repeated: true, version: 1 });
    expect(second).toMatchObject({ outcome: 'accepted', repeated: false, version: 2 });
    expect(await store.decidedOn()).toEqual([{ label: 'x' }, { label: 'b', after: 'x', version: 1 }]);
  });

  it('do not slip in where another process took the place of the one they were decided on', async () => {
    const { store, execute } = setUp();
    store.before = async () => {
      store.before = async () => undefined;
      await store.appendElsewhere('x', 0);
    };

    await Promise.all(['a', 'b', 'c'].map((id) => execute(id)));

    expect(await store.decidedOn()).toEqual([
      { label: 'x' },
      { label: 'a', after: 'x', version: 1 },
      { label: 'b', after: 'a', version: 2 },
      { label: 'c', after: 'b', version: 3 },
    ]);
  });

  it('are refused on what another process wrote, though the kept state would allow them', async () => {
    const { store, execute } = setUp();
    await execute('a');
    await store.appendElsewhere('x', 1);

    expect(await execute('late', note('x'))).toEqual({
      outcome: 'refused',
      refusal: 'x is noted',
      version: 2,
    });
  });

  it('are accepted on what another process wrote, though the kept state would refuse them', async () => {
    const { store, execute } = setUp();
    const onlyAfterX: Decide<Tally, string> = ({ labels }) =>
      labels.includes('x') ? { events: [event('y')] } : { refusal: 'no x yet' };
    await execute('a');
    await store.appendElsewhere('x', 1);

    expect(await execute('y', onlyAfterX)).toMatchObject({ outcome: 'accepted', version: 3 });
  });

  it('answer a plain conflict when other processes never let them through', async () => {
    const { store, execute } = setUp();
    let version = 0;
    store.before = async () => {
      await store.appendElsewhere(`x-${version}`, version);
      version += 1;
    };

    expect(await execute('a')).toEqual({ outcome: 'conflict', version });
  });

  it('answer what they answered then when they are repeated, allowed or not', async () => {
    const { execute, labels } = setUp();
    const always: Decide<Tally, string> = () => ({ events: [event('b'), event('c')] });
    const first = await execute('a');
    const second = await execute('bc', always);
    await execute('d');

    expect(await execute('a')).toEqual({ ...first, repeated: true });
    expect(await execute('bc', always)).toEqual({ ...second, repeated: true });
    expect(await labels()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('count once when they are given twice at once, and those after them are decided on that', async () => {
    const { store, execute } = setUp();
    const always: Decide<Tally, string> = () => ({ events: [event('a')] });

    const [first, second, third] = await Promise.all([
      execute('a', always),
      execute('a', always),
      execute('b'),
    ]);

    expect(second).toEqual({ ...first, repeated: true });
    expect(third).toMatchObject({ outcome: 'accepted', version: 2 });
    expect((await store.decidedOn()).at(-1)).toEqual({ label: 'b', after: 'a', version: 1 });
  });

  it('are told from others under the same id, allowed or not', async () => {
    const { execute, labels } = setUp();
    await execute('a');

    expect(await execute('a', note('a'), 'other')).toEqual({ outcome: 'keyReused' });
    expect(await execute('a', note('b'), 'other')).toEqual({ outcome: 'keyReused' });
    expect(await labels()).toEqual(['a']);
  });

  it('are answered overloaded without harm to those after them', async () => {
    const { store, execute, labels } = setUp();
    store.before = async ({ commandId }) => (commandId === 'a' ? { outcome: 'overloaded' } : undefined);

    const [first, second] = await Promise.all([execute('a'), execute('b')]);

    expect(first).toEqual({ outcome: 'overloaded' });
    expect(second).toMatchObject({ outcome: 'accepted', version: 1 });
    expect(await labels()).toEqual(['b']);
  });

  it.each<[string, Decide<Tally, string>, string]>([
    [
      'deciding throws',
      () => {
        throw new Error('impossible history');
      },
      'impossible history',
    ],
    ['their events cannot be folded', () => ({ events: [event('unknown')] }), 'no such label'],
    ['they come to nothing', () => ({ events: [] }), 'at least one event'],
    ['their events are no JSON', () => ({ events: [{ ...event('b'), data: undefined }] }), 'must be JSON'],
  ])('fail alone, with nothing written, when %s', async (_, decide, message) => {
    const { execute, labels } = setUp();

    const [, failed, after] = await Promise.allSettled([execute('a'), execute('bad', decide), execute('c')]);

    expect(failed).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringContaining(message) },
    });
    expect(after).toMatchObject({ status: 'fulfilled', value: { outcome: 'accepted', version: 2 } });
    expect(await labels()).toEqual(['a', 'c']);
  });

  it('fail when the stream cannot be read, and work again when it can', async () => {
    const { store, execute } = setUp();
    const lost = new Error('connection lost');
    const { readStream } = store;
    store.readStream = async () => {
      throw lost;
    };
    const results = await Promise.allSettled([execute('a'), execute('b')]);
    store.readStream = readStream;

    expect(results).toEqual([1, 2].map(() => ({ status: 'rejected', reason: lost })));
    expect(await execute('a')).toMatchObject({ outcome: 'accepted' });
  });
});

describe('a loaded stream', () => {
  it('is empty if nothing happened', async () => {
    const { streams } = setUp();

    expect(await streams.load(address, tally)).toEqual({ state: tally.initial, version: 0, position: 0 });
  });

  it('never shows what is not acknowledged', async () => {
    const { store, execute, labels } = setUp();
    await execute('a');
    const { opened, open } = aGate();
    store.before = () => opened;
    const second = execute('b');
    await nextTurn();

    expect(await labels()).toEqual(['a']);
    open();
    await second;
    expect(await labels()).toEqual(['a', 'b']);
  });

  it('shows what another process wrote, and reads no more than that', async () => {
    const { store, execute, labels } = setUp();
    await execute('a');
    await store.appendElsewhere('x', 1);
    store.reads.length = 0;

    expect(await labels()).toEqual(['a', 'x']);
    expect(await labels()).toEqual(['a', 'x']);
    expect(store.reads).toEqual([{ afterVersion: 1 }]);
  });

  it('can be had as of a position or an instant', async () => {
    const { streams } = setUp();
    for (const day of [7, 8, 9]) {
      const command = { id: `d-${day}`, fingerprint: 'f', recordedAt: `2021-08-0${day}T00:00:00Z` };
      await streams.execute(address, tally, command, note(`d-${day}`));
    }

    expect(await streams.load(address, tally, { position: 2 })).toMatchObject({
      state: { labels: ['d-7', 'd-8'] },
      version: 2,
      position: 2,
    });
    expect(await streams.load(address, tally, { instant: '2021-08-08T08:59:00+09:00' })).toMatchObject({
      state: { labels: ['d-7'] },
      version: 1,
    });
  });

  it('can be folded in several ways', async () => {
    const { streams, execute } = setUp();
    const count: Folding<number> = { initial: 0, evolve: (events) => events + 1 };
    await execute('a');

    expect((await streams.load(address, count)).state).toBe(1);
    expect((await streams.load(address, tally)).state.labels).toEqual(['a']);
  });
});

describe('the kept states', () => {
  it('are those of the streams used last', async () => {
    const store = new WatchedStore();
    const streams = new Streams(store, { cached: 2 });
    const load = (stream: string) => streams.load({ organization: 'city', stream }, tally);
    for (const stream of ['a', 'b']) {
      const command = { id: stream, fingerprint: 'f', recordedAt };
      await streams.execute({ organization: 'city', stream }, tally, command, note('x'));
    }
    await load('a');
    await load('c');
    store.reads.length = 0;

    await load('a');
    expect(store.reads).toEqual([]);
    expect((await load('b')).state.labels).toEqual(['x']);
    expect(store.reads).toEqual([{ afterVersion: 0 }]);
  });
});

describe('snapshots', () => {
  const named = { ...tally, name: 'tally' };

  /** Keeps snapshots as text, as a database would. */
  class KeptSnapshots implements Snapshots {
    readonly kept = new Map<string, string>();

    async read({ stream }: StreamAddress, shape: string): Promise<Snapshot | undefined> {
      const text = this.kept.get(`${shape} ${stream}`);
      return text === undefined ? undefined : (JSON.parse(text) as Snapshot);
    }

    async keep({ stream }: StreamAddress, shape: string, snapshot: Snapshot): Promise<void> {
      this.kept.set(`${shape} ${stream}`, JSON.stringify(snapshot));
    }
  }

  async function written(count: number, snapshots: Snapshots = new KeptSnapshots()) {
    const store = new WatchedStore();
    const inShape = (shape: string) => new Streams(store, { snapshotting: { snapshots, shape, every: 3 } });
    const streams = inShape('a');
    for (let nth = 1; nth <= count; nth += 1) {
      const command = { id: `c-${nth}`, fingerprint: 'f', recordedAt };
      await streams.execute(address, named, command, note(`l-${nth}`));
    }
    await nextTurn();
    store.reads.length = 0;
    return { store, inShape };
  }

  it('spare a newcomer all events but those after the last one', async () => {
    const { store, inShape } = await written(8);
    const { state, version } = await inShape('a').load(address, named);
    expect({ labels: state.labels.length, version, reads: store.reads }).toEqual({
      labels: 8,
      version: 8,
      reads: [{ afterVersion: 6 }],
    });
  });

  it('are decided on like any other state', async () => {
    const { inShape } = await written(8);
    const command = { id: 'again', fingerprint: 'f', recordedAt };
    expect(await inShape('a').execute(address, named, command, note('l-2'))).toMatchObject({
      outcome: 'refused',
      version: 8,
    });
  });

  it('are not taken for another shape, nor without a name', async () => {
    const { store, inShape } = await written(8);
    await inShape('b').load(address, named);
    await inShape('a').load(address, tally);
    expect(store.reads).toEqual([{ afterVersion: 0 }, { afterVersion: 0 }]);
  });

  it('are taken after a long reading too', async () => {
    const { store, inShape } = await written(8);
    await inShape('b').load(address, named);
    await nextTurn();
    store.reads.length = 0;
    await inShape('b').load(address, named);
    expect(store.reads).toEqual([{ afterVersion: 8 }]);
  });

  it('are done without where they fail', async () => {
    const failing: Snapshots = {
      read: () => Promise.reject(new Error('away')),
      keep: () => Promise.reject(new Error('away')),
    };
    const { inShape } = await written(8, failing);
    expect((await inShape('a').load(address, named)).version).toBe(8);
  });
});
