// What is asked of one's inbox, and of how one wants to be told.
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsNumberString,
  IsOptional,
  IsUUID,
  Length,
  Max,
  Min,
} from 'class-validator';
import { languages, type Language } from '#contract/label';

export class InboxFilter {
  /** The id of the last letter of the part before. */
  @IsOptional() @IsNumberString({ no_symbols: true }) @Length(1, 15) before?: string;
}

export class OnLetter {
  @IsInt() @Min(1) @Max(Number.MAX_SAFE_INTEGER) letter!: number;
}

export class PreferDelivery {
  @IsBoolean() digestsByMail!: boolean;
  @IsIn(languages) language!: Language;
}

export class OnDelivery {
  @IsUUID() delivery!: string;
}
