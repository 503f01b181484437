// History: every act on a stream or on one item of it; who, in which post, when, what it said and what it moved.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { HistoryView } from '#contract/views';
import type { Signed } from '#door/door';
import type { StreamName } from '#domain/between/streams';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { ApiParts } from '../parts.js';
import { actsSeen, type ItemIn } from './acts.js';

/** A reader wants the acts on a stream, or on one item in it. */
export class HistoryQuery extends Query<HistoryView | Refusal> {
  constructor(
    readonly organization: string,
    readonly stream: StreamName,
    readonly id: string,
    readonly signed: Signed,
    readonly item?: ItemIn,
  ) {
    super();
  }
}

@QueryHandler(HistoryQuery)
export class HistoryHandler implements IQueryHandler<HistoryQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, stream, id, signed, item }: HistoryQuery): Promise<HistoryView | Refusal> {
    const actor = await this.parts.door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const read = await actsSeen(this.parts, { organization, actor }, stream, id);
    if (!read) return refuse('unknown-page', undefined, { stream, id });
    const { version, acts } = read;
    const entries = item
      ? acts.filter((act) => act.touches(item)).map((act) => ({ ...act.entry, moved: act.moved(item) }))
      : acts.map(({ entry }) => entry);
    return { stream, id, version, entries };
  }
}
