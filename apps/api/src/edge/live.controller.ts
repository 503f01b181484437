// Live updates: what moves in the log, to each reader as far as they may see it.
import { Controller, Logger, Param, Req, Sse, type MessageEvent, type OnModuleDestroy } from '@nestjs/common';
import { EventBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import {
  concatMap,
  defer,
  filter,
  interval,
  map,
  merge,
  of,
  Subject,
  takeUntil,
  takeWhile,
  type Observable,
} from 'rxjs';
import type { LiveUpdate } from '#contract/views';
import { eventOf, parseStreamId } from '#door/foldings';
import { isRefusal } from '#domain/refusals';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import type { Recorded } from '#event-store/store';
import { saidOf } from '#observing/withheld';
import { InboxMoved } from '../application/inbox-feed.js';
import { Committed, LiveFeed } from '../application/live-feed.js';
import { isBegun, readingOf, stateSeenBy } from '#domain/between/sights';
import { ApiParts } from '../parts.js';
import type { SignIn } from '../signing.js';
import type { Held } from './resolvers.js';
import { atTheDoor, ForInvited, SignedIn } from './signed-in.js';

/** Often enough that no proxy takes a silent line for a dead one. */
const heartbeat = 25_000;

@ApiTags('live')
@ApiBearerAuth()
@Controller('api/:organization')
export class LiveController implements OnModuleDestroy {
  private readonly logger = new Logger('live');
  private readonly ended = new Subject<void>();

  constructor(
    private readonly parts: ApiParts,
    private readonly bus: EventBus,
    private readonly feed: LiveFeed,
  ) {}

  @Sse('live')
  @ForInvited()
  @ApiProduces('text/event-stream')
  @ApiOperation({
    summary:
      'Server-sent events: since which position is listened, then which stream moved, for streams and items that the reader may see',
  })
  live(
    @Param('organization') organization: string,
    @SignedIn() signIn: SignIn,
    @Req() request: FastifyRequest,
  ): Observable<MessageEvent> {
    const held = atTheDoor(request)?.held;
    const updates = this.bus.pipe(
      filter(
        (event): event is Committed =>
          event instanceof Committed && event.recorded.organization === organization,
      ),
      concatMap(({ recorded }) => this.updateOrNothing(recorded, signIn)),
      filter((update) => update !== undefined),
      map((data): MessageEvent => ({ type: 'moved', id: String(data.position), data })),
    );
    const letters = this.bus.pipe(
      filter((event): event is InboxMoved => event instanceof InboxMoved && event.isOf(signIn)),
      map((): MessageEvent => ({ type: 'inbox', data: {} })),
    );
    const here = defer(() => of<MessageEvent>({ type: 'here', data: { position: this.feed.position } }));
    const beats = interval(heartbeat).pipe(map((): MessageEvent => ({ type: 'beat', data: {} })));
    // Listens first, then says since when: nothing can happen between the two.
    return merge(updates, signIn.scope ? [] : letters, here, beats).pipe(
      concatMap(async (message) => ({ message, goesOn: await this.goesOn(held) })),
      takeWhile(({ goesOn }) => goesOn),
      map(({ message }) => message),
      takeUntil(this.ended),
    );
  }

  /** Whoever signed out, or was signed out, is told nothing more. */
  private async goesOn(held: Held | undefined): Promise<boolean> {
    if (!held) return true;
    const { sessions } = this.parts.accounts;
    const found = await sessions.find(held.secret).catch(() => held.session);
    return found !== undefined;
  }

  onModuleDestroy(): void {
    this.ended.next();
    this.ended.complete();
  }

  /** An event or a stream that cannot be read silences itself, not the reader: what follows goes on. */
  private async updateOrNothing(recorded: Recorded, signIn: SignIn): Promise<LiveUpdate | undefined> {
    try {
      return await this.updateFor(recorded, signIn);
    } catch (error) {
      this.logger.warn(`position ${recorded.position}: ${saidOf(error)}`);
      return undefined;
    }
  }

  /** The update that this reader may have of an event; asked anew each time, since posts pass from hand to hand. */
  private async updateFor(recorded: Recorded, signIn: SignIn): Promise<LiveUpdate | undefined> {
    const address = parseStreamId(recorded.stream);
    const actor = await this.parts.door.actor(recorded.organization, signIn);
    if (!address || isRefusal(actor)) return undefined;
    const { state } = await this.parts.door.load(recorded.organization, address.stream, address.id);
    if (!isBegun(state) || !stateSeenBy(address.stream, state, actor)) return undefined;
    const event = eventOf<Vocabularies[StreamName]['event']>(recorded);
    if (!readingOf(address.stream, state, actor)(event, state)) return undefined;
    const { scope } = signIn;
    if (scope && !(address.stream === scope.stream && address.id === scope.id)) return undefined;
    const { version, position, type } = recorded;
    return { ...address, version, position, event: type };
  }
}
