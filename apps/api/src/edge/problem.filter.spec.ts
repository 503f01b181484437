// Shows what a caller is told of a fault: to come again where it passes, and an apology where it does not.
import { expect, it, jest } from '@jest/globals';
import { Logger, type ArgumentsHost } from '@nestjs/common';
import { ProblemFilter } from './problem.filter.js';

/** The status and headers of the answer to a request that failed with `error`. */
function answerTo(error: unknown) {
  const headers: Record<string, string> = {};
  let status = 0;
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
    send: () => reply,
  };
  const http = { getResponse: () => reply, getRequest: () => ({ headers: {} }) };
  new ProblemFilter().catch(error, { switchToHttp: () => http } as unknown as ArgumentsHost);
  return { status, retryAfter: headers['retry-after'] };
}

jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);

it.each([
  new Error('timeout exceeded when trying to connect'),
  new Error('Connection terminated unexpectedly'),
  new Error('Query read timeout'),
  Object.assign(new Error('the database system is starting up'), { code: '57P03' }),
])('asks to come again where the database is away: %s', (error) => {
  expect(answerTo(error)).toEqual({ status: 503, retryAfter: '3' });
});

it('apologizes for what would fail again', () => {
  expect(answerTo(new TypeError('no such thing'))).toEqual({ status: 500, retryAfter: undefined });
});
