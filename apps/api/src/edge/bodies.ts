// How much a request may carry: commands, and drafts of them, hold long texts and pasted tables; all else a line or two.
import type { FastifyInstance } from 'fastify';

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
