// Who holds what: people are told apart by the posts that they hold, since nothing else of them is kept here.
import type { EstablishedOrganization, Holding, Post } from '#domain/organization/states';

/** Whoever holds a post, or is to; undefined while it is vacant. */
export function holdingOf(post: Post): Holding | undefined {
  return post.status === 'held' ? post.holdings.at(-1) : undefined;
}

/** Everybody who holds a post, with the titles of all that they hold. */
export function peopleOf({ posts }: EstablishedOrganization): readonly {
  readonly person: string;
  readonly titles: readonly string[];
}[] {
  const titles = new Map<string, string[]>();
  for (const post of Object.values(posts)) {
    const person = holdingOf(post)?.person;
    if (person !== undefined) titles.set(person, [...(titles.get(person) ?? []), post.title]);
  }
  return [...titles].map(([person, held]) => ({ person, titles: held }));
}
