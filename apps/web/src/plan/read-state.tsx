// What stands in the place of something that is being read or could not be read; what was read last stays, and says so.
import type { ReactNode } from 'react';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { Unread } from '../widgets/unread.js';
import { isUnseen } from './unseen.js';

/** What reading has come to so far, as the hooks of the page tell it. */
export interface Read<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly refetch: () => unknown;
}

interface Props<T> {
  readonly read: Read<T>;
  readonly children: (data: T) => ReactNode;
}

export function WhenRead<T>({ read: { data, error, isPending, refetch }, children }: Props<T>) {
  // What the reader may see no longer is not shown because it was seen before.
  if (error && (data === undefined || isUnseen(error))) {
    return <Unread error={error} onRetry={() => void refetch()} />;
  }
  if (isPending || data === undefined) return <Loading />;
  return (
    <>
      <Stale error={error} />
      {children(data)}
    </>
  );
}
