// A table in which each row becomes one command: its columns, its rows, and how far each row is.
import type { ReactNode } from 'react';
import type { Label } from '#contract/label';
import type { Draft, Problem } from '../../forms/draft.js';
import { nearestField } from '../../forms/field-path.js';
import type { Letter } from '../../outbox/letters.js';
import type { Tone } from '../../widgets/chip.js';

/** A column that is typed into. */
export interface EntryColumn<V> {
  /** The name of its field in the command. */
  readonly key: string;
  readonly label: Label;
  readonly numeric?: true;
  /** May stay empty. */
  readonly optional?: true;
  readonly get: (values: V) => string;
  readonly set: (values: V, typed: string) => V;
  readonly problem?: (typed: string, values: V) => Label | undefined;
  /** What to look at twice, though it can be sent. */
  readonly doubt?: (values: V) => Label | undefined;
}

/** A row: what it is called, what stands before its cells, and what it begins with. */
export interface EntryRow<V> {
  /** What it is about: each has a draft of its own. */
  readonly part: string;
  readonly called: string;
  readonly heads: readonly ReactNode[];
  /** What its figures are counted in, as its writer sees them. */
  readonly unit: (values: V) => string;
  readonly start: V;
  /** What was reported of it while it was being written, by that draft or by nobody's. */
  readonly meanwhile: (draft: Draft<object & V> | undefined) => Meanwhile<V> | undefined;
}

/** What somebody else has reported of a row. */
export interface Meanwhile<V> {
  readonly say: Label;
  /** Whether it stands in the place of the row, so that nothing can be sent there any more. */
  readonly taken: boolean;
  /** Where what was typed can go instead. */
  readonly instead?: { readonly label: Label; readonly take: (values: V) => void } | undefined;
}

export type EntryState =
  'untouched' | 'begun' | 'wrong' | 'ready' | 'sending' | 'waiting' | 'refused' | 'reported' | 'taken';

export const entryTones: Readonly<Record<EntryState, Tone>> = {
  untouched: 'quiet',
  begun: 'known',
  wrong: 'grave',
  ready: 'agreed',
  sending: 'waiting',
  waiting: 'waiting',
  refused: 'grave',
  reported: 'done',
  taken: 'grave',
};

/** The rows that wait for their writer, and not for the server. */
export const toCorrect: readonly EntryState[] = ['wrong', 'refused', 'taken'];

/** Whether nothing can be typed into a row any more. */
export function isLocked(state: EntryState): boolean {
  return state === 'sending' || state === 'reported' || state === 'taken';
}

/** What is wrong with a cell that something was typed into. */
export function problemIn<V>({ get, problem }: EntryColumn<V>, values: V): Label | undefined {
  const typed = get(values).trim();
  return typed === '' ? undefined : problem?.(typed, values);
}

/** Whether every cell says what it said before anything was typed. */
export function isAsStarted<V>(columns: readonly EntryColumn<V>[], values: V, start: V): boolean {
  return columns.every(({ get }) => get(values) === get(start));
}

/** The column whose cell a refusal is about; undefined where it is about none of them. */
export function refusedIn<V>(columns: readonly EntryColumn<V>[], refused: Problem | undefined) {
  const keys = columns.map(({ key }) => key);
  return nearestField(refused?.problem.field ?? '', keys);
}

/** How far a row is; `taken` where something stands in its place. */
export function entryStateOf<V>(
  columns: readonly EntryColumn<V>[],
  draft: Draft<object & V> | undefined,
  letter: Letter['state'] | undefined,
  taken: boolean,
): EntryState {
  if (!draft) return taken ? 'reported' : 'untouched';
  if (letter === 'sending' || letter === 'waiting') return letter;
  if (taken) return 'taken';
  const { values, refused } = draft;
  // What failed without being looked at can be sent again as it is.
  if (refused && refused.problem.status < 500) return 'refused';
  if (columns.some((column) => problemIn(column, values))) return 'wrong';
  const isFull = columns.every(({ optional, get }) => optional || get(values).trim() !== '');
  return isFull ? 'ready' : 'begun';
}
