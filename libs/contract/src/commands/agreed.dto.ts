// What leaves a review round, on the wire: agreed changes, what is owed and what was kept, as policies carry them on.
import { changeSchemas, type Change } from './changes.dto.js';
import {
  BusinessDate,
  DerivedId,
  Id,
  OneOf,
  Part,
  PartBy,
  ShortText,
  Text,
  TopicId,
  Year,
} from './fields.js';

/** The opinion behind something, and the remarks that it was consolidated from. */
export class Origin {
  @Id() readonly round!: string;
  @DerivedId() readonly opinion!: string;
  @TopicId() readonly topic!: string;
  @Id({ list: true }) readonly remarks!: readonly string[];
}

/** A department that answers. */
export class DepartmentAddressee {
  @OneOf(['department']) readonly kind!: 'department';
  @Id() readonly department!: string;
}

/** The posts that lead a strategy. */
export class LeadersAddressee {
  @OneOf(['leaders']) readonly kind!: 'leaders';
  @Id() readonly strategy!: string;
  @Id({ list: true }) readonly posts!: readonly string[];
}

const addresseeSchemas = { department: DepartmentAddressee, leaders: LeadersAddressee } as const;
type Addressee = InstanceType<(typeof addresseeSchemas)[keyof typeof addresseeSchemas]>;

/** A change of one program that committee and department settled on. */
export class AgreedChange {
  @DerivedId() readonly id!: string;
  @Id() readonly program!: string;
  @PartBy('kind', changeSchemas) readonly change!: Change;
  @Part(Origin) readonly origin!: Origin;
  @PartBy('kind', addresseeSchemas) readonly addressee!: Addressee;
}

/** What everything owed says: the opinion behind it, who answers, and what was asked. */
abstract class Owed {
  @DerivedId() readonly id!: string;
  @Part(Origin) readonly origin!: Origin;
  @PartBy('kind', addresseeSchemas) readonly addressee!: Addressee;
  @ShortText() readonly number!: string;
  @Id({ optional: true }) readonly program?: string;
  @Text() readonly asked!: string;
}

/** Deferred to a year's plan. */
export class DeferredEntry extends Owed {
  @OneOf(['deferred']) readonly kind!: 'deferred';
  @Year() readonly year!: number;
  @Text() readonly reason!: string;
}

/** Promised by a date. */
export class FollowUpEntry extends Owed {
  @OneOf(['followUp']) readonly kind!: 'followUp';
  @Text() readonly action!: string;
  @BusinessDate() readonly due!: string;
}

/** Recorded open. */
export class OpenEntry extends Owed {
  @OneOf(['open']) readonly kind!: 'open';
  @Text() readonly reason!: string;
}

export const owedSchemas = { deferred: DeferredEntry, followUp: FollowUpEntry, open: OpenEntry } as const;

/** Something that outlives its round. */
export type OwedEntry = InstanceType<(typeof owedSchemas)[keyof typeof owedSchemas]>;

/** What a department kept as it was. */
export class KeptEntry {
  @Part(Origin) readonly origin!: Origin;
  @ShortText() readonly number!: string;
  @Id({ optional: true }) readonly program?: string;
  @Text() readonly asked!: string;
  @Text() readonly reason!: string;
}

/** All that a concluded round leaves behind. */
export class RoundOutcome {
  @Part(AgreedChange, { list: true }) readonly changes!: readonly AgreedChange[];
  @PartBy('kind', owedSchemas, { list: true }) readonly owed!: readonly OwedEntry[];
  @Part(KeptEntry, { list: true }) readonly kept!: readonly KeptEntry[];
}
