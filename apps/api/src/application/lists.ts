// Lists: rows that may lag behind the log, filtered by what their reader may see.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { ListOf, OpinionItem, RefusedFollowingItem, WorkItem } from '#contract/views';
import type { Signed } from '#door/door';
import { isRefusal, type Refusal } from '#domain/refusals';
import { tagsOf } from '#domain/tags';
import { itemOf, type ListedWork, type OpinionsQuery as OpinionsAsked } from '#read-models/lists';
import { ApiParts } from '../parts.js';

/** How long a reader waits for a list to reach a position; after that they get it as far as it is. */
export const patience = 5_000;

/** Filters of the list of opinions, without who asks. */
export type OpinionFilters = Omit<OpinionsAsked, 'organization' | 'tags'>;

/** A reader wants opinions. */
export class OpinionsQuery extends Query<ListOf<OpinionItem> | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly filters: OpinionFilters,
    readonly wait?: number,
  ) {
    super();
  }
}

/** A reader wants what they owe. */
export class WorkQuery extends Query<ListOf<WorkItem> | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
    readonly wait?: number,
  ) {
    super();
  }
}

/** The office wants what policies could not carry out. */
export class RefusedFollowingsQuery extends Query<ListOf<RefusedFollowingItem> | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
  ) {
    super();
  }
}

@QueryHandler(OpinionsQuery)
export class OpinionsHandler implements IQueryHandler<OpinionsQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({
    organization,
    signed,
    filters,
    wait,
  }: OpinionsQuery): Promise<ListOf<OpinionItem> | Refusal> {
    const { door, lists } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    if (wait !== undefined) await lists.waitFor('opinions', wait, patience);
    const { rows, total, position } = await lists.opinions({ organization, tags: tagsOf(actor), ...filters });
    return { items: rows, total, position };
  }
}

@QueryHandler(WorkQuery)
export class WorkHandler implements IQueryHandler<WorkQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed, wait }: WorkQuery): Promise<ListOf<WorkItem> | Refusal> {
    const { door, lists } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    if (wait !== undefined) await lists.waitFor('obligations', wait, patience);
    const { rows, total, position } = await lists.work({ organization, actor, today: door.today });
    return { items: rows.map(workItem), total, position };
  }
}

@QueryHandler(RefusedFollowingsQuery)
export class RefusedFollowingsHandler implements IQueryHandler<RefusedFollowingsQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({
    organization,
    signed,
  }: RefusedFollowingsQuery): Promise<ListOf<RefusedFollowingItem> | Refusal> {
    const { door, lists } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const { rows, total, position } = await lists.refusedFollowings({ organization, tags: tagsOf(actor) });
    return { items: rows, total, position };
  }
}

/** A row of the list of work as its reader gets it. */
export function workItem(owed: ListedWork): WorkItem {
  const { key, kind, stream, id, title, due, daysLeft, overdue, owedAs, remindedAt, number, name } = owed;
  return {
    key,
    kind,
    stream,
    id,
    title,
    overdue,
    owedAs,
    about: [number, name].filter((part) => part !== null).join(' '),
    ...(due === null || daysLeft === null ? {} : { due, daysLeft }),
    ...itemOf(owed),
    ...(remindedAt === null ? {} : { remindedAt }),
  };
}
