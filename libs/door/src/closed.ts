// Why the door says no before any rule looks: as much of it as whoever asks may know.
import type { Actor } from '#domain/actor';
import { isBegun, stateSeenBy } from '#domain/between/sights';
import { streams as definitions, type StreamName, type Vocabularies } from '#domain/between/streams';
import { closedTo, type Stream, type Vocabulary } from '#domain/gate/gate';
import { refuse, type Refusal } from '#domain/refusals';

/** What is asked of which stream. */
export interface AskedOfStream {
  readonly stream: StreamName;
  readonly id: string;
  readonly seen?: number;
  readonly command: { readonly type: string };
}

/**
 * Why something is closed to whoever asks, as far as they may know it: of a stream that they do not see they hear what they
 * would of one that is not there, and of an item the state in which they see it. undefined where it is open to them.
 */
export function closedAsSeen(
  { stream, id, command, seen }: AskedOfStream,
  state: Vocabularies[StreamName]['state'],
  actor: Actor,
): Refusal | undefined {
  const definition = definitions[stream] as unknown as Stream<Vocabulary>;
  const request = { command, ...(seen === undefined ? {} : { seen }) };
  const closed = closedTo(definition, state, request, actor);
  if (!closed || !isBegun(state)) return closed;
  const known = stateSeenBy(stream, state, actor);
  if (known) {
    if (closed.refused !== 'item-not-ready') return closed;
    const asSeen = closedTo(definition, known, request, actor);
    return asSeen?.refused === 'item-not-ready' ? asSeen : closed;
  }
  // Whoever would begin what is there without their knowing hears that its id is taken, and nothing more.
  return closedTo(definition, definition.initial, request, actor) ?? refuse('id-taken', 'id', { id });
}
