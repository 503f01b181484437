// What an act of publication says: how far the record is shown, what is withheld of it and by which clause, and whose telephone stands beside it.
import type { SeatRole, Sector, Signature } from './actor.js';
import type { DepartmentId, EditionId, IsoDate, SeatId } from './ids.js';
import { firstRefusal, needsDistinct, needsText } from './payload.js';
import { refuse, type Refusal } from './refusals.js';
import { withholdingKeys, type DatedRule, type WithholdingKey } from './rule-packs.js';

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

/** What can be withheld of a plan: of each program its clauses of content, or its money. */
export const redactablePlanFields = ['content', 'budget'] as const;
export type RedactablePlanField = (typeof redactablePlanFields)[number];

/** One field that the public does not see, and the clause by which it does not. */
export interface RedactionOf<Field extends string> {
  readonly field: Field;
  readonly item: string;
  readonly clause: WithholdingKey;
}

/** In a round `item` is the remark for the field of that name, for all others the opinion. */
export type Redaction = RedactionOf<RedactableField>;
/** In a plan `item` is the program. */
export type PlanRedaction = RedactionOf<RedactablePlanField>;

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

/** What every publication must know of other streams, copied into it. */
export interface CommonGround {
  readonly organization: string;
  /** The day of the last act that is shown. */
  readonly stoodOn: IsoDate;
  readonly departments: readonly PublishedDepartment[];
  /** The clauses that were used, as they were in force. */
  readonly clauses: readonly Clause[];
}

/** What that of a plan must know besides. */
export interface PlanGround extends CommonGround {
  /** The edition that is shown; publications of before it was kept have none, and show what was in force on their day. */
  readonly edition?: EditionId;
}

/** What that of a round must know besides. */
export interface PublicationGround extends CommonGround {
  readonly committee: string;
  readonly plan: string;
  readonly seats: readonly PublishedSeat[];
}

/** What is published of a round, and how. */
export interface Published {
  readonly version: number;
  readonly remarks: RemarksShown;
  readonly redactions: readonly Redaction[];
  readonly copied: PublicationGround;
}

/** What is published of a plan, and how. */
export interface PublishedPlan {
  readonly version: number;
  readonly redactions: readonly PlanRedaction[];
  readonly copied: PlanGround;
}

interface Signed {
  readonly reason: string;
  readonly by: Signature;
  readonly on: IsoDate;
}

/** What the public sees, or that it was taken back. */
export type PublicationOf<P> =
  (P & Signed & { readonly status: 'shown' }) | (Signed & { readonly status: 'withdrawn' });
export type Publication = PublicationOf<Published>;
export type PlanPublication = PublicationOf<PublishedPlan>;

/** In the place of what is withheld: the clause by which it is, as it is cited. */
export interface Withheld {
  readonly withheld: string;
}

/** Something that can be withheld. */
export type Shown<T> = T | Withheld;

interface Asked<Field extends string> {
  readonly redactions: readonly RedactionOf<Field>[];
  readonly reason: string;
  readonly copied: CommonGround;
}

/**
 * A publication has its reason; it withholds each thing once, only what is there, and by clauses in force.
 *
 * @param kindOf the kind of item that a redaction is about, where no such item is known
 */
export function checkPublication<Field extends string>(
  { redactions, reason, copied }: Asked<Field>,
  kindOf: (redaction: RedactionOf<Field>) => string | undefined,
): Refusal | undefined {
  return firstRefusal(
    needsText(reason, 'reason', 'reason-missing'),
    needsDistinct(
      redactions.map(({ field, item }) => `${field} ${item}`),
      'redactions',
    ),
    ...redactions.map((redaction, index) => {
      const place = `redactions[${index}]`;
      const kind = kindOf(redaction);
      if (kind !== undefined) return refuse('unknown-item', `${place}.item`, { kind });
      return copied.clauses.some(({ key }) => key === redaction.clause)
        ? undefined
        : refuse('clause-not-in-force', `${place}.clause`);
    }),
  );
}

/** What stands in the place of a field; undefined where it is shown. */
export function withheldBy<Field extends string>(
  { redactions, copied }: Pick<Asked<Field>, 'redactions' | 'copied'>,
  field: Field,
  item: string,
): Withheld | undefined {
  const redaction = redactions.find((each) => each.field === field && each.item === item);
  if (!redaction) return undefined;
  const clause = copied.clauses.find(({ key }) => key === redaction.clause);
  return { withheld: clause?.value ?? redaction.clause };
}

/** The dated rules of a stream: those that it has, and of the withholding clauses only those that its publication uses. */
export function rulesWithClauses(
  rules: readonly DatedRule[],
  publication: PublicationOf<{ readonly copied: CommonGround }> | undefined,
): readonly DatedRule[] {
  const clauses: readonly string[] = withholdingKeys;
  return [
    ...rules.filter(({ key }) => !clauses.includes(key)),
    ...(publication?.status === 'shown' ? publication.copied.clauses : []),
  ];
}
