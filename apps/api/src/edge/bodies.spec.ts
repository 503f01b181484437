// Shows that no body goes so deep that whoever walks through it is exhausted.
import { expect, it } from '@jest/globals';
import fastify from 'fastify';
import { refuseDeepBodies } from './bodies.js';
import { RefusedError } from './refused.js';

/** A list in a list, so many times. */
const deep = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;

async function answerTo(body: string) {
  const server = fastify();
  refuseDeepBodies(server);
  server.setErrorHandler((error, _, reply) => {
    void reply.status(400).send(error instanceof RefusedError ? error.refusal : String(error));
  });
  server.post('/', () => 'taken');
  const { statusCode, payload } = await server.inject({
    method: 'POST',
    url: '/',
    headers: { 'content-type': 'application/json' },
    payload: body,
  });
  return [statusCode, payload];
}

it.each([50_000, 101])('refuses %d levels', async (levels) => {
  const [status, payload] = await answerTo(deep(levels));
  expect([status, JSON.parse(String(payload))]).toEqual([400, { refused: 'invalid-field', field: 'body' }]);
});

it.each([
  ['some levels', deep(50)],
  ['many entries on one level', `[${'0,'.repeat(200_000)}0]`],
  ['nothing', 'null'],
])('takes %s', async (_, body) => {
  expect(await answerTo(body)).toEqual([200, 'taken']);
});
