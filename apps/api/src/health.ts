// What an API leans on, and how each part is looked at; it serves whoever asks while its database answers.
import { reachSmtp } from '#delivery/mail/smtp';
import type { EventStore } from '#event-store/store';
import type { FileStore } from '#files/file-store';
import type { Scanner } from '#files/scanner';
import type { QueueWatch } from '#jobs/queue-watch';
import { diskCheck, subscriptionsCheck, type StandingSubscription } from '#observing/health/checks';
import { Health, type PartCheck } from '#observing/health/health';

export interface LeanedOn {
  readonly store: Pick<EventStore, 'head'>;
  readonly queues: Pick<QueueWatch, 'states'>;
  readonly files: FileStore;
  readonly scanner: Scanner | undefined;
  readonly smtpUrl: string | undefined;
  readonly dataDir: string;
  /** What follows the log in this process, if anything does. */
  readonly statuses: (() => readonly StandingSubscription[]) | undefined;
}

/** The health of an API: without its database it serves nobody; without any other part, some things only. */
export function healthOfApi(leanedOn: LeanedOn): Health {
  const { store, queues, files, scanner, smtpUrl, dataDir, statuses } = leanedOn;
  const checks: readonly PartCheck[] = [
    { part: 'database', needed: true, look: () => store.head() },
    { part: 'queue', needed: false, look: () => queues.states() },
    { part: 'files', needed: false, look: () => files.reach() },
    ...(statuses ? [subscriptionsCheck(statuses)] : []),
    ...(smtpUrl === undefined
      ? []
      : [{ part: 'mail', needed: false, look: () => reachSmtp(smtpUrl) } as const]),
    ...(scanner ? [{ part: 'scan', needed: false, look: () => scanner.reach() } as const] : []),
    diskCheck(dataDir),
  ];
  return new Health(checks);
}
