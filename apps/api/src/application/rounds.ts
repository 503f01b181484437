// The rounds of an organization that a reader takes part in.
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { RoundSummary } from '#contract/views';
import type { Signed } from '#door/door';
import { parseStreamId } from '#door/foldings';
import { isRefusal, type Refusal } from '#domain/refusals';
import { audienceOfRound, sees, tagsOf } from '#domain/round/sight';
import { ApiParts } from '../parts.js';

/** A reader wants the rounds that they can open. */
export class RoundsQuery extends Query<readonly RoundSummary[] | Refusal> {
  constructor(
    readonly organization: string,
    readonly signed: Signed,
  ) {
    super();
  }
}

@QueryHandler(RoundsQuery)
export class RoundsHandler implements IQueryHandler<RoundsQuery> {
  constructor(private readonly parts: ApiParts) {}

  async execute({ organization, signed }: RoundsQuery): Promise<readonly RoundSummary[] | Refusal> {
    const { door, store } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const ids = (await store.streams(organization, 'round/')).map(
      (stream) => parseStreamId(stream)?.id ?? '',
    );
    const loaded = await Promise.allSettled(
      ids.map(async (id) => ({ id, round: (await door.load(organization, 'round', id)).state })),
    );
    // A round whose history cannot be read is missing here and named by /health; the others are still there.
    const rounds = loaded.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    return rounds.flatMap(({ id, round }): RoundSummary[] => {
      if (round.status === 'none' || !sees(tagsOf(actor), audienceOfRound(round))) return [];
      const { title, status, committee, opinionsDue, answersDue } = round;
      return [{ id, title, status, committee, opinionsDue, answersDue }];
    });
  }
}
