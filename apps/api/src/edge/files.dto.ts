// What stands behind the question mark where a file is brought, or looked at.
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { languages, type Language } from '#contract/label';

/** Longer than a file system lets a whole path be in most places; it is cut to what a name may have. */
const longest = 1_000;

export class FileNamed {
  /** As its owner calls it. */
  @IsString() @MinLength(1) @MaxLength(longest) name!: string;
}

export class PreviewFilter {
  /** What the page says of its own; Korean, unless said. */
  @IsOptional() @IsIn(languages) language?: Language;
}
