// The commands to a plan, on the wire.
import { programKinds, type ProgramKind } from '#domain/changes';
import { BusinessDate, Flag, Id, OneOf, ShortText, Year } from './fields.js';

export class DraftPlan {
  @ShortText() readonly title!: string;
  @Year() readonly year!: number;
}

export class AddStrategy {
  @Id() readonly id!: string;
  @ShortText() readonly number!: string;
  @ShortText() readonly title!: string;
  @Id({ list: true }) readonly leaders!: readonly string[];
}

export class PlaceProgram {
  @Id() readonly strategy!: string;
  @Id() readonly program!: string;
  @ShortText() readonly number!: string;
  @OneOf(programKinds) readonly kind!: ProgramKind;
  @Flag() readonly priority!: boolean;
}

export class PutInForce {
  @BusinessDate() readonly from!: string;
}
