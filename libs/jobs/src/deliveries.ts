// Deliveries as jobs: one for each attempt at sending a letter by one way.

export interface DeliveryJob {
  readonly organization: string;
  /** Its id in the outbox, the same at each attempt. */
  readonly delivery: string;
  /** What its letter follows from, as it was kept with it. */
  readonly cause?: unknown;
}

export const deliveryQueue = 'delivery';

/** @param attempts how often it was tried before */
export function deliveryJobId(delivery: string, attempts: number): string {
  return `${delivery}-${attempts}`;
}
