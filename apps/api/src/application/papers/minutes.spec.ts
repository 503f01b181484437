// Minutes that were confirmed enclose the round as it stood when they were, whatever became of it; drafts follow the round.
import { describe, expect, it } from '@jest/globals';
import { MovableClock } from '#door/clock';
import { Door } from '#door/door';
import { recordOf } from '#door/foldings';
import type { Paper } from '#documents/model';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import { Streams } from '#event-store/streams';
import { by } from '#testing/given';
import { theChair, theSecretary } from '#testing/given-actors';
import { minutesConfirmed, minutesWritten } from '#testing/given-minutes';
import { sentEverywhere } from '#testing/given-round';
import { minutes } from './minutes.js';
import { PaperSources } from './paper-sources.js';

type Happened = Parameters<typeof recordOf>[0];

const organization = 'city-s';
const later = 'Put off to the next cycle';
const recordedOpen = by(theChair, { type: 'OpinionRecordedOpen', opinion: 'o-1', reason: later });

/** The paper after the events of a meeting, and then one more in its round. */
async function minutesAfter(meeting: readonly Happened[]): Promise<string> {
  const store = new MemoryEventStore();
  const put = (stream: string, expectedVersion: number, events: readonly Happened[]) =>
    store.append({
      ...{ organization, stream, expectedVersion },
      ...{ commandId: `${stream} ${expectedVersion}`, fingerprint: 'f' },
      recordedAt: '2021-07-20T00:00:00.000Z',
      events: events.map((event) => recordOf(event, [])),
    });
  await put('round/round-1', 0, sentEverywhere);
  await put('meeting/m-1', 0, meeting);
  await put('round/round-1', sentEverywhere.length, [recordedOpen]);
  const streams = new Streams(store);
  const parts = { store, door: new Door({ store, streams, clock: new MovableClock() }) };
  const { person, post } = theSecretary;
  const position = await store.head();
  const sources = await PaperSources.ofFinal(parts, organization, {
    ...{ by: { person, post }, position, language: 'ko' },
  });
  const paper = await minutes(sources, { kind: 'minutes', id: 'm-1', language: 'ko' });
  return JSON.stringify((paper as Paper).sections.slice(1));
}

describe('the table that is enclosed with minutes', () => {
  it('follows the round as long as nobody confirmed them', async () => {
    expect(await minutesAfter(minutesWritten)).toContain(later);
  });

  it('is the one that stood when they were confirmed', async () => {
    const enclosed = await minutesAfter(minutesConfirmed);
    expect(enclosed).toContain('table');
    expect(enclosed).not.toContain(later);
  });
});
