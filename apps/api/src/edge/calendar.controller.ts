// A month of meetings and due days, as its reader may see it.
import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CalendarView } from '#contract/views';
import { CalendarQuery } from '../application/calendar.js';
import type { SignIn } from '../signing.js';
import { askedBy } from './asking.js';
import { CalendarFilter } from './calendar.dto.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('lists')
@ApiBearerAuth()
@Controller('api/:organization')
export class CalendarController {
  constructor(private readonly queries: QueryBus) {}

  @Get('calendar')
  @ApiOperation({
    summary: 'A month of meetings that the reader may see, deadlines of rounds, and what the reader owes',
  })
  async calendar(
    @Param('organization') organization: string,
    @Query() query: CalendarFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<CalendarView> {
    const { month, wait } = shaped(CalendarFilter, query);
    const position = wait === undefined ? undefined : Number(wait);
    const asked = new CalendarQuery(askedBy(organization, signIn, undefined), month, position);
    return unlessRefused(await this.queries.execute(asked));
  }
}
