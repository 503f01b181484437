// A round as it stood after so many of its acts: what a publication shows, whatever has happened since.
import type { IsoDate, RoundId } from '#domain/ids';
import type { OpenedRound } from '#domain/round/states';
import type { EventStore } from '#event-store/store';
import { eventOf, foldings, streamId } from './foldings.js';

/** The round, and the day of the last act in it. */
export interface RoundThen {
  readonly round: OpenedRound;
  readonly stoodOn: IsoDate;
}

/** The round as it stood at a version; undefined where it has not come so far, or was never opened. */
export async function roundUpTo(
  store: Pick<EventStore, 'readStream'>,
  { organization, id }: { readonly organization: string; readonly id: RoundId },
  version: number,
): Promise<RoundThen | undefined> {
  const recorded = (await store.readStream(organization, streamId('round', id))).slice(0, version);
  const last = recorded.at(-1);
  const round = recorded.reduce(foldings.round.evolve, foldings.round.initial);
  return last?.version === version && round.status !== 'none'
    ? { round, stoodOn: eventOf(last).on }
    : undefined;
}
