// Keeps what is typed into the rows of a table as drafts of their own, and sends them as commands of their own.
import { useState } from 'react';
import type { CommandTypeOf } from '#contract/wire';
import { postKey } from '#domain/actor';
import { formatAddress } from '../../address.js';
import { completed, dropDraft, keptDraft, putDraft, type Draft } from '../../forms/draft.js';
import { useNotice } from '../../frame/notice.js';
import { sendInTurn } from '../../outbox/in-turn.js';
import type { Letter } from '../../outbox/letters.js';
import { useKept, useLetters, useOutbox } from '../../outbox/outbox-context.js';
import { letterOf } from '../../outbox/posting.js';
import { useSession } from '../../session/session.js';
import { programStrings } from '../strings.js';
import {
  entryStateOf,
  isAsStarted,
  type EntryColumn,
  type EntryRow,
  type EntryState,
  type Meanwhile,
} from './entry-rows.js';

export interface Entries<V extends object> {
  readonly draftOf: (row: EntryRow<V>) => Draft<V> | undefined;
  readonly valuesOf: (row: EntryRow<V>) => V;
  readonly stateOf: (row: EntryRow<V>) => EntryState;
  /** What somebody else has reported of a row that is not on its own way. */
  readonly meanwhileOf: (row: EntryRow<V>) => Meanwhile<V> | undefined;
  /** Keeps what was typed; a row that is as it was before is forgotten. */
  readonly put: (row: EntryRow<V>, values: V) => void;
  /** Forgets what was typed. */
  readonly drop: (row: EntryRow<V>) => void;
  /** Sends rows, one after the other. */
  readonly send: (rows: readonly EntryRow<V>[]) => Promise<void>;
  /** How many are done of how many; undefined while nothing is under way. */
  readonly progress: { readonly done: number; readonly all: number } | undefined;
}

export interface EnteredTable<V extends object> {
  readonly program: string;
  readonly command: CommandTypeOf<'program'>;
  readonly columns: readonly EntryColumn<V>[];
  readonly rows: readonly EntryRow<V>[];
  readonly bodyOf: (values: V) => unknown;
}

export function useEntries<V extends object>({
  program,
  command,
  columns,
  rows,
  bodyOf,
}: EnteredTable<V>): Entries<V> {
  const { organization, actor } = useSession();
  const outbox = useOutbox();
  const notice = useNotice();
  const letters = useLetters();
  const [progress, setProgress] = useState<Entries<V>['progress']>();
  const nameOf = ({ part }: EntryRow<V>) => ({
    organization,
    person: actor.person,
    stream: program,
    command,
    part,
  });
  // Drawn again whenever one of the drafts is another.
  useKept(() => rows.map((row) => JSON.stringify(keptDraft(nameOf(row)))).join());
  const draftOf = (row: EntryRow<V>) => completed(keptDraft(nameOf(row)), row.start);
  const whereOf = ({ part }: EntryRow<V>) =>
    formatAddress({ place: 'indicators', id: program, panel: { show: command, on: 'stream', of: part } });
  const letterUnder = (draft: Draft<V> | undefined) => letters.find(({ key }) => key === draft?.attempt?.key);

  /** What was said before no longer goes out by itself. */
  const takeBack = (draft: Draft<V> | undefined) => {
    const letter = letterUnder(draft);
    if (letter?.state === 'waiting') outbox.takeBack(letter);
  };
  const drop = (row: EntryRow<V>) => {
    takeBack(draftOf(row));
    dropDraft(nameOf(row));
  };
  const put = (row: EntryRow<V>, values: V) => {
    if (isAsStarted(columns, values, row.start)) return drop(row);
    const draft = draftOf(row);
    takeBack(draft);
    putDraft(nameOf(row), {
      ...(draft ?? { where: whereOf(row) }),
      values,
      refused: undefined,
      post: postKey(actor.post),
    });
  };
  const letterNow = (row: EntryRow<V>): Letter | undefined => {
    const draft = draftOf(row);
    if (!draft) return undefined;
    const of = { kind: 'program', name: nameOf(row), draft, bodyOf, where: whereOf(row) } as const;
    return { ...letterOf(outbox.session, of), isOneOfMany: true };
  };
  const send = async (chosen: readonly EntryRow<V>[]) => {
    const show = (done: number) => setProgress({ done, all: chosen.length });
    show(0);
    const letters = chosen.map((row) => () => letterNow(row));
    const told = await sendInTurn(outbox, letters, { onStep: ({ done }) => show(done) });
    setProgress(undefined);
    if (told.done + told.back > 0) notice(programStrings.entry.sent(told.done, told.back));
  };
  const meanwhileOf = (row: EntryRow<V>) => {
    const draft = draftOf(row);
    // What is being sent may be there already, before its answer is.
    return letterUnder(draft)?.state === 'sending' ? undefined : row.meanwhile(draft);
  };

  return {
    draftOf,
    valuesOf: (row) => draftOf(row)?.values ?? row.start,
    stateOf: (row) => {
      const draft = draftOf(row);
      const taken = meanwhileOf(row)?.taken ?? false;
      return entryStateOf(columns, draft, letterUnder(draft)?.state, taken);
    },
    meanwhileOf,
    put,
    drop,
    send,
    progress,
  };
}
