// What would come of several acts, each decided on what those before it leave; nothing is written. What policies would do
// in between is not in it.
import type { WireCommand } from '#contract/wire';
import type { Actor } from '#domain/actor';
import type { Offices } from '#domain/between/posts';
import { streams as definitions, type StreamName, type Vocabularies } from '#domain/between/streams';
import { apply, decide, type Stream } from '#domain/gate/gate';
import type { IsoDate } from '#domain/ids';
import { isRefusal, refuse, type Refusal } from '#domain/refusals';
import type { Folded, Folding, StreamAddress } from '#event-store/folding';
import type { EventStore } from '#event-store/store';
import type { AsOf, Streams } from '#event-store/streams';
import { closedAsSeen } from './closed.js';
import { doneBefore } from './done-before.js';
import { foldings, streamId } from './foldings.js';
import { gather } from './gather.js';
import { keepsNothing, type Keeps } from './gathering.js';
import type { Signed } from './proposing.js';

type State = Vocabularies[StreamName]['state'];

/** Whose acts are tried, and on which house. */
export interface TrialParts {
  readonly store: Pick<EventStore, 'streams' | 'readStream' | 'findCommand'>;
  readonly streams: Pick<Streams, 'load'>;
  readonly organization: string;
  readonly offices: Offices;
  readonly actor: Actor;
  readonly today: IsoDate;
  readonly signed: Signed;
  /** Where files are kept that acts name; without it none is. */
  readonly keeps?: Keeps | undefined;
}

/** One act of them. */
export interface ToTry {
  readonly stream: StreamName;
  readonly id: string;
  readonly command: WireCommand;
  /** The key under which it would be asked. */
  readonly key: string;
}

/** What would become of an act: done, there already as it is, or refused. */
export type Tried = 'done' | 'there' | Refusal;

export class Trial {
  private readonly states = new Map<string, State>();

  constructor(private readonly parts: TrialParts) {}

  /** What would become of the act now; those after it find it done, or there. */
  async ask(tried: ToTry): Promise<Tried> {
    const { organization, actor, today, offices, signed, keeps = keepsNothing } = this.parts;
    const { stream, id, key } = tried;
    const before = await doneBefore(this.parts.store, { organization, ...tried });
    if (before) return before === 'same' ? 'there' : refuse('row-decided-otherwise');
    const asks = { organization, id, offices, today, signed, newId: key, keeps };
    const around = { ...asks, store: this.store, streams: this };
    const command = await gather(tried.command, around);
    const address = { organization, stream: streamId(stream, id) };
    const { state } = await this.load<State>(address, foldings[stream] as Folding<State>);
    if (isRefusal(command)) return closedAsSeen(tried, state, actor) ?? command;
    const definition = definitions[stream] as unknown as Stream<Vocabularies[StreamName]>;
    const decided = decide(definition, state, { command }, actor, { today });
    if (isRefusal(decided)) return closedAsSeen({ ...tried, command }, state, actor) ?? decided;
    this.states.set(address.stream, apply(definition, state, decided.event));
    return 'done';
  }

  /** A stream as the acts so far would leave it. */
  async load<S>(address: StreamAddress, folding: Folding<S>, asOf?: AsOf): Promise<Folded<S>> {
    const state = this.states.get(address.stream) as S | undefined;
    return asOf || state === undefined
      ? this.parts.streams.load(address, folding, asOf)
      : { state, version: 0, position: 0 };
  }

  /** The log, with the streams that the acts so far would begin. */
  private get store(): Pick<EventStore, 'streams' | 'readStream'> {
    const { store } = this.parts;
    return {
      streams: async (organization, prefix = '') => {
        const begun = [...this.states.keys()].filter((stream) => stream.startsWith(prefix));
        return [...new Set([...(await store.streams(organization, prefix)), ...begun])];
      },
      readStream: (...of) => store.readStream(...of),
    };
  }
}
