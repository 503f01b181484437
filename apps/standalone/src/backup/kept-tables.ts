// What of a database cannot be made again, and so goes into a backup; and why the rest does not.

export interface KeptTable {
  readonly table: string;
  /** Which of its rows, where not all of them. */
  readonly only?: string;
}

/** A row refers to rows of tables that come before its own. */
export const keptTables: readonly KeptTable[] = [
  { table: 'installation.setting' },
  { table: 'installation.post_draft' },
  { table: 'eventstore.events' },
  { table: 'eventstore.commands' },
  { table: 'eventstore.head' },
  { table: 'eventstore.chains' },
  // Those whose work is no list: what they have done is not to be done again.
  { table: 'eventstore.checkpoints', only: "subscription IN ('policies', 'notices', 'intakes')" },
  { table: 'lists.following_refused' },
  { table: 'accounts.people' },
  { table: 'accounts.credentials' },
  { table: 'accounts.links' },
  { table: 'accounts.totp' },
  { table: 'accounts.recovery_codes' },
  { table: 'accounts.factor_failures' },
  { table: 'accounts.passkeys' },
  { table: 'accounts.identities' },
  { table: 'accounts.factor_demands' },
  { table: 'accounts.feeds' },
  { table: 'accounts.access_records' },
  { table: 'accounts.access_chains' },
  { table: 'accounts.access_cuts' },
  { table: 'accounts.access_retention' },
  { table: 'accounts.access_reviews' },
  { table: 'delivery.letters' },
  { table: 'delivery.deliveries' },
  { table: 'delivery.bounces' },
  { table: 'delivery.preferences' },
  { table: 'delivery.told' },
  { table: 'delivery.failed_jobs' },
];

/** By table, or by schema for all of its tables. */
export const leftTables: Readonly<Record<string, string>> = {
  'public.migrations': 'tells the shape of the tables; it comes about as they are made',
  'lists.opinions': 'follows from the log',
  'lists.obligations': 'follows from the log',
  'lists.reminders': 'follows from the log',
  'lists.found': 'follows from the log',
  'eventstore.snapshots': 'follows from the log',
  'accounts.sessions': 'whoever was signed in signs in again: a stolen backup opens no session',
  'accounts.ceremonies': 'lasts minutes, in the middle of signing in',
  bullmq: 'the queue follows from the log and the outbox: a sweep makes it again',
};
