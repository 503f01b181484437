// Gives each request its id and its place in a trace, says both to all that follows from it, and tells how it was answered.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { requestIdIn, traceIn, withCause, type Cause } from '#observing/cause';
import type { LogLevel } from '#observing/log';
import type { Observing } from '#observing/observing';
import type { Span } from '#observing/traces';
import { notingOf } from './noting.js';

export const requestIdHeader = 'x-request-id';

type Request = FastifyRequest & { span?: Span };

/** The id that a proxy or the caller gave the request, where it is one that machines make, or a new one. */
export function idOfRequest({ headers }: Pick<IncomingMessage, 'headers'>): string {
  return requestIdIn(headers[requestIdHeader]) ?? randomUUID();
}

/** To be called before whatever looks at requests: what is turned away is told of too. */
export function followCauses(server: FastifyInstance, { log, traces }: Observing): void {
  server.addHook('onRequest', (request: Request, reply, done) => {
    reply.header(requestIdHeader, request.id);
    const { method, headers } = request;
    const trace = traces.isKept ? traceIn(headers.traceparent) : undefined;
    const cause: Cause = { request: request.id, ...(trace && { trace }) };
    const begins = request.url.startsWith('/api/');
    const facts = { 'http.request.method': method };
    request.span = begins ? traces.begin('request', { cause, begins, facts }) : undefined;
    withCause(request.span?.cause ?? cause, done);
  });
  // The body is read from the connection, which knows of no request.
  server.addHook('preValidation', (request: Request, _reply, done) => {
    withCause(causeOfRequest(request), done);
  });
  server.addHook('onResponse', async (request: Request, reply) => {
    const { method, routeOptions } = request;
    const { statusCode: status, elapsedTime } = reply;
    // The pattern of the route: an address may name people, and may hold what opens a door.
    const route = routeOptions.url ?? 'nowhere';
    request.span?.end(
      { 'http.route': route, 'http.response.status_code': status },
      status >= 500 ? String(status) : undefined,
    );
    const refused = notingOf(request)?.refused;
    withCause(causeOfRequest(request), () =>
      log[levelOf(method, status, log.isForPeople)]('request', {
        ...{ method, route, status, ms: Math.round(elapsedTime) },
        ...(refused && { refused }),
      }),
    );
  });
}

function causeOfRequest({ id, span }: Request): Cause {
  return span?.cause ?? { request: id };
}

/** What was only read goes without saying; people who look at a terminal do not want to read of each act either. */
function levelOf(method: string, status: number, isForPeople: boolean): LogLevel {
  const isRead = method === 'GET' || method === 'HEAD';
  return isForPeople || (isRead && status < 400) ? 'debug' : 'info';
}
