// Histories to catch up with: one organization's events, told again for one organization after another.
import { openHouse } from '#door/house';
import type { EventStore, Recorded } from '#event-store/store';
import { city, loadSampleInto } from '../sampled.js';

/** A history without end; event 0 is the first. */
export type History = (index: number) => Recorded;

const mostAtOnce = 1_000;

/** Loads the sample into an empty database and reads its events, to be repeated under ever new organizations. */
export async function historyOfSample(databaseUrl: string): Promise<History> {
  await loadSampleInto(databaseUrl);
  return repeated(await eventsOf(databaseUrl, city));
}

/** All events of an organization, in their order. */
export async function eventsOf(databaseUrl: string, organization: string): Promise<readonly Recorded[]> {
  const house = await openHouse(databaseUrl, () => undefined);
  try {
    return await house.store.readAll({ after: 0, limit: 1_000_000, organization });
  } finally {
    await house.close();
  }
}

/** The same events over and over, each time of another organization: `city-0`, `city-1`, … */
export function repeated(events: readonly Recorded[]): History {
  return (index) => {
    const event = events[index % events.length];
    if (!event) throw new RangeError('There are no events to repeat');
    return { ...event, organization: `city-${Math.floor(index / events.length)}`, position: index + 1 };
  };
}

/** The stretch of a history from one index up to another, in pieces of at most a thousand events. */
export function* pieces(history: History, from: number, until: number): Generator<readonly Recorded[]> {
  for (let start = from; start < until; start += mostAtOnce) {
    const length = Math.min(mostAtOnce, until - start);
    yield Array.from({ length }, (_, index) => history(start + index));
  }
}

/** Appends a stretch of a history to the log, as the door does: one event for each command. */
export async function appendTo(
  store: EventStore,
  history: History,
  from: number,
  until: number,
): Promise<void> {
  for (const piece of pieces(history, from, until)) {
    const outcomes = await Promise.all(
      piece.map(({ organization, stream, commandId, version, recordedAt, type, data, metadata }) =>
        store.append({
          organization,
          stream,
          commandId,
          fingerprint: 'bench',
          expectedVersion: version - 1,
          recordedAt,
          events: [{ type, data, metadata }],
        }),
      ),
    );
    const other = outcomes.find(({ outcome }) => outcome !== 'appended');
    if (other) throw new Error(`not written: ${other.outcome}`);
  }
}
