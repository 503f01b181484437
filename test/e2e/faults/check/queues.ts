// A queue at rest holds what is to come, and nothing that was due.
import type { QueueState } from '#jobs/queue-watch';
import type { Violation } from './violation.js';

/** So late may the first job of a queue be that somebody is just about to take, in milliseconds. */
const justDue = 30_000;

/** @param states as the queue's own server tells them */
export function checkQueues(states: readonly QueueState[]): readonly Violation[] {
  return states
    .filter(({ lateMs }) => lateMs > justDue)
    .map(({ queue, lateMs, jobs }) => ({
      kind: 'queue-late',
      about: `${queue}: ${Math.round(lateMs / 1_000)} s, ${JSON.stringify(jobs)}`,
    }));
}
