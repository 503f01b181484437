// Shows what a caller is told of a fault: to come again where it passes, and an apology where it does not.
import { beforeEach, expect, it } from '@jest/globals';
import type { ArgumentsHost } from '@nestjs/common';
import { openLog } from '#observing/log';
import { noTraces } from '#observing/traces';
import type { ApiParts } from '../parts.js';
import { ProblemFilter } from './problem.filter.js';

let lines: string[] = [];
const output = { write: (line: string) => lines.push(line) > 0 };
const log = openLog('api', { level: 'info', format: 'json' }, { out: output, err: output });
const parts = { observing: { log, traces: noTraces } } as unknown as ApiParts;

beforeEach(() => {
  lines = [];
});

/** The status and headers of the answer to a request that failed with `error`. */
function answerTo(error: unknown) {
  const headers: Record<string, string> = {};
  let status = 0;
  let body: object = {};
  const reply = {
    raw: { headersSent: false },
    header: (name: string, value: string) => {
      headers[name] = value;
      return reply;
    },
    status: (given: number) => {
      status = given;
      return reply;
    },
    send: (problem: object) => {
      body = problem;
      return reply;
    },
  };
  const http = { getResponse: () => reply, getRequest: () => ({ id: 'a-request', headers: {} }) };
  new ProblemFilter(parts).catch(error, { switchToHttp: () => http } as unknown as ArgumentsHost);
  return { status, retryAfter: headers['retry-after'], body };
}

it.each([
  new Error('timeout exceeded when trying to connect'),
  new Error('Connection terminated unexpectedly'),
  new Error('Query read timeout'),
  Object.assign(new Error('the database system is starting up'), { code: '57P03' }),
])('asks to come again where the database is away: %s', (error) => {
  expect(answerTo(error)).toMatchObject({ status: 503, retryAfter: '3' });
});

it('apologizes for what would fail again', () => {
  expect(answerTo(new TypeError('no such thing'))).toMatchObject({ status: 500, retryAfter: undefined });
});

it('names the request in its answer, and says what failed without what was written', () => {
  const quoting = Object.assign(new Error('invalid input syntax for type uuid: "the secret sentence"'), {
    code: '22P02',
  });
  expect(answerTo(quoting).body).toMatchObject({ request: 'a-request', status: 500 });
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('Error 22P02');
  expect(lines[0]).not.toContain('sentence');
});
