// Search: what a reader may see that holds the words they typed, by kind, each with the part of it that does.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { excerptOf, wordsTyped, type FoundKind } from '#contract/finding/finding';
import type { FoundView, SearchView } from '#contract/views';
import type { Signed } from '#door/door';
import { isRefusal, type Refusal } from '#domain/refusals';
import { tagsOf } from '#domain/tags';
import type { ListedThing } from '#read-models/rows/found';
import { ApiParts } from '../parts.js';
import { patience } from './lists.js';
import { Reader } from './streams-read.js';

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
    const { lists } = this.parts;
    const reader = await Reader.of(this.parts, { organization, signed });
    if (isRefusal(reader)) return reader;
    if (wait !== undefined) await lists.waitFor('found', wait, patience);
    const { typed, kind, most } = searched;
    const words = wordsTyped(typed);
    const tags = tagsOf(reader.actor);
    const { rows, total, position } = await lists.found({
      organization,
      tags,
      words,
      most,
      ...(kind ? { kind } : {}),
    });
    const committees = await reader.seenOf(
      'committee',
      rows.flatMap(({ things }) => things.flatMap(({ committee }) => committee ?? [])),
    );
    const shown = (thing: ListedThing) =>
      foundView(thing, words, committees.get(thing.committee ?? '')?.name);
    return {
      groups: rows.map(({ things, ...group }) => ({ ...group, found: things.map(shown) })),
      total,
      position,
    };
  }
}

function foundView(thing: ListedThing, words: readonly string[], committee: string | undefined): FoundView {
  const { kind: _, committee: id, year, track, item, text, ...rest } = thing;
  return {
    ...rest,
    excerpt: excerptOf(text, words),
    ...(item === null ? {} : { item }),
    ...(id === null ? {} : { committee: committee ?? id }),
    ...(year === null ? {} : { year }),
    ...(track === null ? {} : { track }),
  };
}
