// A notice tells of a change only where the meeting was moved after the notice had gone out, be it on one and the same day.
import { describe, expect, it } from '@jest/globals';
import { MovableClock } from '#door/clock';
import { Door } from '#door/door';
import { recordOf } from '#door/foldings';
import type { Paper } from '#documents/model';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import { Streams } from '#event-store/streams';
import { by } from '#testing/given';
import { theSecretary } from '#testing/given-actors';
import { convened } from '#testing/given-meeting';
import { notice } from './notice.js';
import { PaperSources } from './paper-sources.js';

const organization = 'city-s';
const sent = by(theSecretary, { type: 'NoticeSent' });
const moved = by(theSecretary, {
  type: 'MeetingMoved',
  date: '2021-07-15',
  time: '10:00',
  reason: '장소 사정',
});

async function titleAfter(...events: readonly Parameters<typeof recordOf>[0][]): Promise<string> {
  const store = new MemoryEventStore();
  await store.append({
    ...{ organization, stream: 'meeting/m-1', commandId: 'c-1', fingerprint: 'f', expectedVersion: 0 },
    recordedAt: '2021-07-01T00:00:00.000Z',
    events: [convened(), ...events].map((event) => recordOf(event, [])),
  });
  const streams = new Streams(store);
  const door = new Door({ store, streams, clock: new MovableClock() });
  const parts = { store, door, files: { get: () => Promise.resolve(undefined) } };
  const { person, post } = theSecretary;
  const sources = await PaperSources.ofFinal(parts, organization, {
    ...{ by: { person, post }, position: await store.head(), language: 'ko' },
  });
  return ((await notice(sources, { kind: 'notice', id: 'm-1', language: 'ko' })) as Paper).title;
}

describe('the notice of a meeting that was moved on the day of its notice', () => {
  it('is the first where nobody had been told before', async () => {
    expect(await titleAfter(moved, sent)).toContain('소집 통지');
  });

  it('tells of the change where everybody had been told', async () => {
    expect(await titleAfter(sent, moved)).toContain('일정 변경 통지');
  });
});
