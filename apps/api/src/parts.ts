// What the API is given to work with; built by whoever starts it, so that one process or several can share it.
import type { AccessNotes } from '#accounts/access-records';
import type { Accounts } from '#accounts/accounts';
import type { CitySignIn } from '#accounts/city-sign-in';
import type { Factors } from '#accounts/open-factors';
import type { Carrier } from '#delivery/channels';
import type { Press } from '#documents/press';
import type { ReadingRoom } from '#documents/reading-room';
import type { Door } from '#door/door';
import type { MovableClock } from '#door/clock';
import type { PostDrafts } from '#door/post-drafts';
import type { EventStore } from '#event-store/store';
import type { FileStore } from '#files/file-store';
import type { Scanner } from '#files/scanner';
import type { QueueWatch } from '#jobs/queue-watch';
import type { Metrics } from '#metrics/metrics';
import type { Health } from '#observing/health/health';
import type { Observing } from '#observing/observing';
import type { Lists } from '#read-models/lists';
import type pg from 'pg';
import type { Rates } from './settings.js';
import type { Signing } from './signing.js';

/** A subscription of the worker, as `/health` shows it. */
export interface SubscriptionStatus {
  readonly name: string;
  readonly position: number;
  readonly state: 'running' | 'stopped';
  /** How many events behind the log. */
  readonly lag: number;
  readonly stoppedAt?: number;
  readonly error?: string;
}

export abstract class ApiParts {
  abstract readonly pool: pg.Pool;
  abstract readonly store: EventStore;
  abstract readonly door: Door;
  abstract readonly drafts: PostDrafts;
  abstract readonly lists: Lists;
  abstract readonly clock: MovableClock;
  abstract readonly signing: Signing;
  abstract readonly access: AccessNotes;
  abstract readonly accounts: Accounts;
  abstract readonly factors: Factors;
  /** The city's own sign-in, where the operator set one. */
  abstract readonly citySignIn: CitySignIn | undefined;
  /** Under which browsers know the installation, where a proxy stands before it: `https://cycles.city.go.kr`. */
  abstract readonly publicOrigin: string | undefined;
  /** The proxies that are believed about who asks. */
  abstract readonly trustProxy: readonly string[];
  abstract readonly rates: Rates;
  /** Keeps a moved clock for the next start and for the other processes. */
  abstract readonly keepClock: (ahead: number) => Promise<void>;
  /** The organizations of the sample, whose people can be signed in from this machine; none on a real installation. */
  abstract readonly samples: readonly string[];
  /** Sends a one-time link, where there is a mail server and browsers have an address to come to. */
  abstract readonly linkMail?: Carrier['carry'] | undefined;
  /** Where mails lie that no server takes; undefined where one does. */
  abstract readonly mailFolder?: string | undefined;
  /** Looks into the queues of the worker, wherever that runs. */
  abstract readonly queues: Pick<QueueWatch, 'states' | 'board'>;
  /** Where files lie that people brought and papers that were made final. */
  abstract readonly files: FileStore;
  /** The largest file that is taken, in bytes; what is usual unless set. */
  abstract readonly fileLimit?: number | undefined;
  /** Looks through what is brought before it is kept; nobody does unless set. */
  abstract readonly scanner?: Scanner | undefined;
  /** Writes papers, beside what answers people. */
  abstract readonly press: Pick<Press, 'write'>;
  /** Opens files that somebody brought, beside what answers people. */
  abstract readonly readers: Pick<ReadingRoom, 'read'>;
  /** Counts the requests of this process. */
  abstract readonly metrics: Metrics;
  /** How the parts are that this process leans on. */
  abstract readonly health: Health;
  /** Where faults are said, and traces are kept. */
  abstract readonly observing: Observing;
  /** By which figures are read from other machines; without it on this machine only. */
  abstract readonly metricsToken?: string | undefined;
  abstract readonly statuses: () => readonly SubscriptionStatus[];
}

/** What is read with: who asks, and streams as they are or were. */
export type ReadingParts = Pick<ApiParts, 'door' | 'store'>;

/** What papers are made of: what is read, and the pictures that are printed in them. */
export type PaperParts = ReadingParts & { readonly files: Pick<FileStore, 'get'> };
