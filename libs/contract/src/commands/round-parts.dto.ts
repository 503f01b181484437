// The parts that commands to a round are made of, besides opinions, answers and changes.
import { redactableFields, type RedactableField } from '#domain/publication';
import { withholdingKeys, type WithholdingKey } from '#domain/rule-packs';
import { DerivedId, Figure, Flag, Id, OneOf, ShortText } from './fields.js';

/** One figure that a department reports. */
export class ReportedResult {
  @DerivedId() readonly indicator!: string;
  @Figure() readonly value!: string;
  @ShortText() readonly period!: string;
}

/** A department as a round knows it. */
export class ScopedDepartment {
  @Id() readonly department!: string;
  @ShortText() readonly name!: string;
  @Flag() readonly releases!: boolean;
}

/** A field that the public does not see. */
export class Redaction {
  @OneOf(redactableFields) readonly field!: RedactableField;
  @DerivedId() readonly item!: string;
  @OneOf(withholdingKeys) readonly clause!: WithholdingKey;
}
