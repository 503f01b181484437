// What stands behind the question mark where a paper is taken.
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { languages, type Language } from '#contract/label';
import { limits, patterns } from '#contract/limits';
import { paperFormats, type PaperFormat } from '#contract/papers';
import { AsOfFilter } from './asking.dto.js';

/** Of a cycle or of a plan. */
export class ArchiveFilter extends AsOfFilter {
  @IsIn(paperFormats) format!: PaperFormat;
  /** Korean, unless said. */
  @IsOptional() @IsIn(languages) language?: Language;
  @IsOptional() @IsString() @MaxLength(limits.id) cycle?: string;
  @IsOptional() @IsString() @MaxLength(limits.id) plan?: string;
}

export class PaperFilter extends AsOfFilter {
  @IsIn(paperFormats) format!: PaperFormat;
  /** Korean, unless said. */
  @IsOptional() @IsIn(languages) language?: Language;
  /** To who leads a strategy, by their post; only of a paper that goes to one. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) post?: string;
  /** To which department; only of a paper that goes to one. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) department?: string;
}
