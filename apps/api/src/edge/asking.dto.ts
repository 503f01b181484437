// What stands behind the question mark of every query that can be asked of the past.
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { limits } from '#contract/limits';

export class AsOfFilter {
  /** An ISO instant or a position of the log: the answer as it was. */
  @IsOptional() @IsString() @MaxLength(limits.id) asOf?: string;
}
