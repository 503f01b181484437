// Shows that a policy's question is asked until it has seen all that it wants: as streams stand, and as they stood.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Lookup } from '#domain/between/following';
import { Door } from '#door/door';
import { recordOf } from '#door/foldings';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import type { NewEvent } from '#event-store/store';
import { Streams } from '#event-store/streams';
import { by } from '#testing/given';
import { theChair } from '#testing/given-actors';
import { cycleOpened, noted } from '#testing/given-cycle';
import { draftedFor } from '#testing/given-plan';
import { roundOpened } from '#testing/given-round';
import { answered, type Looking } from './looking.js';

const organization = 'city';
let store: MemoryEventStore;
let house: Looking;
let commands: number;

async function record(stream: string, ...events: readonly NewEvent[]): Promise<number> {
  commands += 1;
  const appended = await store.append({
    organization,
    stream,
    commandId: `written-${commands}`,
    fingerprint: 'written',
    expectedVersion: await store.streamVersion(organization, stream),
    recordedAt: '2021-07-20T09:00:00+09:00',
    events,
  });
  return 'position' in appended ? appended.position : 0;
}

beforeEach(() => {
  commands = 0;
  store = new MemoryEventStore();
  const clock = { now: () => new Date('2021-07-20T09:00:00+09:00') };
  house = { store, door: new Door({ store, streams: new Streams(store), clock }) };
});

const ask = <T>(question: (lookup: Lookup) => T, position = 0) =>
  answered(question, { organization, position }, house);

describe('a question about the house', () => {
  it('sees one stream through another, each loaded once', async () => {
    await record('cycle/c', recordOf(cycleOpened({ plan: 'p' }), []));
    await record('plan/p', recordOf(draftedFor(2022), []));
    let asked = 0;
    const title = await ask((lookup) => {
      asked += 1;
      const cycle = lookup.now('cycle', 'c');
      const plan = cycle.status === 'none' ? undefined : lookup.now('plan', cycle.plan);
      return plan && plan.status !== 'none' ? plan.title : undefined;
    });
    expect(title).toBe('Plan of 2022');
    expect(asked).toBe(3);
  });

  it('tells how a stream stands from how it stood at the event', async () => {
    const opened = await record('cycle/c', recordOf(cycleOpened(), []));
    await record('cycle/c', recordOf(noted(), []));
    const statuses = await ask(
      (lookup) => [lookup.atEvent('cycle', 'c').status, lookup.now('cycle', 'c').status],
      opened,
    );
    expect(statuses).toEqual(['planned', 'midterm']);
  });

  it('does not load again what was seen', async () => {
    const title = (lookup: Lookup) => {
      const plan = lookup.now('plan', 'p');
      return plan.status === 'none' ? undefined : plan.title;
    };
    const seen = new Map<string, unknown>();
    const at = { organization, position: 0 };
    expect(await answered(title, at, house, seen)).toBeUndefined();
    await record('plan/p', recordOf(draftedFor(2022), []));
    expect(await answered(title, at, house, seen)).toBeUndefined();
    expect(await answered(title, { ...at, organization: 'county' }, house, seen)).toBeUndefined();
    seen.clear();
    expect(await answered(title, at, house, seen)).toBe('Plan of 2022');
    expect(await answered(title, { ...at, organization: 'county' }, house, seen)).toBeUndefined();
  });

  it('takes what nobody has begun for that', async () => {
    const seen = await ask((lookup) => [lookup.now('plan', 'p').status, lookup.organization().status]);
    expect(seen).toEqual(['none', 'none']);
    expect(await ask((lookup) => lookup.all('plan').size)).toBe(0);
  });

  it('goes through all streams of a kind, but those that cannot be read', async () => {
    await record('round/a', recordOf(roundOpened(), []));
    await record('round/b', { type: 'NobodyKnowsThis', data: {}, metadata: {} });
    await record('round/c', recordOf(roundOpened(), []));
    expect(await ask((lookup) => [...lookup.all('round').keys()])).toEqual(['a', 'c']);
  });

  it('fails where the very stream that it asks for cannot be read', async () => {
    const signed = by(theChair, { type: 'NobodyKnowsThis' });
    await record('round/b', recordOf(signed, []));
    await expect(ask((lookup) => lookup.now('round', 'b'))).rejects.toThrow('NobodyKnowsThis');
  });
});
