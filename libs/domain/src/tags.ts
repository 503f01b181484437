// Who may see what, as words: the groups that a reader belongs to, and the groups that something is meant for.
import type { Actor } from './actor.js';
import type { Addressee } from './agreed.js';

/** A group of readers as one word: `committee:jobs`, `secretary:jobs`, `person:p-1`, `department:tourism`, `post:…`, `office`. */
export type Tag = string;

/** The groups that an actor belongs to in the post in which they act; other posts they hold show nothing here. */
export function tagsOf({ person, post }: Actor): readonly Tag[] {
  switch (post.kind) {
    case 'seat':
      return [`committee:${post.committee}`, `${post.role}:${post.committee}`, `person:${person}`];
    case 'department':
      return [`department:${post.department}`, `post:${post.post}`];
    case 'office':
      return ['office'];
    case 'policy':
      return ['system'];
  }
}

/** Whether a reader belongs to an audience. */
export function sees(tags: readonly Tag[], audience: readonly Tag[]): boolean {
  return audience.some((tag) => tags.includes(tag));
}

/** The group that answers: a department, or the posts that lead a strategy. */
export function tagsOfAddressee(addressee: Addressee): readonly Tag[] {
  return addressee.kind === 'department'
    ? [`department:${addressee.department}`]
    : addressee.posts.map((post) => `post:${post}`);
}

/** An audience that names every group once. */
export function distinct(tags: readonly Tag[]): readonly Tag[] {
  return [...new Set(tags)];
}
