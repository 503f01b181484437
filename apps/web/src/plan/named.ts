// Things that are picked and shown by their names: departments, posts, committees.
import type { Page } from '#contract/views';

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The name under an id; the id itself where nobody named it. */
export function nameIn(named: readonly Named[], id: string): string {
  return named.find((each) => each.id === id)?.name ?? id;
}

/** The committees that have seats, by the keys of these: `seat:jobs/secretary`. */
export function committeesIn(titles: Page['names']): readonly string[] {
  const ids = Object.keys(titles).flatMap((key) => /^seat:([^/]+)\//.exec(key)?.[1] ?? []);
  return [...new Set(ids)];
}

/** The posts, by their keys: `post:coordination-officer`. */
export function postsIn(titles: Page['names']): readonly Named[] {
  return Object.entries(titles).flatMap(([key, name]) =>
    key.startsWith('post:') ? [{ id: key.slice('post:'.length), name }] : [],
  );
}
