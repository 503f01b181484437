// The statements that are held to no organization by their own words, each with the reason why it may be so.

/** Tables in which nothing is anybody's. */
export const nobodys: Readonly<Record<string, string>> = {
  'eventstore.checkpoints': 'how far a subscription came in the one log of the installation',
  'eventstore.head': 'where the one log of the installation ends',
  'installation.setting': 'what an installation keeps of itself',
  'accounts.ceremonies': 'what is remembered for minutes under a secret, before anybody is known',
};

/** A row found by a secret that only one person was given says itself whose it is. */
export const bySecret = /\bsecret = \$1\b/;

export interface Reason {
  readonly file: string;
  /** With what the statement begins. */
  readonly begins: string;
  readonly why: string;
}

const beforeAnybody = 'asked before it is known who somebody is; the row says whose it is';
const backsUp = 'the operator backs up, or restores, the whole installation';
const verifies = 'the operator verifies the whole installation';
const rowsOfLists =
  'a row of the lists begins with the organization of its events; lists are made for all of them';
const handedOver = 'each row that is handed over names its organization';
const carriers = 'the worker carries the letters of all, each to whom it names; nobody reads by it';

export const reasons: readonly Reason[] = [
  {
    file: 'apps/standalone/src/backup/copying.ts',
    begins: 'COPY ',
    why: backsUp,
  },
  {
    file: 'apps/standalone/src/backup/named-files.ts',
    begins: 'SELECT organization, hash, bool_and(perhaps)',
    why: 'backup and verification ask for the files of all; what takes an organization out names it',
  },
  {
    file: 'apps/standalone/src/backup/restore-backup.ts',
    begins: 'SELECT FROM …',
    why: backsUp,
  },
  {
    file: 'apps/standalone/src/backup/restore-backup.ts',
    begins: 'SELECT name FROM public.migrations',
    why: backsUp,
  },
  {
    file: 'apps/standalone/src/backup/restore-backup.ts',
    begins: 'SELECT setval(',
    why: backsUp,
  },
  {
    file: 'apps/standalone/src/backup/restore-backup.ts',
    begins: 'SELECT min(stream) AS stream',
    why: backsUp,
  },
  {
    file: 'apps/standalone/src/backup/take-backup.ts',
    begins: 'SELECT position AS head',
    why: backsUp,
  },
  {
    file: 'apps/standalone/src/backup/take-backup.ts',
    begins: 'SELECT … FROM …',
    why: backsUp,
  },
  {
    file: 'libs/accounts/src/access-records.ts',
    begins: 'INSERT INTO accounts.access_records',
    why: handedOver,
  },
  {
    file: 'libs/accounts/src/access/verify-access.ts',
    begins: 'SELECT organization, number, digest',
    why: verifies,
  },
  {
    file: 'libs/accounts/src/credentials.ts',
    begins: 'SELECT 1 FROM accounts.credentials WHERE password_hash IS NOT NULL',
    why: 'whether anybody at all can sign in: what the first start of an installation asks',
  },
  {
    file: 'libs/accounts/src/credentials.ts',
    begins: 'UPDATE accounts.credentials AS kept SET failures',
    why: beforeAnybody,
  },
  {
    file: 'libs/accounts/src/links.ts',
    begins: 'SELECT id, purpose, organization',
    why: 'the link by which an installation is founded, before it has an organization',
  },
  {
    file: 'libs/accounts/src/erasing.ts',
    begins: 'SELECT format(',
    why: 'which tables there are to erase a person from',
  },
  {
    file: 'libs/accounts/src/identities.ts',
    begins: 'SELECT organization, person FROM accounts.identities WHERE issuer',
    why: beforeAnybody,
  },
  {
    file: 'libs/accounts/src/passkeys.ts',
    begins: 'UPDATE accounts.passkeys SET counter',
    why: 'the passkey that just signed; its id is unique everywhere',
  },
  {
    file: 'libs/accounts/src/passkeys.ts',
    begins:
      'SELECT id, organization, person, public_key, counter, transports FROM accounts.passkeys WHERE id',
    why: beforeAnybody,
  },
  {
    file: 'libs/accounts/src/people.ts',
    begins: 'SELECT organization, person, name, email, phone, erased_at FROM accounts.people WHERE email',
    why: beforeAnybody,
  },
  {
    file: 'libs/accounts/src/sessions.ts',
    begins: 'DELETE FROM accounts.sessions WHERE idle_until',
    why: 'sessions that are over go, whosever they were',
  },
  {
    file: 'libs/accounts/src/access/retention.ts',
    begins: 'SELECT organization FROM accounts.access_chains',
    why: 'each organization in turn, to cut what is over in it',
  },
  { file: 'libs/delivery/src/deliverer.ts', begins: 'WITH routed AS', why: carriers },
  {
    file: 'libs/delivery/src/deliverer.ts',
    begins: 'SELECT l.organization, d.id, d.attempts',
    why: carriers,
  },
  { file: 'libs/delivery/src/deliverer.ts', begins: 'UPDATE delivery.deliveries SET', why: carriers },
  { file: 'libs/delivery/src/deliverer.ts', begins: 'WITH reserved AS', why: carriers },
  {
    file: 'libs/delivery/src/deliverer.ts',
    begins: 'SELECT d.id, d.channel, d.address',
    why: carriers,
  },
  {
    file: 'libs/delivery/src/outbox.ts',
    begins: 'INSERT INTO delivery.letters',
    why: handedOver,
  },
  {
    file: 'libs/delivery/src/failed-jobs.ts',
    begins: 'DELETE FROM delivery.failed_jobs WHERE queue',
    why: 'jobs that are no longer there go, whosever they were',
  },
  {
    file: 'libs/delivery/src/kept-mails.ts',
    begins: 'SELECT d.id, l.organization',
    why: 'the mails of a trial without a mail server, shown on the machine itself only',
  },
  {
    file: 'libs/door/src/post-drafts.ts',
    begins: 'INSERT INTO installation.post_draft',
    why: 'its columns are made of the place of a draft, of which the organization is the first',
  },
  {
    file: 'libs/door/src/post-drafts.ts',
    begins: 'DELETE FROM installation.post_draft WHERE …',
    why: 'its condition is made of the place of a draft, of which the organization is the first',
  },
  {
    file: 'libs/event-store/src/postgres/import-log.ts',
    begins: 'INSERT INTO eventstore.chains VALUES',
    why: 'the first value is the organization that is taken in',
  },
  {
    file: 'libs/event-store/src/postgres/postgres-event-store.ts',
    begins: 'SELECT … FROM eventstore.events WHERE … ORDER BY version',
    why: 'its conditions begin with the organization: readStream',
  },
  {
    file: 'libs/event-store/src/postgres/postgres-event-store.ts',
    begins: 'SELECT … FROM eventstore.events WHERE position > $1',
    why: 'what follows the one log reads all of it, and hands each event on with its organization',
  },
  {
    file: 'libs/event-store/src/postgres/postgres-event-store.ts',
    begins: 'SELECT outcome, version, position FROM eventstore.append',
    why: 'each command names its organization in what is handed over',
  },
  {
    file: 'libs/event-store/src/postgres/postgres-snapshots.ts',
    begins: 'DELETE FROM eventstore.snapshots',
    why: 'the operator throws all kept states away; they are made again',
  },
  {
    file: 'libs/event-store/src/postgres/verify.ts',
    begins: 'SELECT organization, digest FROM eventstore.chains',
    why: verifies,
  },
  {
    file: 'libs/event-store/src/postgres/verify.ts',
    begins: 'SELECT …, e.digest',
    why: verifies,
  },
  {
    file: 'libs/event-store/src/postgres/verify.ts',
    begins: 'SELECT c.organization, c.command_id',
    why: verifies,
  },
  {
    file: 'libs/event-store/src/postgres/verify-snapshots.ts',
    begins: 'SELECT s.organization',
    why: verifies,
  },
  {
    file: 'libs/event-store/src/postgres/stream-versions.ts',
    begins: 'SELECT coalesce(',
    why: handedOver,
  },
  {
    file: 'libs/read-models/src/rebuild/difference.ts',
    begins: 'SELECT to_jsonb(kept)',
    why: rowsOfLists,
  },
  {
    file: 'libs/read-models/src/rebuild/difference.ts',
    begins: 'DELETE FROM … AS kept',
    why: rowsOfLists,
  },
  {
    file: 'libs/read-models/src/rebuild/difference.ts',
    begins: 'INSERT INTO … (…) SELECT',
    why: rowsOfLists,
  },
  {
    file: 'libs/read-models/src/rows/bulk.ts',
    begins: 'INSERT INTO … (…) SELECT',
    why: rowsOfLists,
  },
  {
    file: 'libs/read-models/src/rows/bulk.ts',
    begins: 'DELETE FROM … AS kept',
    why: rowsOfLists,
  },
];
