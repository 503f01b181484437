// The figures of this process as Prometheus reads them: on the machine itself, or by the operator's token.
import { timingSafeEqual } from 'node:crypto';
import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { refuse } from '#domain/refusals';
import { metricsType } from '#metrics/metrics';
import { ApiParts } from '../parts.js';
import { isHere } from './here.js';
import { RefusedError } from './refused.js';
import { bearerOf } from './resolvers.js';
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
    if (!isHere(request) && !hasToken(request, metricsToken))
      throw new RefusedError(refuse('not-on-this-installation'));
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

function hasToken({ headers }: FastifyRequest, token: string | undefined): boolean {
  const [theirs, ours] = [bearerOf(headers.authorization ?? '') ?? '', token ?? ''].map((each) =>
    Buffer.from(each),
  );
  if (!theirs || !ours || ours.length === 0) return false;
  return theirs.length === ours.length && timingSafeEqual(theirs, ours);
}
