// What anybody may read without signing in: only what an act of publication shows, as it stood then.
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { PublishedView } from '#contract/views';
import { PublicPlanQuery, PublicRoundQuery, PublishedQuery } from '../application/published.js';
import type { PublicPlan } from '#domain/plan/public';
import type { PublicRound } from '#domain/round/public';
import { knownId } from './addresses.js';
import { answerTagged } from './tagged.js';
import { unlessRefused } from './refused.js';
import { Public } from './signed-in.js';

@ApiTags('public')
@Public()
@Controller('api/public/:organization')
export class PublicController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @ApiOperation({ summary: 'What an organization has published, the latest first' })
  async published(
    @Param('organization') organization: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublishedView | undefined> {
    const asked = new PublishedQuery(knownId(organization));
    return answerTagged(unlessRefused(await this.queries.execute(asked)), known, reply);
  }

  @Get('round/:round')
  @ApiOperation({ summary: 'A round as it was published: as it stood then, whatever has happened since' })
  async round(
    @Param('organization') organization: string,
    @Param('round') round: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicRound | undefined> {
    const asked = new PublicRoundQuery(knownId(organization), knownId(round));
    return answerTagged(unlessRefused(await this.queries.execute(asked)), known, reply);
  }

  @Get('plan/:plan')
  @ApiOperation({ summary: 'A plan as it was published: as it stood then, whatever has happened since' })
  async plan(
    @Param('organization') organization: string,
    @Param('plan') plan: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PublicPlan | undefined> {
    const asked = new PublicPlanQuery(knownId(organization), knownId(plan));
    return answerTagged(unlessRefused(await this.queries.execute(asked)), known, reply);
  }
}
