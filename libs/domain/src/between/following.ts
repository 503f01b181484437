// What a policy is given and what it answers: an event, the other streams as they stand, and commands to those.
import type { Actor, Signature } from '../actor.js';
import type { Stamped } from '../gate/evolution.js';
import type { Organization } from '../organization/states.js';
import type { Refusal } from '../refusals.js';
import type { StreamName, Vocabularies } from './streams.js';

interface HappenedIn<N extends StreamName> {
  readonly stream: N;
  readonly id: string;
  readonly event: Stamped<Vocabularies[N]['event']>;
}

/** An event, and the stream that it happened in. */
export type Happened = { readonly [N in StreamName]: HappenedIn<N> }[StreamName];

/** The streams of the house, for a policy to look at. One that nobody has begun has the status `none`. */
export interface Lookup {
  /** A stream as it stands. */
  now<N extends StreamName>(stream: N, id: string): Vocabularies[N]['state'];
  /** A stream as it stood right after the event. */
  atEvent<N extends StreamName>(stream: N, id: string): Vocabularies[N]['state'];
  /** Every stream of a kind whose history can be read, by its id, as it stands. */
  all<N extends StreamName>(stream: N): ReadonlyMap<string, Vocabularies[N]['state']>;
  /** The organization that all of it belongs to. */
  organization(): Organization;
}

interface FollowingIn<N extends StreamName> {
  readonly stream: N;
  readonly id: string;
  readonly command: Vocabularies[N]['command'];
  readonly actor: Actor;
  /** Tells it from others of its type that follow from one event in one stream: the opinion, the change, the year. */
  readonly about?: string;
  /** What follows instead where it is refused; the refusal is listed all the same. */
  readonly otherwise?: (refusal: Refusal) => Following | undefined;
}

/** A command that a policy gives to a stream. */
export type Following = { readonly [N in StreamName]: FollowingIn<N> }[StreamName];

/** Whoever signed the event, carrying on what they decided there. */
export function carryingOver({ by }: { readonly by: Signature }): Actor {
  return { person: by.person, post: { kind: 'policy', policy: 'carry-over' }, also: [] };
}

/** Whether an event is of one of these types. */
export function isOneOf<E extends { readonly type: string }, T extends E['type']>(
  event: E,
  types: readonly T[],
): event is Extract<E, { readonly type: T }> {
  const named: readonly string[] = types;
  return named.includes(event.type);
}

/** What lies under an id, if anything does. */
export function heldUnder<T>(shelf: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(shelf, id) ? shelf[id] : undefined;
}
