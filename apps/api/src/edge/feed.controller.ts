// One's calendar feed: made and revoked by oneself, and read by a calendar that knows its address and nothing else.
import { Body, Controller, Get, Headers, HttpCode, Param, Post, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiBody, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { FeedView, MadeFeed } from '#contract/account-views';
import { refuse } from '#domain/refusals';
import { FeedQuery } from '../application/feed.js';
import { ApiParts } from '../parts.js';
import type { SignIn } from '../signing.js';
import { NewFeed } from './feed.dto.js';
import { NotedAs } from './noting.js';
import { RefusedError, unlessRefused } from './refused.js';
import { shaped } from './shaped.js';
import { Public, SignedIn } from './signed-in.js';
import { answerTagged } from './tagged.js';

@ApiTags('account')
@ApiBearerAuth()
@Controller('api/account/feed')
export class FeedController {
  constructor(private readonly parts: ApiParts) {}

  @Get()
  @ApiOperation({ summary: 'Whether the person has a calendar feed, and since when' })
  async view(@SignedIn() signIn: SignIn): Promise<FeedView> {
    const feed = await this.parts.accounts.feeds.of(signIn);
    return feed ? { madeAt: feed.madeAt.toISOString() } : {};
  }

  @Post()
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: NewFeed })
  @ApiOperation({ summary: 'Makes a calendar feed; the address of the one before opens nothing any more' })
  async make(@Body() body: unknown, @SignedIn() signIn: SignIn): Promise<MadeFeed> {
    const { language } = shaped(NewFeed, body);
    const { secret, feed } = await this.parts.accounts.feeds.make(signIn, language);
    return { path: `/calendar/${secret}.ics`, madeAt: feed.madeAt.toISOString() };
  }

  @Post('revoke')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiOperation({ summary: 'Revokes the calendar feed: its address opens nothing any more' })
  async revoke(@SignedIn() signIn: SignIn): Promise<FeedView> {
    await this.parts.accounts.feeds.revoke(signIn);
    return {};
  }
}

const ending = '.ics';

@ApiTags('public')
@Public()
@Controller('calendar')
export class CalendarFeedController {
  constructor(private readonly queries: QueryBus) {}

  @Get(':file')
  @ApiProduces('text/calendar')
  @ApiOperation({ summary: 'The calendar of whoever made the feed with this secret: `<secret>.ics`' })
  async feed(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    if (!file.endsWith(ending)) throw new RefusedError(refuse('unknown-page'));
    const asked = new FeedQuery(file.slice(0, -ending.length));
    const answer = answerTagged(unlessRefused(await this.queries.execute(asked)), known, reply);
    void reply.header('cache-control', 'private, no-cache');
    if (answer) void reply.header('content-type', 'text/calendar; charset=utf-8');
    return answer?.ics;
  }
}
