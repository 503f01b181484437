// What is asked about access records, and about the data of one person.
import { IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { limits, patterns } from '#contract/limits';

const month = /^(19|2[01])\d\d-(0[1-9]|1[0-2])$/;

export class AccessReviewFilter {
  /** `2021-08`; the present month unless named. */
  @IsOptional() @IsString() @Matches(month) month?: string;
}

export class ReviewMonth {
  /** `2021-08` */
  @IsString() @Matches(month) month!: string;

  /** What was found. */
  @IsString() @MaxLength(limits.text) @Matches(patterns.text) note!: string;
}

export class RetainRecords {
  @IsInt() months!: number;
}

export class WithReason {
  /** Why: it is kept with the access record. */
  @IsString() @MaxLength(500) @Matches(patterns.text) reason!: string;
}
