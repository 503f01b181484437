// The figures of this process as Prometheus reads them: on the machine itself, or by the operator's token.
import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { refuse } from '#domain/refusals';
import { metricsType } from '#metrics/metrics';
import { mayLookInside } from '#observing/inside';
import { ApiParts } from '../parts.js';
import { RefusedError } from './refused.js';
import { Public } from './signed-in.js';

@ApiTags('health')
@Public()
@Controller('metrics')
export class MetricsController {
  constructor(private readonly parts: ApiParts) {}

  @Get()
  @ApiProduces('text/plain')
  @Header('content-type', metricsType)
  @ApiOperation({ summary: 'Figures for Prometheus; on the machine itself, or by the operator’s token' })
  async metrics(@Req() request: FastifyRequest): Promise<string> {
    const { metricsToken, metrics, queues, statuses, clock } = this.parts;
    if (!mayLookInside(request, metricsToken)) throw new RefusedError(refuse('not-on-this-installation'));
    return metrics.text({
      queues: await queues.states().catch(() => undefined),
      subscriptions: statuses().map(({ name, state, lag }) => ({
        name,
        isRunning: state === 'running',
        lag,
      })),
      clockAhead: clock.ahead,
    });
  }
}
