// What an act of publication says: how far the record is shown, what is withheld of it and by which clause, and whose telephone stands beside it.
import type { SeatRole, Sector, Signature } from './actor.js';
import type { DepartmentId, IsoDate, SeatId } from './ids.js';
import type { DatedRule, WithholdingKey } from './rule-packs.js';

/** How the remarks behind an opinion are shown: not at all, by the sector of who spoke (masked), or by their part in the committee. */
export const remarksShown = ['none', 'bySector', 'byRole'] as const;
export type RemarksShown = (typeof remarksShown)[number];

/** What can be withheld of a round: each is a text, or what stands behind an answer or was agreed. */
export const redactableFields = [
  'opinion',
  'answer',
  'proof',
  'changes',
  'contributions',
  'note',
  'remark',
] as const;
export type RedactableField = (typeof redactableFields)[number];

/** One field that the public does not see, and the clause by which it does not. */
export interface Redaction {
  readonly field: RedactableField;
  /** The remark for the field of that name, for all others the opinion. */
  readonly item: string;
  readonly clause: WithholdingKey;
}

/** A clause as it is in force. */
export interface Clause extends DatedRule {
  readonly key: WithholdingKey;
}

/** A seat as the public may see it; who sat in it is nowhere in here. */
export interface PublishedSeat {
  readonly seat: SeatId;
  readonly sector: Sector;
  readonly role: SeatRole;
}

/** A department with the telephone of its office. */
export interface PublishedDepartment {
  readonly department: DepartmentId;
  readonly name: string;
  readonly telephone?: string;
}

/** What a publication must know of other streams, copied into it. */
export interface PublicationGround {
  readonly organization: string;
  readonly committee: string;
  readonly plan: string;
  /** The day of the last act that is shown. */
  readonly stoodOn: IsoDate;
  readonly seats: readonly PublishedSeat[];
  readonly departments: readonly PublishedDepartment[];
  /** The clauses that were used, as they were in force. */
  readonly clauses: readonly Clause[];
}

/** What is published and how. */
export interface Published {
  readonly version: number;
  readonly remarks: RemarksShown;
  readonly redactions: readonly Redaction[];
  readonly copied: PublicationGround;
}

interface Signed {
  readonly reason: string;
  readonly by: Signature;
  readonly on: IsoDate;
}

/** What the public sees, or that it was taken back. */
export type Publication =
  (Published & Signed & { readonly status: 'shown' }) | (Signed & { readonly status: 'withdrawn' });
