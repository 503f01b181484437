// Who owes what: a debtor and a post meet where they have a word in common.
import type { PostHeld } from './actor.js';
import type { Debtor } from './obligations.js';

/** One word per way of owing: `department:tourism`, `head:tourism`, `post:…`, `chair:jobs`, `office`. */
export type DebtorTag = string;

/** The ways in which a post may owe what this debtor owes. */
export function tagsOfDebtor(debtor: Debtor): readonly DebtorTag[] {
  switch (debtor.kind) {
    case 'department':
      return [`${debtor.rank ?? 'department'}:${debtor.department}`];
    case 'posts':
      return debtor.posts.map((post) => `post:${post}`);
    case 'seats':
      return [`${debtor.role}:${debtor.committee}`];
    case 'office':
      return ['office'];
  }
}

/** The ways in which a post can owe something. */
export function debtorTagsOf(post: PostHeld): readonly DebtorTag[] {
  switch (post.kind) {
    case 'seat':
      return [`${post.role}:${post.committee}`];
    case 'department':
      return [
        `post:${post.post}`,
        `department:${post.department}`,
        ...(post.rank === 'head' ? [`head:${post.department}`] : []),
      ];
    case 'office':
      return [`post:${post.post}`, 'office'];
    case 'policy':
      return [];
  }
}
