// The commands to an intake, on the wire.
import { intakeKinds, targetStreams, type IntakeKind, type IntakeTarget } from '#domain/intake/words';
import { refusalCodes, type RefusalCode } from '#domain/refusals';
import { Count, Id, OneOf, Part, PartBy, ShortText, Text } from './fields.js';
import { FileRef } from './file-parts.dto.js';

class Target {
  @OneOf(targetStreams) readonly stream!: IntakeTarget['stream'];
  @Id() readonly id!: string;
}

class Decision {
  @ShortText() readonly doubt!: string;
  @ShortText() readonly choice!: string;
}

export class BeginIntake {
  @Part(FileRef) readonly file!: FileRef;
  @OneOf(intakeKinds) readonly kind!: IntakeKind;
  @Part(Target) readonly target!: Target;
  @Part(Decision, { list: true }) readonly decisions!: readonly Decision[];
  @ShortText() readonly proposal!: string;
}

class Value {
  @ShortText() readonly name!: string;
  @ShortText() readonly value!: string;
}

class Refused {
  @Count() readonly row!: number;
  @OneOf(['refused']) readonly outcome!: 'refused';
  @OneOf(refusalCodes) readonly code!: RefusalCode;
  @ShortText({ optional: true }) readonly field?: string;
  @Part(Value, { list: true, optional: true }) readonly values?: readonly Value[];
}

class CameOut {
  @Count() readonly row!: number;
  @OneOf(['done', 'there']) readonly outcome!: 'done' | 'there';
}

class TakenBack {
  @Count() readonly row!: number;
  @OneOf(['reversed', 'left']) readonly outcome!: 'reversed' | 'left';
}

export class NoteOutcomes {
  @PartBy('outcome', { done: CameOut, there: CameOut, refused: Refused }, { list: true })
  readonly rows!: readonly (CameOut | Refused)[];
}

export class UndoIntake {
  @Text() readonly reason!: string;
}

export class NoteReversals {
  @PartBy('outcome', { reversed: TakenBack, left: TakenBack, refused: Refused }, { list: true })
  readonly rows!: readonly (TakenBack | Refused)[];
}
