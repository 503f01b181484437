// Search: what a reader may see that holds the words they typed, by kind, each with the part of it that does.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { excerptOf, wordsTyped, type FoundKind } from '#contract/finding/finding';
import type { FoundView, SearchView } from '#contract/views';
import type { Signed } from '#door/door';
import type { CommitteeId } from '#domain/ids';
import { isRefusal, type Refusal } from '#domain/refusals';
import { tagsOf } from '#domain/tags';
import type { ListedThing } from '#read-models/rows/found';
import { ApiParts } from '../parts.js';
import { patience } from './lists.js';

/** What is looked for, and how much of it is wanted. */
export interface Searched {
  readonly typed: string;
  readonly kind?: FoundKind;
  /** At most so many of each kind. */
  readonly most: number;
}

/** A reader looks for words. */
export class SearchQuery extends Query<SearchView | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly searched: Searched,
    readonly wait?: number,
  ) {
    super();
  }
}

@QueryHandler(SearchQuery)
export class SearchHandler implements IQueryHandler<SearchQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed, searched, wait }: SearchQuery): Promise<SearchView | Refusal> {
    const { door, lists } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    if (wait !== undefined) await lists.waitFor('found', wait, patience);
    const { typed, kind, most } = searched;
    const words = wordsTyped(typed);
    const tags = tagsOf(actor);
    const { rows, total, position } = await lists.found({
      organization,
      tags,
      words,
      most,
      ...(kind ? { kind } : {}),
    });
    const nameOf = await committeeNames(this.parts, organization);
    const shown = (thing: ListedThing) => foundView(thing, words, nameOf);
    return {
      groups: rows.map(({ things, ...group }) => ({ ...group, found: things.map(shown) })),
      total,
      position,
    };
  }
}

/** Committees are everybody's to know by name. */
async function committeeNames(
  { door }: ApiParts,
  organization: string,
): Promise<(id: CommitteeId) => string> {
  const { committees } = await door.offices(organization);
  return (id) => {
    const committee = committees.get(id);
    return committee && committee.status !== 'none' ? committee.name : id;
  };
}

function foundView(
  thing: ListedThing,
  words: readonly string[],
  nameOf: (committee: CommitteeId) => string,
): FoundView {
  const { kind: _, committee, year, track, item, text, ...rest } = thing;
  return {
    ...rest,
    excerpt: excerptOf(text, words),
    ...(item === null ? {} : { item }),
    ...(committee === null ? {} : { committee: nameOf(committee) }),
    ...(year === null ? {} : { year }),
    ...(track === null ? {} : { track }),
  };
}
