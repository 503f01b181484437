// What is known outside the installation when it has come to rest: what clients were told, and what the mail server took.
import type { FaultKind } from '../schedule.js';

/** A write that somebody was told is done. */
export interface Acknowledged {
  readonly organization: string;
  /** The idempotency key. */
  readonly key: string;
  /** As `round/r-1`. */
  readonly stream: string;
  readonly command: string;
  readonly version: number;
  readonly position: number;
}

/** A mail that the mail server answered for. */
export interface Arrival {
  readonly to: string;
  /** Without its angle brackets. */
  readonly messageId: string;
  /** In milliseconds since 1970, by the clock of the machine. */
  readonly at: number;
}

/** While something was broken, or had to find its way again; in milliseconds since 1970. */
export interface Trouble {
  readonly kind: FaultKind;
  readonly from: number;
  readonly until: number;
}

export interface Evidence {
  readonly acknowledged: readonly Acknowledged[];
  /** The ids of the sessions that somebody was told they have. */
  readonly signedIn: readonly string[];
  readonly arrivals: readonly Arrival[];
  /** All that was done to it. */
  readonly troubles: readonly Trouble[];
}
