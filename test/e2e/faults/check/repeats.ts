// A mail may come twice where something kept its sender from knowing of the first: which fault does, and for how long.
import { groupedBy } from '#domain/grouped-by';
import type { FaultKind } from '../schedule.js';
import type { Arrival, Evidence, Trouble } from './evidence.js';

/** The Message-IDs under which mails came more than once: with a fault that explains it, and without. */
export function repeatsIn({ arrivals, troubles }: Pick<Evidence, 'arrivals' | 'troubles'>): {
  readonly explained: readonly string[];
  readonly unexplained: readonly string[];
} {
  const repeated = [...groupedBy(arrivals, ({ messageId }) => messageId)].filter(
    ([, some]) => some.length > 1,
  );
  const those = (explained: boolean) =>
    repeated.flatMap(([message, some]) => (isExplained(some, troubles) === explained ? [message] : []));
  return { explained: those(true), unexplained: those(false) };
}

/** So long may whoever was kept from recording a mail go on trying, and so long may an answer be on its way, in milliseconds. */
const recording = 60_000;
const answering = 10_000;

/** How long after a mail each may still keep its sender from knowing of it; never where there is nothing. */
const hides: Readonly<Record<FaultKind, number | undefined>> = {
  'api-killed': undefined,
  'worker-killed': recording,
  'workers-killed': recording,
  'api-frozen': undefined,
  'worker-frozen': recording,
  'postgres-stopped': recording,
  'postgres-killed': recording,
  'postgres-cut': recording,
  'postgres-slow': undefined,
  'postgres-silent': recording,
  'postgres-half-open': recording,
  'postgres-resets': recording,
  // Whatever a queue does: each delivery is reserved, and recorded, in the database.
  'queue-wiped': undefined,
  'redis-killed': undefined,
  'redis-cut': undefined,
  'redis-silent': undefined,
  'mail-cut': answering,
  'mail-slow': undefined,
  'mail-half-open': answering,
  'mail-resets': answering,
  'answers-broken-off': undefined,
  'answers-slow': undefined,
  'disk-full': recording,
  // Reservations go by the clock of the database.
  'clock-forward': undefined,
  'clock-back': undefined,
  'wall-clock-jumped': undefined,
  'jobs-doubled': undefined,
  'memory-eaten': undefined,
  rush: undefined,
  // Both workers are started anew.
  'queue-moved': recording,
};

/** Before each mail that came again something kept its sender from knowing of the one before. */
function isExplained(some: readonly Arrival[], troubles: readonly Trouble[]): boolean {
  const times = some.map(({ at }) => at).sort((one, other) => one - other);
  return times.slice(1).every((again, nth) => {
    const at = times[nth] ?? again;
    return troubles.some(({ kind, from, until }) => {
      const within = hides[kind];
      return within !== undefined && from <= Math.min(again, at + within) && until >= at;
    });
  });
}
