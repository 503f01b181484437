// Follows the address, and goes from one to another.
import { useMemo, useSyncExternalStore } from 'react';
import { formatAddress, parseAddress, type Address } from './address.js';

/** The address, and ways to another one. */
export function useAddress(): {
  readonly address: Address;
  /** Opens a panel so that the back button closes it; closes one by going back where that leads to. */
  readonly go: (to: Address) => void;
  /** Goes there without leaving a trace for the back button. */
  readonly replace: (to: Address) => void;
} {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const address = useMemo(() => parseAddress(hash), [hash]);
  return { address, go, replace };
}

function go(to: Address): void {
  if (to.panel) write('pushState', to);
  else if (parseAddress(location.hash).panel && isOurs(history.state)) history.back();
  else replace(to);
}

function replace(to: Address): void {
  write('replaceState', to);
}

function write(how: 'pushState' | 'replaceState', to: Address): void {
  history[how](how === 'pushState' ? { opened: true } : null, '', formatAddress(to));
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
