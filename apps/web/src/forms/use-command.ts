// Writes a command and sends it: the draft, the key that makes a repeat harmless, the revision that was seen, the answer.
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { CommandTypeOf } from '#contract/wire';
import { postKey } from '#domain/actor';
import type { StreamName } from '#domain/between/streams';
import { Refused, Waiting } from '../http/request.js';
import { letterUnder } from '../outbox/letters.js';
import { useKept, useOnDone, useOutbox } from '../outbox/outbox-context.js';
import { letterOf } from '../outbox/posting.js';
import { useSession } from '../session/session.js';
import {
  completed,
  dropDraft,
  isRepeat,
  keptDraft,
  putDraft,
  saidIn,
  takeDraft,
  type Draft,
  type DraftName,
} from './draft.js';

export interface Written<V> {
  readonly values: V;
  readonly change: (some: Partial<V>) => void;
  readonly send: () => Promise<void>;
  readonly busy: boolean;
  /** Why the last try came to nothing; `Waiting` where it goes out by itself once the server is there. */
  readonly failure: Error | undefined;
  /** Whether the item moved after the writer began. */
  readonly moved: boolean;
  /** The writer has read how the item stands now, and goes on. */
  readonly goOn: () => void;
  /** Begins anew. */
  readonly discard: () => void;
  /** Puts back what was discarded, as long as nothing else was written or sent since. */
  readonly bringBack: (() => void) | undefined;
  /** Whether something is kept that was not sent. */
  readonly begun: boolean;
}

/** What a command may take the place of: which it is, and how often it was said. */
export interface Stood {
  readonly id: string;
  readonly revision: number;
}

interface Wanted<S extends StreamName, V> {
  readonly stream: S;
  /** The stream's. */
  readonly id: string;
  readonly command: CommandTypeOf<S>;
  readonly item?: { readonly id: string; readonly revision: number };
  /** What within the item it is about. */
  readonly part?: string;
  /** What the values would take the place of, where the command is about no item. */
  readonly replacedBy?: (values: V) => Stood;
  readonly start: V;
  readonly bodyOf: (values: V) => unknown;
  readonly onDone: () => void;
}

export function useCommand<S extends StreamName, V extends object>(wanted: Wanted<S, V>): Written<V> {
  const { stream, id, command, item, part, replacedBy, start, bodyOf, onDone } = wanted;
  const stoodFor = (values: V): Stood | undefined => item ?? replacedBy?.(values);
  const session = useSession();
  const { organization, actor } = session;
  const outbox = useOutbox();
  const name: DraftName = {
    organization,
    person: actor.person,
    stream: id,
    command,
    item: item?.id,
    part,
  };
  const [opened] = useState<Draft<V>>(() => ({ values: start, seen: stoodFor(start)?.revision }));
  const kept = useKept(() => keptDraft(name));
  const draft = useMemo(() => completed(kept, opened.values) ?? opened, [kept, opened]);
  const [failed, setFailed] = useState<Error>();
  const [thrown, setThrown] = useState<Draft<object>>();
  const [stage, setStage] = useState<'writing' | 'sending' | 'done'>('writing');
  const sending = useRef(false);
  const said = saidIn(draft, bodyOf);
  const stood = stoodFor(draft.values);
  const key = draft.attempt?.key;
  const onItsWay = useKept(() =>
    key === undefined ? undefined : letterUnder({ organization, person: actor.person, key })?.state,
  );

  /** What stands in the form at this instant: two fields may change before it is drawn again. */
  const standing = () => ({
    ...(takeDraft(name, opened.values) ?? { ...opened, where: location.hash }),
    post: postKey(actor.post),
  });
  const keep = (next: Draft<V>) => putDraft(name, next);
  const forget = () => {
    if (key) outbox.takeBack({ organization, person: actor.person, key });
    setFailed(undefined);
    setThrown(keptDraft(name));
    dropDraft(name);
  };
  const send = async () => {
    if (sending.current) return;
    sending.current = true;
    setStage('sending');
    setFailed(undefined);
    setThrown(undefined);
    const stands = standing();
    const named = { ...name, command };
    const letter = letterOf(session, {
      kind: stream,
      name: named,
      draft: stands,
      bodyOf,
      where: location.hash,
    });
    try {
      await outbox.send(letter);
      setStage('done');
      onDone();
    } catch (error) {
      // A refusal stands in the draft, so that it is there after a reload too.
      if (!(error instanceof Refused)) setFailed(error instanceof Error ? error : new Error(String(error)));
      else if (!keptDraft(name)?.refused) setFailed(error);
      setStage('writing');
      sending.current = false;
    }
  };
  const readBack = useEffectEvent(() => outbox.readBack(name));
  useEffect(() => readBack(), []);
  useOnDone((done) => {
    if (done.key === key && !sending.current) onDone();
  });

  return {
    values: draft.values,
    change: (some) => {
      const stands = standing();
      setThrown(undefined);
      if (stage === 'done') {
        setStage('writing');
        sending.current = false;
      }
      // What was said before no longer goes out by itself.
      if (onItsWay === 'waiting' && key) outbox.takeBack({ organization, person: actor.person, key });
      const values = { ...stands.values, ...some };
      const [before, now] = [stoodFor(stands.values), stoodFor(values)];
      keep({ ...stands, values, seen: before?.id === now?.id ? stands.seen : now?.revision });
    },
    send,
    busy: stage !== 'writing' || onItsWay === 'sending',
    failure: useFailure(onItsWay === 'waiting', draft, failed),
    // What is being sent, or may have been, would have moved the item by itself.
    moved:
      stage === 'writing' &&
      stood !== undefined &&
      draft.seen !== stood.revision &&
      !isRepeat(draft.attempt, said),
    goOn: () => {
      setFailed(undefined);
      const stands = standing();
      keep({ ...stands, seen: stoodFor(stands.values)?.revision, refused: undefined });
    },
    discard: forget,
    bringBack: thrown && !kept ? () => putDraft(name, thrown) : undefined,
    begun: kept !== undefined,
  };
}

/** Why the last try came to nothing: what was kept of it, or what this form met itself. */
function useFailure<V>(
  waiting: boolean,
  { refused }: Draft<V>,
  failed: Error | undefined,
): Error | undefined {
  return useMemo(() => {
    if (refused) return new Refused(refused.problem, refused.more);
    if (waiting && !(failed instanceof Refused)) return new Waiting(failed?.message);
    return failed;
  }, [refused, waiting, failed]);
}
