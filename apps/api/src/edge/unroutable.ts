// An address that the router cannot even read gets the same kind of answer as one that leads nowhere.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemOf } from '#contract/refusals';
import { refuse } from '#domain/refusals';
import { requestIdHeader } from './causes.js';

/** Answers requests that never reach a route: broken escapes, identifiers beyond any length. */
export function answerUnroutable(_error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(refuse('unknown-page'), 'ko');
  void reply
    .status(problem.status)
    .header(requestIdHeader, request.id)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send({ ...problem, request: request.id });
}
