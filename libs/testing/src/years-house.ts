// A whole house in memory: every stream of an organization, each act decided by its stream, and all that follows carried out.
import type { Actor } from '#domain/actor';
import type { Following, Happened, Lookup } from '#domain/between/following';
import { followingsOf } from '#domain/between/policies';
import type { Offices } from '#domain/between/posts';
import { streams, streamNames, type StreamName, type Vocabularies } from '#domain/between/streams';
import { apply, decide, type CommandType, type Stream, type Vocabulary } from '#domain/gate/gate';
import type { IsoDate } from '#domain/ids';
import type { Organization } from '#domain/organization/states';
import { isRefusal, type Refusal } from '#domain/refusals';
import type { Occasion } from './samples.js';

/** What a house is made of; a spec that plants a fault gives another one. */
export interface Making {
  /** The streams as they fold. */
  readonly streams: typeof streams;
  /** What follows from an event. */
  readonly followings: (happened: Happened, lookup: Lookup) => readonly Following[];
}

/** The house as it is built. */
export const asBuilt: Making = { streams, followings: followingsOf };

/** Something that happened, in its place in the log, on its day. */
export type Logged = Happened & { readonly position: number; readonly on: IsoDate };

/** A command of a policy that was refused. */
export interface RefusedFollowing {
  readonly following: Following;
  readonly refusal: Refusal;
}

/** What people ask of a stream, command by command; what only policies ask has no maker. Nothing where there is nothing to say. */
export type Requests<V extends Vocabulary> = {
  readonly [K in CommandType<V>]?: (
    at: Occasion<V>,
  ) => Extract<V['command'], { readonly type: K }> | Refusal | undefined;
};

type AnyVocabulary = Vocabularies[StreamName];
type AnyState = AnyVocabulary['state'];

/** The organization whose streams these are. */
export const organizationId = 'city';

export class HouseOfYears {
  readonly log: Logged[] = [];
  readonly refusedFollowings: RefusedFollowing[] = [];
  /** The business date. */
  today: IsoDate;
  private readonly states = new Map<StreamName, Map<string, AnyState>>(
    streamNames.map((name) => [name, new Map()]),
  );
  /** Every state that a stream has had, with the position of the event that made it. */
  private readonly past = new Map<string, { readonly position: number; readonly state: AnyState }[]>();
  private followed = 0;

  constructor(
    today: IsoDate,
    private readonly making: Making = asBuilt,
  ) {
    this.today = today;
  }

  /** A stream as it stands. */
  now<N extends StreamName>(stream: N, id: string): Vocabularies[N]['state'] {
    return this.states.get(stream)?.get(id) ?? this.making.streams[stream].initial;
  }

  /** Every stream of a kind by its id. */
  all<N extends StreamName>(stream: N): ReadonlyMap<string, Vocabularies[N]['state']> {
    return (this.states.get(stream) ?? new Map()) as ReadonlyMap<string, Vocabularies[N]['state']>;
  }

  /** Who holds which post and seat. */
  get offices(): Offices {
    return { organization: this.organization(), committees: this.all('committee') };
  }

  /** Carries an act out; what follows from it waits for `settle`. Answers the refusal of the act. */
  ask<N extends StreamName>(
    stream: N,
    id: string,
    command: Vocabularies[N]['command'],
    actor: Actor,
  ): Refusal | undefined {
    return this.take(stream, id, command, actor);
  }

  /** Carries out what follows from all that has happened, until nothing follows any more. */
  settle(): void {
    for (let happened = this.log[this.followed]; happened; happened = this.log[this.followed]) {
      this.followed += 1;
      for (const following of this.making.followings(happened, this.lookupAt(happened.position)))
        this.follow(following);
    }
  }

  /** Whether something may still follow. */
  get isSettled(): boolean {
    return this.followed === this.log.length;
  }

  private follow(following: Following): void {
    const { stream, id, command, actor, otherwise } = following;
    const refusal = this.take(stream, id, command, actor);
    if (!refusal) return;
    this.refusedFollowings.push({ following, refusal });
    const instead = otherwise?.(refusal);
    if (instead) this.follow(instead);
  }

  private take(
    name: StreamName,
    id: string,
    command: AnyVocabulary['command'],
    actor: Actor,
  ): Refusal | undefined {
    const stream = this.making.streams[name] as unknown as Stream<AnyVocabulary>;
    const before = this.now(name, id);
    const decided = decide(stream, before, { command }, actor, { today: this.today });
    if (isRefusal(decided)) return decided;
    const position = this.log.length + 1;
    const state = apply(stream, before, decided.event);
    this.log.push({ stream: name, id, event: decided.event, position, on: this.today } as Logged);
    this.states.get(name)?.set(id, state);
    const key = `${name}/${id}`;
    this.past.set(key, [...(this.past.get(key) ?? []), { position, state }]);
    return undefined;
  }

  private organization(): Organization {
    return this.now('organization', organizationId);
  }

  private lookupAt(position: number): Lookup {
    return {
      now: (stream, id) => this.now(stream, id),
      atEvent: <N extends StreamName>(stream: N, id: string): Vocabularies[N]['state'] => {
        const then = this.past.get(`${stream}/${id}`)?.findLast((each) => each.position <= position);
        return (then?.state as Vocabularies[N]['state'] | undefined) ?? this.making.streams[stream].initial;
      },
      all: (stream) => this.all(stream),
      organization: () => this.organization(),
    };
  }
}
