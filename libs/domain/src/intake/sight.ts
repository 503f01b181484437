// Who sees an intake: the post in which it was begun, and the coordinating office.
import type { Tag } from '../tags.js';
import type { BegunIntake } from './states.js';

/** Whoever holds the post sees what it took in; of a committee's members only who sits in the seat. */
export function audienceOfIntake({ by }: Pick<BegunIntake, 'by'>): readonly Tag[] {
  const { person, post } = by;
  switch (post.kind) {
    case 'seat':
      return [post.role === 'member' ? `person:${person}` : `${post.role}:${post.committee}`, 'office'];
    case 'department':
      return [`post:${post.post}`, 'office'];
    case 'office':
    case 'policy':
      return ['office'];
  }
}
