// Whether the house stands: the database, and each subscription with where it is or where it stopped.
import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiParts, type SubscriptionStatus } from '../parts.js';
import { Public } from './signed-in.js';

interface Health {
  readonly status: 'ok' | 'degraded' | 'failing';
  readonly database: 'up' | 'down';
  readonly head?: number;
  readonly subscriptions: readonly SubscriptionStatus[];
}

@ApiTags('health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly parts: ApiParts) {}

  @Get()
  @ApiOperation({
    summary:
      '200 while requests can be served; `degraded` where a subscription has stopped; 503 without a database',
  })
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const subscriptions = this.parts.statuses();
    const head = await this.parts.store.head().catch(() => undefined);
    if (head === undefined) {
      reply.status(503);
      return { status: 'failing', database: 'down', subscriptions };
    }
    const stopped = subscriptions.some(({ state }) => state === 'stopped');
    return { status: stopped ? 'degraded' : 'ok', database: 'up', head, subscriptions };
  }
}
