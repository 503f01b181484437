// Meetings over all committees, and what one would take with it before it is convened.
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseCommand } from '#contract/commands/validate';
import { refusalOf } from '#contract/invalid';
import type { ConveningView, MeetingSummary } from '#contract/views';
import { ConveningQuery, MeetingsQuery } from '../application/meetings.js';
import type { SignIn } from '../signing.js';
import { askedBy } from './asking.js';
import { AsOfFilter } from './asking.dto.js';
import { MeetingIfConvened } from './meetings.dto.js';
import { RefusedError, unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

/** What a convening says besides, and its preview does not look at. */
const unlooked = { number: '-', time: '00:00', place: '-' };

@ApiTags('meetings')
@ApiBearerAuth()
@Controller('api/:organization')
export class MeetingsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('meetings')
  @ApiOperation({ summary: 'The meetings that the reader may see, each with its agenda' })
  async meetings(
    @Param('organization') organization: string,
    @Query() query: AsOfFilter,
    @SignedIn() signIn: SignIn,
  ): Promise<{ readonly meetings: readonly MeetingSummary[] }> {
    const { asOf } = shaped(AsOfFilter, query);
    const asked = new MeetingsQuery(askedBy(organization, signIn, asOf));
    return { meetings: unlessRefused(await this.queries.execute(asked)) };
  }

  @Post('convening')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'The roll, the quorum and the parties of a meeting with this committee, date and agenda, if it were convened now; writes nothing',
  })
  @ApiBody({ type: MeetingIfConvened })
  async convening(
    @Param('organization') organization: string,
    @Body() body: object | null,
    @SignedIn() signIn: SignIn,
  ): Promise<ConveningView> {
    const parsed = parseCommand('meeting', 'ConveneMeeting', { ...body, ...unlooked });
    if ('problems' in parsed)
      throw new RefusedError(refusalOf(parsed.problems), { problems: parsed.problems });
    return unlessRefused(
      await this.queries.execute(new ConveningQuery(organization, signIn, parsed.command)),
    );
  }
}
