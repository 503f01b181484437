// Sends what is pressed on the roll, one press after another.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { routes } from '#contract/routes';
import type { DoneView } from '#contract/views';
import { notePosition } from '../http/position.js';
import { keys } from '../http/queries.js';
import { Refused, request, wasDecided } from '../http/request.js';
import { useSession } from '../session/session.js';
import { failed, pressed, recorded, type Tap, type Taps } from './taps.js';

export function useTaps(meeting: string): {
  readonly taps: Taps;
  readonly press: (seat: string, command: Tap['command']) => void;
} {
  const { organization, token } = useSession();
  const client = useQueryClient();
  const now = useRef<Taps>({});
  const [taps, setTaps] = useState<Taps>({});
  const queue = useRef(Promise.resolve());
  const move = (next: Taps) => {
    now.current = next;
    setTaps(next);
  };
  const send = async (seat: string, { command, key }: Tap) => {
    try {
      const { position } = await request<DoneView>(
        routes.command(organization, 'meeting', meeting, command),
        { method: 'POST', token, headers: { 'idempotency-key': key }, body: { attendance: seat } },
      );
      notePosition(client, position);
      await client.invalidateQueries({ queryKey: keys.stream('meeting', meeting) });
      move(recorded(now.current, seat));
    } catch (error) {
      const decided = error instanceof Refused && wasDecided(error);
      move(failed(now.current, seat, error instanceof Error ? error : new Error(String(error)), decided));
      void client.invalidateQueries({ queryKey: keys.stream('meeting', meeting) });
    }
  };
  const press = (seat: string, command: Tap['command']) => {
    const { taps: next, tap } = pressed(now.current, seat, command, () => crypto.randomUUID());
    if (!tap) return;
    move(next);
    queue.current = queue.current.then(() => send(seat, tap));
  };
  return { taps, press };
}
