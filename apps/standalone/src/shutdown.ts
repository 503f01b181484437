// Closing an HTTP server waits for its connections, and live updates never end by themselves: this ends it in
// time.
import type { Server } from 'node:http';

/**
 * Closes `app` and with it `server`. Requests in flight are answered; connections that fall idle on the way
 * (a live stream completed by its `onModuleDestroy`, keep-alive) are dropped at once; what is still open
 * after `limitMs` (5 s by default) is cut.
 */
export async function closeServer(
  app: { close(): Promise<unknown> },
  server: Server,
  { limitMs = 5_000 } = {},
): Promise<void> {
  const dropIdle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), limitMs);
  try {
    await app.close();
  } finally {
    clearInterval(dropIdle);
    clearTimeout(cut);
  }
}
