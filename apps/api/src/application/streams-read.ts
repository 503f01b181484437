// Several streams read for one answer: as they are or as they were, and only what the reader may see of them.
import type { Signed } from '#door/door';
import { parseStreamId } from '#door/foldings';
import type { Actor } from '#domain/actor';
import type { StreamName, Vocabularies } from '#domain/between/streams';
import { isRefusal, type Refusal } from '#domain/refusals';
import type { AsOf } from '#event-store/streams';
import type { ReadingParts } from '../parts.js';
import { isBegun, stateSeenBy, type Begun } from '#domain/between/sights';

/** What every query about several streams is asked with. */
export interface Asked {
  readonly organization: string;
  readonly signed: Signed;
  /** Who reads where that is known already: whoever made a paper, when it is made again. */
  readonly actor?: Actor;
  readonly asOf?: AsOf;
}

/** A stream with the version and the position of its last event. */
interface At<N extends StreamName> {
  readonly state: Begun<N>;
  readonly version: number;
  readonly position: number;
}

type ById<N extends StreamName> = ReadonlyMap<string, Begun<N>>;

/** Reads streams at one point of time for one reader. */
export class Reader {
  private furthest = 0;

  private constructor(
    private readonly parts: ReadingParts,
    readonly actor: Actor,
    private readonly asked: Asked,
  ) {}

  /** A reader for whoever asks; refused where they do not hold their post. */
  static async of(parts: ReadingParts, asked: Asked): Promise<Reader | Refusal> {
    const actor = asked.actor ?? (await parts.door.actor(asked.organization, asked.signed));
    return isRefusal(actor) ? actor : new Reader(parts, actor, asked);
  }

  /** The same reader, who has read nothing yet. */
  anew(): Reader {
    return new Reader(this.parts, this.actor, this.asked);
  }

  /** A stream whole, whoever reads it: for what follows from something that they see. */
  async whole<N extends StreamName>(stream: N, id: string): Promise<Begun<N> | undefined> {
    return (await this.read(stream, id))?.state;
  }

  /** A stream as the reader may see it. */
  async seen<N extends StreamName>(stream: N, id: string): Promise<Begun<N> | undefined> {
    const state = await this.whole(stream, id);
    return state && stateSeenBy(stream, state, this.actor);
  }

  /** A stream as the reader may see it, and up to which event that is; at another point than all else where one is named. */
  async seenAt<N extends StreamName>(stream: N, id: string, asOf?: AsOf): Promise<At<N> | undefined> {
    const read = await this.read(stream, id, asOf);
    const state = read && stateSeenBy(stream, read.state, this.actor);
    return read && state && { ...read, state };
  }

  /** Streams whole, by their ids. */
  wholeOf<N extends StreamName>(stream: N, ids: Iterable<string>): Promise<ById<N>> {
    return byId(ids, (id) => this.whole(stream, id));
  }

  /** Streams as far as the reader may see them, by their ids. */
  seenOf<N extends StreamName>(stream: N, ids: Iterable<string>): Promise<ById<N>> {
    return byId(ids, (id) => this.seen(stream, id));
  }

  /** The position of the last event in whatever was read so far; nought before anything was. */
  get readUpTo(): number {
    return this.furthest;
  }

  /** The ids of every stream of a kind that was ever begun. */
  async ids(stream: StreamName): Promise<readonly string[]> {
    const streams = await this.parts.store.streams(this.asked.organization, `${stream}/`);
    return streams.flatMap((each) => parseStreamId(each)?.id ?? []);
  }

  /** The position of the log that is read up to, at least: what was acknowledged before the call is in what is read after it. */
  async position(): Promise<number> {
    const head = await this.parts.store.head();
    const { asOf } = this.asked;
    return asOf && 'position' in asOf ? Math.min(asOf.position, head) : head;
  }

  private async read<N extends StreamName>(
    stream: N,
    id: string,
    asOf = this.asked.asOf,
  ): Promise<At<N> | undefined> {
    const { organization } = this.asked;
    const { version, position, ...loaded } = await this.parts.door.load(organization, stream, id, asOf);
    const state: Vocabularies[N]['state'] = loaded.state;
    this.furthest = Math.max(this.furthest, position);
    return isBegun(state) ? { state, version, position } : undefined;
  }
}

/** A stream whose history cannot be read is missing here and named by /health; the others are still there. */
async function byId<T>(
  ids: Iterable<string>,
  read: (id: string) => Promise<T | undefined>,
): Promise<ReadonlyMap<string, T>> {
  const loaded = await Promise.allSettled(
    [...new Set(ids)].map(async (id) => ({ id, state: await read(id) })),
  );
  return new Map(
    loaded.flatMap((each) =>
      each.status === 'fulfilled' && each.value.state !== undefined
        ? [[each.value.id, each.value.state] as const]
        : [],
    ),
  );
}
