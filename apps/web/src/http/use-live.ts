// Follows what moves on the server, and comes back by itself after the connection was lost.
import { useEffect, useEffectEvent, useState } from 'react';
import { routes } from '#contract/routes';
import type { LiveStart, LiveUpdate } from '#contract/views';
import type { Session } from '../session/session.js';
import { eventsOf } from './event-stream.js';
import { send } from './request.js';

export type Connection = 'connecting' | 'open' | 'lost';

/** In milliseconds. The server beats every 25 s; a line silent for twice as long is dead. */
const silence = 60_000;
/** Pauses double up to the longest, and are cut by chance so that not everybody comes back at once. */
const firstPause = 1_000;
const longestPause = 30_000;

/**
 * Listens for as long as the component lives.
 * `onUpdate` is told what moved, `onLetter` that the reader's inbox did;
 * `onHere` since which position somebody listens: what was read before it may be old; `onReturn` that this is not the first time.
 */
export function useLive(
  session: Session,
  {
    onUpdate,
    onLetter,
    onHere,
    onReturn,
  }: {
    readonly onUpdate: (update: LiveUpdate) => void;
    readonly onLetter: () => void;
    readonly onHere: (start: LiveStart) => void;
    readonly onReturn: () => void;
  },
): Connection {
  const [connection, setConnection] = useState<Connection>('connecting');
  const update = useEffectEvent(onUpdate);
  const letter = useEffectEvent(onLetter);
  const here = useEffectEvent(onHere);
  const returned = useEffectEvent(onReturn);
  useEffect(() => {
    const leaving = new AbortController();
    void follow(session, leaving.signal, {
      opened: (again) => {
        setConnection('open');
        if (again) returned();
      },
      moved: (moved) => update(moved),
      letter: () => letter(),
      here: (start) => here(start),
      lost: () => setConnection('lost'),
    });
    return () => leaving.abort();
  }, [session]);
  return connection;
}

interface Listener {
  readonly opened: (again: boolean) => void;
  readonly moved: (update: LiveUpdate) => void;
  readonly letter: () => void;
  readonly here: (start: LiveStart) => void;
  readonly lost: () => void;
}

async function follow(session: Session, leaving: AbortSignal, listener: Listener): Promise<void> {
  let failures = 0;
  for (let round = 0; !leaving.aborted; round += 1) {
    try {
      await listen(session, leaving, {
        ...listener,
        opened: () => {
          failures = 0;
          listener.opened(round > 0);
        },
      });
    } catch {
      failures += 1;
    }
    if (leaving.aborted) return;
    listener.lost();
    await pause(Math.min(firstPause * 2 ** failures, longestPause) * (0.5 + Math.random() / 2), leaving);
  }
}

async function listen(session: Session, leaving: AbortSignal, listener: Listener): Promise<void> {
  const silent = new AbortController();
  const signal = AbortSignal.any([leaving, silent.signal]);
  const watch = () => setTimeout(() => silent.abort(), silence);
  let watched = watch();
  try {
    const answer = await send(routes.live(session.organization), {
      token: session.token,
      headers: { accept: 'text/event-stream' },
      signal,
    });
    if (!answer.ok || !answer.body) throw new Error(`no events: ${answer.status}`);
    listener.opened(false);
    for await (const { event, data } of eventsOf(answer.body)) {
      clearTimeout(watched);
      watched = watch();
      if (event === 'moved') listener.moved(JSON.parse(data) as LiveUpdate);
      if (event === 'inbox') listener.letter();
      if (event === 'here') listener.here(JSON.parse(data) as LiveStart);
    }
  } finally {
    clearTimeout(watched);
  }
}

/** Resolves after so many milliseconds, or at once when the network comes back or nobody waits any more. */
function pause(milliseconds: number, leaving: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      leaving.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
    leaving.addEventListener('abort', done);
  });
}
