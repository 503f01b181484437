// What must never be found after any fault, by kind; each is planted once to show that it would be seen.

export const violationKinds = [
  /** A write was acknowledged and is not there. */
  'lost',
  /** A write was acknowledged with another place than it has. */
  'moved',
  /** What a client asked for once is there twice. */
  'doubled',
  /** A repeat of an acknowledged write was answered otherwise than the first time. */
  'repeat-differs',
  /** A write that was asked for again and again was never clearly answered. */
  'unanswered',
  /** The product apologized for a fault of its own. */
  'fault',
  /** Somebody was asked to come again, and not told when. */
  'no-retry-after',
  /** A process that was at work ended though nobody had killed it. */
  'fell-over',
  /** Something was still to be done long after the last fault, as by a subscription that stands still. */
  'not-at-rest',
  /** The log does not agree with itself: positions, versions, commands, chains, checkpoints. */
  'log-unsound',
  /** What is there cannot even be looked at. */
  'unverifiable',
  /** A state that is kept beside the log does not follow from it. */
  'snapshot-differs',
  /** A list is not what the log makes of it. */
  'list-differs',
  /** What follows from an event was neither done nor listed as refused. */
  'consequence-owed',
  /** Somebody is to be told something by now, and was not. */
  'reminder-lost',
  /** A letter went out under two Message-IDs, or was told twice, or a mail came that nobody recorded. */
  'reminder-doubled',
  /** A mail came twice though nothing happened between the two that could explain it. */
  'mail-repeated',
  /** A letter that was written is not on its way, and nobody said why. */
  'mail-lost',
  /** The queue holds what should have been done. */
  'queue-late',
  /** A file that an event names is not kept, or is no longer what it was. */
  'file-missing',
  /** Access records do not agree with themselves. */
  'access-unsound',
  /** Somebody signed in and no record says so. */
  'access-missing',
] as const;

export type ViolationKind = (typeof violationKinds)[number];

/** What clients see while the faults last (load/client.spec.ts plants these), and what whoever keeps the processes running sees. */
export const seenByClients = [
  'repeat-differs',
  'unanswered',
  'fault',
  'no-retry-after',
] as const satisfies readonly ViolationKind[];
export const seenAtWork = [...seenByClients, 'fell-over'] as const satisfies readonly ViolationKind[];

export interface Violation {
  readonly kind: ViolationKind;
  readonly about: string;
}
