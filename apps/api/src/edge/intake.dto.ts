// What is sent to look at what a file would come to.
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { FileRef } from '#contract/commands/file-parts.dto';
import { limits, patterns } from '#contract/limits';
import {
  intakeKinds,
  targetStreams,
  type Decision,
  type IntakeKind,
  type IntakeTarget,
} from '#domain/intake/words';

class Target implements IntakeTarget {
  @IsIn([...targetStreams]) stream!: IntakeTarget['stream'];
  @IsString() @Matches(patterns.id) @MaxLength(limits.id) id!: string;
}

class Decided implements Decision {
  @IsString() @MaxLength(limits.shortText) doubt!: string;
  @IsString() @MaxLength(limits.shortText) choice!: string;
}

/** A file that was brought; as what it is taken, where somebody says so; and what was decided of its doubts. */
export class IntakeTry {
  @IsDefined() @ValidateNested() @Type(() => FileRef) file!: FileRef;
  @IsDefined() @ValidateNested() @Type(() => Target) target!: Target;
  @IsOptional() @IsIn([...intakeKinds]) kind?: IntakeKind;
  @IsArray()
  @ArrayMaxSize(limits.listEntries)
  @ValidateNested({ each: true })
  @Type(() => Decided)
  decisions!: Decided[];
}
