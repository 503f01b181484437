// The routes of the access records and of one person's data: the review, how long, taking out, erasing.
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiCookieAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { AccessReviewView, PersonalDataView } from '#contract/access-views';
import { AccessReviewQuery, OverseeCommand } from '../application/overseeing.js';
import { EraseCommand, PersonalDataQuery } from '../application/privacy.js';
import type { SignIn } from '../signing.js';
import { AccessReviewFilter, RetainRecords, ReviewMonth, WithReason } from './access.dto.js';
import { knownId } from './addresses.js';
import { NotedAs, tell } from './noting.js';
import { unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

@ApiTags('access records')
@ApiBearerAuth()
@ApiCookieAuth()
@Controller('api/:organization')
export class AccessController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Get('access')
  @NotedAs('personalData')
  @ApiOperation({ summary: 'A month of access records, counted for its review; for the coordinating office' })
  async review(
    @Param('organization') organization: string,
    @Query() query: AccessReviewFilter,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
  ): Promise<AccessReviewView> {
    const { month } = shaped(AccessReviewFilter, query);
    const view = unlessRefused(
      await this.queries.execute(new AccessReviewQuery(organization, signIn, month)),
    );
    tell(request, { concerning: view.subjects.map(({ person }) => person) });
    return view;
  }

  @Post('access/review')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: ReviewMonth })
  @ApiOperation({ summary: 'Keeps that a month was reviewed, by whom, and what was found' })
  async reviewed(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
  ): Promise<{ readonly done: true }> {
    const decision = { act: 'review', ...shaped(ReviewMonth, body) } as const;
    return unlessRefused(await this.commands.execute(new OverseeCommand(organization, signIn, decision)));
  }

  @Post('access/retain')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: RetainRecords })
  @ApiOperation({ summary: 'Says for how many months access records are kept' })
  async retain(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
  ): Promise<{ readonly done: true }> {
    const decision = { act: 'retain', ...shaped(RetainRecords, body) } as const;
    tell(request, { reason: String(decision.months) });
    return unlessRefused(await this.commands.execute(new OverseeCommand(organization, signIn, decision)));
  }

  @Post('people/:person/export')
  @NotedAs('download')
  @HttpCode(200)
  @ApiBody({ type: WithReason })
  @ApiOperation({ summary: 'All that is kept of a person; for the coordinating office, and for themselves' })
  async take(
    @Param('organization') organization: string,
    @Param('person') person: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
  ): Promise<PersonalDataView> {
    const asked = about(request, { organization, signed: signIn, person, ...shaped(WithReason, body) });
    return unlessRefused(await this.queries.execute(new PersonalDataQuery(asked)));
  }

  @Post('people/:person/erase')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: WithReason })
  @ApiOperation({
    summary:
      'Erases the name, mail, telephone and sign-in of a person who holds no post; cannot be taken back',
  })
  async erase(
    @Param('organization') organization: string,
    @Param('person') person: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
  ): Promise<{ readonly erased: true }> {
    const asked = about(request, { organization, signed: signIn, person, ...shaped(WithReason, body) });
    return unlessRefused(await this.commands.execute(new EraseCommand(asked)));
  }
}

/** Whose data it is, and why it was asked for, are kept with the access. */
function about<T extends { readonly person: string; readonly reason: string }>(
  request: FastifyRequest,
  asked: T,
): T {
  tell(request, { concerning: [knownId(asked.person)], reason: asked.reason });
  return asked;
}
