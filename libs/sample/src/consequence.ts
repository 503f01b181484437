// What a policy makes of an act in another stream, as a place in that stream's state and what stands there then.
import type { StreamRef } from './stream-ref.js';

/** Shows soon after the act that brings it, not with it. */
export interface Consequence {
  readonly stream: StreamRef;
  /** The way to it in the state, from the outside in: `['changes', id, 'status']`. */
  readonly at: readonly string[];
  readonly is: string | boolean;
}

/** A consequence of an act. */
export function consequence(stream: StreamRef, at: readonly string[], is: Consequence['is']): Consequence {
  return { stream, at, is };
}

/** Whether a stream's state shows the consequence; a state that does not have the place does not. */
export function shows(state: unknown, { at, is }: Consequence): boolean {
  const found = at.reduce<unknown>(
    (within, key) =>
      typeof within === 'object' && within !== null ? (Reflect.get(within, key) as unknown) : undefined,
    state,
  );
  return found === is;
}
