// What stands behind the question mark where a paper is taken.
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { languages, type Language } from '#contract/label';
import { limits, patterns } from '#contract/limits';
import { paperFormats, type PaperFormat } from '#contract/papers';
import { ComparisonFilter } from './year.dto.js';

/** Which versions of plans it is about, too: see the comparison of plans. */
export class PaperFilter extends ComparisonFilter {
  @IsIn(paperFormats) format!: PaperFormat;
  /** Korean, unless said. */
  @IsOptional() @IsIn(languages) language?: Language;
  /** To which department; only of a paper that goes to one. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) department?: string;
}
