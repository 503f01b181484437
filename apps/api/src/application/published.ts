// What the public sees: rounds and plans as they were published, standing still while their streams go on.
import { Inject } from '@nestjs/common';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { PublishedView } from '#contract/views';
import { parseStreamId, streamId } from '#door/foldings';
import { upTo, type Publishable } from '#door/published';
import type { Vocabularies } from '#domain/between/streams';
import type { PlanId, RoundId } from '#domain/ids';
import { compareTexts } from '#domain/order';
import { publicPlanOf, type PublicPlan } from '#domain/plan/public';
import type { PlanPublication, Publication } from '#domain/publication';
import { refuse, type Refusal } from '#domain/refusals';
import { publicRoundOf, type PublicRound } from '#domain/round/public';
import { ApiParts, type ReadingParts } from '../parts.js';

/** Anybody wants to know what an organization has published. */
export class PublishedQuery extends Query<PublishedView | Refusal> {
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

/** Anybody wants to read a plan that was published. */
export class PublicPlanQuery extends Query<PublicPlan | Refusal> {
  constructor(
    readonly organization: string,
    readonly plan: PlanId,
  ) {
    super();
  }
}

/** What was never there, is not published, or no longer, and what is another's: nobody outside can tell these apart. */
const nothingHere = (): Refusal => refuse('unknown-page');

interface ShownIn {
  readonly round: Extract<Publication, { readonly status: 'shown' }>;
  readonly plan: Extract<PlanPublication, { readonly status: 'shown' }>;
}

/** A publication that shows now; undefined where there is none. */
async function shownNow<N extends Publishable>(
  { door, store }: ReadingParts,
  stream: N,
  organization: string,
  id: string,
): Promise<ShownIn[N] | undefined> {
  // An id that leads nowhere is given up before anything is kept for it.
  if ((await store.streamVersion(organization, streamId(stream, id))) === 0) return undefined;
  const state: Vocabularies[Publishable]['state'] = (await door.load(organization, stream, id)).state;
  const publication = state.status === 'none' ? undefined : state.publication;
  return publication?.status === 'shown' ? (publication as ShownIn[N]) : undefined;
}

/** Views by their publications: one is made once for as long as its publication is kept in memory, as what it shows never moves. */
class Views<P extends object, V> {
  private readonly views = new WeakMap<P, Promise<V>>();

  of(publication: P, make: () => Promise<V>): Promise<V> {
    const known = this.views.get(publication);
    if (known) return known;
    const made = make();
    this.views.set(publication, made);
    made.catch(() => this.views.delete(publication));
    return made;
  }
}

@QueryHandler(PublicRoundQuery)
export class PublicRoundHandler implements IQueryHandler<PublicRoundQuery> {
  private readonly views = new Views<ShownIn['round'], PublicRound | undefined>();

  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ organization, round: id }: PublicRoundQuery): Promise<PublicRound | Refusal> {
    const publication = await shownNow(this.parts, 'round', organization, id);
    if (!publication) return nothingHere();
    const view = await this.views.of(publication, async () => {
      const then = await upTo(this.parts.store, 'round', { organization, id }, publication.version);
      return then && then.state.status !== 'none'
        ? publicRoundOf(then.state, publication, publication.on)
        : undefined;
    });
    return view ?? nothingHere();
  }
}

@QueryHandler(PublicPlanQuery)
export class PublicPlanHandler implements IQueryHandler<PublicPlanQuery> {
  private readonly views = new Views<ShownIn['plan'], PublicPlan | undefined>();

  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ organization, plan: id }: PublicPlanQuery): Promise<PublicPlan | Refusal> {
    const publication = await shownNow(this.parts, 'plan', organization, id);
    if (!publication) return nothingHere();
    const view = await this.views.of(publication, async () => {
      const then = await upTo(this.parts.store, 'plan', { organization, id }, publication.version);
      return then && then.state.status !== 'none'
        ? publicPlanOf(then.state, publication, publication.on)
        : undefined;
    });
    return view ?? nothingHere();
  }
}

@QueryHandler(PublishedQuery)
export class PublishedHandler implements IQueryHandler<PublishedQuery> {
  constructor(@Inject(ApiParts) private readonly parts: ReadingParts) {}

  async execute({ organization }: PublishedQuery): Promise<PublishedView | Refusal> {
    const [rounds, plans] = await Promise.all([
      this.listed(organization, 'round', (id, { state }) => {
        if (state.status === 'none' || state.publication?.status !== 'shown') return undefined;
        const { title, scope, publication } = state;
        const { organization: name, committee, plan, stoodOn } = publication.copied;
        return { name, listed: { id, title, year: scope.year, committee, plan, stoodOn } };
      }),
      this.listed(organization, 'plan', (id, { state }) => {
        if (state.status === 'none' || state.publication?.status !== 'shown') return undefined;
        const { title, year, lastYear, publication } = state;
        const { organization: name, stoodOn } = publication.copied;
        return { name, listed: { id, title, year, lastYear, stoodOn } };
      }),
    ]);
    const name = [...rounds, ...plans].map((each) => each.name)[0];
    return name === undefined
      ? nothingHere()
      : {
          name,
          rounds: rounds.map(({ listed }) => listed).sort(latestFirst),
          plans: plans.map(({ listed }) => listed).sort(latestFirst),
        };
  }

  /** What one line says of each stream of a kind that is published; one that cannot be read is missing. */
  private async listed<N extends Publishable, L>(
    organization: string,
    stream: N,
    lineOf: (id: string, read: { readonly state: Vocabularies[N]['state'] }) => L | undefined,
  ): Promise<readonly L[]> {
    const { door, store } = this.parts;
    const streams = await store.streams(organization, streamId(stream, ''));
    const read = await Promise.allSettled(
      streams.map(async (each) => {
        const id = parseStreamId(each)?.id ?? '';
        return lineOf(id, await door.load(organization, stream, id));
      }),
    );
    return read.flatMap((each) => (each.status === 'fulfilled' ? (each.value ?? []) : []));
  }
}

interface Listed {
  readonly id: string;
  readonly stoodOn: string;
}

function latestFirst(one: Listed, other: Listed): number {
  return compareTexts(other.stoodOn, one.stoodOn) || compareTexts(one.id, other.id);
}
