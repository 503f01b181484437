// How much a request may carry: commands, and drafts of them, hold long texts and pasted tables; all else a line or two.
import { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { isDeeperThan } from '#contract/depth';
import { refuse } from '#domain/refusals';
import { RefusedError } from './refused.js';

/** Above the longest text that a command may carry, so that one too long is refused by its field. In bytes. */
export const bodyLimit = 4 * 1024 * 1024;
const smallLimit = 64 * 1024;

const carriesCommands =
  /^\/api\/:organization\/(:stream\/:id\/:command|convening|drafts\/keep|intake\/try|plan\/:plan\/figures-import\/[a-z-]+)$/;

/** Holds every route that takes no command to a small body; before routes are made. */
export function limitBodies(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    if (!carriesCommands.test(route.url)) route.bodyLimit = smallLimit;
  });
}

/** No body of ours goes deeper than a dozen; what goes much deeper is sent to exhaust whoever walks through it. */
const deepest = 100;

/** Refuses bodies of more levels than anybody needs, before anything walks through them by itself. */
export function refuseDeepBodies(server: FastifyInstance): void {
  server.addHook('preValidation', async ({ body }) => {
    // A file is not read yet, and no JSON.
    if (!(body instanceof IncomingMessage) && isDeeperThan(deepest, body))
      throw new RefusedError(refuse('invalid-field', 'body'));
  });
}
