// Holds the kept streams to a plain fold, however events are offered and however few streams are kept.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { applyEvent } from '#domain/gate/evolution';
import { evolveRound } from '#domain/round/evolve';
import type { Round, RoundVocabulary } from '#domain/round/states';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import type { Recorded } from '#event-store/store';
import { answering } from '#testing/given-round';
import { FoldedStreams } from './folded-streams.js';
import { opinionsFold, roundFold } from './folds.js';

const history = answering('heritage/midterm');
let store: MemoryEventStore;
let log: readonly Recorded[];

beforeEach(async () => {
  store = new MemoryEventStore();
  for (const [index, { type, ...data }] of history.entries()) {
    for (const round of ['a', 'b', 'c']) {
      await store.append({
        organization: 'city',
        stream: `round/${round}`,
        commandId: `${round}-${index}`,
        fingerprint: 'f',
        expectedVersion: index,
        recordedAt: '2021-07-20T10:00:00+09:00',
        events: [{ type, data, metadata: {} }],
      });
    }
  }
  log = await store.readAll({ after: 0, limit: 1_000 });
});

function expectedAt({ version }: Recorded) {
  return history
    .slice(0, version)
    .reduce<Round>((round, event) => applyEvent<RoundVocabulary>(evolveRound, round, event), {
      status: 'none',
    });
}

describe('kept streams', () => {
  it.each([1, 60, 100_000])('are what their events add up to, with %i events kept', async (limit) => {
    const rounds = new FoldedStreams(store, roundFold, limit);
    for (const event of log) {
      const step = await rounds.step(event);
      expect(step?.after).toEqual({ version: event.version, state: expectedAt(event) });
      expect(step?.before.version).toBe(event.version - 1);
    }
  });

  it('are read from the log no more than they must be', async () => {
    let reads = 0;
    const counting = {
      readStream: (...asked: Parameters<MemoryEventStore['readStream']>) => {
        reads += 1;
        return store.readStream(...asked);
      },
    };
    const rounds = new FoldedStreams(counting, roundFold);
    for (const event of log) await rounds.step(event);
    expect(reads).toBe(0);
    const cold = new FoldedStreams(counting, roundFold);
    for (const event of log.slice(-6)) await cold.step(event);
    expect(reads).toBe(3);
  });

  it('keep the one at hand, however many events it has, and let go of those used longest ago', async () => {
    const asked: string[] = [];
    const counting = {
      readStream: (...[organization, stream, range]: Parameters<MemoryEventStore['readStream']>) => {
        asked.push(stream);
        return store.readStream(organization, stream, range);
      },
    };
    const rounds = new FoldedStreams(counting, roundFold, 1);
    const ofA = log.filter(({ stream }) => stream === 'round/a');
    const ofB = log.filter(({ stream }) => stream === 'round/b');
    for (const event of ofA.slice(0, -1)) await rounds.step(event);
    for (const event of ofB.slice(0, -1)) await rounds.step(event);
    expect(asked).toEqual([]);
    for (const event of [...ofB.slice(-1), ...ofA.slice(-1)]) await rounds.step(event);
    expect(asked).toEqual(['round/a']);
  });

  it('are right when events are offered again', async () => {
    const rounds = new FoldedStreams(store, roundFold);
    for (const event of [...log, ...log.slice(-5)]) {
      expect((await rounds.step(event))?.after.state).toEqual(expectedAt(event));
    }
  });

  it('know at which version each opinion was issued', async () => {
    const rounds = new FoldedStreams(store, opinionsFold);
    for (const event of log) {
      const step = await rounds.step(event);
      const issued = history.slice(0, event.version).findIndex(({ type }) => type === 'OpinionIssued') + 1;
      expect(step?.after.state).toEqual({
        round: expectedAt(event),
        issued: issued > 0 ? { 'o-1': issued } : {},
      });
    }
  });

  it('leave other streams alone', async () => {
    const [event] = log;
    const rounds = new FoldedStreams(store, roundFold);
    expect(event && (await rounds.step({ ...event, stream: 'meeting/m' }))).toBeUndefined();
  });
});
