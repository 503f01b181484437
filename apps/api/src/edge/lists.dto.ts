// The filters of the list of opinions, as they stand in the address.
import { IsIn, IsNumberString, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { foundKinds, type FoundKind } from '#contract/finding/finding';
import { dispositionLabels } from '#contract/glossary';
import { patterns } from '#contract/limits';
import { itemStatusLabels } from '#contract/statuses';
import type { Opinion } from '#domain/round/states';
import { askings, tracks, type Answer, type Asking, type Track } from '#domain/round/words';

export class OpinionsFilter {
  @IsOptional() @IsString() @Matches(patterns.text) @MaxLength(100) round?: string;
  @IsOptional() @IsIn(tracks) track?: Track;
  @IsOptional() @IsIn(Object.keys(itemStatusLabels.round.opinion)) status?: Opinion['status'];
  @IsOptional() @IsIn(Object.keys(dispositionLabels)) disposition?: Answer['disposition'];
  @IsOptional() @IsString() @Matches(patterns.text) @MaxLength(100) department?: string;
  @IsOptional() @IsString() @Matches(patterns.text) @MaxLength(100) strategy?: string;
  @IsOptional() @IsString() @Matches(patterns.text) @MaxLength(100) program?: string;
  @IsOptional() @IsIn(askings) asks?: Asking;
  /** Part of a number, name, opinion or answer, in any script. */
  @IsOptional() @IsString() @Matches(patterns.text) @Length(1, 200) q?: string;
  /** The `place` of the last row of the part before. */
  @IsOptional() @IsString() @Matches(patterns.text) @MaxLength(300) after?: string;
  @IsOptional() @IsNumberString({ no_symbols: true }) @Length(1, 3) limit?: string;
  /** A position of the log that the list should have reached; waited for a moment. */
  @IsOptional() @IsNumberString({ no_symbols: true }) @Length(1, 15) wait?: string;
}

export class SearchFilter {
  /** Words that all stand in what is found, in any script and however spaced. */
  @IsString() @Matches(patterns.text) @Length(1, 200) q!: string;
  /** Only what is of this kind. */
  @IsOptional() @IsIn(foundKinds) kind?: FoundKind;
  /** At most so many of each kind; 5 unless told. */
  @IsOptional() @IsNumberString({ no_symbols: true }) @Length(1, 3) limit?: string;
  /** A position of the log that the search should have reached; waited for a moment. */
  @IsOptional() @IsNumberString({ no_symbols: true }) @Length(1, 15) wait?: string;
}

export class RulesFilter {
  /** The day on which the rules are looked at; today unless named. */
  @IsOptional() @Matches(patterns.date) on?: string;
}

export class WorkFilter {
  /** A position of the log that the list should have reached; waited for a moment. */
  @IsOptional() @IsNumberString({ no_symbols: true }) @Length(1, 15) wait?: string;
}
