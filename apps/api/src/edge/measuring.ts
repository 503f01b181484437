// Counts every request once it was answered: how long it took, and with which no.
import type { FastifyInstance } from 'fastify';
import type { Metrics } from '#metrics/metrics';
import { notingOf } from './noting.js';

/** Live updates are answered when they end, which says nothing. */
const unending = 'text/event-stream';

/** Hooks the counting into a server. */
export function measureAnswers(server: FastifyInstance, metrics: Metrics): void {
  server.addHook('onResponse', async (request, reply) => {
    if (String(reply.getHeader('content-type') ?? '').startsWith(unending)) return;
    const { kind, refused } = notingOf(request) ?? {};
    const { statusCode: status } = reply;
    if (kind === 'signIn') metrics.signedIn(refused ?? (status < 400 ? 'done' : String(status)));
    metrics.answered({
      method: request.method,
      status,
      ms: reply.elapsedTime,
      refused,
    });
  });
}
