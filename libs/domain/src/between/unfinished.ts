// Whose unfinished writing lies at a post: its holder's while they hold it, and the successor's from the day it passes on.
import { postKey } from '../actor.js';
import type { IsoDate, PersonId } from '../ids.js';
import { postsOf, type Offices } from './posts.js';

/** Whether a person acts in a post on a day, as its holder or as deputy. */
export function actsIn(offices: Offices, person: PersonId, key: string, on: IsoDate): boolean {
  return postsOf(offices, person, on).some(({ post }) => postKey(post) === key);
}

/**
 * Whether a person may still leave at a post what they began there: whoever acts in it, whoever held it until it passed on
 * to the one who holds it now or will, and whoever stood in for either. Nobody leaves anything at a seat: a remark is its
 * member's own.
 */
export function mayLeaveAt(offices: Offices, person: PersonId, key: string, on: IsoDate): boolean {
  const { organization } = offices;
  const id = key.startsWith('post:') ? key.slice('post:'.length) : '';
  const post =
    organization.status !== 'none' && Object.hasOwn(organization.posts, id)
      ? organization.posts[id]
      : undefined;
  if (organization.status === 'none' || !post) return false;
  const begun = post.holdings.filter(({ from }) => from <= on);
  const lately = begun.slice(-2).map((held) => held.person);
  return (
    lately.includes(person) ||
    Object.values(organization.deputies).some(
      (deputy) =>
        deputy.post === id && deputy.person === person && deputy.from <= on && lately.includes(deputy.holder),
    )
  );
}
