// What all tabs of a browser know of its session: which it is, in which post, and when it ends.
import { useSyncExternalStore } from 'react';
import type { OwnSession } from '#contract/account-views';
import { ofBrowser } from '../storage.js';

/** Both ends are of this browser's own clock. */
export interface Mark {
  readonly id: string;
  readonly token?: string;
  readonly idleUntil: number;
  readonly until: number;
}

const name = 'signed-in';

/** Keeps what the server told for every tab; nothing where nobody is signed in. */
export function keepMark(own: OwnSession | undefined): void {
  if (!own) {
    if (keptMark()) ofBrowser.drop(name);
    return;
  }
  const { id, acting, idleLeft, left } = own;
  const now = Date.now();
  const mark: Mark = {
    id,
    ...(acting ? { token: acting.token } : {}),
    idleUntil: now + idleLeft,
    until: now + left,
  };
  ofBrowser.put(name, mark);
}

export function keptMark(): Mark | undefined {
  const kept = ofBrowser.take(name);
  return typeof kept === 'object' && kept !== null && 'idleUntil' in kept ? (kept as Mark) : undefined;
}

/** What is known of the browser's session, in whichever tab it was learned. */
export function useMark(): Mark | undefined {
  return useSyncExternalStore(ofBrowser.watch, keptMark);
}
