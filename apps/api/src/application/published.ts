// What the public sees: rounds as they were published, standing still while their streams go on.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PublicationPreview, PublicRoundsView } from '#contract/views';
import type { WireCommandOf } from '#contract/wire';
import type { Signed } from '#door/door';
import { parseStreamId, streamId } from '#door/foldings';
import { roundUpTo } from '#door/published';
import { clausesOn } from '#domain/between/publishing';
import { allowed, decide } from '#domain/gate/gate';
import type { RoundId } from '#domain/ids';
import type { Publication } from '#domain/publication';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import { publicRoundOf, type PublicRound } from '#domain/round/public';
import type { Round } from '#domain/round/states';
import { roundStream } from '#domain/round/table';
import { ApiParts, type ReadingParts } from '../parts.js';

/** Anybody wants to know what an organization has published. */
export class PublicRoundsQuery extends Query<PublicRoundsView | Refusal> {
  constructor(readonly organization: string) {
    super();
  }
}

/** Anybody wants to read a round that was published. */
export class PublicRoundQuery extends Query<PublicRound | Refusal> {
  constructor(
    readonly organization: string,
    readonly round: RoundId,
  ) {
    super();
  }
}

/** Whoever is about to publish a round wants to see exactly what everybody would. */
export class PublicationPreviewQuery extends Query<PublicationPreview | Refusal> {
  constructor(
    readonly organization: string,
    readonly round: RoundId,
    readonly signed: Signed,
    readonly command: WireCommandOf<'round', 'PublishRound'>,
  ) {
    super();
  }
}

/** What was never there, is not published, or no longer, and what is another's: nobody outside can tell these apart. */
const nothingHere = (): Refusal => refuse('unknown-page');

@QueryHandler(PublicRoundQuery)
export class PublicRoundHandler implements IQueryHandler<PublicRoundQuery> {
  /** A view is made once for as long as its publication is kept in memory: what it shows never moves. */
  private readonly views = new WeakMap<Publication, Promise<PublicRound | undefined>>();

  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ organization, round: id }: PublicRoundQuery): Promise<PublicRound | Refusal> {
    const { door, store } = this.parts;
    // An id that leads nowhere is given up before anything is kept for it.
    if ((await store.streamVersion(organization, streamId('round', id))) === 0) return nothingHere();
    const { state } = await door.load(organization, 'round', id);
    const publication = state.status === 'none' ? undefined : state.publication;
    if (publication?.status !== 'shown') return nothingHere();
    const view = this.views.get(publication) ?? this.viewOf(organization, id, publication);
    this.views.set(publication, view);
    view.catch(() => this.views.delete(publication));
    return (await view) ?? nothingHere();
  }

  private async viewOf(
    organization: string,
    id: RoundId,
    publication: Extract<Publication, { readonly status: 'shown' }>,
  ): Promise<PublicRound | undefined> {
    const then = await roundUpTo(this.parts.store, { organization, id }, publication.version);
    return then && publicRoundOf(then.round, publication, publication.on);
  }
}

@QueryHandler(PublicRoundsQuery)
export class PublicRoundsHandler implements IQueryHandler<PublicRoundsQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ organization }: PublicRoundsQuery): Promise<PublicRoundsView | Refusal> {
    const { door, store } = this.parts;
    const streams = await store.streams(organization, streamId('round', ''));
    const read = await Promise.allSettled(
      streams.map(async (stream) => {
        const id = parseStreamId(stream)?.id ?? '';
        return summaryOf(id, (await door.load(organization, 'round', id)).state);
      }),
    );
    const rounds = read
      .flatMap((each) => (each.status === 'fulfilled' ? (each.value ?? []) : []))
      .sort((one, other) => compare(other.stoodOn, one.stoodOn) || compare(one.id, other.id));
    const [latest] = rounds;
    return latest
      ? { name: latest.organization, rounds: rounds.map(({ organization: _, ...round }) => round) }
      : nothingHere();
  }
}

@QueryHandler(PublicationPreviewQuery)
export class PublicationPreviewHandler implements IQueryHandler<PublicationPreviewQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({
    organization,
    round: id,
    signed,
    command,
  }: PublicationPreviewQuery): Promise<PublicationPreview | Refusal> {
    const { door, store } = this.parts;
    const actor = await door.actor(organization, signed);
    if (isRefusal(actor)) return actor;
    const { state } = await door.load(organization, 'round', id);
    const mayPublish = allowed(roundStream, state, actor).some((offer) => offer.command === 'PublishRound');
    if (!mayPublish) return refuse('not-your-part', undefined, { command: 'PublishRound' });
    const prepared = await door.prepare({ organization, id, command }, signed);
    if (isRefusal(prepared)) return prepared;
    if (prepared.type !== 'PublishRound') throw new TypeError(`${prepared.type} publishes nothing`);
    const { today } = door;
    const decided = decide(roundStream, state, { command: prepared }, actor, { today });
    if (isRefusal(decided)) return decided;
    const then = await roundUpTo(store, { organization, id }, prepared.version);
    if (!then) return nothingHere();
    const { organization: house, committees } = await door.offices(organization);
    const committee = committees.get(then.round.committee) ?? { status: 'none' };
    return {
      shown: publicRoundOf(then.round, prepared, today),
      clauses: clausesOn({ organization: house, committee }, today),
    };
  }
}

/** What is listed of a round: nothing where it is not published. */
function summaryOf(id: RoundId, round: Round) {
  if (round.status === 'none' || round.publication?.status !== 'shown') return undefined;
  const { title, scope, publication } = round;
  const { organization, committee, plan, stoodOn } = publication.copied;
  return {
    id,
    title,
    year: scope.year,
    organization,
    committee,
    plan,
    stoodOn,
    publishedOn: publication.on,
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
