// What stands behind the question mark where a paper is taken.
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { languages, type Language } from '#contract/label';
import { limits, patterns } from '#contract/limits';
import { paperFormats, type PaperFormat } from '#contract/papers';
import { AsOfFilter } from './asking.dto.js';
import { ComparisonFilter } from './year.dto.js';

export class SubjectFilter {
  /** Korean, unless said. */
  @IsOptional() @IsIn(languages) language?: Language;
  /** To which department; only of a paper that goes to one. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) department?: string;
  /** To who leads a strategy, by their post; only of a paper that goes to one. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) post?: string;
  /** Which edition; only of a plan's paper, and then always. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) edition?: string;
  /** With which plan it is compared; only of a comparison, and then always. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) with?: string;
  /** With which of its editions. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) withEdition?: string;
}

/** Which versions of plans it is about, too: see the comparison of plans. */
export class PaperFilter extends ComparisonFilter {
  @IsIn(paperFormats) format!: PaperFormat;
  /** Korean, unless said. */
  @IsOptional() @IsIn(languages) language?: Language;
  /** To which department; only of a paper that goes to one. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) department?: string;
  /** To who leads a strategy, by their post; only of a paper that goes to one. */
  @IsOptional() @IsString() @Matches(patterns.id) @MaxLength(limits.id) post?: string;
}

export class FinalFilter extends SubjectFilter {
  @IsIn(paperFormats) format!: PaperFormat;
  /** The copy with its number printed; the paper itself, unless said. */
  @IsOptional() @IsIn(['true', 'false']) registered?: 'true' | 'false';
}

/** Of a cycle or of a plan. */
export class ArchiveFilter extends AsOfFilter {
  @IsIn(paperFormats) format!: PaperFormat;
  /** Korean, unless said. */
  @IsOptional() @IsIn(languages) language?: Language;
  @IsOptional() @IsString() @MaxLength(limits.id) cycle?: string;
  @IsOptional() @IsString() @MaxLength(limits.id) plan?: string;
}
