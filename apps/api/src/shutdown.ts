// Ends what was started: in turn, whatever fails, and the HTTP server in time, though live updates never end by themselves.
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

/**
 * Closes one after the other, the last first. What fails to close does not keep the rest from closing.
 * @throws what failed first, once all had their turn
 */
export async function closeInTurn(closing: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const close of closing.toReversed()) {
    try {
      await close();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
