// A stream as it stood after so many of its acts: what a publication shows, whatever has happened since.
import type { Vocabularies } from '#domain/between/streams';
import type { IsoDate } from '#domain/ids';
import type { EventStore } from '#event-store/store';
import { eventOf, foldings, streamId } from './foldings.js';

/** The streams that can be published. */
export type Publishable = 'round' | 'plan';

/** The state then, and the day of the last act in it. */
export interface Then<N extends Publishable> {
  readonly state: Vocabularies[N]['state'];
  readonly stoodOn: IsoDate;
}

/** A stream as it stood at a version; undefined where it has not come so far. */
export async function upTo<N extends Publishable>(
  store: Pick<EventStore, 'readStream'>,
  stream: N,
  { organization, id }: { readonly organization: string; readonly id: string },
  version: number,
): Promise<Then<N> | undefined> {
  const recorded = (await store.readStream(organization, streamId(stream, id))).slice(0, version);
  const last = recorded.at(-1);
  if (last?.version !== version) return undefined;
  const { initial, evolve } = foldings[stream];
  return { state: recorded.reduce<Vocabularies[N]['state']>(evolve, initial), stoodOn: eventOf(last).on };
}
