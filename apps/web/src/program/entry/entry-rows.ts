// A table in which each row becomes one command: its columns, its rows, and how far each row is.
import type { ReactNode } from 'react';
import type { Label } from '#contract/label';
import type { Draft } from '../../forms/draft.js';
import type { Letter } from '../../outbox/letters.js';
import type { Tone } from '../../widgets/chip.js';

/** A column that is typed into. */
export interface EntryColumn<V> {
  readonly key: string;
  readonly label: Label;
  readonly numeric?: true;
  /** May stay empty. */
  readonly optional?: true;
  /** Where nothing was typed here, nothing is sent: what only goes with the rest has a value from the beginning. */
  readonly decides?: true;
  readonly get: (values: V) => string;
  readonly set: (values: V, typed: string) => V;
  readonly problem?: (typed: string) => Label | undefined;
}

/** A row: what it is called, what stands before its cells, and what it begins with. */
export interface EntryRow<V> {
  /** What it is about: each has a draft of its own. */
  readonly part: string;
  readonly called: string;
  readonly heads: readonly ReactNode[];
  readonly start: V;
}

export type EntryState = 'untouched' | 'begun' | 'wrong' | 'ready' | 'sending' | 'waiting' | 'refused';

export const entryTones: Readonly<Record<EntryState, Tone>> = {
  untouched: 'quiet',
  begun: 'known',
  wrong: 'grave',
  ready: 'agreed',
  sending: 'waiting',
  waiting: 'waiting',
  refused: 'grave',
};

/** What is wrong with a cell that something was typed into. */
export function problemIn<V>({ get, problem }: EntryColumn<V>, values: V): Label | undefined {
  const typed = get(values).trim();
  return typed === '' ? undefined : problem?.(typed);
}

/** Whether nothing stands in the cells by which a row is sent. */
export function isEmpty<V>(columns: readonly EntryColumn<V>[], values: V): boolean {
  return columns.every(({ decides, get }) => !decides || get(values).trim() === '');
}

/** How far a row is. */
export function entryStateOf<V>(
  columns: readonly EntryColumn<V>[],
  draft: Draft<object & V> | undefined,
  letter: Letter['state'] | undefined,
): EntryState {
  if (!draft) return 'untouched';
  if (letter === 'sending' || letter === 'waiting') return letter;
  if (draft.refused) return 'refused';
  const { values } = draft;
  if (columns.some((column) => problemIn(column, values))) return 'wrong';
  const isFull = columns.every(({ optional, get }) => optional || get(values).trim() !== '');
  return isFull ? 'ready' : 'begun';
}
