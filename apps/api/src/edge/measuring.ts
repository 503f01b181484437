// Counts every request once it was answered: how long it took, and with which no.
import type { FastifyInstance } from 'fastify';
import type { Metrics } from '#metrics/metrics';
import { notingOf } from './noting.js';

/** Live updates are answered when they end, which says nothing. */
const unending = 'text/event-stream';

export function measureAnswers(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onResponse', async (request, reply) => {
    if (String(reply.getHeader('content-type') ?? '').startsWith(unending)) return;
    metrics.answered({
      method: request.method,
      status: reply.statusCode,
      ms: reply.elapsedTime,
      refused: notingOf(request)?.refused,
    });
  });
}
