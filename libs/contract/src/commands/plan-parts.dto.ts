// The parts that commands to a plan are made of.
import { signerParts, type Signer as SignerWords } from '#domain/plan/words';
import { redactablePlanFields, type RedactablePlanField } from '#domain/publication';
import { withholdingKeys, type WithholdingKey } from '#domain/rule-packs';
import { Id, OneOf, ShortText } from './fields.js';

/** A place of the approval line (결재선). */
export class Signer {
  @ShortText() readonly title!: string;
  @OneOf(signerParts) readonly part!: SignerWords['part'];
}

/** A field of a program that the public does not see. */
export class PlanRedaction {
  @OneOf(redactablePlanFields) readonly field!: RedactablePlanField;
  @Id() readonly item!: string;
  @OneOf(withholdingKeys) readonly clause!: WithholdingKey;
}
