// Who holds what: people are told apart by the posts that they hold, since nothing else of them is kept here.
import type { EstablishedOrganization, Holding, Post } from '#domain/organization/states';

/** Whoever holds a post, or is to; undefined while it is vacant. */
export function holdingOf(post: Post): Holding | undefined {
  return post.status === 'held' ? post.holdings.at(-1) : undefined;
}

/** A post's holders seen on a day: who holds it, who is to, and who did, the last one first. */
export function holdersOver(
  { holdings }: Pick<Post, 'holdings'>,
  today: string,
): {
  readonly now: Holding | undefined;
  readonly next: Holding | undefined;
  readonly before: readonly Holding[];
} {
  const isOver = ({ until }: Holding) => until !== undefined && until < today;
  return {
    now: holdings.find((held) => held.from <= today && !isOver(held)),
    next: holdings.find(({ from }) => today < from),
    before: holdings.filter(isOver).toReversed(),
  };
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
