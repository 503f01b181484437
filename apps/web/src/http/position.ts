// How far the log is known to have come: a list that lags behind is waited for, so that one's own act is never missing.
import type { QueryClient } from '@tanstack/react-query';

const key = ['position'];

/** Notes a position that was reached, by one's own act or another's. */
export function notePosition(client: QueryClient, position: number): void {
  client.setQueryData(key, Math.max(position, knownPosition(client) ?? 0));
}

/** The furthest position that was noted; undefined before the first. */
export function knownPosition(client: QueryClient): number | undefined {
  return client.getQueryData<number>(key);
}
