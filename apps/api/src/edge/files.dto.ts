// What stands behind the question mark where a file is brought.
import { IsString, MaxLength, MinLength } from 'class-validator';

/** Longer than a file system lets a whole path be in most places; it is cut to what a name may have. */
const longest = 1_000;

export class FileNamed {
  /** As its owner calls it. */
  @IsString() @MinLength(1) @MaxLength(longest) name!: string;
}
