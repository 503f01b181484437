// Every no leaves the house as a problem document (RFC 9457) in Korean and English; every fault as a plain apology.
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from '#contract/refusals';
import { refuse, type Refusal } from '#domain/refusals';
import { passes } from '#event-store/passing';
import { StorageAway } from '#files/file-store';
import { saidBriefly, saidOf } from '#observing/withheld';
import { ApiParts } from '../parts.js';
import { tell } from './noting.js';
import { RefusedError } from './refused.js';

/** In seconds: about as long as a full queue takes, or the last step of an import. */
const comeAgainAfter = 3;

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly parts: ApiParts) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const request = http.getRequest<FastifyRequest>();
    if (reply.raw.headersSent) return;
    const language = request.headers['accept-language']?.toLowerCase().startsWith('en') ? 'en' : 'ko';
    const refusal = error instanceof RefusedError ? error.refusal : this.refusalOf(error);
    const problem = {
      ...problemOf(refusal, language),
      ...(error instanceof RefusedError ? error.more : {}),
      request: request.id,
    };
    tell(request, { refused: refusal.refused });
    if (problem.status === 503) reply.header('retry-after', String(comeAgainAfter));
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(problem);
  }

  private refusalOf(error: unknown): Refusal {
    const status = statusOf(error);
    if (status === 413) return refuse('too-large');
    if (status === 404) return refuse('unknown-page');
    if (status === 400 || status === 415) return refuse('invalid-field', 'body');
    if (passes(error) || error instanceof StorageAway) {
      this.parts.observing.log.warn(`problem: ${saidBriefly(error)}`);
      return refuse('busy');
    }
    this.parts.observing.log.error(`problem: ${saidOf(error)}`);
    return refuse('fault');
  }
}

/** The status that Nest or Fastify gave an error of their own. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' ? status : undefined;
}
