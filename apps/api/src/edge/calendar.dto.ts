// What stands behind the question mark of a calendar.
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsNumberString, IsOptional, Length, Matches } from 'class-validator';
import { monthShown } from '#contract/month';

export class CalendarFilter {
  /** `2021-07`; the present month unless named. */
  @ApiPropertyOptional({ pattern: monthShown.source })
  @IsOptional()
  @Matches(monthShown)
  month?: string;
  /** A position of the log that the list of what is owed should have reached; waited for a moment. */
  @IsOptional() @IsNumberString({ no_symbols: true }) @Length(1, 15) wait?: string;
}
