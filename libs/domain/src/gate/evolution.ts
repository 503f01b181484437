// How events add up to a state: all that a reader of history needs of the gate, without its rules.
import type { Signature } from '../actor.js';
import type { IsoDate } from '../ids.js';

/** An event as it is kept: with the person and post that acted, and the business date. */
export type Stamped<E> = E & { readonly by: Signature; readonly on: IsoDate };

/** The events of a stream and the state that they add up to. */
export interface Happening {
  readonly event: { readonly type: string };
  readonly state: { readonly status: string };
}

/** What follows from each event: a missing case does not compile. */
export type Evolve<V extends Happening> = {
  readonly [T in V['event']['type']]: (
    state: V['state'],
    event: Stamped<Extract<V['event'], { readonly type: T }>>,
  ) => V['state'];
};

/** The state after one kept event. Throws `ImpossibleHistory` where the stream knows no such event, or not then. */
export function applyEvent<V extends Happening>(
  evolve: Evolve<V>,
  state: V['state'],
  event: Stamped<V['event']>,
): V['state'] {
  const steps = evolve as unknown as Record<
    string,
    (state: V['state'], event: Stamped<V['event']>) => V['state']
  >;
  const step = Object.hasOwn(steps, event.type) ? steps[event.type] : undefined;
  if (!step) throw new ImpossibleHistory(`no stream of this kind knows an event ${event.type}`);
  return step(state, event);
}

/** A history that the rules would never have written: damage or a foreign hand, not a user's mistake. */
export class ImpossibleHistory extends Error {
  override readonly name = 'ImpossibleHistory';
}

/** Narrows a state in `evolve` to those in which the event can have happened. */
export function expectStatus<S extends { readonly status: string }, const T extends S['status']>(
  state: S,
  ...statuses: readonly T[]
): Extract<S, { readonly status: T }> {
  if (!(statuses as readonly string[]).includes(state.status)) {
    throw new ImpossibleHistory(`expected ${statuses.join(' or ')}, found ${state.status}`);
  }
  return state as Extract<S, { readonly status: T }>;
}
