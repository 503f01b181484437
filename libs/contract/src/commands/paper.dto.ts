// The commands to a final paper, on the wire.
import { disclosureGrades, type DisclosureGrade } from '#domain/disclosure';
import { checkCodes, type CheckCode } from '#domain/paper-checks';
import { paperLanguages } from '#domain/paper/words';
import { withholdingKeys, type WithholdingKey } from '#domain/rule-packs';
import { signatureManners, type SignatureManner } from '#domain/signing';
import { BusinessDate, Count, Id, OneOf, Part, ShortText, Text } from './fields.js';
import { Signer } from './plan-parts.dto.js';

/** What a paper lacks, as it was seen: at how many places. */
class Accepted {
  @OneOf(checkCodes) readonly check!: CheckCode;
  @Count() readonly count!: number;
}

/** A signature as the city's own document system has it. */
class OutsideSignature extends Signer {
  @OneOf(signatureManners) readonly manner!: SignatureManner;
  @BusinessDate() readonly signed!: string;
}

export class MakeFinal {
  @Id() readonly id!: string;
  @Id() readonly kind!: string;
  @Id() readonly of!: string;
  @OneOf(paperLanguages) readonly language!: (typeof paperLanguages)[number];
  @Id({ optional: true }) readonly department?: string;
  @Id({ optional: true }) readonly post?: string;
  @Id({ optional: true }) readonly edition?: string;
  @Id({ optional: true }) readonly with?: string;
  @Id({ optional: true }) readonly withEdition?: string;
  @OneOf(disclosureGrades) readonly grade!: DisclosureGrade;
  @OneOf(withholdingKeys, { optional: true }) readonly clause?: WithholdingKey;
  @Part(Accepted, { list: true }) readonly accepted!: readonly Accepted[];
  @Text({ optional: true }) readonly reason?: string;
}

export class RegisterPaper {
  @Id() readonly final!: string;
  @ShortText() readonly number!: string;
  @BusinessDate() readonly registered!: string;
  @Part(OutsideSignature, { list: true }) readonly line!: readonly OutsideSignature[];
}

export class WithdrawPaper {
  @Id() readonly final!: string;
  @Text() readonly reason!: string;
}
