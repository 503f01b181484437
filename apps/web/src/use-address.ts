// Follows the address, and goes from one to another.
import { useMemo, useSyncExternalStore } from 'react';
import { formatAddress, isSamePage, parseAddress, type Address } from './address.js';

/** The address, and ways to another one. */
export function useAddress(): {
  readonly address: Address;
  /** Goes to a page, or opens a panel, so that the back button undoes it; closes a panel by going back where that leads to. */
  readonly go: (to: Address) => void;
  /** Goes there without leaving a trace for the back button. */
  readonly replace: (to: Address) => void;
} {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const address = useMemo(() => parseAddress(hash), [hash]);
  return { address, go, replace };
}

function go(to: Address): void {
  const from = parseAddress(location.hash);
  if (!isSamePage(from, to)) write('pushState', null, to);
  else if (to.panel) write('pushState', { opened: true }, to);
  else if (from.panel && isOurs(history.state)) history.back();
  else replace(to);
}

function replace(to: Address): void {
  write('replaceState', null, to);
}

function write(how: 'pushState' | 'replaceState', state: object | null, to: Address): void {
  history[how](state, '', formatAddress(to));
  dispatchEvent(new HashChangeEvent('hashchange'));
}

function isOurs(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'opened' in state;
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  addEventListener('popstate', onChange);
  return () => {
    removeEventListener('hashchange', onChange);
    removeEventListener('popstate', onChange);
  };
}
