// The one door through which every write goes: who acts, what they ask, what is decided, what is appended.
import { postKey, type Actor } from '#domain/actor';
import { actorFor, type Offices } from '#domain/between/posts';
import { streams as definitions, type StreamName, type Vocabularies } from '#domain/between/streams';
import { decide, type Stream } from '#domain/gate/gate';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Executed } from '#event-store/folding';
import type { EventStore, Recorded } from '#event-store/store';
import type { AsOf, Streams } from '#event-store/streams';
import { koreanDate } from '#contract/korean-date';
import type { WireCommand } from '#contract/wire';
import type { Clock } from './clock.js';
import { closedAsSeen } from './closed.js';
import { doneBefore, fingerprintOf } from './done-before.js';
import { foldings, recordOf, streamId, type Cause } from './foldings.js';
import { gather } from './gather.js';
import { keepsNothing, type Gathering, type Keeps } from './gathering.js';
import type { MadePaper } from './made-paper.js';
import { OfficesInLog } from './offices.js';
import type { Propose, Signed } from './proposing.js';
import { Trial } from './trial.js';

export type { Signed } from './proposing.js';

/** What is asked of the door. */
export interface Ask<N extends StreamName = StreamName> {
  readonly organization: string;
  readonly stream: N;
  readonly id: string;
  readonly command: WireCommand<N>;
  /** Makes a repeat harmless: unique per request, chosen by the caller. */
  readonly key: string;
  /** The revision of the item that the caller saw. */
  readonly seen?: number;
}

/** What a policy or the installation itself asks: the domain's own command, with nothing left to fill in. */
export interface Carried<N extends StreamName = StreamName> extends Omit<Ask<N>, 'command' | 'seen'> {
  readonly command: Vocabularies[N]['command'];
}

/** Done: the version that it made. `repeated`: it had been done before under this key. */
export interface Done {
  readonly version: number;
  readonly position: number;
  readonly repeated: boolean;
  readonly events: readonly Recorded[];
}

/** Either of them, as it was said. */
interface Said<N extends StreamName = StreamName> extends Omit<Ask<N>, 'command'> {
  readonly command: object;
}

/** What the door needs: the log, streams on it, and the clock. */
export interface DoorParts {
  readonly store: EventStore;
  readonly streams: Streams;
  readonly clock: Clock;
  /** Where files are kept that commands name; without it none is. */
  readonly keeps?: Keeps | undefined;
  /** What the work at hand follows from, to be kept beside its events; nothing unless told. */
  readonly cause?: (() => Cause) | undefined;
}

export class Door {
  private readonly officesInLog: OfficesInLog;
  private propose: Propose | undefined;

  constructor(private readonly parts: DoorParts) {
    this.officesInLog = new OfficesInLog(parts.store, parts.streams);
  }

  /** From now on files are taken in here: `propose` says what one comes to. Where nobody does, none is. */
  takesIn(propose: Propose): void {
    this.propose = propose;
  }

  /** The business date in Korea. */
  get today(): string {
    return koreanDate(this.parts.clock.now());
  }

  /**
   * A person's command, in the post that they signed in with, if they still hold it. Throws what the log throws.
   * @param made the paper that was made for the command, or why there is none
   */
  async ask<N extends StreamName>(
    asked: Ask<N>,
    signed: Signed,
    made?: MadePaper | Refusal,
  ): Promise<Done | Refusal> {
    const offices = await this.offices(asked.organization);
    const actor = actorFor(offices, signed.person, signed.post, this.today);
    if (isRefusal(actor)) return this.unlessDone(asked, signed, actor);
    const { organization, id, key } = asked;
    const around = this.around(organization, id, offices, signed, key);
    const gathered = await gather(asked.command, { ...around, ...(made && { made }) });
    if (!isRefusal(gathered)) return this.carryOut(asked, gathered, actor, closedAsSeen);
    // Who may not ask at all is not told first what is wrong with what they said.
    const { state } = await this.load(organization, asked.stream, id);
    return this.unlessDone(asked, signed, closedAsSeen(asked, state, actor) ?? gathered);
  }

  /** A command as it would be decided on, with all that the door fills in. Nothing is decided or written. */
  async prepare<N extends StreamName>(
    { organization, id, command }: Pick<Ask<N>, 'organization' | 'id' | 'command'>,
    signed: Signed,
  ): Promise<Vocabularies[StreamName]['command'] | Refusal> {
    const offices = await this.offices(organization);
    const actor = actorFor(offices, signed.person, signed.post, this.today);
    if (isRefusal(actor)) return actor;
    return gather(command, this.around(organization, id, offices, signed, id));
  }

  /** What a command is gathered from; `newId` is for what it makes. */
  private around(
    organization: string,
    id: string,
    offices: Offices,
    signed: Signed,
    newId: string,
  ): Gathering {
    const { store, streams, keeps = keepsNothing } = this.parts;
    const { today, propose } = this;
    return { organization, id, offices, store, streams, today, newId, keeps, signed, propose };
  }

  /** What would come of several acts of a person, one after another; nothing is written. */
  async trial(organization: string, signed: Signed): Promise<Trial | Refusal> {
    const offices = await this.offices(organization);
    const actor = actorFor(offices, signed.person, signed.post, this.today);
    return isRefusal(actor)
      ? actor
      : new Trial({ ...this.parts, organization, offices, actor, today: this.today, signed });
  }

  /** Whether this was done before under its key, by whomever, or something else was; undefined where nothing was. */
  async doneBefore<N extends StreamName>(asked: Ask<N>): Promise<'same' | 'other' | undefined> {
    return doneBefore(this.parts.store, asked);
  }

  /** A command by an actor who is known to be one: a policy, or the installation itself. Throws what the log throws. */
  async askAs<N extends StreamName>(carried: Carried<N>, actor: Actor): Promise<Done | Refusal> {
    return this.carryOut(carried, carried.command, actor, () => undefined);
  }

  /** The actor behind a sign-in today, or why there is none. */
  async actor(organization: string, signed: Signed): Promise<Actor | Refusal> {
    return actorFor(await this.offices(organization), signed.person, signed.post, this.today);
  }

  /** Who holds which post and seat, with everything that was acknowledged before the call; or as it was. */
  offices(organization: string, asOf?: AsOf): Promise<Offices> {
    return this.officesInLog.of(organization, asOf);
  }

  /** A stream's state as it is, or as it was. */
  async load<N extends StreamName>(organization: string, stream: N, id: string, asOf?: AsOf) {
    const folding = foldings[stream];
    return this.parts.streams.load<Vocabularies[N]['state']>(
      { organization, stream: streamId(stream, id) },
      folding,
      asOf,
    );
  }

  private async carryOut<N extends StreamName>(
    asked: Said<N>,
    command: Vocabularies[StreamName]['command'],
    actor: Actor,
    closed: typeof closedAsSeen,
  ): Promise<Done | Refusal> {
    const { organization, stream, id, seen } = asked;
    const signed = { person: actor.person, post: postKey(actor.post) };
    const now = this.parts.clock.now();
    const door = { today: koreanDate(now) };
    const definition = definitions[stream] as unknown as Stream<Vocabularies[StreamName]>;
    const request = { command, ...(seen === undefined ? {} : { seen }) };
    // Asked for here: it may be decided in the turn of somebody else's command.
    const cause = this.parts.cause?.();
    const executed = await this.parts.streams.execute<Vocabularies[StreamName]['state'], Refusal>(
      { organization, stream: streamId(stream, id) },
      foldings[stream],
      { id: asked.key, fingerprint: fingerprintOf(asked, signed), recordedAt: now.toISOString() },
      (state) => {
        const decided = decide(definition, state, request, actor, door);
        return isRefusal(decided)
          ? { refusal: closed({ ...asked, command }, state, actor) ?? decided }
          : { events: [recordOf(decided.event, decided.rules, cause)] };
      },
    );
    return answerOf(executed);
  }

  /** Posts pass on, and what was gathered moves, after a command was done: its repeat still answers as it did then. */
  private async unlessDone(asked: Said, signed: Signed, refusal: Refusal): Promise<Done | Refusal> {
    const known = await this.parts.store.findCommand(asked.organization, asked.key);
    if (!known) return refusal;
    if (known.fingerprint !== fingerprintOf(asked, signed)) return refuse('key-reused', 'Idempotency-Key');
    return { version: known.version, position: known.position, repeated: true, events: [] };
  }
}

function answerOf(executed: Executed<Refusal>): Done | Refusal {
  switch (executed.outcome) {
    case 'accepted': {
      const { version, position, repeated, events } = executed;
      return { version, position, repeated, events };
    }
    case 'refused':
      return executed.refusal;
    case 'keyReused':
      return refuse('key-reused', 'Idempotency-Key');
    case 'conflict':
    case 'overloaded':
      return refuse('busy');
  }
}
