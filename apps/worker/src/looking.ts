// Gives a policy its look at the house: loads what it asked for and asks it again, until it has seen all that it wants.
import type { Lookup } from '#domain/between/following';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import { streams } from '#domain/between/streams';
import { ImpossibleHistory } from '#domain/gate/evolution';
import type { Door } from '#door/door';
import { parseStreamId, streamId } from '#door/foldings';
import type { EventStore, Recorded } from '#event-store/store';

type StateOf<N extends StreamName> = Vocabularies[N]['state'];

export interface Looking {
  readonly store: Pick<EventStore, 'streams'>;
  readonly door: Pick<Door, 'load'>;
}

/** What was seen of the house, as it stands and as it stood at an event. */
export type Seen = Map<string, unknown>;

/**
 * The answer of a pure question about the house around an event. What the question has not seen yet it takes for not begun,
 * and is asked again once that was loaded; so it must say the same whenever it sees the same.
 * @param seen what is not loaded again; all of it must have been loaded after the event was written
 * @throws the log's error, or ImpossibleHistory and TypeError where a history that it looked at cannot be read
 */
export async function answered<T>(
  question: (lookup: Lookup) => T,
  { organization, position }: Pick<Recorded, 'organization' | 'position'>,
  { store, door }: Looking,
  seen: Seen = new Map(),
): Promise<T> {
  for (;;) {
    const wanted = new Map<string, () => Promise<unknown>>();
    const look = <S>(what: string, load: () => Promise<S>, unseen: S): S => {
      const key = `${organization} ${what}`;
      // Under a key lies what the same kind of load came to.
      if (seen.has(key)) return seen.get(key) as S;
      wanted.set(key, load);
      return unseen;
    };
    const state = <N extends StreamName>(stream: N, id: string, asOf?: { position: number }) =>
      look<StateOf<N>>(
        `${asOf ? `at ${asOf.position}` : 'now'} ${streamId(stream, id)}`,
        async () => (await door.load(organization, stream, id, asOf)).state,
        streams[stream].initial,
      );
    const answer = question({
      now: (stream, id) => state(stream, id),
      atEvent: (stream, id) => state(stream, id, { position }),
      all: (stream) =>
        look(`all ${stream}`, () => everyOne(stream, organization, { store, door }), new Map()),
      organization: () => state('organization', organization),
    });
    if (wanted.size === 0) return answer;
    const found = [...wanted].map(async ([key, load]) => [key, await load()] as const);
    for (const [key, value] of await Promise.all(found)) seen.set(key, value);
  }
}

/** A stream whose history is damaged is not this event's fault: its own projections name it, the others go on. */
async function everyOne<N extends StreamName>(
  stream: N,
  organization: string,
  { store, door }: Looking,
): Promise<ReadonlyMap<string, StateOf<N>>> {
  const ids = (await store.streams(organization, streamId(stream, ''))).flatMap(
    (each) => parseStreamId(each)?.id ?? [],
  );
  const found = await Promise.all(
    ids.map(async (id) => {
      try {
        return [[id, (await door.load(organization, stream, id)).state] as const];
      } catch (error) {
        if (error instanceof ImpossibleHistory || error instanceof TypeError) return [];
        throw error;
      }
    }),
  );
  return new Map(found.flat());
}
