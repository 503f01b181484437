// What a paper is named by is asked of new finals: those that were made before it was asked can still be made again.
import { describe, expect, it } from '@jest/globals';
import { MovableClock } from '#door/clock';
import { Door } from '#door/door';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import { Streams } from '#event-store/streams';
import { theCoordinator } from '#testing/given-actors';
import { finalPaper, newFinal } from './making.js';

describe('the final paper of a plan', () => {
  const store = new MemoryEventStore();
  const parts = {
    ...{ store, files: { get: () => Promise.resolve(undefined) } },
    door: new Door({ store, streams: new Streams(store), clock: new MovableClock() }),
  };
  const { person, post } = theCoordinator;
  const unnamed = {
    ...{ organization: 'city-s', by: { person, post }, position: 0 },
    subject: { kind: 'plan', of: 'plan-2021', language: 'ko' as const },
  };
  const named = { ...unnamed, subject: { ...unnamed.subject, edition: 'first' } };

  it('is of an edition that is named, where it is made now', async () => {
    expect(await newFinal(parts, unnamed)).toMatchObject({ refused: 'invalid-field', field: 'edition' });
    expect(await newFinal(parts, named)).toMatchObject({ refused: 'unknown-page' });
  });

  it('is looked for without one where it was made long ago', async () => {
    expect(await finalPaper(parts, unnamed)).toMatchObject({ refused: 'unknown-page' });
  });
});
