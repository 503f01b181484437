// What a stream means: the state its events add up to, and the commands decided on that state.
import type { NewEvent, Recorded } from './store.js';

/**
 * How events add up to a state. Must be pure. Use one constant object per kind of stream: what is cached, and the turn
 * in which commands are decided, belong to a stream and its folding.
 */
export interface Folding<S> {
  /** Tells its snapshots from those of other foldings; without a name there are none. Its states must be plain JSON. */
  readonly name?: string;
  readonly initial: S;
  /** While a command is being decided, `event.position` of events that are not acknowledged yet is 0. */
  readonly evolve: (state: S, event: Recorded) => S;
}

export interface StreamAddress {
  readonly organization: string;
  readonly stream: string;
}

export interface CommandStamp {
  /** Unique within the organization, for ever; offered again, it answers what it answered then. */
  readonly id: string;
  /** Tells a repeat from another command under the same id. */
  readonly fingerprint: string;
  /** ISO instant with its offset. */
  readonly recordedAt: string;
}

/** What a command comes to on a state: events (at least one), or a refusal. */
export type Decision<R> = { readonly events: readonly NewEvent[] } | { readonly refusal: R };

/**
 * Must be pure: it is asked again whenever the state turns out to have been another one.
 * @param version the version of the stream that led to the state; 0 if there is no stream
 */
export type Decide<S, R> = (state: S, version: number) => Decision<R>;

/**
 * What became of a command.
 *
 * - `accepted`: its events are durable; `version` and `position` are those of the last one. `repeated`: they were
 *   recorded when the same command came before, and the answer is the same as then.
 * - `refused`: the state at `version`, all of it durable, does not allow it; nothing was written.
 * - `keyReused`: another command came under this id before; nothing was written.
 * - `conflict`: other processes wrote to the stream faster than this one could decide; nothing was written.
 * - `overloaded`: too much is queued; nothing was written.
 */
export type Executed<R> =
  | {
      readonly outcome: 'accepted';
      readonly version: number;
      readonly position: number;
      readonly repeated: boolean;
      readonly events: readonly Recorded[];
    }
  | { readonly outcome: 'refused'; readonly refusal: R; readonly version: number }
  | { readonly outcome: 'keyReused' }
  | { readonly outcome: 'conflict'; readonly version: number }
  | { readonly outcome: 'overloaded' };

/** A state and the last event that led to it; `version` and `position` are 0 before the first event. */
export interface Folded<S> {
  readonly state: S;
  readonly version: number;
  readonly position: number;
  readonly commandId?: string;
}

/** The state before the first event. */
export function unfolded<S>(folding: Folding<S>): Folded<S> {
  return { state: folding.initial, version: 0, position: 0 };
}

/** `folded` with the events after it. */
export function fold<S>(folding: Folding<S>, folded: Folded<S>, events: readonly Recorded[]): Folded<S> {
  const last = events.at(-1);
  return last
    ? {
        state: events.reduce(folding.evolve, folded.state),
        version: last.version,
        position: last.position,
        commandId: last.commandId,
      }
    : folded;
}
