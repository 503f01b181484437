// What was typed into a form and not yet sent: kept in the browser for its person, so that no error, reload or change of
// sign-in loses it.
import { ofBrowser } from '../storage.js';

/** Whose draft it is, of which command, on which item. */
export interface DraftName {
  readonly organization: string;
  readonly person: string;
  readonly stream: string;
  readonly command: string;
  readonly item?: string;
  /** What within the item it is about. */
  readonly part?: string;
}

/** What a request says: its body, and the revision of the item that its writer saw. */
export interface Said {
  readonly body: unknown;
  readonly seen?: number;
}

/** A request whose answer never came: sent again word for word, it goes under the same key. Both texts are JSON. */
export interface Attempt {
  readonly key: string;
  readonly said: string;
  /** What stood in the form. */
  readonly values?: string;
}

export interface Draft<V> {
  readonly values: V;
  /** The revision of the item that its writer saw. */
  readonly seen?: number;
  readonly attempt?: Attempt;
}

/** What was kept under that name, with `start` for whatever is not in it; undefined where nothing was. */
export function takeDraft<V extends object>(name: DraftName, start: V): Draft<V> | undefined {
  const kept = ofBrowser.take(written(name));
  if (typeof kept !== 'object' || kept === null || !('values' in kept)) return undefined;
  const draft = kept as Draft<Partial<V>>;
  return { ...draft, values: { ...start, ...draft.values } };
}

/** Keeps a draft. */
export function putDraft(name: DraftName, draft: Draft<object>): void {
  ofBrowser.put(written(name), draft);
}

/** Forgets a draft: it was sent, or thrown away. */
export function dropDraft(name: DraftName): void {
  ofBrowser.drop(written(name));
}

/** Whether something was begun under that name. */
export function hasDraft(name: DraftName): boolean {
  return ofBrowser.take(written(name)) !== null;
}

/**
 * What a draft says: what its last attempt said, while its writer changes nothing. That may have been done by now, and a
 * body made anew from what came of it would be another.
 */
export function saidIn<V extends object>(
  { values, seen, attempt }: Draft<V>,
  bodyOf: (values: V) => unknown,
): Said {
  if (attempt?.values === JSON.stringify(values)) {
    const last = JSON.parse(attempt.said) as Said;
    if (last.seen === seen) return last;
  }
  return { body: bodyOf(values), seen };
}

/** The attempt under which something is said: the last one where it said the same, else one under a fresh key. */
export function attemptAt(
  { values, attempt: last }: Draft<object>,
  said: Said,
  freshKey: () => string,
): Attempt {
  return last && isRepeat(last, said)
    ? last
    : { key: freshKey(), said: JSON.stringify(said), values: JSON.stringify(values) };
}

/** Whether something was said word for word in the last attempt. */
export function isRepeat(last: Attempt | undefined, said: Said): boolean {
  return last?.said === JSON.stringify(said);
}

function written({ organization, person, stream, command, item = '', part }: DraftName): string {
  const within = part === undefined ? [] : [part];
  return ['draft', organization, person, stream, command, item, ...within].join(' ');
}
