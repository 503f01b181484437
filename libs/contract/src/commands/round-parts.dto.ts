// The parts that commands to a round are made of, besides opinions, answers and changes.
import { DerivedId, Figure, Flag, Id, ShortText } from './fields.js';

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
