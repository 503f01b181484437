// How each kind of stream is folded from the log, and how its events are kept in it.
import type { StreamName, Vocabularies } from '#domain/between/streams';
import { streams } from '#domain/between/streams';
import type { Stamped } from '#domain/gate/evolution';
import { apply, type Stream, type Vocabulary } from '#domain/gate/gate';
import { readBack } from '#domain/history';
import type { RuleStamp } from '#domain/rule-packs';
import type { Folding } from '#event-store/folding';
import type { NewEvent, Recorded } from '#event-store/store';

/** What an event follows from, by the words of whoever watches the house; the door only keeps it. */
export type Cause = object;

type Foldings = { readonly [N in StreamName]: Folding<Vocabularies[N]['state']> };

/** One folding per kind of stream. */
export const foldings: Foldings = {
  organization: foldingOf(streams.organization),
  committee: foldingOf(streams.committee),
  program: foldingOf(streams.program),
  plan: foldingOf(streams.plan),
  cycle: foldingOf(streams.cycle),
  round: foldingOf(streams.round),
  meeting: foldingOf(streams.meeting),
  reminder: foldingOf(streams.reminder),
  intake: foldingOf(streams.intake),
  paper: foldingOf(streams.paper),
};

/** The stream's id in the log: `round/2021-midterm`. */
export function streamId(stream: StreamName, id: string): string {
  return `${stream}/${id}`;
}

/** The kind and id that a stream's id in the log names; undefined for one of no kind we know. */
export function parseStreamId(
  stream: string,
): { readonly stream: StreamName; readonly id: string } | undefined {
  const slash = stream.indexOf('/');
  const name = stream.slice(0, slash);
  return slash > 0 && Object.hasOwn(streams, name)
    ? { stream: name as StreamName, id: stream.slice(slash + 1) }
    : undefined;
}

/**
 * An event as the log keeps it: the facts with who acted in which post and on which day, and beside them the rules used
 * and what it follows from.
 */
export function recordOf(
  event: Stamped<{ readonly type: string }>,
  rules: readonly RuleStamp[],
  cause: Cause = {},
): NewEvent {
  const { type, ...data } = event;
  return { type, data, metadata: { rules, ...(Object.keys(cause).length > 0 && { cause }) } };
}

/** An event as the domain knows it today, whatever shape it was stored in. */
export function eventOf<E extends { readonly type: string }>(
  recorded: Pick<Recorded, 'type' | 'data'>,
): Stamped<E> {
  return readBack(recorded.type, recorded.data) as unknown as Stamped<E>;
}

function foldingOf<V extends Vocabulary>(stream: Stream<V>): Folding<V['state']> {
  return {
    name: stream.name,
    initial: stream.initial,
    evolve: (state, recorded) => apply(stream, state, eventOf<V['event']>(recorded)),
  };
}
