// Files that are taken in: looked at before, and reported on row by row. Beginning one and taking it back are commands.
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { IntakeReport, IntakesView, IntakeTrial } from '#contract/intake-views';
import { IntakeReportQuery, IntakesQuery } from '../application/intake/reporting.js';
import { TryIntakeQuery } from '../application/intake/trying.js';
import type { SignIn } from '../signing.js';
import { knownId } from './addresses.js';
import { askedBy } from './asking.js';
import { IntakeTry } from './intake.dto.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('intake')
@ApiBearerAuth()
@Controller('api/:organization')
export class IntakeController {
  constructor(private readonly queries: QueryBus) {}

  @Post('intake/try')
  @HttpCode(200)
  @ApiBody({ type: IntakeTry })
  @ApiOperation({
    summary:
      'What would be taken in from a file that was brought: each act, what has to be decided, what does not add up; no act is done',
  })
  async try(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<IntakeTrial> {
    const { file, target, kind, decisions } = shaped(IntakeTry, body);
    const asked = askedBy(organization, signIn, undefined);
    return unlessRefused(
      await this.queries.execute(new TryIntakeQuery(file, target, kind, decisions, asked)),
    );
  }

  @Get('intakes')
  @ApiOperation({
    summary: 'What was taken in from files, as far as the reader may see it, the latest first',
  })
  async intakes(
    @Param('organization') organization: string,
    @SignedIn() signIn: SignIn,
  ): Promise<IntakesView> {
    const asked = askedBy(organization, signIn, undefined);
    return unlessRefused(await this.queries.execute(new IntakesQuery(asked)));
  }

  @Get('intake/:intake/report')
  @ApiOperation({ summary: 'What became of every row of a file that is or was taken in' })
  async report(
    @Param('organization') organization: string,
    @Param('intake') intake: string,
    @SignedIn() signIn: SignIn,
  ): Promise<IntakeReport> {
    const asked = askedBy(organization, signIn, undefined);
    return unlessRefused(await this.queries.execute(new IntakeReportQuery(knownId(intake), asked)));
  }
}
