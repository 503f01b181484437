// What stands behind the question mark of the year's own queries.
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { limits, patterns } from '#contract/limits';
import { followUpStandings, type FollowUpStanding } from '#domain/between/overview';
import { comparedAs, type ComparedAs } from '../application/comparison.js';
import { AsOfFilter } from './asking.dto.js';

export class FollowUpsFilter extends AsOfFilter {
  @IsOptional() @IsIn(followUpStandings) status?: FollowUpStanding;
}

export class ComparisonFilter extends AsOfFilter {
  /** The plan that it is compared with; the one that it follows, unless named. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) with?: string;
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) edition?: string;
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) withEdition?: string;
  /**
   * Figures as the editions were adopted or drafted with, or as they stand; as adopted, unless named. An edition with itself
   * as it stands shows what became otherwise since it was adopted.
   */
  @IsOptional() @IsIn(comparedAs) as?: ComparedAs;
}
