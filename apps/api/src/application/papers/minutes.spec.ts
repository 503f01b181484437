// Minutes that were confirmed enclose the round as it stood when they were, whatever became of it; drafts follow the round. Their
// photographs are printed as far as they can be.
import { describe, expect, it } from '@jest/globals';
import { MovableClock } from '#door/clock';
import { Door } from '#door/door';
import { recordOf } from '#door/foldings';
import type { Paper } from '#documents/model';
import type { FileRef } from '#domain/files';
import { MemoryEventStore } from '#event-store/memory/memory-event-store';
import { Streams } from '#event-store/streams';
import { cameraPhoto, cameraPng, plainPhoto } from '#testing/example-photo';
import { examplePicture } from '#testing/example-picture';
import { by } from '#testing/given';
import { fileNumbered } from '#testing/samples-files';
import { theChair, theSecretary } from '#testing/given-actors';
import { minutesConfirmed, minutesWritten } from '#testing/given-minutes';
import { sentEverywhere } from '#testing/given-round';
import { minutes } from './minutes.js';
import { PaperSources } from './paper-sources.js';

type Happened = Parameters<typeof recordOf>[0];
type Kept = ReadonlyMap<string, Uint8Array>;

const organization = 'city-s';
const later = 'Put off to the next cycle';
const recordedOpen = by(theChair, { type: 'OpinionRecordedOpen', opinion: 'o-1', reason: later });

/** The paper after the events of a meeting, and then one more in its round. */
async function minutesAfter(meeting: readonly Happened[], kept: Kept = new Map()): Promise<Paper> {
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
  const files = { get: (_: string, hash: string) => Promise.resolve(kept.get(hash)) };
  const parts = { store, files, door: new Door({ store, streams, clock: new MovableClock() }) };
  const { person, post } = theSecretary;
  const position = await store.head();
  const sources = await PaperSources.ofFinal(parts, organization, {
    ...{ by: { person, post }, position, language: 'ko' },
  });
  const paper = await minutes(sources, { kind: 'minutes', id: 'm-1', language: 'ko' });
  return paper as Paper;
}

const enclosedIn = async (meeting: readonly Happened[]) =>
  JSON.stringify((await minutesAfter(meeting)).sections.slice(1));

describe('the table that is enclosed with minutes', () => {
  it('follows the round as long as nobody confirmed them', async () => {
    expect(await enclosedIn(minutesWritten)).toContain(later);
  });

  it('is the one that stood when they were confirmed', async () => {
    const enclosed = await enclosedIn(minutesConfirmed);
    expect(enclosed).toContain('table');
    expect(enclosed).not.toContain(later);
  });
});

describe('the photographs at the end of minutes', () => {
  const attached = (number: number, type: FileRef['type'] = 'jpeg') =>
    by(theSecretary, {
      type: 'MinutesFileAttached' as const,
      minutes: 'minutes' as const,
      file: { ...fileNumbered(number), name: `photo ${number}`, type },
    });
  const picturesIn = ({ sections }: Paper) =>
    (sections[0]?.blocks ?? []).filter((block) => block.kind === 'picture');

  it('are those whose bytes are there and whole, without what their cameras wrote; of others it says why not', async () => {
    const files = [attached(1), attached(2), attached(3), attached(4, 'png'), attached(5, 'pdf')];
    const kept = new Map([
      [fileNumbered(1).hash, cameraPhoto(6)],
      [fileNumbered(2).hash, cameraPhoto().subarray(0, 300)],
      [fileNumbered(4).hash, cameraPng()],
    ]);
    const paper = await minutesAfter([...minutesWritten, ...files], kept);
    expect(picturesIn(paper)).toMatchObject([
      { alt: 'photo 1', type: 'jpeg', turn: 90, bytes: Buffer.from(plainPhoto) },
      { alt: 'photo 4', type: 'png', bytes: Buffer.from(examplePicture) },
    ]);
    const said = JSON.stringify(paper.sections[0]);
    expect(said).toContain('‘photo 2’ 사진을 실을 수 없음: 파일이 손상됨');
    expect(said).toContain('‘photo 3’ 사진을 실을 수 없음: 보관된 파일이 없음');
    expect(said).not.toContain('photo 5');
  });

  it('leave out what no page could carry, and print the rest', async () => {
    const { file, ...rest } = attached(1);
    const huge = { ...rest, file: { ...file, size: 200_000_000 } };
    const kept = new Map([
      [fileNumbered(1).hash, plainPhoto],
      [fileNumbered(2).hash, plainPhoto],
    ]);
    const paper = await minutesAfter([...minutesWritten, huge, attached(2)], kept);
    expect(picturesIn(paper)).toMatchObject([{ alt: 'photo 2' }]);
    expect(JSON.stringify(paper.sections[0])).toContain('‘photo 1’ 사진을 실을 수 없음: 사진이 너무 큼');
  });
});
