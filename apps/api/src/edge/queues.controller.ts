// The queue dashboard: opened by the office, then read by the browser itself, page, files and figures alike.
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiBody, ApiCookieAuth, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { languages, type Language } from '#contract/label';
import { queuesPage } from '#contract/routes';
import { queuesAnswerFor, queuesFileFor, queuesPageFor, refusalOfQueues } from '../application/queues.js';
import { ApiParts } from '../parts.js';
import type { SignIn } from '../signing.js';
import { NotedAs } from './noting.js';
import { RefusedError, unlessRefused } from './refused.js';
import { OpenQueues } from './queues.dto.js';
import { bearerOf, sampleCookie } from './resolvers.js';
import { shaped } from './shaped.js';
import { SignedIn } from './signed-in.js';

/** The dashboard’s page asks by itself, and cannot say in which language. */
const languageCookie = 'queues-language';

@ApiTags('queues')
@ApiBearerAuth()
@ApiCookieAuth()
@Controller('api/:organization/queues')
export class OpenQueuesController {
  constructor(private readonly parts: ApiParts) {}

  @Post('open')
  @NotedAs('administration')
  @HttpCode(200)
  @ApiBody({ type: OpenQueues })
  @ApiOperation({
    summary:
      'Lets the browser open the queue dashboard, which it asks for by itself; for the coordinating office',
  })
  async open(
    @Param('organization') organization: string,
    @Body() body: unknown,
    @SignedIn() signIn: SignIn,
    @Req() { headers }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ readonly page: string }> {
    const { language } = shaped(OpenQueues, body);
    const refused = await refusalOfQueues(this.parts, { organization, signed: signIn });
    if (refused) throw new RefusedError(refused);
    const page = queuesPage(organization);
    const bounds = { path: page, httpOnly: true, sameSite: 'strict' } as const;
    void reply.setCookie(languageCookie, language, bounds);
    const token = bearerOf(headers.authorization ?? '');
    // The sample's people have no session that the browser would send along.
    if (token) void reply.setCookie(sampleCookie, token, bounds);
    return { page };
  }
}

@ApiTags('queues')
@ApiCookieAuth()
@Controller('queues/:organization')
export class QueuesController {
  constructor(private readonly parts: ApiParts) {}

  @Get(['', '*'])
  @ApiProduces('text/html')
  @ApiOperation({ summary: 'The page of the queue dashboard; for the coordinating office' })
  async page(
    @Param('organization') organization: string,
    @SignedIn() signed: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { html } = unlessRefused(
      await queuesPageFor(this.parts, {
        ...{ organization, signed, base: queuesPage(organization) },
        language: languageOf(request),
      }),
    );
    void reply.header('content-type', 'text/html; charset=utf-8');
    return html;
  }

  @Get('static/*')
  @ApiOperation({ summary: 'A file that the dashboard’s page loads' })
  async file(
    @Param('organization') organization: string,
    @SignedIn() signed: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const path = beneath(request, 'static/');
    const { type, bytes } = unlessRefused(await queuesFileFor(this.parts, { organization, signed, path }));
    void reply.header('content-type', type);
    return bytes;
  }

  @Get('api/*')
  @ApiOperation({
    summary:
      'What the dashboard’s page asks of the queues, to read; nothing of other organizations and nobody by name',
  })
  async answer(
    @Param('organization') organization: string,
    @Query() query: Readonly<Record<string, unknown>>,
    @SignedIn() signed: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<unknown> {
    const { status, body } = unlessRefused(
      await queuesAnswerFor(this.parts, {
        ...{ organization, signed, query, path: `/api/${beneath(request, 'api/')}` },
        language: languageOf(request),
      }),
    );
    void reply.status(status);
    return body;
  }
}

/** As it was opened in. */
function languageOf({ cookies }: FastifyRequest): Language {
  return languages.find((each) => each === cookies[languageCookie]) ?? 'ko';
}

/** What stands in an address behind a part of it. */
function beneath({ url }: FastifyRequest, part: string): string {
  const [path = ''] = url.split('?');
  const segments = path.split('/');
  // '', 'queues', the organization, the part, and what is asked.
  return segments.slice(2 + part.split('/').length).join('/');
}
