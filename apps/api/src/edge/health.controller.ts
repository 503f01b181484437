// Whether the house stands: the database, and each subscription with where it is or where it stopped.
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HealthReport } from '#observing/health/health';
import { ApiParts, type SubscriptionStatus } from '../parts.js';
import { isHere } from './here.js';
import { hasToken } from './operators-token.js';
import { Public } from './signed-in.js';

interface Standing {
  readonly status: 'ok' | 'degraded' | 'failing';
  readonly database: 'up' | 'down';
  /** Told on this machine only, as the rest is: an error may say more than strangers should know. */
  readonly head?: number;
  readonly subscriptions?: readonly SubscriptionStatus[];
}

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly parts: ApiParts) {}

  @Get('live')
  @ApiOperation({ summary: '200 while this process answers at all; otherwise it is to be started anew' })
  live(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({
    summary:
      '503 while this process cannot serve; on the machine itself, or by the operator’s token, also which part is down, in Korean and English',
  })
  async ready(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Pick<HealthReport, 'status'> | HealthReport> {
    const report = await this.parts.health.report();
    if (report.status === 'failing') reply.status(503);
    const { status } = report;
    return isHere(request) || hasToken(request, this.parts.metricsToken) ? report : { status };
  }

  @Get()
  @ApiOperation({
    summary:
      '200 while requests can be served; `degraded` where a subscription has stopped; 503 without a database. On the machine itself also which',
  })
  async health(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Standing> {
    const subscriptions = this.parts.statuses();
    const inside = <T extends object>(told: T) => (isHere(request) ? told : {});
    const head = await this.parts.store.head().catch(() => undefined);
    if (head === undefined) {
      reply.status(503);
      return { status: 'failing', database: 'down', ...inside({ subscriptions }) };
    }
    const stopped = subscriptions.some(({ state }) => state === 'stopped');
    return { status: stopped ? 'degraded' : 'ok', database: 'up', ...inside({ head, subscriptions }) };
  }
}
