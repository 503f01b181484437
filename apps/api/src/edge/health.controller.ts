// Whether this process lives, whether it can serve, and, to whoever may look inside, which part of the house is down and why.
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HealthReport } from '#observing/health/health';
import { mayLookInside } from '#observing/inside';
import { ApiParts, type SubscriptionStatus } from '../parts.js';
import { Public } from './signed-in.js';

interface Standing {
  readonly status: 'ok' | 'degraded' | 'failing';
  readonly database: 'up' | 'down';
  /** Told inside only, as the rest is: an error may say more than strangers should know. */
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
    const isInside = mayLookInside(request, this.parts.metricsToken);
    const report = await this.parts.health.report(isInside ? 'operator' : 'stranger');
    if (report.status === 'failing') reply.status(503);
    const { status } = report;
    return isInside ? report : { status };
  }

  @Get()
  @ApiOperation({
    summary:
      '200 while requests can be served; `degraded` where a subscription of this process has stopped; 503 without a database. On the machine itself, or by the operator’s token, also which, where and why',
  })
  async health(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Standing> {
    const { health, store, metricsToken, statuses } = this.parts;
    const subscriptions = statuses();
    const isInside = mayLookInside(request, metricsToken);
    const inside = <T extends object>(told: T) => (isInside ? told : {});
    if (!(await health.isUp('database'))) {
      reply.status(503);
      return { status: 'failing', database: 'down', ...inside({ subscriptions }) };
    }
    const stopped = subscriptions.some(({ state }) => state === 'stopped');
    const standing = { status: stopped ? 'degraded' : 'ok', database: 'up' } as const;
    if (!isInside) return standing;
    const head = await store.head().catch(() => undefined);
    return { ...standing, ...(head !== undefined && { head }), subscriptions };
  }
}
