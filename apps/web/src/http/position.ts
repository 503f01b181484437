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

/**
 * Whether what was read of the present says an earlier position than this; what says none may be older where
 * `otherwise` says so.
 */
export function wasReadBefore(data: unknown, position: number, otherwise: boolean): boolean {
  if (typeof data !== 'object' || data === null || ('past' in data && data.past === true)) return false;
  return 'position' in data && typeof data.position === 'number' ? data.position < position : otherwise;
}
