// Lets a spec of a policy read as a story: given these streams, what follows from the last event of one of them, and then no more.
import type { Following, Happened, Lookup } from '#domain/between/following';
import { followingsOf } from '#domain/between/policies';
import { streams, type StreamName, type Vocabularies } from '#domain/between/streams';
import { decide, type Stream } from '#domain/gate/gate';
import type { Stamped } from '#domain/gate/evolution';
import type { IsoDate } from '#domain/ids';
import { isRefusal, type RefusalCode } from '#domain/refusals';
import { after, today } from './given.js';

/** Histories by the ids of their streams: `cycle/jobs.plan-2021.2021`. */
export type Histories = Readonly<Record<string, readonly Stamped<{ readonly type: string }>[]>>;

/** What came of the last event of a stream. */
export interface Followed {
  /** What followed: the stream and the command. */
  readonly commands: readonly (readonly [stream: string, command: Following['command']])[];
  readonly followings: readonly Following[];
  /** The commands that their streams refused, and why. */
  readonly refused: readonly (readonly [command: string, code: RefusalCode])[];
  /** What follows from the same event when it comes again. */
  readonly again: readonly Following[];
  /** All that has happened then. */
  readonly histories: Histories;
}

type AnyVocabulary = Vocabularies[StreamName];

/** The organization of every story. */
const organization = 'city';

/**
 * Carries out what follows from the last event of a stream, each command where it is accepted, and looks whether anything
 * follows when the event comes again.
 *
 * @param meanwhile the streams in which something else has happened since
 */
export function follow(
  histories: Histories,
  last: string,
  { meanwhile = {}, on = today }: { readonly meanwhile?: Histories; readonly on?: IsoDate } = {},
): Followed {
  const happened = { ...parse(last), event: histories[last]?.at(-1) } as unknown as Happened;
  const refused: [string, RefusalCode][] = [];
  let now = { ...histories, ...meanwhile };
  const followings = followingsOf(happened, lookupOn(now, histories));
  for (const { stream, id, command, actor } of followings) {
    const key = `${stream}/${id}`;
    const decided = decide(streamOf(stream), stateIn(now, key), { command }, actor, { today: on });
    if (isRefusal(decided)) refused.push([command.type, decided.refused]);
    else now = { ...now, [key]: [...(now[key] ?? []), decided.event] };
  }
  return {
    commands: followings.map(({ stream, id, command }) => [`${stream}/${id}`, command]),
    followings,
    refused,
    again: followingsOf(happened, lookupOn(now, histories)),
    histories: now,
  };
}

/** A look at streams as these histories leave them. */
export function lookupOn(now: Histories, past: Histories = now): Lookup {
  return {
    now: (stream, id) => stateIn(now, `${stream}/${id}`),
    atEvent: (stream, id) => stateIn(past, `${stream}/${id}`),
    all: (stream) =>
      new Map(
        Object.keys(now)
          .filter((key) => key.startsWith(`${stream}/`))
          .map((key) => [parse(key).id, stateIn(now, key)]),
      ),
    organization: () => stateIn<'organization'>(now, `organization/${organization}`),
  };
}

function stateIn<N extends StreamName>(histories: Histories, key: string): Vocabularies[N]['state'] {
  const { stream } = parse(key);
  return after(streamOf(stream), (histories[key] ?? []) as Stamped<AnyVocabulary['event']>[]);
}

function parse(key: string): { readonly stream: StreamName; readonly id: string } {
  const slash = key.indexOf('/');
  return { stream: key.slice(0, slash) as StreamName, id: key.slice(slash + 1) };
}

function streamOf(name: StreamName): Stream<AnyVocabulary> {
  return streams[name] as unknown as Stream<AnyVocabulary>;
}
