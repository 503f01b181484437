// Writes a command and sends it: the draft, the key that makes a repeat harmless, the revision that was seen, the answer.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { routes } from '#contract/routes';
import type { DoneView } from '#contract/views';
import type { CommandTypeOf } from '#contract/wire';
import type { StreamName } from '#domain/between/streams';
import { notePosition } from '../http/position.js';
import { keys } from '../http/queries.js';
import { Refused, request, wasDecided } from '../http/request.js';
import { useSession } from '../session/session.js';
import { attemptAt, dropDraft, isRepeat, putDraft, saidIn, takeDraft, type Draft } from './draft.js';

export interface Written<V> {
  readonly values: V;
  readonly change: (some: Partial<V>) => void;
  readonly send: () => Promise<void>;
  readonly busy: boolean;
  /** Why the last try came to nothing. */
  readonly failure: Error | undefined;
  /** Whether the item moved after the writer began. */
  readonly moved: boolean;
  /** The writer has read how the item stands now, and goes on. */
  readonly goOn: () => void;
  /** Begins anew. */
  readonly discard: () => void;
  /** Whether something is kept that was not sent. */
  readonly begun: boolean;
}

interface Wanted<S extends StreamName, V> {
  readonly stream: S;
  /** The stream's. */
  readonly id: string;
  readonly command: CommandTypeOf<S>;
  readonly item?: { readonly id: string; readonly revision: number };
  /** What within the item it is about. */
  readonly part?: string;
  readonly start: V;
  readonly bodyOf: (values: V) => unknown;
  readonly onDone: () => void;
}

export function useCommand<S extends StreamName, V extends object>(wanted: Wanted<S, V>): Written<V> {
  const { stream, id, command, item, part, start, bodyOf, onDone } = wanted;
  const { organization, token, actor } = useSession();
  const client = useQueryClient();
  const name = { organization, person: actor.person, stream: id, command, item: item?.id, part };
  const fresh: Draft<V> = { values: start, seen: item?.revision };
  const [kept, setKept] = useState(() => takeDraft(name, start));
  const [opened] = useState(fresh);
  const [failure, setFailure] = useState<Error>();
  const [stage, setStage] = useState<'writing' | 'sending' | 'done'>('writing');
  const sending = useRef(false);
  const draft = kept ?? opened;
  const said = saidIn(draft, bodyOf);

  const keep = (next: Draft<V>) => {
    putDraft(name, next);
    setKept(next);
  };
  const forget = () => {
    dropDraft(name);
    setKept(undefined);
  };
  const send = async () => {
    if (sending.current) return;
    sending.current = true;
    setStage('sending');
    setFailure(undefined);
    const attempt = attemptAt(draft, said, () => crypto.randomUUID());
    keep({ ...draft, attempt });
    try {
      const { position } = await request<DoneView>(routes.command(organization, stream, id, command), {
        method: 'POST',
        token,
        headers: {
          'idempotency-key': attempt.key,
          ...(said.seen === undefined ? {} : { 'if-match': `"${said.seen}"` }),
        },
        body: said.body,
      });
      notePosition(client, position);
      setStage('done');
      forget();
      await Promise.all(
        [keys.stream(stream, id), keys.lists].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      onDone();
    } catch (error) {
      if (error instanceof Refused && wasDecided(error)) keep({ ...draft, attempt: undefined });
      setFailure(error instanceof Error ? error : new Error(String(error)));
      setStage('writing');
      sending.current = false;
      void client.invalidateQueries({ queryKey: keys.stream(stream, id) });
    }
  };

  return {
    values: draft.values,
    change: (some) => keep({ ...draft, values: { ...draft.values, ...some } }),
    send,
    busy: stage !== 'writing',
    failure,
    // What is being sent, or may have been, would have moved the item by itself.
    moved:
      stage === 'writing' &&
      item !== undefined &&
      draft.seen !== item.revision &&
      !isRepeat(draft.attempt, said),
    goOn: () => {
      setFailure(undefined);
      keep({ ...draft, seen: item?.revision });
    },
    discard: forget,
    begun: kept !== undefined,
  };
}
