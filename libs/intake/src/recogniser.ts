// What knows one kind of file: whether a document is of that kind, and what it would take in from it.
import type { ReadDocument } from '#documents/read/document';
import type { Offices } from '#domain/between/posts';
import type { FileRef } from '#domain/files';
import type { IntakeTarget } from '#domain/intake/words';
import type { ReadHouse } from './read-house.js';
import type { Decisions, IntakeKind, Proposal } from './proposal.js';

export type { IntakeTarget } from '#domain/intake/words';

/** What a recogniser may look at besides the file: streams as the person who brings it sees them. */
export interface IntakeContext {
  readonly target: IntakeTarget;
  readonly offices: Offices;
  readonly house: ReadHouse;
  /** The business date, ISO. */
  readonly today: string;
  /** The file as it is kept, for what names where it was found; absent for what was not kept. */
  readonly file?: FileRef;
  /** Begins every id that is made: the same for the same file and target. */
  readonly seed: string;
}

export interface Recogniser {
  readonly kind: IntakeKind;
  /** Into which streams such a file can be taken. */
  readonly into: readonly IntakeTarget['stream'][];
  /** From 0 (not this) to 1 (its columns are all there). */
  likeness(document: ReadDocument): number;
  /** What would be taken in; the same for the same document, decisions and context. Never throws for what a file says. */
  propose(document: ReadDocument, decisions: Decisions, context: IntakeContext): Proposal;
}
