// What something follows from: the request of somebody, and its place in a trace; it goes along with the work by itself.
import { AsyncLocalStorage } from 'node:async_hooks';

/** Both say nothing of who asked, and are kept with what came of it. */
export interface Cause {
  /** The id of the request. */
  readonly request?: string;
  /** The span that it is part of, as W3C's `traceparent` writes it; only where traces are kept. */
  readonly trace?: string;
}

const noCause: Cause = {};
const ambient = new AsyncLocalStorage<Cause>();

/** What the work at hand follows from. */
export function currentCause(): Cause {
  return ambient.getStore() ?? noCause;
}

/** Does `work`, and all that it begins, as following from `cause`. */
export function withCause<T>(cause: Cause, work: () => T): T {
  return ambient.run(cause, work);
}

/** A UUID, or its 128 bits without hyphens: what proxies and browsers make. */
const requestId = /^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/i;

/**
 * The id that a caller gave a request, where it is one that a machine makes. It is kept for as long as the log is: a name
 * or an address cannot be written so, and a number of a person has fewer digits.
 */
export function requestIdIn(text: unknown): string | undefined {
  return typeof text === 'string' && requestId.test(text) ? text : undefined;
}

/** A well-formed `traceparent`. */
export function traceIn(text: unknown): string | undefined {
  const isTrace =
    typeof text === 'string' && /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-0[01]$/.test(text);
  return isTrace ? text : undefined;
}

/** The cause that was kept with something; what is not well-formed is passed over. */
export function keptCause(kept: unknown): Cause {
  if (typeof kept !== 'object' || kept === null) return noCause;
  const request = 'request' in kept ? requestIdIn(kept.request) : undefined;
  const trace = 'trace' in kept ? traceIn(kept.trace) : undefined;
  return { ...(request && { request }), ...(trace && { trace }) };
}

/** The cause that an event bears in its metadata. */
export function causeOf({ metadata }: { readonly metadata: unknown }): Cause {
  return typeof metadata === 'object' && metadata !== null && 'cause' in metadata
    ? keptCause(metadata.cause)
    : noCause;
}
