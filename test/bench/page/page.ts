// Pages: how long it takes to get at the state of a stream, by the length of the stream.
import { Door } from '#door/door';
import { openHouse, type House } from '#door/house';
import { shapeOfCode } from '#door/shape';
import { PostgresSnapshots } from '#event-store/postgres/postgres-snapshots';
import { Streams } from '#event-store/streams';
import type { Part } from '../bench.js';
import { median, rounded, times } from '../figures.js';
import { writeProgram } from '../programs.js';
import { city, loadSampleInto } from '../sampled.js';
import { atMost, type Section } from '../section.js';
import { onFreshDatabase } from '../server.js';

const ways = {
  whole: 'folded from the first event',
  cold: 'cold, from the snapshot on',
  warm: 'warm, from the kept state',
} as const;
type Way = keyof typeof ways;

/** Median milliseconds for each length. */
type Taken = Readonly<Record<Way, readonly (readonly [length: number, ms: number])[]>>;

/** Reads streams of growing length in every way. */
export const page: Part = ({ effort, log }) =>
  onFreshDatabase(async (url) => {
    await loadSampleInto(url);
    const house = await openHouse(url, () => undefined);
    try {
      const ids = new Map<number, string>();
      for (const length of effort.streams) {
        log(`page: writing a stream of ${length} events`);
        ids.set(length, await writeProgram(house.door, length));
      }
      const measure = async (way: Way) => {
        const medians: [number, number][] = [];
        for (const [length, id] of ids) medians.push([length, await timeOf(house, way, id, effort.pages)]);
        return medians;
      };
      log('page: reading');
      return sectionOf({
        whole: await measure('whole'),
        cold: await measure('cold'),
        warm: await measure('warm'),
      });
    } finally {
      await house.close();
    }
  });

/** The median of so many readings, in milliseconds, after one that is not counted. */
async function timeOf(house: House, way: Way, id: string, readings: number): Promise<number> {
  const kept = doorOf(house, way);
  const taken: number[] = [];
  for (let reading = 0; reading <= readings; reading += 1) {
    const door = way === 'warm' ? kept : doorOf(house, way);
    const started = performance.now();
    await door.load(city, 'program', id);
    if (reading > 0) taken.push(performance.now() - started);
  }
  return median(taken);
}

/** A door that has not read anything yet. */
function doorOf({ pool, store, clock }: House, way: Way): Door {
  const snapshotting = { snapshots: new PostgresSnapshots(pool), shape: shapeOfCode() };
  const streams = new Streams(store, way === 'whole' ? {} : { snapshotting });
  return new Door({ store, streams, clock });
}

function sectionOf(taken: Taken): Section {
  const lengths = taken.warm.map(([length]) => length);
  const growth = (way: Way) => {
    const figures = taken[way].map(([, ms]) => ms);
    return (figures.at(-1) ?? Number.NaN) / (figures[0] ?? Number.NaN);
  };
  return {
    title: 'A page by the length of its stream',
    about: [
      'Milliseconds to the state that a page shows, always with everything that was acknowledged. The stream is a program that is renamed over and over, so that its state stays as small as it was. Each stream ends 100 events after its last snapshot, as streams do on average; the shortest has none yet.',
      'Cold is a process that has never seen the stream; warm one that keeps its state and asks whether it still stands.',
    ],
    columns: ['', ...lengths.map((length) => `${rounded(length)} events`), 'longest over shortest'],
    rows: (['whole', 'cold', 'warm'] as const).map((way) => [
      ways[way],
      ...taken[way].map(([, ms]) => `${rounded(ms)} ms`),
      times(growth(way)),
    ]),
    verdicts: (['cold', 'warm'] as const).map((way) =>
      atMost(`the page on the longest stream over the shortest, ${way}`, growth(way), 1.5, times),
    ),
    plots: [
      {
        file: 'page.svg',
        title: 'Cost of a page by the events of its stream',
        x: 'events of the stream',
        y: 'ms per page',
        lines: (['whole', 'cold', 'warm'] as const).map((way) => ({ name: way, points: taken[way] })),
      },
    ],
  };
}
