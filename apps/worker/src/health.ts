// What a worker of its own leans on: without its database and its queue it can do nothing, the rest others may need.
import { reachSmtp } from '#delivery/mail/smtp';
import type { EventStore } from '#event-store/store';
import type { FileStore } from '#files/file-store';
import type { QueueWatch } from '#jobs/queue-watch';
import { diskCheck, subscriptionsCheck } from '#observing/health/checks';
import { Health } from '#observing/health/health';
import type { RunningWorker } from './start-worker.js';

export interface LeanedOn {
  readonly store: Pick<EventStore, 'head'>;
  readonly queues: Pick<QueueWatch, 'states'>;
  readonly worker: Pick<RunningWorker, 'statuses'>;
  readonly files: FileStore;
  readonly smtpUrl: string | undefined;
  readonly dataDir: string;
}

/** The health of a worker, as far as it can be looked at from within. */
export function healthOfWorker({ store, queues, worker, files, smtpUrl, dataDir }: LeanedOn): Health {
  return new Health([
    { part: 'database', needed: true, look: () => store.head() },
    { part: 'queue', needed: true, look: () => queues.states() },
    subscriptionsCheck(() => worker.statuses()),
    { part: 'files', needed: false, look: () => files.reach() },
    ...(smtpUrl === undefined
      ? []
      : [{ part: 'mail', needed: false, look: () => reachSmtp(smtpUrl) } as const]),
    diskCheck(dataDir),
  ]);
}
